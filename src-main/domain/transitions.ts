import { lastAppealDay } from './deadlines.ts'
import type { ParagraphId } from './ids.ts'
import { isLocked, lockOf } from './locks.ts'
import type { MeetingState, ParagraphState } from './meeting.ts'
import { numberingFindings } from './numbering-findings.ts'
import type { MeetingRecord } from './record.ts'

/** What must be true of the record before a meeting goes on to its next state; told by its id. */
export const preconditions = {
  hasItems: ({ paragraphs }) => paragraphs.length > 0,
  hasTimeAndPlace: ({ meeting }) => meeting.startTime !== null && meeting.place.trim() !== '',
  rollCallDone: ({ meeting }) => meeting.rollCallDone,
  noParagraphOpen: ({ paragraphs }) => paragraphs.every(({ state }) => state !== 'open'),
  allItemsTreated: ({ paragraphs }) => paragraphs.every(({ state }) => state !== 'planned'),
  hasJusterare: ({ body, meeting }) =>
    meeting.justerare.filter(({ role }) => role === 'justerare').length >= body.rules.justerareCount,
  numbersInOrder: (record) =>
    numberingFindings(record).every(({ kind }) => kind !== 'missing' && kind !== 'duplicate'),
  lastSignatureDated: ({ meeting }) => meeting.attestedOn !== null,
  isPosted: ({ meeting }) => meeting.anslag.postedOn !== null,
  noticeKeptUp: ({ meeting: { anslag } }) =>
    anslag.postedOn !== null &&
    anslag.takenDownOn !== null &&
    anslag.takenDownOn >= lastAppealDay(anslag.postedOn),
  notPosted: ({ body }) => !body.rules.minutesPosted,
  notAttested: ({ body }) => body.kind === 'informal',
} as const satisfies Readonly<Record<string, (record: MeetingRecord) => boolean>>

export type Precondition = keyof typeof preconditions

/** A step in a meeting's life. */
export interface MeetingTransition {
  readonly from: MeetingState
  readonly to: MeetingState
  readonly needs: readonly Precondition[]
  /** No rule of domain.md §12 that is an error may be broken; whoever takes the step asks the checks. */
  readonly needsCleanChecks: boolean
}

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
  step('open', 'closed', ['rollCallDone', 'noParagraphOpen', 'allItemsTreated']),
  step('adjourned', 'closed', ['rollCallDone', 'noParagraphOpen', 'allItemsTreated']),
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

/** A step that can be taken from where the meeting stands, and what it still lacks; `[]` when it can be taken now. */
export interface AllowedTransition {
  readonly to: MeetingState
  readonly unmet: readonly Precondition[]
  readonly needsCleanChecks: boolean
}

/** Every step from where the meeting stands, those first that can be taken now. */
export function allowedTransitions(record: MeetingRecord): readonly AllowedTransition[] {
  return meetingTransitions
    .filter(({ from }) => from === record.meeting.state)
    .map(({ to, needs, needsCleanChecks }) => {
      const unmet = needs.filter((precondition) => !preconditions[precondition](record))
      return { to, unmet, needsCleanChecks }
    })
    .toSorted((a, b) => Math.sign(a.unmet.length) - Math.sign(b.unmet.length))
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

/** The states that a § can go to now. */
export function allowedParagraphStates(
  record: MeetingRecord,
  paragraphId: ParagraphId,
): readonly ParagraphState[] {
  const paragraph = record.paragraphs.find(({ id }) => id === paragraphId)
  if (paragraph === undefined || isLocked(lockOf(record, 'agenda', paragraphId))) return []
  const states = paragraphTransitions[paragraph.state]
  return record.meeting.state === 'open' ? states : states.filter((state) => !duringMeeting.has(state))
}

const duringMeeting: ReadonlySet<ParagraphState> = new Set(['open', 'closed'])

function step(from: MeetingState, to: MeetingState, needs: readonly Precondition[]): MeetingTransition {
  return { from, to, needs, needsCleanChecks: false }
}
