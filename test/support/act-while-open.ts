import { applyAct } from '#domain/acts/apply.ts'
import type { MeetingAct } from '#domain/acts/act.ts'
import type { MeetingRecord } from '#domain/record.ts'

/**
 * Applies an act as if the meeting were going on, whatever its state: the meetings of the record builder have been
 * attested, and what is tried is not the lock.
 */
export function actWhileOpen(record: MeetingRecord, act: MeetingAct): MeetingRecord {
  const { state } = record.meeting
  const after = applyAct({ ...record, meeting: { ...record.meeting, state: 'open' } }, act)
  return { ...after, meeting: { ...after.meeting, state } }
}
