import { expect, test } from 'vitest'
import { minutesDocument } from '#domain/document/minutes.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { renderMinutes } from '../../../src-main/platform/typst/render-minutes.ts'
import { sampleRecord, typstEngine } from '../../support/documents.ts'
import { pageTexts } from '../../support/poppler.ts'

const engine = typstEngine()

/** Begins a paragraph of so many letters, so that what follows comes to stand at every place of a line. */
function filler(letters: number): string {
  return 'ord '.repeat(30).slice(0, letters).trimEnd()
}

/** A § whose text is one paragraph for each of the lengths. */
function withParagraphs(record: MeetingRecord, texts: readonly string[]): MeetingRecord {
  const [section, ...others] = record.sections
  if (section === undefined) throw new Error('The sample has sections')
  const blocks = texts.map((text, i) => ({
    id: `b${i}`,
    kind: 'paragraph' as const,
    inlines: [{ kind: 'text' as const, text, marks: [] }],
    origin: null,
  }))
  return { ...record, sections: [{ ...section, blocks }, ...others] }
}

test.each([
  'KL 5:66',
  'FL 32 §',
  '5 kap. 50 §',
  'KSPU § 7:3',
  '2020 § 7:3',
  'kl. 19.05',
  'klockan 19.05 –',
  '7 av 11',
  '6 262 tkr',
])('a line does not break within %s', async (words) => {
  const texts = Array.from({ length: 40 }, (_, i) => `${filler(40 + i)} ${words} följer av lagen.`)
  const pdf = await renderMinutes(engine, minutesDocument(withParagraphs(sampleRecord(), texts)))
  const lines = pageTexts(pdf, null).flatMap((page) => page.split('\n'))
  expect(lines.filter((line) => line.includes(words)).length).toBeGreaterThanOrEqual(texts.length)
  expect(lines.filter((line) => line.trimEnd().endsWith(words)).length).toBeGreaterThan(0)
})
