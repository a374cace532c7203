import type { AttendanceEvent, RollCallEntry } from '../domain/attendance.ts'
import type { OtherPresent } from '../domain/meeting.ts'
import { attendanceEventSchema, rollCallEntrySchema } from '../schema/attendance.ts'
import { otherPresentSchema } from '../schema/meeting.ts'
import { tableOf } from './table.ts'

export const rollCallTable = tableOf<RollCallEntry>('roll_call', rollCallEntrySchema, {
  id: 'value',
  personId: 'value',
  status: 'value',
})

/** What happened to whom during the meeting. */
export const attendanceTable = tableOf<AttendanceEvent>('attendance', attendanceEventSchema, {
  id: 'value',
  kind: 'value',
  personId: 'value',
  paragraphId: 'value',
  during: 'boolean',
  time: 'value',
  seatId: 'value',
  note: 'value',
})

export const othersPresentTable = tableOf<OtherPresent>('others_present', otherPresentSchema, {
  id: 'value',
  personId: 'value',
  capacity: 'value',
  function: 'value',
  paragraphIds: 'json',
})
