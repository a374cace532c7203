import { AppError } from './errors.ts'
import type { ParagraphId } from './ids.ts'
import { isLocked, lockOf } from './locks.ts'
import type { MeetingState, ParagraphState } from './meeting.ts'
import { type Obstacle, type Precondition, isUnmet, obstacleOf } from './preconditions.ts'
import type { MeetingRecord } from './record.ts'
import { hasReached } from './states.ts'

/** A step in a meeting's life. */
export interface MeetingTransition {
  readonly from: MeetingState
  readonly to: MeetingState
  readonly needs: readonly Precondition[]
  /** No rule of domain.md §12 that is an error may be broken; whoever takes the step asks the checks. */
  readonly needsCleanChecks: boolean
}

const beforeClosing: readonly Precondition[] = [
  'noParagraphOpen',
  'allItemsTreated',
  'motionsTreated',
  'rollCallDone',
]

/**
 * The meeting's life (domain.md §2.5, product.md §2): every step that can be taken and what it needs. Going back is
 * possible from review to writing, and from justering to writing until somebody has signed. Notes of a body without
 * statutory rules are archived without justering; minutes that are not posted, without a notice.
 */
export const meetingTransitions: readonly MeetingTransition[] = [
  step('planned', 'summoned', ['hasItems', 'hasTimeAndPlace']),
  step('planned', 'open', []),
  step('summoned', 'open', []),
  step('open', 'adjourned', []),
  step('adjourned', 'open', []),
  step('open', 'closed', beforeClosing),
  step('adjourned', 'closed', beforeClosing),
  step('closed', 'drafted', []),
  step('drafted', 'inReview', []),
  step('inReview', 'drafted', []),
  { ...step('drafted', 'forJustering', ['hasJusterare', 'numbersInOrder']), needsCleanChecks: true },
  { ...step('inReview', 'forJustering', ['hasJusterare', 'numbersInOrder']), needsCleanChecks: true },
  step('forJustering', 'drafted', []),
  step('forJustering', 'partlySigned', []),
  step('forJustering', 'attested', ['lastSignatureDated']),
  step('partlySigned', 'attested', ['lastSignatureDated']),
  step('attested', 'noticed', ['isPosted']),
  step('noticed', 'appealPeriodOver', ['noticeKeptUp']),
  step('appealPeriodOver', 'archived', []),
  step('attested', 'archived', ['notPosted']),
  step('drafted', 'archived', ['notAttested']),
]

/**
 * What the meeting still lacks for a step, what stands in its way before what is only worth a thought; `[]` when nothing
 * does.
 *
 * @throws AppError WRONG_STATE when the step does not lead from where the meeting stands
 */
export function obstaclesTo(record: MeetingRecord, to: MeetingState): readonly Obstacle[] {
  const { state } = record.meeting
  const transition = meetingTransitions.find((each) => each.from === state && each.to === to)
  if (transition === undefined) throw new AppError('WRONG_STATE', 'meeting', { state, wanted: to })
  const obstacles = transition.needs
    .filter((precondition) => isUnmet(record, precondition))
    .map((precondition) => obstacleOf(record, precondition))
  return obstacles.toSorted((a, b) => Number(b.blocks) - Number(a.blocks))
}

/**
 * Lets a step pass that nothing stands in the way of.
 *
 * @throws AppError WRONG_STATE as `obstaclesTo`; NOT_ALLOWED with the precondition as its `rule`, at its first §
 */
export function requireStep(record: MeetingRecord, to: MeetingState): void {
  const [first] = obstaclesTo(record, to)
  if (first === undefined || !first.blocks) return
  const { precondition, paragraphIds } = first
  throw new AppError('NOT_ALLOWED', paragraphIds[0] ?? record.meeting.id, { rule: precondition })
}

/**
 * The life of a §, while the meeting is open. A closed one is opened again when the matter is taken up once more; an open
 * one is closed when every motion in it has been treated, which the questions tell.
 */
export const paragraphTransitions: Readonly<Record<ParagraphState, readonly ParagraphState[]>> = {
  planned: ['open', 'withdrawn'],
  open: ['closed', 'withdrawn'],
  closed: ['open'],
  withdrawn: ['planned'],
}

/**
 * The states that a § can go to now. §§ are opened and closed while the meeting is open; of a meeting that is over, none
 * waits to be treated any more.
 */
export function allowedParagraphStates(
  record: MeetingRecord,
  paragraphId: ParagraphId,
): readonly ParagraphState[] {
  const paragraph = record.paragraphs.find(({ id }) => id === paragraphId)
  if (paragraph === undefined || isLocked(lockOf(record, 'agenda', paragraphId))) return []
  const states = paragraphTransitions[paragraph.state]
  if (record.meeting.state === 'open') return states
  const later = hasReached(record.meeting, 'closed') ? 'planned' : null
  return states.filter((state) => !duringMeeting.has(state) && state !== later)
}

/** @throws AppError WRONG_STATE when the § cannot go to the state now */
export function requireParagraphStep(
  record: MeetingRecord,
  paragraphId: ParagraphId,
  wanted: ParagraphState,
): void {
  if (allowedParagraphStates(record, paragraphId).includes(wanted)) return
  const paragraph = record.paragraphs.find(({ id }) => id === paragraphId)
  if (paragraph === undefined) throw new AppError('NOT_FOUND', paragraphId, {})
  const { state } = record.meeting
  throw new AppError('WRONG_STATE', paragraphId, { state, paragraph: paragraph.state, wanted })
}

const duringMeeting: ReadonlySet<ParagraphState> = new Set(['open', 'closed'])

function step(from: MeetingState, to: MeetingState, needs: readonly Precondition[]): MeetingTransition {
  return { from, to, needs, needsCleanChecks: false }
}
