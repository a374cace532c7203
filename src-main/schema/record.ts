import * as z from 'zod'
import type { RecordPatch } from '../domain/record-patch.ts'
import type { MeetingRecord } from '../domain/record.ts'
import { attendanceEventSchema, rollCallEntrySchema } from './attendance.ts'
import { bodySchema, personSchema, seatSchema } from './body.ts'
import { dissentSchema } from './dissent.ts'
import { electionSchema } from './election.ts'
import { schemaOf } from './exact.ts'
import { attachmentSchema, meetingSchema, otherPresentSchema, paragraphSchema } from './meeting.ts'
import { sectionSchema } from './minutes-body.ts'
import { motionSchema, proposalSchema } from './motion.ts'
import { questionSchema, voteSchema } from './question.ts'
import { idSchema, listOf } from './text.ts'

/** No meeting has more of one kind. A file that has is no meeting, and what is quick for hundreds would take it hours. */
const mostOfAKind = 10_000

function manyOf<TItem extends z.ZodType>(item: TItem): z.ZodReadonly<z.ZodArray<TItem>> {
  return z.array(item).max(mostOfAKind).readonly()
}

/** The parts of a record, in the order in which a file has them. */
export const recordShape = {
  body: bodySchema,
  people: manyOf(personSchema),
  seats: manyOf(seatSchema),
  meeting: meetingSchema,
  paragraphs: manyOf(paragraphSchema),
  sections: manyOf(sectionSchema),
  rollCall: manyOf(rollCallEntrySchema),
  attendance: manyOf(attendanceEventSchema),
  othersPresent: manyOf(otherPresentSchema),
  proposals: manyOf(proposalSchema),
  motions: manyOf(motionSchema),
  questions: manyOf(questionSchema),
  votes: manyOf(voteSchema),
  elections: manyOf(electionSchema),
  dissents: manyOf(dissentSchema),
  attachments: manyOf(attachmentSchema),
}

/** A meeting's whole record. */
export const recordSchema = schemaOf<MeetingRecord>()(z.strictObject(recordShape))

function collectionPatch<TEntity extends z.ZodType>(entity: TEntity) {
  return z.strictObject({ upserts: listOf(entity), order: listOf(idSchema).nullable() }).exactOptional()
}

/** The difference between two records of one meeting. */
export const recordPatchSchema = schemaOf<RecordPatch>()(
  z.strictObject({
    meeting: meetingSchema.nullable(),
    collections: z.strictObject({
      paragraphs: collectionPatch(paragraphSchema),
      sections: collectionPatch(sectionSchema),
      rollCall: collectionPatch(rollCallEntrySchema),
      attendance: collectionPatch(attendanceEventSchema),
      othersPresent: collectionPatch(otherPresentSchema),
      proposals: collectionPatch(proposalSchema),
      motions: collectionPatch(motionSchema),
      questions: collectionPatch(questionSchema),
      votes: collectionPatch(voteSchema),
      elections: collectionPatch(electionSchema),
      dissents: collectionPatch(dissentSchema),
      attachments: collectionPatch(attachmentSchema),
    }),
  }),
)
