import type { Choice } from './alternatives.ts'
import { clausesOf, withPoint } from './amendments.ts'
import type { ParagraphId, ProposalId } from './ids.ts'
import type { Motion } from './motion.ts'
import { liveMotions, motionClass, subjectOf } from './motions.ts'
import type { Alternative, Question } from './question.ts'
import type { MeetingRecord } from './record.ts'
import type { Stage } from './standpoints.ts'
import { type Progress, asks, deferralOf, motionBehind, progressOf, triesByItself } from './treatment.ts'
import { resultOf } from './vote-result.ts'
import { roundsOf } from './vote-rounds.ts'

/** What was decided about one contested point of a proposal. */
export interface DecidedPoint {
  readonly proposalId: ProposalId | null
  readonly point: number
  readonly choice: Choice
}

/** What a § decided, out of the questions put in it. */
export type Decision =
  /** No question has been decided. */
  | { readonly kind: 'none' }
  /** Put off: the motions that were granted, in the order put, each with its reasons (corpus 115). */
  | {
      readonly kind: 'tabled' | 'referredBack'
      readonly motions: readonly Motion[]
      /** A third of those present sufficed (KL 5:50), which they may do only once in a matter. */
      readonly byMinority: boolean
    }
  /** Rejected: what the question was about; null when that was neither proposal nor motion. */
  | { readonly kind: 'rejected'; readonly rejected: Choice | null }
  /** Decided, in the words that `decidedClauses` gives. */
  | {
      readonly kind: 'adopted'
      /** What won as a whole; null when only points or additions were decided. */
      readonly main: Choice | null
      readonly points: readonly DecidedPoint[]
      /** Motions that were tried each by itself and approved (corpus 116). */
      readonly approved: readonly Motion[]
      readonly additions: readonly Motion[]
    }

/** The decision of a § as it stands; what has not been decided yet is left out. */
export function decisionOf(record: MeetingRecord, paragraphId: ParagraphId): Decision {
  const progress = progressOf(record, paragraphId)
  const deferral = deferralOf(progress)
  if (deferral !== null) return deferred(progress, deferral)

  const answers = progress.put.flatMap(({ question, outcome }) => {
    return outcome === null ? [] : [{ question, outcome, stage: stageOf(progress, question) }]
  })
  const won = (wanted: Stage): readonly Motion[] =>
    answers.flatMap(({ stage, question, outcome }) => {
      const motion = motionBehind(record, outcome)
      const counted = wanted !== 'main' || triesByItself(progress.standpoints, question)
      return stage === wanted && counted && motion !== null && motion.kind !== 'reject' ? [motion] : []
    })
  const whole = answers.filter(
    ({ stage, question }) => stage === 'main' && !triesByItself(progress.standpoints, question),
  )
  const main = whole.findLast(({ outcome }) => !isRejection(record, outcome))?.outcome ?? null
  const points = answers.flatMap(({ stage, question, outcome }) =>
    stage === 'point' && question.point !== null
      ? [{ proposalId: proposalBehind(record, question), point: question.point, choice: outcome }]
      : [],
  )
  const approved = won('main')
  const additions = won('addition')
  if (main !== null || points.length + approved.length + additions.length > 0) {
    return { kind: 'adopted', main, points, approved, additions }
  }
  const rejecting = answers.find(({ stage, outcome }) => stage === 'main' && isRejection(record, outcome))
  if (rejecting === undefined) return { kind: 'none' }
  return { kind: 'rejected', rejected: rejectedIn(record, rejecting.question) }
}

/**
 * The points of the decision in words: the clauses of what won, with the points that were decided otherwise in their
 * places and the additions last. Empty when what won has no clauses of its own.
 */
export function decidedClauses(record: MeetingRecord, decision: Decision): readonly string[] {
  if (decision.kind !== 'adopted') return []
  const { main, points, approved, additions } = decision
  const proposal: Choice = { kind: 'proposal', refersTo: points[0]?.proposalId ?? null }
  const decided = points
    .toSorted((a, b) => b.point - a.point)
    .reduce(
      (clauses, point) => withDecidedPoint(record, clauses, point),
      clausesOfChoice(record, main ?? proposal),
    )
  const amended = approved.findLast((motion) => motion.kind === 'amend')
  const others = approved.filter((motion) => motion.kind !== 'amend')
  return [
    ...(amended === undefined ? decided : clausesOf(record, amended)),
    ...others.flatMap((motion) => clausesOf(record, motion)),
    ...additions.flatMap((motion) => motion.clauses),
  ]
}

function deferred(progress: Progress, deferral: 'table' | 'referBack'): Decision {
  const { record, put } = progress
  const granted = put.flatMap(({ question, outcome }) => {
    const motion = question.kind === 'decideToday' ? motionBehind(record, outcome) : null
    return motion?.kind === deferral ? [{ question, motion }] : []
  })
  return {
    kind: deferral === 'table' ? 'tabled' : 'referredBack',
    motions: granted.map(({ motion }) => motion),
    byMinority: granted.some(({ question }) =>
      roundsOf(record, question).some(({ vote }) => resultOf(record, vote)?.decidedBy === 'minority'),
    ),
  }
}

/** When the question belongs; one about words alone, or about motions that are gone, is about the matter as a whole. */
function stageOf({ record, standpoints }: Progress, question: Question): Stage {
  const standpoint = standpoints.find((candidate) => asks(question, candidate))
  if (standpoint !== undefined) return standpoint.stage
  if (question.point !== null) return 'point'
  const motions = question.alternatives.flatMap((alternative) => motionBehind(record, alternative) ?? [])
  if (question.kind === 'addition' || motions.some(({ kind }) => kind === 'add')) return 'addition'
  return motions.some(({ kind }) => motionClass(kind) === 'formal') ? 'formal' : 'main'
}

function isRejection(record: MeetingRecord, outcome: Alternative): boolean {
  return outcome.kind === 'rejection' || motionBehind(record, outcome)?.kind === 'reject'
}

function rejectedIn(record: MeetingRecord, question: Question): Choice | null {
  return (
    question.alternatives.find(
      (alternative) => alternative.refersTo !== null && !isRejection(record, alternative),
    ) ?? null
  )
}

function clausesOfChoice(record: MeetingRecord, choice: Choice): readonly string[] {
  if (choice.kind === 'motion') {
    const motion = record.motions.find(({ id }) => id === choice.refersTo)
    return motion === undefined ? [] : clausesOf(record, motion)
  }
  const proposal = record.proposals.find(({ id }) => id === choice.refersTo)
  if (proposal === undefined || proposal.clauses.length > 0) return proposal?.clauses ?? []
  // A proposal known by its name alone is decided in the words of whoever moved that it be approved.
  const approving = liveMotions(record, proposal.paragraphId).find(
    (motion) =>
      motion.kind === 'approve' && motion.clauses.length > 0 && subjectOf(record, motion) === proposal,
  )
  return approving?.clauses ?? []
}

/** A point of the clauses as it was decided; what keeps the proposal's wording leaves them as they are. */
function withDecidedPoint(
  record: MeetingRecord,
  clauses: readonly string[],
  { point, choice }: DecidedPoint,
): readonly string[] {
  const motion =
    choice.kind === 'motion' ? record.motions.find(({ id }) => id === choice.refersTo) : undefined
  if (motion === undefined || motion.kind === 'approve') return clauses
  return withPoint(clauses, point, motion.kind === 'reject' ? [] : motion.clauses)
}

function proposalBehind(record: MeetingRecord, question: Question): ProposalId | null {
  for (const alternative of question.alternatives) {
    if (alternative.kind === 'proposal') return alternative.refersTo
    const motion = motionBehind(record, alternative)
    const subject = motion === null ? null : subjectOf(record, motion)
    if (subject !== null) return subject.id
  }
  return null
}
