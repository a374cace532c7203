import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meetingFileSchema, meetingFileText } from '#schema/meeting-file.ts'
import { meetingFileJsonSchema } from '#schema/json-schema.ts'
import { resources, sampleFile } from '../../../support/host.ts'
import { anyRecord } from '../../../support/record-arbitrary.ts'
import { sampleRecord } from '../../../support/sample.ts'

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, turned(part)]),
  )
}

describe('meetingFileText', () => {
  test('the sample is written as it is shipped', () => {
    expect(meetingFileText(sampleRecord())).toBe(readFileSync(sampleFile, 'utf8'))
  })

  test('gives the same bytes whatever the order of keys', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(meetingFileText(turned(record) as typeof record)).toBe(meetingFileText(record))
      }),
      { numRuns: 30 },
    )
  })

  test('reads back as the same record', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { format, version, ...read } = meetingFileSchema.parse(JSON.parse(meetingFileText(record)))
        expect({ format, version }).toEqual({ format: 'paragraf-meeting', version: 1 })
        expect(read).toEqual(record)
      }),
      { numRuns: 30 },
    )
  })

  test('leaves the private notes out', () => {
    const record = sampleRecord()
    const paragraphs = record.paragraphs.map((one) => ({ ...one, privateNote: 'Ring Åsa före justeringen' }))
    expect(meetingFileText({ ...record, paragraphs })).toBe(meetingFileText(record))
  })
})

test('the published JSON Schema is that of the program: node scripts/schema.ts', () => {
  const published = readFileSync(join(resources, 'schema', 'paragraf-meeting-1.schema.json'), 'utf8')
  expect(published).toBe(meetingFileJsonSchema())
})

test('the JSON Schema needs nothing from elsewhere', () => {
  const references = [...meetingFileJsonSchema().matchAll(/"\$ref": "([^"]*)"/g)].map(([, target]) => target)
  const { $defs } = JSON.parse(meetingFileJsonSchema()) as { $defs: Record<string, unknown> }
  expect(references.filter((target) => !Object.hasOwn($defs, target?.replace('#/$defs/', '') ?? ''))).toEqual(
    [],
  )
})
