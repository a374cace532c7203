import { describe, expect, test } from 'vitest'
import { minutesDocument } from '#domain/document/minutes.ts'
import type { MinutesDocument } from '#domain/document/minutes-document.ts'
import { requireGlyphs } from '../../../../../src-main/platform/typst/preflight.ts'
import { sampleRecord } from '../../../../support/documents.ts'

const document = minutesDocument(sampleRecord())
const coversAllBut =
  (characters: string) =>
  (codePoint: number): boolean =>
    !characters.includes(String.fromCodePoint(codePoint))

function failure(changed: MinutesDocument, missing: string): unknown {
  try {
    requireGlyphs(changed, coversAllBut(missing))
    return null
  } catch (error) {
    return error
  }
}

describe('before printing', () => {
  test('a document whose every character has a glyph passes', () => {
    expect(failure(document, '')).toBeNull()
  })

  test.each<{ place: string; change: Partial<MinutesDocument> }>([
    { place: 'Protokoll', change: { title: 'Þ' } },
    { place: 'Protokoll', change: { running: { ...document.running, body: 'Þ' } } },
    { place: 'Plats', change: { cover: { ...document.cover, facts: [{ label: 'Plats', value: 'Þ' }] } } },
    {
      place: 'Justerare, § 1',
      change: { cover: { ...document.cover, signatures: [{ name: 'Þ', capacity: 'Justerare, § 1' }] } },
    },
    {
      place: 'Anslagsbevis',
      change: {
        cover: { ...document.cover, anslagsbevis: { heading: 'Anslagsbevis', facts: [], signatory: 'Þ' } },
      },
    },
    {
      place: 'Närvarolista',
      change: {
        attendance: { ...document.attendance, members: { kind: 'table', columns: ['Þ'], rows: [] } },
      },
    },
    {
      place: 'KSPU § 7:2',
      change: {
        paragraphs: document.paragraphs.map((paragraph, i) =>
          i === 1 ? { ...paragraph, title: 'Þ' } : paragraph,
        ),
      },
    },
  ])('a missing glyph is told at $place', ({ place, change }) => {
    expect(failure({ ...document, ...change }, 'Þ')).toMatchObject({ code: 'MISSING_GLYPH', place })
  })

  test('every missing character is named once, with its code', () => {
    expect(failure({ ...document, title: 'Þ😀Þ' }, 'Þ😀')).toMatchObject({
      details: { characters: 'Þ 😀', codes: 'U+00DE, U+1F600' },
    })
  })

  test('line ends and invisible breaks need no glyph', () => {
    expect(failure({ ...document, title: 'a\nb\u00adc\u200bd' }, '\n\u00ad\u200b')).toBeNull()
  })
})
