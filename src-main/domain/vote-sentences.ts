import { alternativeOf } from './alternatives.ts'
import { withoutFullStop } from './clause-words.ts'
import { type OwnPhraseValues, type PhraseId, fillPhrase } from './phrases.ts'
import type { Vote } from './question.ts'
import type { MeetingRecord } from './record.ts'
import type { Sentence } from './sentence.ts'
import { joinList } from './swedish.ts'
import { namedVotes } from './vote-names.ts'
import { voteListNumber, voteNumber } from './vote-numbers.ts'
import { resultTexts } from './vote-result-words.ts'
import { resultOf } from './vote-result.ts'
import { rootQuestions, roundsOf } from './vote-rounds.ts'
import { type VoteSentence, goteborgVoteTexts, namedVoteTexts } from './vote-words.ts'

/**
 * The sentences of a vote in the body's way (domain.md §4.4–4.5, corpus FEATURES §5): what was approved to be voted on
 * as soon as it begins, and once it is settled the result, and who voted how. `sentence`: numbers alone · `names`: a list
 * a choice · `list`: a reference to the list annexed, with headings among several rounds · `goteborg`: the house style of
 * Göteborg, the result last.
 */
export function voteSentences(record: MeetingRecord, vote: Vote): readonly Sentence[] {
  const question = record.questions.find(({ id }) => id === vote.questionId)
  if (question === undefined) return []
  const of: Told = { record, vote, role: roleOf(question.kind) }
  const style = record.body.template.voteDisplay
  const sentences = [...heading(of), proposition(of)]
  const result = resultOf(record, vote)
  const winner = result === null ? null : alternativeOf(question, vote[result.winner].alternativeId)
  if (result === null || winner === null) return sentences
  const outcome = joined(of, [
    ...resultTexts({ record, question, vote, winner }, result),
    ...(style === 'names' || style === 'goteborg' ? [] : notParticipating(of)),
    ...(style === 'list' && of.role !== 'counter' ? [listReference(of)] : []),
  ])
  if (style === 'goteborg') return [...sentences, ...names(of, goteborgNames(of)), outcome]
  return style === 'names'
    ? [...sentences, outcome, ...names(of, namedVoteTexts(record.body, namedVotes(record, vote)))]
    : [...sentences, outcome]
}

interface Told {
  readonly record: MeetingRecord
  readonly vote: Vote
  /** A round of counter-proposals, the main vote that follows one, or a vote by itself. */
  readonly role: 'counter' | 'main' | 'alone'
}

function roleOf(kind: string): Told['role'] {
  if (kind === 'counterProposal') return 'counter'
  return kind === 'main' ? 'main' : 'alone'
}

function say<TId extends PhraseId>(
  { record }: Told,
  phrase: TId,
  values: OwnPhraseValues<TId>,
): VoteSentence {
  return { phrase, text: fillPhrase(record.body, phrase, values) }
}

/** What is said together becomes one paragraph, known by its first phrase. */
function joined({ vote }: Told, said: readonly VoteSentence[]): Sentence {
  return {
    factId: vote.id,
    phrase: said[0]?.phrase ?? '',
    section: 'vote',
    text: said.map(({ text }) => text).join(' '),
    clauses: [],
  }
}

function heading(of: Told): readonly Sentence[] {
  const { record, vote, role } = of
  if (record.body.template.voteDisplay !== 'list' || role === 'alone') return []
  const nummer = voteNumber(record, vote.id)
  const said =
    role === 'counter'
      ? say(of, 'votering.rubrik_motförslag', { nummer })
      : say(of, 'votering.rubrik', { nummer })
  return [joined(of, [said])]
}

function proposition(of: Told): Sentence {
  const { record, vote, role } = of
  const style = record.body.template.voteDisplay
  const ja_betyder = withoutFullStop(vote.yes.text)
  const nej_betyder = withoutFullStop(vote.no.text)
  const secret = vote.method === 'secret' ? [say(of, 'votering.sluten', {})] : []
  if (style === 'goteborg') {
    const meaning =
      role === 'counter'
        ? { yes: asCounterProposal(of, ja_betyder), no: asCounterProposal(of, nej_betyder) }
        : { yes: ja_betyder, no: nej_betyder }
    return joined(of, [...goteborgVoteTexts(record.body, meaning, []), ...secret])
  }
  if (role === 'counter') {
    const sides = { förslag1: ja_betyder, förslag2: nej_betyder }
    const said =
      style === 'list'
        ? say(of, 'votering.kontra_ja_nej', sides)
        : say(of, 'votering.kontra_proposition', sides)
    return joined(of, [said, ...secret])
  }
  const sides = { ja_betyder, nej_betyder }
  const bare = style === 'list' && role === 'main'
  return joined(of, [
    bare ? say(of, 'votering.ja_nej', sides) : say(of, 'votering.proposition', sides),
    ...secret,
  ])
}

function asCounterProposal({ record }: Told, förslag: string): string {
  return fillPhrase(record.body, 'votering.som_motförslag', { förslag })
}

function goteborgNames({ record, vote }: Told): readonly VoteSentence[] {
  return goteborgVoteTexts(record.body, { yes: '', no: '' }, namedVotes(record, vote)).slice(1)
}

/** The lists by name, one a line in one paragraph. */
function names({ vote }: Told, said: readonly VoteSentence[]): readonly Sentence[] {
  const [first] = said
  if (first === undefined) return []
  const text = said.map((line) => line.text).join('\n')
  return [{ factId: vote.id, phrase: first.phrase, section: 'vote', text, clauses: [] }]
}

/** Who took no part is named in every style, since it does not follow from the attendance (KL 5:67 p. 5). */
function notParticipating({ record, vote }: Told): readonly VoteSentence[] {
  const votes = namedVotes(record, vote).filter(({ choice }) => choice === 'notParticipating')
  return namedVoteTexts(record.body, votes)
}

/** Where it is listed how each one voted: in the rounds before it too, when it is the main vote. */
function listReference(of: Told): VoteSentence {
  const { record, vote } = of
  const chains = rootQuestions(record, vote.paragraphId).map((question) => roundsOf(record, question))
  const chain = chains.find((rounds) => rounds.some((round) => round.vote.id === vote.id))
  const votes = chain?.map((round) => round.vote) ?? [vote]
  const nummer = joinList(
    votes.map(({ id }) => String(voteListNumber(record, id))),
    'och',
  )
  return vote.attachmentNumber === null
    ? say(of, 'votering.lista_utan_bilaga', { nummer })
    : say(of, 'votering.lista', { nummer, bilaga: vote.attachmentNumber })
}
