import * as z from 'zod'
import type { Block, Inline, ListBlock, Origin, Section } from '../domain/minutes-body.ts'
import { sectionKinds } from '../domain/minutes-body.ts'
import { schemaOf } from './exact.ts'
import { idSchema, lineSchema, listOf, proseSchema, sentenceSchema, typedSchema } from './text.ts'

const originSchema = schemaOf<Origin>()(
  z.strictObject({ factId: idSchema, phrase: lineSchema, text: proseSchema }),
)
const blockBase = { id: idSchema, origin: originSchema.nullable() }

/** The schemas of blocks whose runs of text pass a schema. */
function blocksOf(text: z.ZodString) {
  const inlineSchema = schemaOf<Inline>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('text'), text, marks: listOf(z.enum(['bold', 'italic'])) }),
      z.strictObject({ kind: z.literal('break') }),
    ]),
  )
  const inlines = listOf(inlineSchema)

  const recursiveListSchema = z.strictObject({
    kind: z.literal('list'),
    ...blockBase,
    marker: z.enum(['number', 'bullet', 'dash', 'att']),
    get items() {
      return listOf(listItemSchema)
    },
  })
  const listItemSchema = z.strictObject({
    inlines,
    get children() {
      return recursiveListSchema.nullable()
    },
  })
  const listBlockSchema = schemaOf<ListBlock>()(recursiveListSchema)

  const rows = listOf(listOf(inlines)).refine((rows) => rows.every((row) => row.length === rows[0]?.length), {
    params: { rule: 'rows_differ_in_length' },
  })
  const blockSchema = schemaOf<Block>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('paragraph'), ...blockBase, inlines }),
      z.strictObject({ kind: z.literal('heading'), ...blockBase, inlines }),
      listBlockSchema,
      z.strictObject({ kind: z.literal('table'), ...blockBase, rows }),
      z.strictObject({ kind: z.literal('quote'), ...blockBase, inlines }),
    ]),
  )
  return { inlineSchema, listBlockSchema, blockSchema }
}

/** A run of text or a line break, a list, and any block, as they are stored. */
export const { inlineSchema, listBlockSchema, blockSchema } = blocksOf(sentenceSchema)

/** The text of a section. */
export const blocksSchema = listOf(blockSchema)

/** The text of a section as it comes from an editor. */
export const typedBlocksSchema = listOf(blocksOf(typedSchema).blockSchema)

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
