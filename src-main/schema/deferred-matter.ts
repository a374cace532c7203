import * as z from 'zod'
import type { DeferredMatter } from '../domain/deferred-matters.ts'
import { schemaOf } from './exact.ts'
import { itemShape } from './meeting.ts'
import { proposalSchema } from './motion.ts'
import { dateSchema, idSchema, lineSchema, listOf } from './text.ts'

/** A matter that an earlier meeting put off. */
export const deferredMatterSchema = schemaOf<DeferredMatter>()(
  z.strictObject({
    paragraphId: idSchema,
    label: lineSchema,
    date: dateSchema,
    ...itemShape,
    proposals: listOf(proposalSchema.pick({ name: true, clauses: true })),
    how: z.enum(['tabled', 'referredBack']),
    minorityDeferralUsed: z.boolean(),
  }),
)
