import type { Paragraph } from '#domain/meeting.ts'
import { mayClose } from '#domain/propositionsordning.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { timeNow } from '../../app/clock.ts'
import { nextParagraph, showPanel, showParagraph } from '../../app/live-store.ts'
import type { LivePanel } from '../../app/live-store.ts'
import { newId } from '../../app/ids.ts'
import { act } from '../../app/meeting-store.ts'
import { focusText } from './focus.ts'

const step = { merge: false }

/**
 * The one step forward: opens a meeting that has not begun, else closes the § and opens the next. A § with a motion that
 * has not been tried shows its questions instead (domain.md §4.3).
 */
export function goOn(record: MeetingRecord, current: Paragraph): void {
  const { state } = record.meeting
  const time = timeNow()
  if (state === 'planned' || state === 'summoned') {
    void act({ kind: 'meeting.open', time }, step)
    void act({ kind: 'paragraph.open', paragraphId: current.id, time }, step)
    return
  }
  if (!mayClose(record, current.id)) {
    showPanel('question')
    return
  }
  if (current.state === 'open' || current.state === 'planned') {
    void act({ kind: 'paragraph.close', paragraphId: current.id, time }, step)
  }
  const next = nextParagraph(record, current.id)
  if (next === null) return
  if (next.state === 'planned') void act({ kind: 'paragraph.open', paragraphId: next.id, time }, step)
  showParagraph(next.id)
}

/** Breaks off the meeting, or goes on after a break. */
export function toggleBreak(record: MeetingRecord): void {
  const time = timeNow()
  if (record.meeting.state === 'open') void act({ kind: 'meeting.adjourn', id: newId(), time }, step)
  else if (record.meeting.state === 'adjourned') void act({ kind: 'meeting.resume', time }, step)
}

/** Changes how the § is handled: closed doors, immediate justering. */
export function changeHandling(
  paragraph: Paragraph,
  changes: Partial<Pick<Paragraph, 'closedDoors' | 'immediateJustering'>>,
): void {
  const { title, caseNumbers, kind, appeal, visibility, fixedNumber } = paragraph
  const { immediateJustering, closedDoors } = { ...paragraph, ...changes }
  const details = {
    title,
    caseNumbers,
    kind,
    appeal,
    visibility,
    immediateJustering,
    closedDoors,
    fixedNumber,
  }
  void act({ kind: 'item.describe', paragraphId: paragraph.id, details }, step)
}

/** Takes the item off the table; it keeps its § (domain.md §5). */
export function withdraw(paragraph: Paragraph): void {
  void act({ kind: 'agenda.withdraw', paragraphId: paragraph.id }, step)
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
