import { AppError } from '../../domain/errors.ts'
import { readPdf, referredObject, withRevision } from './pdf-file.ts'

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

const preferences = '/ViewerPreferences <<'
const titleShown = '/DisplayDocTitle'

/**
 * The PDF with the claim that it is PDF/UA-1 too, added to one that is PDF/A-2a (ISO 14289-1 §5, §7.1).
 *
 * The exporter writes one claim at a time, though the pages come out the same under both. The claim is appended as a
 * revision of its own; the bytes before it are untouched.
 *
 * @throws AppError EXPORT_FAILED when the file is not of the form that the exporter writes.
 */
export function claimPdfUa(pdf: Uint8Array): Uint8Array {
  const file = readPdf(pdf)
  if (file === null) throw unexpected('no plain table of objects')
  const catalog = referredObject(file, file.trailer, 'Root')
  if (catalog === null) throw unexpected('no catalog')
  const metadata = referredObject(file, catalog.content, 'Metadata')
  if (metadata === null) throw unexpected('no metadata')
  return withRevision(file, [
    { ...metadata, content: withClaim(metadata.content) },
    { ...catalog, content: withTitleShown(catalog.content) },
  ])
}

/** The metadata, which are a stream of XML. What is added has no other characters than ASCII's. */
function withClaim(metadata: string): string {
  const [, stream] = /\nstream\n(.*)\nendstream$/s.exec(metadata) ?? []
  if (stream === undefined) throw unexpected('no stream')
  if (stream.includes(claim)) throw unexpected('claimed already')
  const xmp = [
    { place: pdfNamespace, by: `${pdfNamespace} xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"` },
    { place: schemasEnd, by: `${schema}${schemasEnd}` },
    { place: pdfaPart, by: `${claim}${pdfaPart}` },
  ].reduce(replaced, stream)
  return `<<\n  /Length ${xmp.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${xmp}\nendstream`
}

/** The catalog, which has windows show the title of the document and not the name of the file. */
function withTitleShown(catalog: string): string {
  if (catalog.includes(titleShown)) throw unexpected(titleShown)
  return replaced(catalog, { place: preferences, by: `${preferences}\n    ${titleShown} true` })
}

function replaced(text: string, { place, by }: { readonly place: string; readonly by: string }): string {
  if (text.split(place).length !== 2) throw unexpected(place)
  return text.replace(place, by)
}

function unexpected(reason: string): AppError {
  return new AppError('EXPORT_FAILED', '', { reason: `PDF/UA: ${reason}` })
}
