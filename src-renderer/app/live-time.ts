import type { ClockTime, ParagraphId } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { timeNow } from './clock.ts'

/** The time that is stamped on what happens: the clock's while the meeting is open, none before it, in a break or after. */
export function liveTime({ state }: Meeting): ClockTime | null {
  return state === 'open' ? timeNow() : null
}

/** The time of something in a § that must have one: now while the meeting is open, else when the § was dealt with. */
export function timeWithin({ meeting, paragraphs }: MeetingRecord, paragraphId: ParagraphId): ClockTime {
  const paragraph = paragraphs.find(({ id }) => id === paragraphId)
  const within = paragraph?.closedAt ?? paragraph?.openedAt ?? meeting.endTime ?? meeting.startTime
  return liveTime(meeting) ?? within ?? timeNow()
}
