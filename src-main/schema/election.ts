import * as z from 'zod'
import type { Election } from '../domain/election.ts'
import { schemaOf } from './exact.ts'
import { countSchema, dateSchema, idSchema, lineSchema, listOf } from './text.ts'

/** Votes by candidate. */
const candidatesSchema = listOf(
  z.strictObject({ name: lineSchema, personId: idSchema.nullable(), votes: countSchema }),
)

/** An election. */
export const electionSchema = schemaOf<Election>()(
  z.strictObject({
    id: idSchema,
    paragraphId: idSchema,
    office: lineSchema,
    from: dateSchema.nullable(),
    to: dateSchema.nullable(),
    places: countSchema,
    method: z.enum(['acclamation', 'secretBallot', 'proportional']),
    proportionalRequestedBy: countSchema.nullable(),
    candidates: candidatesSchema,
    ballotsCast: countSchema.nullable(),
    // A file from before blank papers were counted by themselves lacks it.
    blankBallots: countSchema.default(0),
    invalidBallots: countSchema,
    elected: listOf(lineSchema),
    lotFavoured: lineSchema.nullable(),
    outcome: z.enum(['pending', 'elected', 'postponed']),
  }),
)
