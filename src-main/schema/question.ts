import * as z from 'zod'
import type {
  Alternative,
  Ballot,
  BallotCorrection,
  Question,
  SecretCount,
  Vote,
  VoteSide,
} from '../domain/question.ts'
import { questionKinds } from '../domain/question.ts'
import { schemaOf } from './exact.ts'
import { clockSchema, countSchema, idSchema, listOf, ordinalSchema, sentenceSchema } from './text.ts'

const alternativeSchema = schemaOf<Alternative>()(
  z.strictObject({
    id: idSchema,
    kind: z.enum(['motion', 'proposal', 'decideToday', 'rejection', 'approval']),
    refersTo: idSchema.nullable(),
  }),
)
const alternativesSchema = listOf(alternativeSchema)

/** A question put by the chair. */
export const questionSchema = schemaOf<Question>()(
  z.strictObject({
    id: idSchema,
    paragraphId: idSchema,
    kind: z.enum(questionKinds),
    alternatives: alternativesSchema,
    point: ordinalSchema.nullable(),
    findingId: idSchema.nullable(),
    voteId: idSchema.nullable(),
    outcomeId: idSchema.nullable(),
  }),
)

export const ballotChoiceSchema = z.enum(['yes', 'no', 'abstain', 'absent', 'notParticipating'])

const ballotSchema = schemaOf<Ballot>()(z.strictObject({ personId: idSchema, choice: ballotChoiceSchema }))
const ballotsSchema = listOf(ballotSchema)

const correctionSchema = schemaOf<BallotCorrection>()(
  z.strictObject({
    personId: idSchema,
    from: ballotChoiceSchema,
    to: ballotChoiceSchema,
    reason: sentenceSchema,
  }),
)
const correctionsSchema = listOf(correctionSchema)

const sideSchema = schemaOf<VoteSide>()(z.strictObject({ text: sentenceSchema, alternativeId: idSchema }))

/** The count of a secret vote. */
const secretCountSchema = schemaOf<SecretCount>()(
  z.strictObject({
    yes: countSchema,
    no: countSchema,
    blank: countSchema,
    invalid: countSchema,
    lotFavours: z.enum(['yes', 'no']).nullable(),
  }),
)

/** A vote on one question. */
export const voteSchema = schemaOf<Vote>()(
  z.strictObject({
    id: idSchema,
    paragraphId: idSchema,
    questionId: idSchema,
    method: z.enum(['open', 'secret']),
    yes: sideSchema,
    no: sideSchema,
    threshold: z.enum(['majority', 'third', 'twoThirds', 'all']),
    ballots: ballotsSchema,
    corrections: correctionsSchema,
    secretCount: secretCountSchema.nullable(),
    attachmentNumber: ordinalSchema.nullable(),
    startedAt: clockSchema.nullable(),
    settled: z.boolean(),
  }),
)
