import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { minutesDocument } from '#domain/document/minutes.ts'
import { claimPdfUa } from '../../../../../src-main/platform/pdf/claim-pdf-ua.ts'
import { sampleRecord, typstEngine } from '../../../../support/documents.ts'
import { metadataOf, pdfFindings } from '../../../../support/pdf-check.ts'

const archived = typstEngine().compile('minutes.typ', minutesDocument(sampleRecord())).pdf('a-2a')

describe('the claim of PDF/UA-1', () => {
  test('stands beside that of PDF/A-2a, and nothing else is amiss', async () => {
    expect(await pdfFindings(archived)).not.toEqual([])
    const both = await claimPdfUa(archived)
    expect(await pdfFindings(both)).toEqual([])
    const metadata = metadataOf(await PDFDocument.load(both, { updateMetadata: false }))
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('is added behind the file, of which no byte changes', async () => {
    const both = await claimPdfUa(archived)
    expect(Buffer.from(both.subarray(0, archived.length)).equals(archived)).toBe(true)
    expect(both.length).toBeGreaterThan(archived.length)
  })

  test('is the same every time', async () => {
    expect(await claimPdfUa(archived)).toEqual(await claimPdfUa(archived))
  })

  test('is made once', async () => {
    await expect(claimPdfUa(await claimPdfUa(archived))).rejects.toMatchObject({ code: 'EXPORT_FAILED' })
  })

  test('is not made of a file that is no PDF/A', async () => {
    const other = await (await PDFDocument.create()).save()
    await expect(claimPdfUa(other)).rejects.toMatchObject({ code: 'EXPORT_FAILED' })
  })
})
