import * as z from 'zod'
import { stepKindSchema } from './acts.ts'
import { bodySchema, personSchema, seatSchema } from './body.ts'
import { deadlineSchema } from './deadline.ts'
import { failureSchema } from './failure.ts'
import { meetingSchema } from './meeting.ts'
import { recordPatchSchema } from './record.ts'
import { countSchema, dateSchema, instantSchema, lineSchema, listOf, ordinalSchema } from './text.ts'

/** What the host found out about its database when it opened it, for the user to know. */
const noticeSchema = z.strictObject({
  code: z.enum(['DATABASE_RESTORED', 'DATABASE_STARTED_OVER', 'BACKUP_FAILED']),
  /**
   * `setAside`: the file name of the damaged database, '' when nothing was left · `backupAt`: when the backup was made
   * that was opened instead · `reason`: the code of the failure that kept a backup from being made.
   */
  details: failureSchema.shape.details,
})

export type Notice = z.output<typeof noticeSchema>

/** How the program and its database are. */
export const statusSchema = z.strictObject({
  version: z.string(),
  /** When something was last committed and read back; null in a new database. */
  savedAt: instantSchema.nullable(),
  databasePath: z.string(),
  notices: listOf(noticeSchema),
  /** There are no bodies yet: a first start. */
  empty: z.boolean(),
})

export type Status = z.output<typeof statusSchema>

/** Bodies and all their meetings. */
export const overviewSchema = z.strictObject({
  bodies: listOf(bodySchema.pick({ id: true, name: true, abbreviation: true })),
  /** Newest first. */
  meetings: listOf(
    z.strictObject({
      ...meetingSchema.pick({
        id: true,
        bodyId: true,
        date: true,
        startTime: true,
        place: true,
        number: true,
        state: true,
      }).shape,
      bodyName: lineSchema,
      abbreviation: lineSchema,
      itemCount: countSchema,
      nextDeadline: z.strictObject({ kind: deadlineSchema.shape.id, date: dateSchema }).nullable(),
    }),
  ),
})

export type Overview = z.output<typeof overviewSchema>

/** Where a meeting stands after something was done to it: `canUndo` and `canRedo` name the kind of act, or are null. */
export const standingShape = {
  /** How many acts the meeting's journal holds; grows by one with each. */
  version: ordinalSchema,
  savedAt: instantSchema,
  canUndo: stepKindSchema.nullable(),
  canRedo: stepKindSchema.nullable(),
}

const changeShape = {
  patch: recordPatchSchema,
  /** People of the register that the record names from now on. */
  people: listOf(personSchema),
  /** The body's seats, when the meeting's day changed; null otherwise. */
  seats: listOf(seatSchema).nullable(),
  ...standingShape,
}

/** What an act changed. */
export const changeSchema = z.strictObject(changeShape)

/** What undo or redo changed. */
export const stepSchema = z.strictObject({
  ...changeShape,
  /** What was undone or redone. */
  label: stepKindSchema,
})

/** Something that a rule of domain.md §12 found. */
export const checkFindingSchema = z.strictObject({
  /** The rule, e.g. `motion.untreated`. */
  checkId: z.string(),
  severity: z.enum(['law', 'local', 'custom']),
  /** An error keeps the minutes from being sent to be attested. */
  level: z.enum(['error', 'warning', 'notice']),
  /** Where the rule stands: "KL 5:67 p. 2". */
  source: z.string(),
  /** A JSON path into the meeting's file. */
  place: z.string(),
  /** What is wrong, in Swedish. */
  text: z.string(),
})
export type CheckFinding = z.output<typeof checkFindingSchema>
