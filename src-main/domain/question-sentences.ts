import { alternativeOf, othersThan, sameChoice } from './alternatives.ts'
import { type Asked, approvalOutcome, deferralOutcome, isAboutDeferral, rejectedBy } from './choice-words.ts'
import { withoutFullStop } from './clause-words.ts'
import { assertNever } from './errors.ts'
import { choiceName, isNumbered, moversGenitive } from './motion-names.ts'
import { type OwnPhraseValues, type PhraseId, fillPhrase } from './phrases.ts'
import type { Alternative, Question } from './question.ts'
import type { MeetingRecord } from './record.ts'
import type { Sentence } from './sentence.ts'
import { joinList } from './swedish.ts'
import { motionBehind } from './treatment.ts'
import { rootQuestions, voteOn } from './vote-rounds.ts'

/**
 * The sentence of a question (domain.md §4.3, §4.5; corpus FEATURES §6): how the chair put it and what was found, that a
 * vote was called for, and among three or more which is the main proposal. Nothing until it has been put.
 *
 * What follows in words from the votes themselves is not said twice: a counter-proposal round between two, and the main
 * vote, are told by their votes.
 */
export function questionSentences(record: MeetingRecord, question: Question): readonly Sentence[] {
  const finding = alternativeOf(question, question.findingId)
  if (finding === null) return []
  const of: Found = {
    record,
    question,
    finding,
    asked: { kind: question.kind, choices: question.alternatives },
  }
  const [put, ...more] = [...found(of), ...voteCalledFor(of)]
  if (put === undefined) return []
  const text = [put, ...more].map((said) => said.text).join(' ')
  return [{ factId: question.id, phrase: put.phrase, section: 'propositionsordning', text, clauses: [] }]
}

interface Found {
  readonly record: MeetingRecord
  readonly question: Question
  readonly finding: Alternative
  readonly asked: Asked
}

interface Said {
  readonly phrase: PhraseId
  readonly text: string
}

function say<TId extends PhraseId>({ record }: Found, phrase: TId, values: OwnPhraseValues<TId>): Said {
  return { phrase, text: fillPhrase(record.body, phrase, values) }
}

function found(of: Found): readonly Said[] {
  const { record, question, finding } = of
  switch (question.kind) {
    case 'single':
      return [single(of)]
    case 'approveOrReject':
      return [approveOrReject(of)]
    case 'decideToday':
      return [whetherToday(of)]
    case 'against':
    case 'eachInTurn':
    case 'point':
      return [rivals(of)]
    case 'values':
      return [values(of)]
    case 'addition':
      return [addition(of)]
    case 'counterProposal':
      return toldByItsVote(of)
        ? []
        : [say(of, 'votering.kontra_utan_omröstning', { förslag: choiceName(record, finding) })]
    case 'main':
      return []
    default:
      return assertNever(question.kind)
  }
}

/** A round between two that is voted on is told by its vote. */
function toldByItsVote(of: Found): boolean {
  return of.question.alternatives.length === 2 && !isByAcclamation(of)
}

/** Decided as the chair found, and no vote was called for. */
function isByAcclamation({ record, question }: Found): boolean {
  return question.outcomeId === question.findingId && voteOn(record, question) === null
}

function voteCalledFor(of: Found): readonly Said[] {
  const { record, question, finding } = of
  if (isByAcclamation(of) || question.kind === 'main') return []
  if (question.alternatives.length < 2 || (question.kind === 'counterProposal' && toldByItsVote(of)))
    return []
  const called = say(of, 'votering.begärs', {})
  return question.alternatives.length === 2 || question.kind === 'counterProposal'
    ? [called]
    : [called, say(of, 'votering.huvudförslag', { förslag: choiceName(record, finding) })]
}

function single(of: Found): Said {
  const { record, question, finding } = of
  const { point: punkt } = question
  if (finding.kind === 'rejection') {
    const [asked] = othersThan(question, finding)
    return say(of, 'proposition.nekas', { förslag: asked === undefined ? '' : choiceName(record, asked) })
  }
  const förslag = choiceName(record, finding)
  if (punkt !== null) return say(of, 'proposition.punkt', { förslag, punkt })
  return pointsBefore(of)
    ? say(of, 'proposition.i_övrigt', { förslag })
    : say(of, 'proposition.ett_förslag', { förslag })
}

/** Whether points of the proposal have been tried by themselves before, so that this is about the rest of it. */
function pointsBefore({ record, question }: Found): boolean {
  const roots = rootQuestions(record, question.paragraphId)
  return roots
    .slice(0, roots.indexOf(question))
    .some(({ point, findingId }) => point !== null && findingId !== null)
}

function approveOrReject(of: Found): Said {
  const { record, question, asked, finding } = of
  const object = question.alternatives.find(
    (alternative) => alternative.refersTo !== null && rejectedBy(record, asked, alternative) === null,
  )
  const bare = question.alternatives.some(({ kind }) => kind === 'rejection')
  if (!bare || object === undefined) {
    return say(of, 'proposition.bifall_avslag', { utfall: approvalOutcome(record, asked, finding) })
  }
  const phrase = sameChoice(object, finding) ? 'utfall.bifalla_detsamma' : 'utfall.avslå_detsamma'
  const utfall = fillPhrase(record.body, phrase, {})
  return say(of, 'proposition.bifall_avslag_på', { förslag: choiceName(record, object), utfall })
}

function whetherToday(of: Found): Said {
  const { record, question, asked, finding } = of
  if (!isAboutDeferral(record, asked)) return rivals(of)
  const deferral = question.alternatives.find(({ kind }) => kind === 'motion') ?? finding
  const values = {
    alternativ: deferralOutcome(record, deferral),
    utfall: deferralOutcome(record, finding),
  }
  const first = rootQuestions(record, question.paragraphId).find(
    ({ kind, findingId }) => kind === 'decideToday' && findingId !== null,
  )
  return first?.id === question.id
    ? say(of, 'proposition.avgöras_idag', values)
    : say(of, 'proposition.avgöras_därefter', values)
}

function rivals(of: Found): Said {
  const { record, question, finding } = of
  const { alternatives, point: punkt } = question
  const vinnande_förslag = choiceName(record, finding)
  const [first, second] = alternatives
  if (alternatives.length !== 2 || first === undefined || second === undefined) {
    return punkt === null
      ? say(of, 'proposition.flera_förslag', { vinnande_förslag })
      : say(of, 'proposition.punkt_flera_förslag', { punkt, vinnande_förslag })
  }
  const förslag1 = choiceName(record, first)
  const förslag2 = choiceName(record, second)
  return punkt === null
    ? say(of, 'proposition.två_förslag', { förslag1, förslag2, vinnande_förslag })
    : say(of, 'proposition.punkt_två_förslag', { punkt, förslag1, förslag2, vinnande_förslag })
}

/** Values that were moved are named by themselves: "fastställa skattesatsen 19,54 kronor eller …" (corpus 116). */
function values(of: Found): Said {
  const { record, question, finding } = of
  const moved = question.alternatives.map((alternative) => motionBehind(record, alternative)?.clauses[0])
  const index = question.alternatives.indexOf(finding)
  const found = moved[index]
  if (found === undefined || moved.includes(undefined)) return rivals(of)
  const value = (text: string): string => fillPhrase(record.body, 'utfall.fastställa', { värde: text })
  return say(of, 'proposition.värden', {
    alternativ: value(
      joinList(
        moved.map((text) => withoutFullStop(text ?? '')),
        'eller',
      ),
    ),
    utfall: value(withoutFullStop(found)),
  })
}

function addition(of: Found): Said {
  const { record, question, finding } = of
  const motion = question.alternatives
    .map((alternative) => motionBehind(record, alternative))
    .find((candidate) => candidate?.kind === 'add')
  if (motion === undefined || motion === null || isNumbered(record, motion)) return approveOrReject(of)
  const phrase = finding.refersTo === motion.id ? 'utfall.bifaller' : 'utfall.avslår'
  return say(of, 'proposition.tillägg', {
    person_genitiv: moversGenitive(record, motion),
    utfall: fillPhrase(record.body, phrase, {}),
  })
}
