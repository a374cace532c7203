import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/**
 * What in a PDF speaks against its being a tagged PDF/A of level A and PDF/UA-1, one sentence a finding.
 *
 * A check of the structure that needs no program besides the tests' own: it gives the same verdict as veraPDF on the
 * faults that our documents could have, not on every rule of the standards.
 */
export async function pdfFindings(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const findings = [
    ...fileFindings(document),
    ...metadataFindings(metadataOf(document)),
    ...catalogFindings(document.catalog),
    ...structureFindings(document.catalog),
    ...objectFindings(document),
    ...document.getPages().flatMap((page, i) => pageFindings(page.node, i + 1)),
  ]
  return [...new Set(findings)]
}

/** The XMP metadata as text; '' when there is none. */
export function metadataOf(document: PDFDocument): string {
  const metadata = document.catalog.lookup(name('Metadata'))
  return metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : ''
}

/** The titles of the bookmarks, in order. */
export function bookmarks({ catalog }: PDFDocument): readonly string[] {
  const outlines = dict(catalog, 'Outlines')
  return outlines === null ? [] : bookmarksUnder(outlines)
}

function bookmarksUnder(parent: PDFDict): readonly string[] {
  const titles: string[] = []
  for (let entry = dict(parent, 'First'); entry !== null; entry = dict(entry, 'Next')) {
    const title = entry.lookup(name('Title'))
    if (title instanceof PDFString || title instanceof PDFHexString) titles.push(title.decodeText())
    titles.push(...bookmarksUnder(entry))
  }
  return titles
}

function fileFindings({ context }: PDFDocument): readonly string[] {
  const { ID, Encrypt } = context.trailerInfo
  return [...unless(ID !== undefined, 'no /ID in the trailer'), ...unless(Encrypt === undefined, 'encrypted')]
}

function metadataFindings(xmp: string): readonly string[] {
  return [
    ...unless(/<pdfaid:part>\d</.test(xmp), 'no PDF/A part'),
    ...unless(xmp.includes('<pdfaid:conformance>A<'), 'not PDF/A of level A'),
    ...unless(xmp.includes('<pdfuaid:part>1<'), 'no PDF/UA-1 claim'),
    ...unless(xmp.includes('<pdfaSchema:prefix>pdfuaid<'), 'the PDF/UA property is not described'),
    ...unless(xmp.includes('<dc:title>'), 'no dc:title'),
    ...unless(xmp.includes('<dc:language>'), 'no dc:language'),
  ]
}

function catalogFindings(catalog: PDFDict): readonly string[] {
  const preferences = dict(catalog, 'ViewerPreferences')
  return [
    ...unless(catalog.has(name('Lang')), 'no /Lang'),
    ...unless(isTrue(dict(catalog, 'MarkInfo'), 'Marked'), 'not marked as tagged'),
    ...unless(isTrue(preferences, 'DisplayDocTitle'), 'the window shows the file name, not the title'),
    ...unless(!catalog.has(name('OpenAction')) && !catalog.has(name('AA')), 'does something when opened'),
  ]
}

function structureFindings(catalog: PDFDict): readonly string[] {
  const root = dict(catalog, 'StructTreeRoot')
  if (root === null) return ['no structure tree']
  const elements = descendants(root)
  return [
    ...headingFindings(elements),
    ...elements.filter((element) => typeOf(element) === 'Table').flatMap(tableFindings),
    ...elements
      .filter((element) => typeOf(element) === 'Figure')
      .flatMap((figure) => unless(figure.has(name('Alt')), 'a figure without alternative text')),
  ]
}

function headingFindings(elements: readonly PDFDict[]): readonly string[] {
  const levels = elements.flatMap((element) => {
    const level = /^H([1-6])$/.exec(typeOf(element))?.[1]
    return level === undefined ? [] : [Number(level)]
  })
  return levels.flatMap((level, i) => {
    const before = levels[i - 1] ?? 0
    return unless(level <= before + 1, `heading level ${before} is followed by ${level}`)
  })
}

function tableFindings(table: PDFDict): readonly string[] {
  const rows = descendants(table).filter((element) => typeOf(element) === 'TR')
  const headers = rows.flatMap(children).filter((cell) => typeOf(cell) === 'TH')
  const widths = new Set(rows.map((row) => children(row).length))
  return [
    ...unless(headers.length > 0, 'a table without header cells'),
    ...unless(headers.every(hasScope), 'a header cell without scope'),
    ...unless(widths.size === 1, 'a table with rows of different lengths'),
  ]
}

function hasScope(cell: PDFDict): boolean {
  const attributes = cell.lookup(name('A'))
  const entries = attributes instanceof PDFArray ? items(attributes) : [attributes]
  return entries.some((entry) => entry instanceof PDFDict && entry.has(name('Scope')))
}

function objectFindings({ context }: PDFDocument): readonly string[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const entry = object instanceof PDFStream ? object.dict : object
    if (!(entry instanceof PDFDict)) return []
    return [
      ...unless(nameIn(entry, 'S') !== 'JavaScript', 'JavaScript'),
      ...(nameIn(entry, 'Type') === 'Font' ? fontFindings(entry) : []),
    ]
  })
}

function fontFindings(font: PDFDict): readonly string[] {
  const subtype = nameIn(font, 'Subtype')
  const face = nameIn(font, 'BaseFont')
  if (subtype === 'Type0') return unless(font.has(name('ToUnicode')), `${face}: no way back to characters`)
  if (subtype === 'Type3') return []
  const descriptor = dict(font, 'FontDescriptor')
  const files = ['FontFile', 'FontFile2', 'FontFile3']
  return unless(
    files.some((file) => descriptor?.has(name(file))),
    `${face}: not embedded`,
  )
}

function pageFindings(page: PDFDict, number: number): readonly string[] {
  const annotations = page.lookup(name('Annots'))
  const list = annotations instanceof PDFArray ? items(annotations) : []
  return [
    ...unless(page.has(name('StructParents')), `page ${number} is not in the structure tree`),
    ...unless(list.length === 0 || nameIn(page, 'Tabs') === 'S', `page ${number}: no tab order`),
    ...list.flatMap((annotation) =>
      annotation instanceof PDFDict ? annotationFindings(annotation, number) : [],
    ),
  ]
}

const printFlag = 4

function annotationFindings(annotation: PDFDict, page: number): readonly string[] {
  const flags = annotation.lookup(name('F'))
  const prints = flags instanceof PDFNumber && Math.floor(flags.asNumber() / printFlag) % 2 === 1
  const named = annotation.has(name('TU')) || (dict(annotation, 'Parent')?.has(name('TU')) ?? false)
  return [
    ...unless(annotation.has(name('StructParent')), `page ${page}: an annotation that is not tagged`),
    ...unless(prints, `page ${page}: an annotation that does not print`),
    ...unless(nameIn(annotation, 'Subtype') !== 'Widget' || named, `page ${page}: a field without a name`),
    ...unless(
      nameIn(annotation, 'Subtype') !== 'Link' || annotation.has(name('Contents')),
      `page ${page}: a link without a description`,
    ),
  ]
}

/** The structure elements under one, in reading order. */
function descendants(element: PDFDict): readonly PDFDict[] {
  return children(element).flatMap((child) => [child, ...descendants(child)])
}

function children(element: PDFDict): readonly PDFDict[] {
  const kids = element.lookup(name('K'))
  const entries = kids instanceof PDFArray ? items(kids) : [kids]
  return entries.filter((entry): entry is PDFDict => entry instanceof PDFDict && nameIn(entry, 'S') !== '')
}

function items(array: PDFArray): readonly unknown[] {
  return array.asArray().map((_, i) => array.lookup(i))
}

function typeOf(element: PDFDict): string {
  return nameIn(element, 'S')
}

function nameIn(entry: PDFDict, key: string): string {
  const value = entry.lookup(name(key))
  return value instanceof PDFName ? value.decodeText() : ''
}

function dict(entry: PDFDict, key: string): PDFDict | null {
  const value = entry.lookup(name(key))
  return value instanceof PDFDict ? value : null
}

function isTrue(entry: PDFDict | null, key: string): boolean {
  return entry?.lookup(name(key)) === PDFBool.True
}

function name(key: string): PDFName {
  return PDFName.of(key)
}

function unless(holds: boolean, finding: string): readonly string[] {
  return holds ? [] : [finding]
}
