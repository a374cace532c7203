import type { AttendanceEvent } from './attendance.ts'
import { nextParagraph, previousParagraph, say } from './attendance-phrasing.ts'
import { attendanceTimeline } from './attendance-timeline.ts'
import { formatTime } from './date-words.ts'
import type { PersonId, SeatId } from './ids.ts'
import { shortNumber } from './numbering.ts'
import { nameOf } from './people.ts'
import type { MeetingRecord } from './record.ts'
import type { Sentence } from './sentence.ts'
import { servingAt } from './serving.ts'

/**
 * That somebody leaves: when, after or under which §, and who serves instead or that nobody does. One who took part at a
 * distance and is gone in the middle of a § has lost the connection (domain.md §3.6). Nothing for one who leaves because
 * of recusal in that §, which is told as such.
 */
export function departureSentences(record: MeetingRecord, event: AttendanceEvent): readonly Sentence[] {
  const { paragraphId, personId, during, time } = event
  if (paragraphId !== null && servingAt(record, paragraphId).recused.has(personId)) return []
  const of = { record, fact: event }
  const person = nameOf(record, personId)
  const last = during ? paragraphId : previousParagraph(record, paragraphId)
  if (last === null) {
    return time === null ? [] : [say(of, 'närvaro.lämnar', { person, tid: formatTime(time) })]
  }
  const values = { person, paragraf: shortNumber(record, last) }
  if (time === null) {
    return [say(of, during ? 'närvaro.lämnar_under_utan_tid' : 'närvaro.deltar_till', values)]
  }
  const timed = { ...values, tid: formatTime(time) }
  const absentFrom = linkLostUntil(record, event)
  if (absentFrom !== null) return [say(of, 'närvaro.distans_avbrott', { ...timed, paragraf: absentFrom })]
  const successorId = successorOf(record, event)
  if (successorId !== null) {
    const ersättare = nameOf(record, successorId)
    return [
      say(of, during ? 'närvaro.lämnar_under_ersatt' : 'närvaro.lämnar_ersatt', { ...timed, ersättare }),
    ]
  }
  if (during) return [say(of, 'närvaro.lämnar_under', timed)]
  return seatLeft(record, event) === null
    ? [say(of, 'närvaro.lämnar', { person, tid: timed.tid })]
    : [say(of, 'närvaro.lämnar_obesatt', timed)]
}

/** The substitute whom the sentence about somebody's leaving names already; null when it names none. */
export function namedSuccessor(record: MeetingRecord, event: AttendanceEvent): PersonId | null {
  const named = event.kind === 'leaves' && event.time !== null && linkLostUntil(record, event) === null
  return named ? successorOf(record, event) : null
}

/** Whether somebody lost a remote link by leaving: gone in the middle of a § in which they were remote. */
export function isLostLink(record: MeetingRecord, event: AttendanceEvent): boolean {
  if (event.kind !== 'leaves' || !event.during || event.paragraphId === null) return false
  const { byParagraph } = attendanceTimeline(record)
  return byParagraph.get(event.paragraphId)?.moments[0]?.remote.has(event.personId) ?? false
}

/** The seat on which somebody served before leaving or giving it back; null when on none. */
export function seatLeft(record: MeetingRecord, event: AttendanceEvent): SeatId | null {
  const { plan, rollCall, byParagraph } = attendanceTimeline(record)
  const before = event.during ? event.paragraphId : previousParagraph(record, event.paragraphId)
  const attendance = before === null ? rollCall : byParagraph.get(before)
  const moment = event.during ? attendance?.moments[0] : attendance?.moments.at(-1)
  return plan.memberSeats[moment?.holders.indexOf(event.personId) ?? -1]?.id ?? null
}

/** The § from which one who lost the link counts as absent; null when that is not what happened. */
function linkLostUntil(record: MeetingRecord, event: AttendanceEvent): string | null {
  const next = nextParagraph(record, event.paragraphId)
  return isLostLink(record, event) && next !== null ? shortNumber(record, next) : null
}

/** Who has the seat after somebody has left it; null when nobody, or when they had none. */
function successorOf(record: MeetingRecord, event: AttendanceEvent): PersonId | null {
  const seat = seatLeft(record, event)
  const after = servingAt(record, event.paragraphId)
  const occupancy = after.seats.find(({ seatId }) => seatId === seat)?.occupancy
  return occupancy === undefined || occupancy.kind === 'empty' ? null : occupancy.personId
}
