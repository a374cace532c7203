import { ParseSpeeds, PDFBool, PDFDict, PDFDocument, PDFName, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { AppError } from '../../domain/errors.ts'

/** What the PDF/UA property means; PDF/A allows no property in the metadata that is not described there. */
const schema = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li>',
].join('')

const pdfNamespace = 'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
const schemasEnd = '</rdf:Bag></pdfaExtension:schemas>'
const pdfaPart = '<pdfaid:part>'
const claim = '<pdfuaid:part>1</pdfuaid:part>'

/**
 * The PDF with the claim that it is PDF/UA-1 too, added to one that is PDF/A-2a (ISO 14289-1 §5, §7.1).
 *
 * The exporter writes one claim at a time, though the pages come out the same under both. The claim is appended as a
 * revision of its own; the bytes before it are untouched.
 *
 * @throws AppError EXPORT_FAILED when the metadata is not of the form that the exporter writes.
 */
export async function claimPdfUa(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, {
    forIncrementalUpdate: true,
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  })
  const { catalog, context } = document
  const reference = catalog.get(PDFName.of('Metadata'))
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  if (!(metadata instanceof PDFStream && reference instanceof PDFRef)) throw unexpected('no metadata')
  const xmp = Buffer.from(metadata.getContents()).toString('utf8')
  const claimed = context.stream(Buffer.from(withClaim(xmp)), { Type: 'Metadata', Subtype: 'XML' })
  context.assign(reference, claimed)
  context.registerObjectChange(claimed)
  const preferences = catalog.lookup(PDFName.of('ViewerPreferences'))
  const shown = preferences instanceof PDFDict ? preferences : context.obj({})
  shown.set(PDFName.of('DisplayDocTitle'), PDFBool.True)
  catalog.set(PDFName.of('ViewerPreferences'), shown)
  return document.commit({ useObjectStreams: false })
}

function withClaim(xmp: string): string {
  if (xmp.includes(claim)) throw unexpected('claimed already')
  const parts = [pdfNamespace, schemasEnd, pdfaPart]
  const missing = parts.find((part) => xmp.split(part).length !== 2)
  if (missing !== undefined) throw unexpected(missing)
  return xmp
    .replace(pdfNamespace, `${pdfNamespace} xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"`)
    .replace(schemasEnd, `${schema}${schemasEnd}`)
    .replace(pdfaPart, `${claim}${pdfaPart}`)
}

function unexpected(reason: string): AppError {
  return new AppError('EXPORT_FAILED', '', { reason: `metadata: ${reason}` })
}
