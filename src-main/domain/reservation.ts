import type { Dissent } from './dissent.ts'
import { minutesBetween } from './dates.ts'
import type { ClockTime, PersonId } from './ids.ts'
import type { MeetingRecord } from './record.ts'
import { type Right, mayHaveOpinionNoted, mayHaveReserved } from './rights.ts'

/** Somebody whose name stands under an opinion that they may not have on record, and why. */
export interface DissentFault {
  readonly personId: PersonId
  readonly right: Right
}

/** Those under an opinion who have no right to it, or a doubtful one (KL 4:27–28, 6:17). */
export function dissentFaults(record: MeetingRecord, dissent: Dissent): readonly DissentFault[] {
  const { people, paragraphId, kind } = dissent
  const rightOf = (personId: PersonId): Right =>
    kind === 'reservation'
      ? mayHaveReserved(record, personId, paragraphId)
      : mayHaveOpinionNoted(record, personId, paragraphId)
  return people
    .map((personId) => ({ personId, right: rightOf(personId) }))
    .filter(({ right }) => right.kind !== 'granted')
}

/**
 * Whether a reservation was announced after the meeting had closed (KL 4:27). Times past midnight count as later than
 * the evening's; of a meeting over several days nothing can be told.
 */
export function isAnnouncedTooLate(record: MeetingRecord, dissent: Dissent): boolean {
  const { startTime, endTime, endDate } = record.meeting
  const { announcedAt, kind } = dissent
  if (kind !== 'reservation' || announcedAt === null || endTime === null || endDate !== null) return false
  const minutesIn = (time: ClockTime): number => {
    const minutes = startTime === null ? minutesBetween('00:00', time) : minutesBetween(startTime, time)
    return minutes < 0 ? minutes + 24 * 60 : minutes
  }
  return minutesIn(announcedAt) > minutesIn(endTime)
}

/** Whether a text that was announced in writing has not been handed in: neither printed nor attached. */
export function isTextMissing(dissent: Dissent): boolean {
  return dissent.written && dissent.text.trim() === '' && dissent.attachmentNumber === null
}
