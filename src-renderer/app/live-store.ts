import { create } from 'zustand'
import type { AttendanceEventKind } from '#domain/attendance.ts'
import type { Dissent } from '#domain/dissent.ts'
import type { Id, MeetingId, MotionId, ParagraphId } from '#domain/ids.ts'
import type { MotionKind } from '#domain/motion.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { Paragraph } from '#domain/meeting.ts'

/** What the right region holds: who serves and what comes next, or a panel opened over it. */
export type LivePanel =
  | 'people'
  | 'rollCall'
  | 'attendance'
  | 'motion'
  | 'question'
  | 'vote'
  | 'election'
  | 'reservation'
  | 'note'
  | 'statement'
  | 'find'
  | 'versions'
  | 'closing'

/** What the form for motions is opened for. */
export type MotionRequest =
  /** A new motion of a kind, about the motion or proposal named, else about what lies on the table. */
  | { readonly kind: 'new'; readonly motionKind: MotionKind; readonly aboutId: Id | null }
  | { readonly kind: 'change'; readonly motionId: MotionId }
  /** Somebody joins a motion; null for one to be chosen. */
  | { readonly kind: 'join'; readonly motionId: MotionId | null }

/** What the attendance may be opened to record of whoever is picked in it. */
export type AskedEvent = Extract<
  AttendanceEventKind,
  'recused' | 'abstainsFromDecision' | 'arrives' | 'leaves' | 'takesChair'
>

/** One asking; the count tells it from the one before. */
export interface AttendanceRequest {
  readonly kind: AskedEvent
  readonly count: number
}

interface LiveState {
  readonly meetingId: MeetingId | null
  /** The § that is shown; null until one has been chosen. */
  readonly paragraphId: ParagraphId | null
  readonly panel: LivePanel
  /** The hands follow to a § that is shown; otherwise they stay where they are, as on a list of what was found. */
  readonly handsFollow: boolean
  readonly motionRequest: MotionRequest
  /** What the attendance was opened to record; null when for whatever happens. */
  readonly attendanceRequest: AttendanceRequest | null
  /** The reservation, note or statement that its panel was opened to change; null when for a new one. */
  readonly dissentId: Id | null
  /** Whether the title of an item that is added at the table is asked for, below the list of items. */
  readonly isAddingItem: boolean
  /** The § whose closing was refused, so that the panel of questions says why; null when none was. */
  readonly refusedClosing: ParagraphId | null
}

const anyMotion: MotionRequest = { kind: 'new', motionKind: 'approve', aboutId: null }
/** With no panel that holds the hands they follow, also to a meeting that is come back to. */
const nothingOpen = {
  panel: 'people',
  handsFollow: true,
  motionRequest: anyMotion,
  attendanceRequest: null,
  dissentId: null,
  isAddingItem: false,
  refusedClosing: null,
} as const

/** What the live screen shows. Kept when the secretary looks at another part of the meeting and comes back. */
export const useLive = create<LiveState>(() => ({
  meetingId: null,
  paragraphId: null,
  ...nothingOpen,
}))

/** Shows a § and puts the hands on its text. */
export function showParagraph(paragraphId: ParagraphId): void {
  useLive.setState({ paragraphId, handsFollow: true })
}

/** Shows a § and leaves the hands where they are. */
export function lookAtParagraph(paragraphId: ParagraphId): void {
  useLive.setState({ paragraphId, handsFollow: false })
}

/** Opens a panel in the right region, or closes it with `people`. */
export function showPanel(panel: LivePanel): void {
  useLive.setState({ ...nothingOpen, panel })
}

/** Opens the form for motions. */
export function showMotionForm(motionRequest: MotionRequest): void {
  useLive.setState({ ...nothingOpen, panel: 'motion', motionRequest })
}

/** Opens the attendance to find who it is that something happens with. */
export function askWho(kind: AskedEvent): void {
  useLive.setState(({ attendanceRequest }) => ({
    ...nothingOpen,
    panel: 'attendance',
    attendanceRequest: { kind, count: (attendanceRequest?.count ?? 0) + 1 },
  }))
}

/** Opens the panel of reservations, notes or statements to change one of them. */
export function showDissent({ kind, id }: Pick<Dissent, 'kind' | 'id'>): void {
  useLive.setState({ ...nothingOpen, panel: kind, dissentId: id })
}

/** Asks for the title of an item that is added at the table, or stops asking. */
export function showNewItem(isAddingItem: boolean): void {
  useLive.setState({ ...nothingOpen, isAddingItem })
}

/** Shows the questions of a § that cannot be closed before they have been put. */
export function refuseClosing(paragraphId: ParagraphId): void {
  useLive.setState({ ...nothingOpen, panel: 'question', refusedClosing: paragraphId })
}

/** Forgets what was shown when it is another meeting that is opened, and says whether it is. */
export function beginLive(meetingId: MeetingId): boolean {
  const isOther = useLive.getState().meetingId !== meetingId
  if (isOther) useLive.setState({ meetingId, paragraphId: null, ...nothingOpen })
  return isOther
}

/** The § that is shown: the one chosen, else the open one, else the first that has not been treated. */
export function shownParagraph(record: MeetingRecord, chosen: ParagraphId | null): Paragraph | null {
  const { paragraphs } = record
  return (
    paragraphs.find(({ id }) => id === chosen) ??
    paragraphs.find(({ state }) => state === 'open') ??
    paragraphs.find(({ state }) => state === 'planned') ??
    paragraphs[0] ??
    null
  )
}

/** The § that follows another on the agenda and has not been withdrawn; null after the last. */
export function nextParagraph(record: MeetingRecord, paragraphId: ParagraphId): Paragraph | null {
  const at = record.paragraphs.findIndex(({ id }) => id === paragraphId)
  return record.paragraphs.slice(at + 1).find(({ state }) => state !== 'withdrawn') ?? null
}
