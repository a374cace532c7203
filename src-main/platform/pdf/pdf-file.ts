/**
 * A PDF file of the plainest form (ISO 32000-1 §7.5): one table of objects that are not compressed, and a trailer. That
 * is what the exporter writes; a library that reads every form takes longer to load than minutes take to set.
 *
 * Text of it is a string of bytes: one character for each, U+0000 to U+00FF.
 */
export interface PdfFile {
  readonly bytes: Uint8Array
  /** Where the table of the objects begins. */
  readonly tableAt: number
  /** Where each object begins, by its number. */
  readonly offsets: readonly number[]
  /** What stands in the trailer between `<<` and `>>`. */
  readonly trailer: string
}

/** An object; its content is what stands between `obj` and `endobj`. */
export interface PdfObject {
  readonly number: number
  readonly content: string
}

/** The encoding in which characters and bytes are one. */
const binary = 'latin1'

/** `0000000016 00000 n` and an end of line of two characters. */
const rowLength = 20

/** Reads a file; null when it is not of the form. */
export function readPdf(bytes: Uint8Array): PdfFile | null {
  const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(textFrom(bytes, bytes.length - 64)) ?? []
  if (start === undefined) return null
  const tableAt = Number(start)
  const table = textFrom(bytes, tableAt)
  const [head, count] = /^xref\n0 (\d+)\n/.exec(table) ?? []
  const [, trailer] = /trailer\s+<<(.*)>>\s+startxref/s.exec(table) ?? []
  if (head === undefined || trailer === undefined) return null
  const offsets = Array.from({ length: Number(count) }, (_, i) => {
    return Number.parseInt(table.slice(head.length + i * rowLength), 10)
  })
  return { bytes, tableAt, offsets, trailer }
}

/** The object that a dictionary refers to by a key (`/Root 264 0 R`); null when there is none. */
export function referredObject(file: PdfFile, dictionary: string, key: string): PdfObject | null {
  const number = Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1])
  const start = file.offsets[number]
  if (start === undefined) return null
  const [object, content] = /^\d+ 0 obj\n(.*?)\nendobj/s.exec(textFrom(file.bytes, start)) ?? []
  return object?.startsWith(`${number} `) === true && content !== undefined ? { number, content } : null
}

/**
 * The file with a revision behind it (§7.5.6), in which some of its objects have another content. The bytes before it
 * are untouched.
 */
export function withRevision(file: PdfFile, objects: readonly PdfObject[]): Uint8Array {
  const sorted = objects.toSorted((a, b) => a.number - b.number)
  let revision = '\n'
  let rows = ''
  for (const { number, content } of sorted) {
    const at = file.bytes.length + revision.length
    rows += `${number} 1\n${String(at).padStart(10, '0')} 00000 n\r\n`
    revision += `${number} 0 obj\n${content}\nendobj\n`
  }
  const tableAt = file.bytes.length + revision.length
  revision += `xref\n${rows}trailer\n<<${file.trailer}  /Prev ${file.tableAt}\n>>\nstartxref\n${tableAt}\n%%EOF\n`
  return Buffer.concat([file.bytes, Buffer.from(revision, binary)])
}

function textFrom(bytes: Uint8Array, start: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(binary, start)
}
