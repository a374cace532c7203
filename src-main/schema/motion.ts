import * as z from 'zod'
import type { Motion, Proposal } from '../domain/motion.ts'
import { motionKinds } from '../domain/motion.ts'
import { schemaOf } from './exact.ts'
import { clockSchema, idSchema, lineSchema, listOf, ordinalSchema, sentenceSchema } from './text.ts'

/** A proposal that lies on the table without a mover. */
export const proposalSchema = schemaOf<Proposal>()(
  z.strictObject({
    id: idSchema,
    paragraphId: idSchema,
    name: lineSchema,
    clauses: listOf(sentenceSchema),
  }),
)

/** What a motion is about; null when it stands on its own. */
const subjectSchema = z.strictObject({ kind: z.enum(['proposal', 'motion']), id: idSchema }).nullable()

/** A motion put by somebody who serves. */
export const motionSchema = schemaOf<Motion>()(
  z.strictObject({
    id: idSchema,
    paragraphId: idSchema,
    kind: z.enum(motionKinds),
    movers: listOf(idSchema),
    seconders: listOf(idSchema),
    subject: subjectSchema,
    point: ordinalSchema.nullable(),
    clauses: listOf(sentenceSchema),
    fallbackFor: idSchema.nullable(),
    justification: sentenceSchema,
    receiver: lineSchema,
    withdrawnAt: clockSchema.nullable(),
    refusedReason: sentenceSchema.nullable(),
  }),
)
