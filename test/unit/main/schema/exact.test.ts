import { expect, test } from 'vitest'
import * as z from 'zod'
import { schemaOf } from '#schema/exact.ts'

interface Pair {
  readonly a: string
  readonly b: number | null
}

test('a schema that fits its type is given back as it is', () => {
  const schema = z.strictObject({ a: z.string(), b: z.number().nullable() })
  expect(schemaOf<Pair>()(schema)).toBe(schema)
})

test('a schema that differs does not compile', () => {
  const pairSchema = schemaOf<Pair>()
  // @ts-expect-error lacks a field
  pairSchema(z.strictObject({ a: z.string() }))
  // @ts-expect-error has one too many
  pairSchema(z.strictObject({ a: z.string(), b: z.number().nullable(), c: z.string() }))
  // @ts-expect-error takes too little
  pairSchema(z.strictObject({ a: z.string(), b: z.number() }))
  // @ts-expect-error takes too much
  expect(pairSchema(z.strictObject({ a: z.string(), b: z.number().nullish() }))).toBeDefined()
})
