import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorCodes } from '#domain/errors.ts'
import { meetingFileJsonSchema } from '#schema/json-schema.ts'

const page = readFileSync(new URL('../../../../docs/format.md', import.meta.url), 'utf8')

/** The names of all fields, and the words that fields can be, anywhere in a JSON Schema. */
function termsOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(termsOf)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties')
      return [...Object.keys(value as object), ...termsOf(Object.values(value as object))]
    if (key === 'enum') return value as readonly string[]
    return termsOf(value)
  })
}

test('docs/format.md names every field and every word of the format', () => {
  const terms = new Set(termsOf(JSON.parse(meetingFileJsonSchema())))
  const named = new Set([...page.matchAll(/[`"]([^`"\s]+)[`"]/g)].map(([, term]) => term ?? ''))
  expect([...terms].filter((term) => !named.has(term))).toEqual([])
})

test('docs/format.md names no code that does not exist', () => {
  const codes = [...page.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, code]) => code ?? '')
  expect(codes.filter((code) => !errorCodes.some((known) => known === code))).toEqual([])
})
