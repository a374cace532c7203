import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { minutesDocument } from '#domain/document/minutes.ts'
import { claimPdfUa } from '../../../../../src-main/platform/pdf/claim-pdf-ua.ts'
import { sampleRecord, typstEngine } from '../../../../support/documents.ts'
import { metadataOf, pdfFindings } from '../../../../support/pdf-check.ts'
import { qpdfCheck } from '../../../../support/poppler.ts'

const typeset = typstEngine().compile('minutes.typ', minutesDocument(sampleRecord()))
const archived = typeset.pdf('a-2a')

describe('the claim of PDF/UA-1', () => {
  test('stands beside that of PDF/A-2a, and nothing else is amiss', async () => {
    expect(await pdfFindings(archived)).not.toEqual([])
    const both = claimPdfUa(archived)
    expect(await pdfFindings(both)).toEqual([])
    const metadata = metadataOf(await PDFDocument.load(both, { updateMetadata: false }))
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('leaves the words of the metadata as they are', async () => {
    const metadata = metadataOf(await PDFDocument.load(claimPdfUa(archived), { updateMetadata: false }))
    expect(metadata).toContain('<rdf:li>Österåkers kommun</rdf:li>')
  })

  test('is added behind the file, of which no byte changes', () => {
    const both = claimPdfUa(archived)
    expect(Buffer.from(both.subarray(0, archived.length)).equals(archived)).toBe(true)
    expect(both.length).toBeGreaterThan(archived.length)
  })

  test('makes a file in which every object is where its table says', () => {
    expect(qpdfCheck(claimPdfUa(archived))).toContain('No syntax or stream encoding errors found')
  })

  test('is the same every time', () => {
    expect(claimPdfUa(archived)).toEqual(claimPdfUa(archived))
  })
})

/** The file with other words of the same length in it, so that every object stays where it is. */
function having(words: string, others: string): Uint8Array {
  if (words.length !== others.length) throw new Error('The words have different lengths')
  const text = Buffer.from(archived).toString('latin1')
  if (!text.includes(words)) throw new Error(`The file does not say ${words}`)
  return Buffer.from(text.replace(words, others), 'latin1')
}

describe('the claim is not made of', () => {
  test.each<{ name: string; file: Uint8Array; reason: string }>([
    { name: 'a file that has it', file: claimPdfUa(archived), reason: 'PDF/UA: no plain table of objects' },
    { name: 'one that is PDF/UA-1 alone', file: typeset.pdf('ua-1'), reason: 'PDF/UA: claimed already' },
    { name: 'what is no PDF', file: new Uint8Array(200), reason: 'PDF/UA: no plain table of objects' },
    { name: 'nothing', file: new Uint8Array(), reason: 'PDF/UA: no plain table of objects' },
    {
      name: 'a file without a trailer',
      file: having('trailer', 'tramper'),
      reason: 'PDF/UA: no plain table of objects',
    },
    { name: 'one without a catalog', file: having('/Root 2', '/Toor 2'), reason: 'PDF/UA: no catalog' },
    {
      name: 'one with another object there',
      file: having('/Root 264', '/Root 263'),
      reason: 'PDF/UA: no metadata',
    },
    {
      name: 'one with no object there',
      file: having('/Root 264', '/Root 999'),
      reason: 'PDF/UA: no catalog',
    },
    {
      name: 'one whose table is wrong',
      file: having('264 0 obj', '265 0 obj'),
      reason: 'PDF/UA: no catalog',
    },
    {
      name: 'one without metadata',
      file: having('/Metadata 263', '/Atadatem 263'),
      reason: 'PDF/UA: no metadata',
    },
    {
      name: 'one whose metadata are no stream',
      file: having('/Metadata 263', '/Metadata 001'),
      reason: 'PDF/UA: no stream',
    },
    {
      name: 'metadata of another form',
      file: having('<pdfaid:part>', '<pdfaid:trap>'),
      reason: 'PDF/UA: <pdfaid:part>',
    },
    {
      name: 'one that shows its title already',
      file: having('/Direction /L2R\n', '/DisplayDocTitle'),
      reason: 'PDF/UA: /DisplayDocTitle',
    },
    {
      name: 'one that says nothing about windows',
      file: having('/ViewerPreferences', '/SecnereferPreweiV'),
      reason: 'PDF/UA: /ViewerPreferences <<',
    },
  ])('$name', ({ file, reason }) => {
    expect(() => claimPdfUa(file)).toThrow(
      expect.objectContaining({ code: 'EXPORT_FAILED', details: { reason } }),
    )
  })

  test('a file of another form', async () => {
    const other = await (await PDFDocument.create()).save()
    expect(() => claimPdfUa(other)).toThrow(expect.objectContaining({ code: 'EXPORT_FAILED' }))
  })
})
