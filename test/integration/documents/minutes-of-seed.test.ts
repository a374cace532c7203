import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { minutesDocument } from '#domain/document/minutes.ts'
import { minutesText } from '../../../src-main/platform/text/minutes-text.ts'
import { renderMinutes } from '../../../src-main/platform/typst/render-minutes.ts'
import { sampleRecord, typstEngine } from '../../support/documents.ts'
import { bookmarks, metadataOf, pdfFindings } from '../../support/pdf-check.ts'
import { pageTexts, pdfInfo, qpdfCheck } from '../../support/poppler.ts'

const original = readFileSync(new URL('../../fixtures/minutes/kspu-2020-05-13.txt', import.meta.url), 'utf8')
const engine = typstEngine()
const document = minutesDocument(sampleRecord())
const pdf = await renderMinutes(engine, document)

/** The page without running head and foot, which the original has only traces of. */
const page = { top: 110, height: 660 }
const runningHead = { top: 0, height: 108 }
const foot = { top: 770, height: 72 }

/** Where the original is cut: its headings, in its order. */
const headings = [
  'Sammanträdesprotokoll',
  'Fredrik Zethræus',
  'Anslagsbevis',
  'Närvarolista',
  'Övriga närvarande',
  ...['KSPU § 7:1', 'Produktionsutskottets beslut', 'Ärende', 'Adjungering'],
  ...['KSPU § 7:2', 'Produktionsutskottets beslut', 'Sammanfattning', 'Information'],
  ...[
    'KSPU § 7:3',
    'Produktionsutskottets beslut',
    'Sammanfattning',
    'Beslutsunderlag',
    'Förslag till beslut',
  ],
  ...['Propositionsordning', 'Expedieras'],
  ...['KSPU § 7:4', 'Samverkan för bästa skola', 'Åtgärdsplan Huvudman', 'Åtgärdsplan verksamheter'],
  ...['Förvaltningsledning Handledning', 'Utbildning för nyckelpersoner inom politik', 'Expedieras'],
]

/** The words with one space between them and one kind of dash, without the lines and marks of tables. */
function words(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^[|\-= ]*$/.test(line) || line.trim() === '-')
    .join(' ')
    .replace(/[|:](?=\s)/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The text in parts that each begin with its heading. */
function parts(text: string): readonly string[] {
  const starts: number[] = []
  for (const heading of headings) starts.push(text.indexOf(heading, (starts.at(-1) ?? -1) + 1))
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length).trim())
}

const originalParts = parts(words(original.replace(/^Forts\..*$/gm, '')))
const pdfParts = parts(words(pageTexts(pdf, page).join('\n')))
const textParts = parts(words(minutesText(document)))

describe('the minutes of seed 003', () => {
  test.each(headings.map((heading, i) => ({ heading, i })))(
    'say in the PDF what the original says under $heading ($i)',
    ({ heading, i }) => {
      expect(originalParts[i]).toMatch(new RegExp(`^${heading}`))
      expect(pdfParts[i]).toBe(originalParts[i])
    },
  )

  test.each(headings.map((heading, i) => ({ heading, i })))(
    'say as plain text what the original says under $heading ($i)',
    ({ i }) => {
      expect(textParts[i]).toBe(originalParts[i])
    },
  )

  test('carry on every page the body, the §, the day, the case number and the page', () => {
    const body = 'Kommunstyrelsens produktionsutskott'
    const day = 'Sammanträdesdatum 2020-05-13'
    expect(pageTexts(pdf, runningHead).map(words)).toEqual([
      `${body} ${day} Sida 1 (6)`,
      `${body} ${day} Sida 2 (6)`,
      `${body} KSPU § 7:1 ${day} Sida 3 (6)`,
      `${body} Forts. KSPU § 7:3 ${day} Diarienummer PU 2020/0002 Sida 4 (6)`,
      `${body} Forts. KSPU § 7:4 ${day} Diarienummer PU 2020/001 I Sida 5 (6)`,
      `${body} Forts. KSPU § 7:4 ${day} Diarienummer PU 2020/001 I Sida 6 (6)`,
    ])
  })

  test('say at the foot of a page that its § goes on overleaf', () => {
    expect(pageTexts(pdf, foot).map(words)).toEqual(['', '', 'Forts.', 'Forts.', 'Forts.', ''])
  })
})

test('a draft says on its cover and on every page that it is one', async () => {
  const record = sampleRecord()
  const draft = minutesDocument({ ...record, meeting: { ...record.meeting, state: 'forJustering' } })
  const printed = await renderMinutes(engine, draft)
  expect(words(pageTexts(printed, page)[0] ?? '')).toContain('produktionsutskott Ej justerat Tid')
  expect(pageTexts(printed, foot).map(words)).toEqual([
    'Ej justerat',
    'Ej justerat',
    ...['Ej justerat Forts.', 'Ej justerat Forts.', 'Ej justerat Forts.'],
    'Ej justerat',
  ])
  expect(pageTexts(pdf, null).join()).not.toContain('Ej justerat')
})

describe('the PDF', () => {
  test('is sound, tagged and claims PDF/A-2a and PDF/UA-1', async () => {
    expect(await pdfFindings(pdf)).toEqual([])
    expect(qpdfCheck(pdf)).toContain('No syntax or stream encoding errors')
    const info = pdfInfo(pdf)
    expect(info.get('Tagged')).toBe('yes')
    expect(info.get('JavaScript')).toBe('no')
  })

  test('is named, dated and in Swedish', async () => {
    const file = await PDFDocument.load(pdf, { updateMetadata: false })
    expect(file.getTitle()).toBe('Sammanträdesprotokoll för Kommunstyrelsens produktionsutskott')
    expect(file.getCreationDate()).toEqual(new Date('2020-05-13T00:00:00Z'))
    expect(metadataOf(file)).toContain('<rdf:li>sv-SE</rdf:li>')
  })

  test('is the same, byte for byte, from another process', () => {
    const script = fileURLToPath(new URL('../../support/render-sample.ts', import.meta.url))
    const elsewhere = execFileSync(process.execPath, [script], { encoding: 'utf8' })
    expect(elsewhere).toBe(createHash('sha256').update(pdf).digest('hex'))
  })

  test('has a bookmark for the notice, the attendance list and every §', async () => {
    const file = await PDFDocument.load(pdf, { updateMetadata: false })
    expect(bookmarks(file)).toEqual([
      'Anslagsbevis',
      'Närvarolista',
      'KSPU § 7:1 Upprop, fastställande av dagordning samt adjungering',
      'KSPU § 7:2 Val av justerare, tid för justering samt information',
      'KSPU § 7:3 Produktionsutskottets månadsuppföljning per mars 2020',
      'KSPU § 7:4 Produktionsdirektören informerar',
    ])
  })
})
