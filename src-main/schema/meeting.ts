import * as z from 'zod'
import type {
  Anslag,
  Attachment,
  Justerare,
  JusteringPlan,
  Meeting,
  OtherPresent,
  Paragraph,
} from '../domain/meeting.ts'
import { itemKinds, meetingStates, presenceCapacities } from '../domain/meeting.ts'
import { schemaOf } from './exact.ts'
import {
  clockSchema,
  dateSchema,
  idSchema,
  lineSchema,
  listOf,
  nameSchema,
  ordinalSchema,
  proseSchema,
} from './text.ts'

export const justerareSchema = schemaOf<Justerare>()(
  z.strictObject({
    personId: idSchema,
    role: z.enum(['justerare', 'substitute']),
    paragraphIds: listOf(idSchema).nullable(),
  }),
)

export const justeringPlanSchema = schemaOf<JusteringPlan>()(
  z.strictObject({ date: dateSchema.nullable(), time: clockSchema.nullable(), place: lineSchema }),
)

export const anslagSchema = schemaOf<Anslag>()(
  z.strictObject({
    postedOn: dateSchema.nullable(),
    takenDownOn: dateSchema.nullable(),
    keptAt: lineSchema,
    signatoryId: idSchema.nullable(),
  }),
)

/** Breaks in a meeting. */
const adjournmentsSchema = listOf(
  z.strictObject({
    id: idSchema,
    paragraphId: idSchema.nullable(),
    from: clockSchema,
    to: clockSchema.nullable(),
  }),
)

/** Changes of what the close of the meeting locked; a file from before there were any lacks them. */
const lateChangesSchema = listOf(
  z.strictObject({
    id: idSchema,
    paragraphId: idSchema.nullable(),
    reason: nameSchema,
    done: z.boolean(),
  }),
).default([])

/** The fields of a meeting that `meeting.describe` sets. */
export const meetingDetailsShape = {
  date: dateSchema,
  endDate: dateSchema.nullable(),
  number: ordinalSchema,
  firstParagraphNumber: ordinalSchema,
  place: lineSchema,
  startTime: clockSchema.nullable(),
  endTime: clockSchema.nullable(),
}

/** A sitting of a body. */
export const meetingSchema = schemaOf<Meeting>()(
  z.strictObject({
    id: idSchema,
    bodyId: idSchema,
    ...meetingDetailsShape,
    state: z.enum(meetingStates),
    secretaryId: idSchema.nullable(),
    justerare: listOf(justerareSchema),
    justering: justeringPlanSchema,
    attestedOn: dateSchema.nullable(),
    anslag: anslagSchema,
    adjournments: adjournmentsSchema,
    rollCallDone: z.boolean(),
    lateChanges: lateChangesSchema,
  }),
)

/** The fields of a § that are set for an item before it has been treated. */
export const itemShape = {
  kind: z.enum(itemKinds),
  title: nameSchema,
  caseNumbers: listOf(nameSchema),
}
export const fixedNumberSchema = nameSchema.nullable()
export const appealSchema = z.enum(['legality', 'administrative', 'none'])
export const visibilitySchema = z.enum(['public', 'masked', 'secret'])

/** One item of the agenda and § of the minutes. */
export const paragraphSchema = schemaOf<Paragraph>()(
  z.strictObject({
    id: idSchema,
    ...itemShape,
    state: z.enum(['planned', 'open', 'closed', 'withdrawn']),
    fixedNumber: fixedNumberSchema,
    appeal: appealSchema,
    visibility: visibilitySchema,
    immediateJustering: z.boolean(),
    closedDoors: z.boolean(),
    addedAtMeeting: z.boolean(),
    minorityDeferralUsed: z.boolean(),
    orderApproved: z.boolean(),
    openedAt: clockSchema.nullable(),
    closedAt: clockSchema.nullable(),
    privateNote: proseSchema,
  }),
)

/** Somebody present without a vote. */
export const otherPresentSchema = schemaOf<OtherPresent>()(
  z.strictObject({
    id: idSchema,
    personId: idSchema,
    capacity: z.enum(presenceCapacities),
    function: lineSchema,
    paragraphIds: listOf(idSchema).nullable(),
  }),
)

/** A document that belongs to the meeting. */
export const attachmentSchema = schemaOf<Attachment>()(
  z.strictObject({
    id: idSchema,
    paragraphId: idSchema.nullable(),
    number: ordinalSchema,
    title: lineSchema,
  }),
)
