import { asOneStep, itemDetails, type SingleAct } from '#domain/acts/act.ts'
import type { ClockTime } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { paragraphLabel } from '#domain/numbering.ts'
import { mayClose, nextStep } from '#domain/propositionsordning.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { obstaclesTo } from '#domain/transitions.ts'
import { timeNow } from '../../app/clock.ts'
import { nextParagraph, refuseClosing, showPanel, showParagraph } from '../../app/live-store.ts'
import type { LivePanel } from '../../app/live-store.ts'
import { newId } from '../../app/ids.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { act } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { focusText } from '../../editor/shown-editor.ts'

/**
 * The one step forward: opens a meeting that has not begun, goes on after a break, else closes the § and opens the next.
 * A § with a motion that has not been tried shows its questions instead (domain.md §4.3). When the meeting is over it
 * only turns to the next §.
 */
export function goOn(record: MeetingRecord, current: Paragraph): void {
  const { state } = record.meeting
  const time = timeNow()
  if (state === 'planned' || state === 'summoned') {
    const open: SingleAct = { kind: 'meeting.open', time }
    const first: readonly SingleAct[] =
      current.state === 'planned' ? [{ kind: 'paragraph.open', paragraphId: current.id, time }] : []
    void actAndSay(asOneStep('meeting.open', [open, ...first]), doneTexts.meetingOpened)
    return
  }
  if (state === 'adjourned') return toggleBreak(record)
  if (state === 'open' && !mayClose(record, current.id)) {
    const holdsElection = nextStep(record, current.id).kind === 'election'
    return holdsElection ? showPanel('election') : refuseClosing(current.id)
  }
  const next = nextParagraph(record, current.id)
  if (state === 'open') finish(record, { current, next, time })
  if (next !== null) showParagraph(next.id)
}

/** Closes the § and opens the next, as one step; one that was never opened has been dealt with all the same. */
function finish(
  record: MeetingRecord,
  {
    current,
    next,
    time,
  }: { readonly current: Paragraph; readonly next: Paragraph | null; readonly time: ClockTime },
): void {
  const { id: paragraphId, state } = current
  const open: SingleAct | null =
    next?.state === 'planned' ? { kind: 'paragraph.open', paragraphId: next.id, time } : null
  const then = open === null ? [] : [open]
  const close: SingleAct = { kind: 'paragraph.close', paragraphId, time }
  const said = doneTexts.paragraphClosed(paragraphLabel(record, paragraphId))
  if (state === 'planned') {
    const begin: SingleAct = { kind: 'paragraph.open', paragraphId, time }
    void actAndSay(asOneStep('paragraph.close', [begin, close, ...then]), said)
  } else if (state === 'open') void actAndSay(asOneStep('paragraph.close', [close, ...then]), said)
  else if (open !== null) void act(open, { merge: false })
}

/** Closes the meeting, or shows what stands in the way of it (domain.md §2.5). */
export function closeMeeting(record: MeetingRecord): void {
  const { state } = record.meeting
  if (state !== 'open' && state !== 'adjourned') return
  if (obstaclesTo(record, 'closed').length > 0) showPanel('closing')
  else void actAndSay({ kind: 'meeting.close', time: timeNow() }, doneTexts.meetingClosed)
}

/** Breaks off the meeting, or goes on after a break. */
export function toggleBreak(record: MeetingRecord): void {
  const time = timeNow()
  if (record.meeting.state === 'open') {
    void actAndSay({ kind: 'meeting.adjourn', id: newId(), time }, doneTexts.meetingAdjourned)
  } else if (record.meeting.state === 'adjourned') {
    void actAndSay({ kind: 'meeting.resume', time }, doneTexts.meetingResumed)
  }
}

/** Turns on or off how the § is handled: closed doors, immediate justering. */
export function toggleHandling(paragraph: Paragraph, what: 'closedDoors' | 'immediateJustering'): void {
  const isOn = !paragraph[what]
  const details = itemDetails(paragraph, { [what]: isOn })
  void actAndSay({ kind: 'item.describe', paragraphId: paragraph.id, details }, doneTexts[what](isOn))
}

/** Takes the item off the table; it keeps its § (domain.md §5). */
export function withdraw(paragraph: Paragraph): void {
  const { id: paragraphId, title } = paragraph
  void actAndSay({ kind: 'agenda.withdraw', paragraphId }, doneTexts.itemWithdrawn(title))
}

/** Opens or closes the panel of who is there: the roll call until it is done, after that what happens. */
export function toggleAttendance(record: MeetingRecord, panel: LivePanel): void {
  if (panel === 'rollCall' || panel === 'attendance') leavePanel()
  else showPanel(record.meeting.rollCallDone ? 'attendance' : 'rollCall')
}

/** Back to who serves, with the hands on the text. */
export function leavePanel(): void {
  showPanel('people')
  focusText()
}
