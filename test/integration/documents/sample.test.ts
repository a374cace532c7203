import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isEdited } from '#domain/block-text.ts'
import { isStale } from '#domain/stale-sentences.ts'
import { meetingFileText } from '#schema/meeting-file.ts'
import { samplePath, sampleRecord } from '../../support/documents.ts'

const record = sampleRecord()
const generated = record.sections.flatMap(({ blocks }) => blocks.filter(({ origin }) => origin !== null))

describe('the sample meeting', () => {
  test('is a file of the current format, byte for byte', () => {
    expect(readFileSync(samplePath, 'utf8')).toBe(meetingFileText(record))
  })

  test('has its motion and its question as facts, with the sentences made from them', () => {
    expect(generated.map(({ origin }) => origin?.phrase)).toEqual([
      'yrkande.bifall_innebärande',
      'yrkande.bifall_innebärande',
      'proposition.ett_förslag',
    ])
  })

  test.each(generated)('says in $id what its fact says', (block) => {
    expect(isEdited(block)).toBe(false)
    expect(isStale(record, block)).toBe(false)
  })
})
