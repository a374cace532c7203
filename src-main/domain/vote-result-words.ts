import { type Asked, deferralOutcome, isAboutDeferral } from './choice-words.ts'
import { withoutFullStop } from './clause-words.ts'
import { choiceName } from './motion-names.ts'
import { type OwnPhraseValues, type PhraseId, fillPhrase } from './phrases.ts'
import type { Alternative, Question, Vote } from './question.ts'
import type { MeetingRecord } from './record.ts'
import { motionBehind } from './treatment.ts'
import type { VoteResult } from './vote-result.ts'
import type { VoteSentence } from './vote-words.ts'

/** A settled vote, and the alternative that won. */
export interface Settled {
  readonly record: MeetingRecord
  readonly question: Question
  readonly vote: Vote
  readonly winner: Alternative
}

/** The sentences that tell a result: the numbers, what settled them, what is thereby decided, and why it is put off. */
export function resultTexts(settled: Settled, result: VoteResult): readonly VoteSentence[] {
  const { vote, winner, record } = settled
  const { yes: ja, no: nej, abstain: avstår, absent: frånvarande, decidedBy } = result
  if (decidedBy === 'castingVote' || decidedBy === 'lot') {
    const tie = { ja, nej, förslag: withoutFullStop(vote[result.winner].text) }
    return [
      decidedBy === 'lot'
        ? say(settled, 'votering.lottning', tie)
        : say(settled, 'votering.utslagsröst', tie),
      say(settled, 'votering.övriga', { avstår, frånvarande }),
      ...reasons(settled),
    ]
  }
  if (settled.question.kind === 'counterProposal') {
    const values = { ja, nej, avstår, förslag: choiceName(record, winner) }
    return [
      result.winner === 'yes'
        ? say(settled, 'votering.kontra_resultat', values)
        : say(settled, 'votering.kontra_resultat_nej', values),
    ]
  }
  const explanation = explained(settled, result)
  if (explanation === null) return [decided(settled, result), ...reasons(settled)]
  return [
    say(settled, 'votering.utfall', { ja, nej, avstår, frånvarande }),
    say(settled, explanation, {}),
    ...reasons(settled),
  ]
}

type Explanation =
  | 'votering.minoritetsåterremiss'
  | 'votering.minoritetsbordläggning'
  | 'votering.minoritet_räcker_inte'
  | 'votering.två_tredjedelar_saknas'
  | 'votering.enighet_saknas'

/** Why the side with fewer votes won, or a third was not reached; null where the votes speak for themselves. */
function explained({ record, vote, winner }: Settled, result: VoteResult): Explanation | null {
  if (result.decidedBy === 'minority') {
    return motionBehind(record, winner)?.kind === 'table'
      ? 'votering.minoritetsbordläggning'
      : 'votering.minoritetsåterremiss'
  }
  if (vote.threshold === 'third' && result.winner === 'yes') return 'votering.minoritet_räcker_inte'
  if (result.decidedBy !== 'qualified' || result.winner === 'yes') return null
  return vote.threshold === 'all' ? 'votering.enighet_saknas' : 'votering.två_tredjedelar_saknas'
}

/** "Med 22 nej-röster mot 19 ja-röster beslutar kommunfullmäktige enligt B:s förslag. …" */
function decided(settled: Settled, result: VoteResult): VoteSentence {
  const { record, question, vote, winner } = settled
  const { yes: ja, no: nej, abstain: avstår, absent: frånvarande } = result
  const numbers = { ja, nej, avstår, frånvarande }
  const isYes = result.winner === 'yes'
  const utfall = outcomeWords(settled)
  if (utfall !== null) {
    return isYes
      ? say(settled, 'votering.resultat_att', { ...numbers, utfall })
      : say(settled, 'votering.resultat_att_nej', { ...numbers, utfall })
  }
  if (winner.refersTo === null || question.alternatives.length < 2) {
    const favoured = { ...numbers, utfall: withoutFullStop(vote[result.winner].text) }
    return isYes
      ? say(settled, 'votering.resultat_för', favoured)
      : say(settled, 'votering.resultat_för_nej', favoured)
  }
  const förslag = choiceName(record, winner)
  return isYes
    ? say(settled, 'votering.resultat', { ...numbers, förslag })
    : say(settled, 'votering.resultat_nej', { ...numbers, förslag })
}

/** What is decided, where it is not "enligt" a proposal: to do with the matter, to approve or reject one thing. */
function outcomeWords({ record, question, winner }: Settled): string | null {
  const { body } = record
  const asked: Asked = { kind: question.kind, choices: question.alternatives }
  if (isAboutDeferral(record, asked)) {
    return fillPhrase(body, 'utfall.ärendet_ska', { utfall: deferralOutcome(record, winner) })
  }
  const rival = question.alternatives.find((alternative) => alternative !== winner)
  const named = winner.refersTo === null ? rival : winner
  const bare = winner.kind === 'rejection' || rival?.kind === 'rejection'
  if (!bare || named === undefined || named.refersTo === null) return null
  const förslag = choiceName(record, named)
  return winner.kind === 'rejection'
    ? fillPhrase(body, 'utfall.avslå', { förslag })
    : fillPhrase(body, 'utfall.bifalla', { förslag })
}

/** Why the matter is referred back, as those who asked for it said (domain.md §4.2, §4.6). */
function reasons(settled: Settled): readonly VoteSentence[] {
  const motion = motionBehind(settled.record, settled.winner)
  if (motion?.kind !== 'referBack' || motion.justification.trim() === '') return []
  return [say(settled, 'votering.återremiss_motivering', { motivering: motion.justification.trim() })]
}

function say<TId extends PhraseId>(
  { record }: Settled,
  phrase: TId,
  values: OwnPhraseValues<TId>,
): VoteSentence {
  return { phrase, text: fillPhrase(record.body, phrase, values) }
}
