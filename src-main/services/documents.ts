import { documentWords } from '../domain/document/document-words.ts'
import { minutesDocument, publicMinutes } from '../domain/document/minutes.ts'
import { assertNever } from '../domain/errors.ts'
import type { MeetingId } from '../domain/ids.ts'
import type { MeetingRecord } from '../domain/record.ts'
import { fileNamePart } from '../platform/file-name.ts'
import { readFile, writeFile } from '../platform/files.ts'
import { sha256 } from '../platform/hash.ts'
import { minutesText } from '../platform/text/minutes-text.ts'
import type { TypstEngine } from '../platform/typst/engine.ts'
import type { DocumentFormat, DocumentKind } from '../schema/document.ts'
import { meetingFileText } from '../schema/meeting-file.ts'
import type { Context } from './context.ts'

/** Which document of which meeting. */
export interface DocumentRequest {
  readonly meetingId: MeetingId
  readonly kind: DocumentKind
  readonly format: DocumentFormat
}

/** A document as bytes. `pages` is null for what has none. */
interface MadeDocument {
  readonly bytes: Uint8Array
  readonly pages: number | null
}

/** A document that was written to a file. */
export interface WrittenDocument {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  readonly pages: number | null
}

/**
 * Writes a document of a meeting to a file, whole or not at all.
 *
 * @throws AppError NOT_FOUND, MISSING_GLYPH, EXPORT_FAILED, FILE_UNWRITABLE, DISK_FULL
 */
export async function writeDocument(
  context: Context,
  request: DocumentRequest & { readonly path: string },
): Promise<WrittenDocument> {
  const { record } = context.meetings.get(request.meetingId)
  const { bytes, pages } = await makeDocument(context, record, request.format)
  writeFile(request.path, bytes)
  return { path: request.path, bytes: bytes.length, sha256: sha256(bytes), pages }
}

/** The PDF of a document, to be shown. @throws AppError NOT_FOUND, MISSING_GLYPH, EXPORT_FAILED */
export async function previewDocument(
  context: Context,
  { meetingId }: { readonly meetingId: MeetingId; readonly kind: DocumentKind },
): Promise<{ readonly pdfBase64: string; readonly pages: number }> {
  const { record } = context.meetings.get(meetingId)
  const { bytes, pages } = await minutesPdf(await context.typst(), record)
  return { pdfBase64: Buffer.from(bytes).toString('base64'), pages }
}

/**
 * The file name that a document is offered under: "KSPU 2020-05-13 protokoll.pdf". Whoever asks is about to choose where
 * to save it: what makes a PDF is loaded meanwhile.
 */
export function documentName(
  context: Context,
  { meetingId, format }: DocumentRequest,
): { readonly fileName: string } {
  const { body, meeting } = context.meetings.get(meetingId).record
  if (format === 'pdf') void loadTypesetter(context)
  const name = body.abbreviation.trim() === '' ? body.name : body.abbreviation
  const parts = [fileNamePart(name), meeting.date, documentWords.minutes.toLowerCase()]
  return { fileName: `${parts.filter((part) => part !== '').join(' ')}.${format}` }
}

/** No schema is larger, in bytes. */
const largestSchema = 10_000_000

/** The JSON Schema of the file format. */
export function fileSchema(context: Context): { readonly schema: string } {
  const bytes = readFile(context.resource('schema', 'paragraf-meeting-1.schema.json'), largestSchema)
  return { schema: new TextDecoder().decode(bytes) }
}

async function makeDocument(
  context: Context,
  record: MeetingRecord,
  format: DocumentFormat,
): Promise<MadeDocument> {
  switch (format) {
    case 'pdf':
      return minutesPdf(await context.typst(), record)
    case 'txt':
      return { bytes: encoded(minutesText(publicMinutes(record))), pages: null }
    case 'json':
      return { bytes: encoded(meetingFileText(record)), pages: null }
    default:
      return assertNever(format)
  }
}

/** What goes wrong is told to whoever makes the PDF: the same load is waited for there. */
async function loadTypesetter(context: Context): Promise<void> {
  await Promise.allSettled([context.typst(), import('../platform/typst/render-minutes.ts')])
}

async function minutesPdf(
  engine: TypstEngine,
  record: MeetingRecord,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  // Loaded when it is needed, like the typesetter itself.
  const { renderMinutes } = await import('../platform/typst/render-minutes.ts')
  let pages = 0
  const counting: TypstEngine = {
    ...engine,
    compile: (template, data) => {
      const document = engine.compile(template, data)
      pages = document.pages
      return document
    },
  }
  return { bytes: await renderMinutes(counting, minutesDocument(record)), pages }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
