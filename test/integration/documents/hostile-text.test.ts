import { describe, expect, test } from 'vitest'
import { minutesDocument } from '#domain/document/minutes.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { renderMinutes } from '../../../src-main/platform/typst/render-minutes.ts'
import { sampleRecord, typstEngine } from '../../support/documents.ts'
import { pdfFindings } from '../../support/pdf-check.ts'
import { pageTexts } from '../../support/poppler.ts'

const engine = typstEngine()

/** What would do something if text were ever taken for markup, code or a label. */
const hostile = [
  '#eval("1+1")',
  '$x^2$',
  '\\ // /* */',
  '@ref <label> = Rubrik',
  '*fet* _kursiv_ `rå`',
  '"citat" -- --- ... ~',
  '#import "/etc/passwd"',
  '~~~ [x] {y} #[z] #let a = 1',
  '#strike[x] $a$ <lbl> #pagebreak()',
]

describe('text that looks like markup prints as it is', () => {
  test.each(hostile)('%s', async (words) => {
    const pdf = await renderMinutes(engine, minutesDocument(withTextEverywhere(sampleRecord(), words)))
    const printed = pageTexts(pdf, null).join('\n').replace(/\s+/g, ' ')
    expect(printed.split(words).length - 1).toBe(timesPrinted)
    expect(await pdfFindings(pdf)).toEqual([])
  })
})

test('a word as long as the page breaks, and nothing runs out of the page', async () => {
  const length = 400
  const word = 'Ø'.repeat(length)
  const pdf = await renderMinutes(engine, minutesDocument(withTextEverywhere(sampleRecord(), word)))
  // Cut to the page, since the text of a file goes on outside it.
  const inside = pageTexts(pdf, { top: 0, height: 842 }).join('')
  expect(inside.split('Ø').length - 1).toBe(timesPrinted * length)
  expect(await pdfFindings(pdf)).toEqual([])
})

test('controls, half characters and signs without a look do not stop the export', async () => {
  const record = withTextEverywhere(sampleRecord(), 'a\u0000b\u0007c\u202Ed\uFEFFe\u200Df\tg\u2028h\r\ni')
  const pdf = await renderMinutes(engine, minutesDocument(record))
  expect(pageTexts(pdf, null).join(' ').replace(/\s+/g, ' ')).toContain('abcdef g h i')
})

test.each([
  {
    name: 'an emoji in a §',
    change: (r: MeetingRecord) => withTitle(r, 'Hurra 😀😀 och ☒'),
    place: 'KSPU § 7:3',
  },
  { name: 'one on the cover', change: (r: MeetingRecord) => withPlace(r, 'Sal 😀 ☒'), place: 'Plats' },
])('$name that no font has is told with its place', async ({ change, place }) => {
  const rendering = renderMinutes(engine, minutesDocument(change(sampleRecord())))
  await expect(rendering).rejects.toMatchObject({
    code: 'MISSING_GLYPH',
    place,
    details: { characters: '😀 ☒', codes: 'U+1F600, U+2612' },
  })
})

/** Places of one's own choosing in which `withTextEverywhere` puts its words and which print once each. */
const timesPrinted = 7

/** The words as place, function of one present, case number, title, heading, text and cell of a table. */
function withTextEverywhere(record: MeetingRecord, words: string): MeetingRecord {
  const [first, ...others] = record.paragraphs
  const [present, ...absent] = record.othersPresent
  if (first === undefined || present === undefined) throw new Error('The sample has §§ and people')
  const text = [{ kind: 'text' as const, text: words, marks: [] }]
  return {
    ...record,
    meeting: { ...record.meeting, place: words },
    othersPresent: [{ ...present, function: words }, ...absent],
    paragraphs: [{ ...first, title: words }, ...others],
    sections: [
      {
        id: 'hostile',
        paragraphId: first.id,
        kind: 'free',
        heading: words,
        blocks: [
          { kind: 'paragraph', id: 'b1', origin: null, inlines: text },
          {
            kind: 'list',
            id: 'b2',
            origin: null,
            marker: 'dash',
            items: [{ inlines: text, children: null }],
          },
          { kind: 'table', id: 'b3', origin: null, rows: [[text, []]] },
        ],
      },
    ],
  }
}

function withTitle(record: MeetingRecord, title: string): MeetingRecord {
  return {
    ...record,
    paragraphs: record.paragraphs.map((paragraph, i) => (i === 2 ? { ...paragraph, title } : paragraph)),
  }
}

function withPlace(record: MeetingRecord, place: string): MeetingRecord {
  return { ...record, meeting: { ...record.meeting, place } }
}
