import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { minutesDocument } from '#domain/document/minutes.ts'
import { minutesText } from '../../../src-main/platform/text/minutes-text.ts'
import { renderMinutes } from '../../../src-main/platform/typst/render-minutes.ts'
import { sampleRecord, typstEngine } from '../../support/documents.ts'
import {
  bodyOfPage,
  originalParts,
  parts,
  partsOfPdf,
  seedHeadings,
  words,
} from '../../support/seed-minutes.ts'
import { bookmarks, metadataOf, pdfFindings } from '../../support/pdf-check.ts'
import { pageTexts, pdfInfo, qpdfCheck } from '../../support/poppler.ts'

const engine = typstEngine()
const document = minutesDocument(sampleRecord())
const pdf = await renderMinutes(engine, document)

const runningHead = { top: 0, height: 108 }
const foot = { top: 770, height: 72 }

const pdfParts = partsOfPdf(pdf)
const textParts = parts(words(minutesText(document)))

describe('the minutes of seed 003', () => {
  test.each(seedHeadings.map((heading, i) => ({ heading, i })))(
    'say in the PDF what the original says under $heading ($i)',
    ({ heading, i }) => {
      expect(originalParts[i]).toMatch(new RegExp(`^${heading}`))
      expect(pdfParts[i]).toBe(originalParts[i])
    },
  )

  test.each(seedHeadings.map((heading, i) => ({ heading, i })))(
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
  expect(words(pageTexts(printed, bodyOfPage)[0] ?? '')).toContain('produktionsutskott Ej justerat Tid')
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
