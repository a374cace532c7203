import * as z from 'zod'
import type { AttendanceEvent, RollCallEntry } from '../domain/attendance.ts'
import { attendanceEventKinds } from '../domain/attendance.ts'
import { schemaOf } from './exact.ts'
import { clockSchema, idSchema, sentenceSchema } from './text.ts'

export const rollCallStatusSchema = z.enum(['present', 'absent', 'late', 'remote'])

/** How somebody stood at the roll call. */
export const rollCallEntrySchema = schemaOf<RollCallEntry>()(
  z.strictObject({ id: idSchema, personId: idSchema, status: rollCallStatusSchema }),
)

/** One event on the meeting's time line. */
export const attendanceEventSchema = schemaOf<AttendanceEvent>()(
  z.strictObject({
    id: idSchema,
    kind: z.enum(attendanceEventKinds),
    personId: idSchema,
    paragraphId: idSchema.nullable(),
    during: z.boolean(),
    time: clockSchema.nullable(),
    seatId: idSchema.nullable(),
    note: sentenceSchema,
  }),
)
