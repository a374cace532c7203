import { assertNever } from './errors.ts'
import type { MotionId, ParagraphId, PersonId } from './ids.ts'
import type { Motion, MotionKind, Proposal } from './motion.ts'
import type { MeetingRecord } from './record.ts'

/**
 * What a kind of motion asks about, which decides when it is tried: `formal` how the matter is to be handled, first ·
 * `material` what is to be decided · `nomination` who is to be elected · `addition` what is to be decided besides, last
 * (domain.md §4.2).
 */
export type MotionClass = 'formal' | 'material' | 'nomination' | 'addition'

const classOrder: readonly MotionClass[] = ['formal', 'material', 'nomination', 'addition']

/** The class of a kind of motion. */
export function motionClass(kind: MotionKind): MotionClass {
  switch (kind) {
    case 'adjourn':
    case 'table':
    case 'referBack':
      return 'formal'
    case 'approve':
    case 'reject':
    case 'amend':
    case 'own':
    case 'value':
      return 'material'
    case 'nominate':
      return 'nomination'
    case 'add':
      return 'addition'
    default:
      return assertNever(kind)
  }
}

/** Whether it asks that the matter be put off (bordläggning, återremiss), which is tried against "avgöras i dag". */
export function isDeferral(kind: MotionKind): boolean {
  return kind === 'table' || kind === 'referBack'
}

/** Whether it stands: neither withdrawn by its movers nor refused by the chair (KL 5:57, 5:67 p. 1). */
export function isLive(motion: Motion): boolean {
  return motion.withdrawnAt === null && motion.refusedReason === null
}

/** The motions of a §, as they were put; withdrawn and refused ones too. */
export function motionsOf(record: MeetingRecord, paragraphId: ParagraphId): readonly Motion[] {
  return record.motions.filter((motion) => motion.paragraphId === paragraphId)
}

/** The proposals that lie on the table in a §. */
export function proposalsOf(record: MeetingRecord, paragraphId: ParagraphId): readonly Proposal[] {
  return record.proposals.filter((proposal) => proposal.paragraphId === paragraphId)
}

/**
 * The motions of a § that stand, formal before material and additions last, else as they were put (domain.md §4.2).
 */
export function liveMotions(record: MeetingRecord, paragraphId: ParagraphId): readonly Motion[] {
  const live = motionsOf(record, paragraphId).filter(isLive)
  return classOrder.flatMap((wanted) => live.filter((motion) => motionClass(motion.kind) === wanted))
}

/**
 * The proposal or motion that a motion is about: the one it names; else, when it names none, the first proposal of the
 * §, since a bare "bifall" or "avslag" is about what lies on the table. null when there is none, or when the motion that
 * it names no longer stands.
 */
export function subjectOf(record: MeetingRecord, motion: Motion): Proposal | Motion | null {
  const { subject } = motion
  if (subject?.kind === 'motion') {
    return record.motions.find((other) => other.id === subject.id && isLive(other)) ?? null
  }
  const proposals = proposalsOf(record, motion.paragraphId)
  if (subject?.kind === 'proposal') return proposals.find((proposal) => proposal.id === subject.id) ?? null
  return standsOnItsOwn(motion.kind) ? null : (proposals[0] ?? null)
}

/**
 * Whether the motion that it is about no longer stands, so that there is nothing left to approve, reject, amend or add
 * to. Who wants to keep a withdrawn motion alive takes it up as an own one.
 */
export function isMoot(record: MeetingRecord, motion: Motion): boolean {
  const seen = new Set<MotionId>()
  let current: Motion | undefined = motion
  while (current.subject?.kind === 'motion' && !seen.has(current.id)) {
    seen.add(current.id)
    const subjectId: MotionId = current.subject.id
    current = record.motions.find((other) => other.id === subjectId)
    if (current === undefined || !isLive(current)) return true
  }
  return false
}

/** Whether the subject is a motion and not a proposal, which has no movers. */
export function isMotion(subject: Proposal | Motion): subject is Motion {
  return 'movers' in subject
}

/** The motion with one more person joining it (instämmer); unchanged when the person has moved or joined it already. */
export function joined(motion: Motion, personId: PersonId): Motion {
  const known = motion.movers.includes(personId) || motion.seconders.includes(personId)
  return known ? motion : { ...motion, seconders: [...motion.seconders, personId] }
}

function standsOnItsOwn(kind: MotionKind): boolean {
  return motionClass(kind) === 'formal' || kind === 'nominate'
}
