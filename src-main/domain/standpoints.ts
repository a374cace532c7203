import type { Choice } from './alternatives.ts'
import type { Id, MotionId, ParagraphId, ProposalId } from './ids.ts'
import type { Motion, Proposal } from './motion.ts'
import type { MotionClass } from './motions.ts'
import { isLive, isMoot, isMotion, liveMotions, motionClass, proposalsOf, subjectOf } from './motions.ts'
import type { MeetingRecord } from './record.ts'

/** When a standpoint is tried: formal motions first, the main matter, contested points of it, additions last. */
export type Stage = 'formal' | 'main' | 'point' | 'addition'

/**
 * One thing that the § could decide, with everybody who asks for it. Approving a proposal, or another's motion, is no
 * proposal of its own: it is tried with what it approves, so that each motion is tried exactly once.
 */
export interface Standpoint {
  readonly stage: Stage
  readonly choice: Choice
  /** The motions that ask for it; the first is its own, save for a proposal, which has none. */
  readonly motions: readonly Motion[]
  /** Motions that only ask that it be rejected, and are answered with it. */
  readonly opponents: readonly Motion[]
  /** At stage `point`: which proposal it is about, and which point of it, from 1. null at the others. */
  readonly proposalId: ProposalId | null
  readonly point: number | null
}

/** What is to be tried in a § (domain.md §4.2). */
export interface Standpoints {
  /** In the order in which they are tried. Of a contested point the proposal's own wording is the first. */
  readonly all: readonly Standpoint[]
  /** For the elections of the § to settle. */
  readonly nominations: readonly Motion[]
}

/** What a motion comes down to when approvals are followed to what they approve. */
type Root =
  | { readonly kind: 'proposal'; readonly proposal: Proposal; readonly point: number | null }
  | { readonly kind: 'motion'; readonly motion: Motion }
  | { readonly kind: 'against'; readonly target: Motion }

/** A motion that stands, and what it comes down to. */
interface Rooted {
  readonly motion: Motion
  readonly root: Root
}

/** The standpoints of a §, out of the motions that stand and the proposals on the table. */
export function standpointsOf(record: MeetingRecord, paragraphId: ParagraphId): Standpoints {
  const rooted = liveMotions(record, paragraphId)
    .filter((motion) => !isMoot(record, motion))
    .map((motion) => ({ motion, root: rootOf(record, motion) }))
  const own = rooted.filter(({ motion, root }) => root.kind === 'motion' && root.motion === motion)
  const ofClass = (wanted: MotionClass): readonly Motion[] =>
    own.map(({ motion }) => motion).filter((motion) => motionClass(motion.kind) === wanted)
  const standpoints = (motions: readonly Motion[], stage: Stage): readonly Standpoint[] =>
    motions.map((motion) => standpointOn(motion, stage, rooted))

  const proposals = proposalsOf(record, paragraphId)
  const points = proposals.flatMap((proposal) => contestedPoints({ record, proposal, rooted }))
  const isContested = ({ id }: Proposal, point: number | null): boolean =>
    points.some((contested) => contested.proposalId === id && contested.point === point)
  const whole = ofClass('material').filter((motion) => !contestsPoint(record, motion))
  const main = [
    ...proposals.map((proposal) =>
      proposalStandpoint(proposal, rooted, (point) => !isContested(proposal, point)),
    ),
    ...standpoints(whole, 'main'),
  ]
  return {
    all: [
      ...standpoints(ofClass('formal'), 'formal'),
      ...withRejection(main),
      ...points,
      ...standpoints(ofClass('addition'), 'addition'),
    ],
    nominations: rooted.filter(({ root }) => nominates(root)).map(({ motion }) => motion),
  }
}

/** The motions that are tried when the standpoint is put. */
export function motionsTriedWith(standpoint: Standpoint): readonly MotionId[] {
  return [...standpoint.motions, ...standpoint.opponents].map((motion) => motion.id)
}

/**
 * Whether an alternative of a question is this standpoint. It may be named by the proposal or by the motion that
 * approves it: "enligt Michaela Fletchers (M) yrkande" (seed 003).
 */
export function standsFor(standpoint: Standpoint, choice: Choice): boolean {
  if (choice.refersTo === null) return false
  return (
    standpoint.choice.refersTo === choice.refersTo ||
    standpoint.motions.some((motion) => motion.id === choice.refersTo)
  )
}

function rootOf(record: MeetingRecord, motion: Motion): Root {
  const target = followApprovals(record, motion)
  if (!isMotion(target)) return { kind: 'proposal', proposal: target, point: motion.point }
  const opposed = opposedBy(record, target)
  return opposed === null
    ? { kind: 'motion', motion: firstAlike(record, target) }
    : { kind: 'against', target: opposed }
}

/**
 * The motion with which a motion for rejection is answered: the one that it would have rejected, or where that only
 * rejects something itself, what it is answered with in turn. null for one that is a standpoint of its own.
 */
function opposedBy(record: MeetingRecord, motion: Motion): Motion | null {
  const seen = new Set<Motion>()
  let current = motion
  while (current.kind === 'reject') {
    const rejected = rejectedBy(record, current)
    if (rejected === null || !isMotion(rejected)) break
    if (seen.has(rejected)) return null
    seen.add(rejected)
    current = rejected
  }
  return current === motion ? null : firstAlike(record, current)
}

/** What approvals come down to: the proposal or the motion that is approved in the end. */
function followApprovals(record: MeetingRecord, motion: Motion): Proposal | Motion {
  const seen = new Set<Id>()
  let current = motion
  while (current.kind === 'approve' && !seen.has(current.id)) {
    seen.add(current.id)
    const subject = subjectOf(record, current)
    if (subject === null || !isMotion(subject)) return subject ?? current
    current = subject
  }
  return current
}

/** What a motion for rejection would have rejected; null when there is nothing, or only itself. */
function rejectedBy(record: MeetingRecord, motion: Motion): Proposal | Motion | null {
  const subject = subjectOf(record, motion)
  if (subject === null || !isMotion(subject)) return subject
  const target = followApprovals(record, subject)
  return target === motion ? null : target
}

/** Of bare approvals, or of rejections, of one and the same thing the first speaks for all. */
function firstAlike(record: MeetingRecord, motion: Motion): Motion {
  if (motion.kind !== 'approve' && motion.kind !== 'reject') return motion
  const about = (other: Motion): Proposal | Motion | null =>
    other.kind === 'reject' ? rejectedBy(record, other) : subjectOf(record, other)
  const alike = record.motions.find(
    (other) =>
      other.paragraphId === motion.paragraphId &&
      other.kind === motion.kind &&
      other.point === motion.point &&
      isLive(other) &&
      !isMoot(record, other) &&
      about(other) === about(motion),
  )
  return alike ?? motion
}

function nominates(root: Root): boolean {
  if (root.kind === 'proposal') return false
  return (root.kind === 'motion' ? root.motion : root.target).kind === 'nominate'
}

function standpointOn(motion: Motion, stage: Stage, rooted: readonly Rooted[]): Standpoint {
  const asking = rooted.filter(({ root }) => root.kind === 'motion' && root.motion === motion)
  const opposed = rooted.filter(({ root }) => root.kind === 'against' && root.target === motion)
  const others = asking.filter((other) => other.motion !== motion)
  return {
    stage,
    choice: { kind: 'motion', refersTo: motion.id },
    motions: [motion, ...others.map((other) => other.motion)],
    opponents: opposed.map((other) => other.motion),
    proposalId: null,
    point: null,
  }
}

/** A proposal with those who approve it, all of it or the points that are asked for. */
function proposalStandpoint(
  proposal: Proposal,
  rooted: readonly Rooted[],
  counts: (point: number | null) => boolean,
): Standpoint {
  const approvals = rooted.filter(
    ({ root }) => root.kind === 'proposal' && root.proposal === proposal && counts(root.point),
  )
  return {
    stage: 'main',
    choice: { kind: 'proposal', refersTo: proposal.id },
    motions: approvals.map(({ motion }) => motion),
    opponents: [],
    proposalId: null,
    point: null,
  }
}

/** Whether a motion contests one point of a proposal and not the whole; the only point is the whole. */
function contestsPoint(record: MeetingRecord, motion: Motion): boolean {
  const subject = subjectOf(record, motion)
  return motion.point !== null && subject !== null && !isMotion(subject) && subject.clauses.length !== 1
}

interface ProposalContext {
  readonly record: MeetingRecord
  readonly proposal: Proposal
  readonly rooted: readonly Rooted[]
}

/** The rivals about each contested point of a proposal, the proposal's own wording first. */
function contestedPoints({ record, proposal, rooted }: ProposalContext): readonly Standpoint[] {
  const contesting = rooted.flatMap(({ motion, root }) =>
    root.kind === 'motion' &&
    root.motion === motion &&
    motionClass(motion.kind) === 'material' &&
    motion.point !== null &&
    subjectOf(record, motion) === proposal &&
    contestsPoint(record, motion)
      ? [{ motion, point: motion.point }]
      : [],
  )
  const points = [...new Set(contesting.map(({ point }) => point))].toSorted((a, b) => a - b)
  return points.flatMap((point) => {
    const rivals = contesting.filter((contest) => contest.point === point)
    return [
      proposalStandpoint(proposal, rooted, (approved) => approved === point),
      ...rivals.map(({ motion }) => standpointOn(motion, 'point', rooted)),
    ].map((standpoint) => ({ ...standpoint, stage: 'point' as const, proposalId: proposal.id, point }))
  })
}

/**
 * Where no proposal lies on the table and every motion is opposed, rejection is a thing that the § can decide, and it is
 * one of the rivals; else opponents are answered when another standpoint wins.
 */
function withRejection(main: readonly Standpoint[]): readonly Standpoint[] {
  const opponents = main.flatMap((standpoint) => standpoint.opponents)
  const [first] = main
  const [opponent] = opponents
  const allOpposed = main.every(
    ({ choice, opponents: against }) => choice.kind === 'motion' && against.length > 0,
  )
  if (first === undefined || opponent === undefined || !allOpposed) return main
  return [
    ...main.map((standpoint) => ({ ...standpoint, opponents: [] })),
    { ...first, choice: { kind: 'motion', refersTo: opponent.id }, motions: opponents, opponents: [] },
  ]
}
