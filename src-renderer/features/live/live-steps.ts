import type { Paragraph } from '#domain/meeting.ts'
import { mayClose } from '#domain/propositionsordning.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { timeNow } from '../../app/clock.ts'
import { nextParagraph, showPanel, showParagraph } from '../../app/live-store.ts'
import type { LivePanel } from '../../app/live-store.ts'
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
