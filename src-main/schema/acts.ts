import * as z from 'zod'
import { groupKinds, type MeetingAct, type SingleAct, type StepKind } from '../domain/acts/act.ts'
import { actKinds } from '../domain/acts/apply.ts'
import { attendanceEventSchema, rollCallStatusSchema } from './attendance.ts'
import { dissentSchema } from './dissent.ts'
import { electionSchema } from './election.ts'
import { schemaOf } from './exact.ts'
import {
  anslagSchema,
  appealSchema,
  attachmentSchema,
  fixedNumberSchema,
  itemShape,
  justerareSchema,
  justeringPlanSchema,
  meetingDetailsShape,
  otherPresentSchema,
  visibilitySchema,
} from './meeting.ts'
import { sectionKindSchema, typedBlocksSchema } from './minutes-body.ts'
import { motionSchema, proposalSchema } from './motion.ts'
import { ballotChoiceSchema, questionSchema, voteSchema } from './question.ts'
import { clockSchema, dateSchema, idSchema, lineSchema, listOf, nameSchema, proseSchema } from './text.ts'

function act<TKind extends string, TShape extends z.core.$ZodLooseShape>(kind: TKind, shape: TShape) {
  return z.strictObject({ kind: z.literal(kind), ...shape })
}

const meetingActs = [
  act('meeting.describe', {
    details: z.strictObject({ ...meetingDetailsShape, secretaryId: idSchema.nullable() }),
  }),
  act('meeting.summon', {}),
  act('meeting.open', { time: clockSchema }),
  act('meeting.adjourn', { id: idSchema, time: clockSchema }),
  act('meeting.resume', { time: clockSchema }),
  act('meeting.close', { time: clockSchema }),
  act('justerare.choose', { justerare: listOf(justerareSchema), plan: justeringPlanSchema }),
  act('anslag.set', { anslag: anslagSchema, attestedOn: dateSchema.nullable() }),
  act('lateChange.begin', { id: idSchema, paragraphId: idSchema.nullable(), reason: nameSchema }),
  act('lateChange.end', { changeId: idSchema }),
] as const

const newItemSchema = z.strictObject({ id: idSchema, ...itemShape })
const itemDetailsSchema = z.strictObject({
  ...itemShape,
  appeal: appealSchema,
  visibility: visibilitySchema,
  immediateJustering: z.boolean(),
  closedDoors: z.boolean(),
  fixedNumber: fixedNumberSchema,
})

const agendaActs = [
  act('agenda.add', { items: listOf(newItemSchema), before: idSchema.nullable() }),
  act('agenda.move', { paragraphId: idSchema, before: idSchema.nullable() }),
  act('agenda.remove', { paragraphId: idSchema }),
  act('agenda.withdraw', { paragraphId: idSchema }),
  act('item.describe', { paragraphId: idSchema, details: itemDetailsSchema }),
  act('paragraph.open', { paragraphId: idSchema, time: clockSchema }),
  act('paragraph.close', { paragraphId: idSchema, time: clockSchema }),
  act('paragraph.reopen', { paragraphId: idSchema }),
  act('paragraph.note', { paragraphId: idSchema, text: proseSchema }),
  act('item.markDeferral', { paragraphId: idSchema, used: z.boolean() }),
] as const

const textActs = [
  act('section.add', { id: idSchema, paragraphId: idSchema, section: sectionKindSchema }),
  act('section.rename', { sectionId: idSchema, heading: lineSchema }),
  act('section.remove', { sectionId: idSchema }),
  act('text.write', { sectionId: idSchema, blocks: typedBlocksSchema }),
  act('sentence.renew', { sectionId: idSchema, blockId: idSchema }),
  act('sentence.keep', { sectionId: idSchema, blockId: idSchema }),
  act('sentence.follow', {}),
] as const

const attendanceActs = [
  act('rollCall.set', { id: idSchema, personId: idSchema, status: rollCallStatusSchema }),
  act('rollCall.clear', { personId: idSchema }),
  act('rollCall.finish', {}),
  act('attendance.record', { event: attendanceEventSchema }),
  act('attendance.remove', { eventId: idSchema }),
  act('other.put', { other: otherPresentSchema }),
  act('other.remove', { otherId: idSchema }),
] as const

const questionActs = [
  act('proposal.put', { proposal: proposalSchema }),
  act('proposal.remove', { proposalId: idSchema }),
  act('motion.put', { motion: motionSchema }),
  act('motion.withdraw', { motionId: idSchema, time: clockSchema }),
  act('motion.remove', { motionId: idSchema }),
  act('question.put', { question: questionSchema }),
  act('question.remove', { questionId: idSchema }),
  act('question.move', { questionId: idSchema, before: idSchema.nullable() }),
  act('question.arrange', { paragraphId: idSchema, questions: listOf(questionSchema) }),
  act('order.approve', { paragraphId: idSchema, approved: z.boolean() }),
] as const

const voteActs = [
  act('vote.put', { vote: voteSchema }),
  act('vote.cast', { voteId: idSchema, personId: idSchema, choice: ballotChoiceSchema.nullable() }),
  act('vote.correct', {
    voteId: idSchema,
    personId: idSchema,
    choice: ballotChoiceSchema,
    reason: nameSchema,
  }),
  act('vote.settle', { voteId: idSchema }),
  act('vote.remove', { voteId: idSchema }),
] as const

const opinionActs = [
  act('election.put', { election: electionSchema }),
  act('election.remove', { electionId: idSchema }),
  act('dissent.put', { dissent: dissentSchema }),
  act('dissent.remove', { dissentId: idSchema }),
  act('attachment.put', { attachment: attachmentSchema }),
  act('attachment.remove', { attachmentId: idSchema }),
] as const

const singleActSchema = schemaOf<SingleAct>()(
  z.discriminatedUnion('kind', [
    ...meetingActs,
    ...agendaActs,
    ...textActs,
    ...attendanceActs,
    ...questionActs,
    ...voteActs,
    ...opinionActs,
  ]),
)

/** What a step is called. */
export const stepKindSchema = schemaOf<StepKind>()(z.enum([...actKinds, ...groupKinds]))

const actGroupSchema = act('group', {
  step: stepKindSchema,
  acts: listOf(singleActSchema),
})

/** Everything that can be done to a meeting's record. */
export const actSchema = schemaOf<MeetingAct>()(
  z.discriminatedUnion('kind', [singleActSchema, actGroupSchema]),
)
