import * as z from 'zod'
import type { Dissent } from '../domain/dissent.ts'
import { schemaOf } from './exact.ts'
import { clockSchema, idSchema, listOf, ordinalSchema, proseSchema } from './text.ts'

/** An opinion on record. */
export const dissentSchema = schemaOf<Dissent>()(
  z.strictObject({
    id: idSchema,
    paragraphId: idSchema,
    kind: z.enum(['reservation', 'note', 'statement']),
    people: listOf(idSchema),
    inFavourOf: idSchema.nullable(),
    announcedAt: clockSchema.nullable(),
    written: z.boolean(),
    text: proseSchema,
    attachmentNumber: ordinalSchema.nullable(),
  }),
)
