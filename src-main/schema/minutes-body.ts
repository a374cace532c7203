import { z } from 'zod'
import type { Block, Inline, ListBlock, Origin, Section } from '../domain/minutes-body.ts'
import { sectionKinds } from '../domain/minutes-body.ts'
import { schemaOf } from './exact.ts'
import { idSchema, lineSchema, listOf, proseSchema, sentenceSchema } from './text.ts'

export const inlineSchema = schemaOf<Inline>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('text'),
      text: sentenceSchema,
      marks: listOf(z.enum(['bold', 'italic'])),
    }),
    z.strictObject({ kind: z.literal('break') }),
  ]),
)
const inlinesSchema = listOf(inlineSchema)

const originSchema = schemaOf<Origin>()(
  z.strictObject({ factId: idSchema, phrase: lineSchema, text: proseSchema }),
)

const blockBase = { id: idSchema, origin: originSchema.nullable() }

const recursiveListSchema = z.strictObject({
  kind: z.literal('list'),
  ...blockBase,
  marker: z.enum(['number', 'bullet', 'dash', 'att']),
  get items() {
    return listOf(listItemSchema)
  },
})
const listItemSchema = z.strictObject({
  inlines: inlinesSchema,
  get children() {
    return recursiveListSchema.nullable()
  },
})
export const listBlockSchema = schemaOf<ListBlock>()(recursiveListSchema)

/** One block of a section's text. */
export const blockSchema = schemaOf<Block>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paragraph'), ...blockBase, inlines: inlinesSchema }),
    z.strictObject({ kind: z.literal('heading'), ...blockBase, inlines: inlinesSchema }),
    listBlockSchema,
    z.strictObject({
      kind: z.literal('table'),
      ...blockBase,
      rows: listOf(listOf(inlinesSchema)).refine(
        (rows) => rows.every((row) => row.length === rows[0]?.length),
        { params: { rule: 'rows_differ_in_length' } },
      ),
    }),
    z.strictObject({ kind: z.literal('quote'), ...blockBase, inlines: inlinesSchema }),
  ]),
)

/** The text of a section. */
export const blocksSchema = listOf(blockSchema)

export const sectionKindSchema = z.enum(sectionKinds)

/** A headed part of a §. */
export const sectionSchema = schemaOf<Section>()(
  z.strictObject({
    id: idSchema,
    paragraphId: idSchema,
    kind: sectionKindSchema,
    heading: lineSchema,
    blocks: blocksSchema,
  }),
)
