import type { ParagraphId, QuestionId } from './ids.ts'
import type { Motion } from './motion.ts'
import { isDeferral, isMoot, liveMotions } from './motions.ts'
import type { Alternative, Question } from './question.ts'
import type { MeetingRecord } from './record.ts'
import { type Standpoint, motionsTriedWith, standpointsOf, standsFor } from './standpoints.ts'
import { outcomeOf, rootQuestions } from './vote-rounds.ts'

/**
 * Why a motion is not put: the matter was tabled or referred back · its first-hand motion won · what it was about lost ·
 * what it was about no longer stands.
 */
export type FallReason = 'deferred' | 'firstHandWon' | 'subjectLost' | 'subjectGone'

/** What has become of a motion that stands (KL 5:67 p. 2). */
export type Treatment =
  | { readonly kind: 'put'; readonly questionId: QuestionId }
  | { readonly kind: 'fallen'; readonly reason: FallReason }
  /** A nomination, settled by the elections of the §. */
  | { readonly kind: 'elected' }
  | { readonly kind: 'untreated' }

/** A question that has been put, and what it decided; null until then. */
export interface PutQuestion {
  readonly question: Question
  readonly outcome: Alternative | null
}

/** How far a § has come. */
export interface Progress {
  readonly record: MeetingRecord
  readonly standpoints: readonly Standpoint[]
  readonly nominations: readonly Motion[]
  /** The rounds of a vote aside, in the order put. */
  readonly put: readonly PutQuestion[]
}

/** How far a § has come. */
export function progressOf(record: MeetingRecord, paragraphId: ParagraphId): Progress {
  const { all, nominations } = standpointsOf(record, paragraphId)
  const put = rootQuestions(record, paragraphId)
    .filter((question) => question.findingId !== null)
    .map((question) => ({ question, outcome: outcomeOf(record, question) }))
  return { record, standpoints: all, nominations, put }
}

/** What has become of each motion that stands, in the order in which they are tried. */
export function treatmentsOf(
  record: MeetingRecord,
  paragraphId: ParagraphId,
): ReadonlyMap<Motion, Treatment> {
  const progress = progressOf(record, paragraphId)
  return new Map(
    liveMotions(record, paragraphId).map((motion) => [motion, treatmentOf(progress, motion)] as const),
  )
}

/** The motions that have neither been put nor fallen, so that the § cannot be closed yet. */
export function untreatedMotions(record: MeetingRecord, paragraphId: ParagraphId): readonly Motion[] {
  const treatments = treatmentsOf(record, paragraphId)
  return [...treatments].flatMap(([motion, { kind }]) => (kind === 'untreated' ? [motion] : []))
}

/** What has become of a standpoint; a proposal's too. */
export function standingOf(progress: Progress, standpoint: Standpoint): Treatment {
  const question = questionOn(progress, standpoint)
  if (question !== null) return { kind: 'put', questionId: question.id }
  const reason = fallReason(progress, standpoint)
  return reason === null ? { kind: 'untreated' } : { kind: 'fallen', reason }
}

/** Whether the matter has been put off in the §: tabled, or else referred back. */
export function deferralOf({ record, put }: Progress): 'table' | 'referBack' | null {
  const kinds = put.flatMap(({ question, outcome }) => {
    const motion = question.kind === 'decideToday' ? motionBehind(record, outcome) : null
    return motion !== null && isDeferral(motion.kind) ? [motion.kind] : []
  })
  if (kinds.includes('table')) return 'table'
  return kinds.length > 0 ? 'referBack' : null
}

/** The motion that an alternative refers to; null when it is none. */
export function motionBehind(record: MeetingRecord, alternative: Alternative | null): Motion | null {
  if (alternative?.kind !== 'motion') return null
  return record.motions.find((motion) => motion.id === alternative.refersTo) ?? null
}

/** Whether a question tries one motion of the main matter by itself, approve or reject (corpus 116). */
export function triesByItself(standpoints: readonly Standpoint[], question: Question): boolean {
  return (
    question.kind === 'approveOrReject' &&
    question.alternatives.some((alternative) => alternative.kind === 'rejection') &&
    standpoints.some((standpoint) => standpoint.stage === 'main' && asks(question, standpoint))
  )
}

/** Whether a standpoint is one of the things that a question asks about. */
export function asks(question: Question, standpoint: Standpoint): boolean {
  return (
    question.point === standpoint.point &&
    question.alternatives.some((alternative) => standsFor(standpoint, alternative))
  )
}

function treatmentOf(progress: Progress, motion: Motion): Treatment {
  const { record, standpoints, nominations } = progress
  if (isMoot(record, motion)) return { kind: 'fallen', reason: 'subjectGone' }
  if (nominations.includes(motion)) return nominationTreatment(progress, motion.paragraphId)
  const standpoint = standpoints.find((candidate) => motionsTriedWith(candidate).includes(motion.id))
  return standpoint === undefined ? { kind: 'untreated' } : standingOf(progress, standpoint)
}

function nominationTreatment(progress: Progress, paragraphId: ParagraphId): Treatment {
  const elections = progress.record.elections.filter((election) => election.paragraphId === paragraphId)
  if (elections.length > 0 && elections.every(({ outcome }) => outcome !== 'pending'))
    return { kind: 'elected' }
  return deferralOf(progress) === null ? { kind: 'untreated' } : { kind: 'fallen', reason: 'deferred' }
}

/** The question that tried a standpoint. A proposal whose every point was tried by itself has been tried with them. */
function questionOn(progress: Progress, standpoint: Standpoint): Question | null {
  const { record, standpoints, put } = progress
  const found = put.find(({ question }) => asks(question, standpoint))
  if (found !== undefined) return found.question
  if (standpoint.stage !== 'main' || standpoint.choice.kind !== 'proposal') return null
  const points = standpoints.filter(
    (other) => other.proposalId === standpoint.choice.refersTo && other.choice.kind === 'proposal',
  )
  const proposal = record.proposals.find(({ id }) => id === standpoint.choice.refersTo)
  if (points.length === 0 || points.length !== proposal?.clauses.length) return null
  const tried = points.map((point) => questionOn(progress, point))
  return tried.includes(null) ? null : (tried.at(-1) ?? null)
}

/**
 * Why a standpoint falls. Once the matter is tabled nothing more is put; once it is referred back, only further motions
 * for that are, since each has its own reasons, which are then tried too (corpus 115; KL 5:50).
 */
function fallReason(progress: Progress, standpoint: Standpoint): FallReason | null {
  const { stage, choice, proposalId, motions } = standpoint
  const deferral = deferralOf(progress)
  const own = motions.find((motion) => motion.id === choice.refersTo)
  if (deferral === 'table') return 'deferred'
  if (deferral === 'referBack' && own?.kind !== 'referBack') return 'deferred'
  if (own !== undefined && firstHandWon(progress, own)) return 'firstHandWon'
  if (stage === 'point' && losesMain(progress, proposalId)) return 'subjectLost'
  if (stage === 'addition' && own !== undefined && nothingToAddTo(progress, own)) return 'subjectLost'
  return null
}

function firstHandWon({ standpoints, put }: Progress, motion: Motion): boolean {
  if (motion.fallbackFor === null) return false
  const first = standpoints.find((standpoint) =>
    standpoint.motions.some(({ id }) => id === motion.fallbackFor),
  )
  return (
    first !== undefined &&
    put.some(
      ({ question, outcome }) => asks(question, first) && outcome !== null && standsFor(first, outcome),
    )
  )
}

/** Whether a proposal stood against others as a whole, or for approval, and lost. */
function losesMain({ standpoints, put }: Progress, proposalId: string | null): boolean {
  const proposal = standpoints.find(
    ({ stage, choice }) => stage === 'main' && choice.kind === 'proposal' && choice.refersTo === proposalId,
  )
  return (
    proposal !== undefined &&
    put.some(
      ({ question, outcome }) =>
        asks(question, proposal) && outcome !== null && !standsFor(proposal, outcome),
    )
  )
}

/** Whether the main matter was rejected, or the motion that it would add to lost. */
function nothingToAddTo({ record, standpoints, put }: Progress, motion: Motion): boolean {
  const main = standpoints.filter(({ stage }) => stage === 'main')
  const subjectId = motion.subject?.kind === 'motion' ? motion.subject.id : null
  const subject = main.find(({ choice }) => choice.refersTo === subjectId)
  return put.some(({ question, outcome }) => {
    if (outcome === null || !main.some((standpoint) => asks(question, standpoint))) return false
    if (subject !== undefined && asks(question, subject) && !standsFor(subject, outcome)) return true
    const rejected = outcome.kind === 'rejection' || motionBehind(record, outcome)?.kind === 'reject'
    return rejected && !triesByItself(standpoints, question)
  })
}
