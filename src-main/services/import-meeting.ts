import type { AppFailure } from '../domain/errors.ts'
import { AppError } from '../domain/errors.ts'
import type { MeetingRecord } from '../domain/record.ts'
import { fileName, readFile } from '../platform/files.ts'
import { sha256 } from '../platform/hash.ts'
import { parseJson } from '../platform/json-text.ts'
import type { ImportResult } from '../schema/document.ts'
import { findingsOf } from '../schema/findings.ts'
import { fileHeadSchema, fileVersion, meetingFileSchema } from '../schema/meeting-file.ts'
import { saveBody } from '../storage/bodies.ts'
import type { Writer } from '../storage/connection.ts'
import { appendEntry } from '../storage/journal.ts'
import { savePeople } from '../storage/people.ts'
import { insertRecord } from '../storage/records.ts'
import { listSeats, replaceSeats } from '../storage/seats.ts'
import type { Context } from './context.ts'
import { recordFindings } from './file-findings.ts'
import { mergedSeats } from './merge-seats.ts'
import { registerConflicts } from './register-conflicts.ts'

/** A meeting of 60 §§ with everything is below 1 MB. */
const largestFile = 50_000_000

/** How many findings are told; a file of garbage has millions. */
const mostFindings = 1_000

/**
 * Takes a meeting in from a file, in one transaction.
 *
 * @throws AppError those of storage. What is wrong in the file is no exception but the result.
 */
export function importMeeting(context: Context, path: string): ImportResult {
  const read = readRecordFrom(path)
  if (!read.ok) return refused(path, read.findings)
  const { record, digest } = read
  const conflicts = context.database.write((writer) => {
    const found = registerConflicts(writer, record)
    if (found.length === 0) insert(context, writer, { record, digest })
    return found
  })
  if (conflicts.length > 0) return refused(path, conflicts)
  const meetingId = record.meeting.id
  context.people.forget()
  context.meetings.renewRegisters()
  context.announce(meetingId, context.meetings.get(meetingId).version)
  return { kind: 'imported', meetingId }
}

type ReadRecord =
  | { readonly ok: true; readonly record: MeetingRecord; readonly digest: string }
  | { readonly ok: false; readonly findings: readonly AppFailure[] }

function readRecordFrom(path: string): ReadRecord {
  try {
    const bytes = readFile(path, largestFile)
    return checkedRecord(parseJson(bytes), sha256(bytes))
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause
    const { code, place, details } = cause
    return { ok: false, findings: [{ code, place, details }] }
  }
}

function checkedRecord(value: unknown, digest: string): ReadRecord {
  const head = fileHeadSchema.safeParse(value)
  if (!head.success) {
    const findings = findingsOf(head.error).map((failure): AppFailure => ({
      ...failure,
      code: 'UNKNOWN_FORMAT_VERSION',
    }))
    return { ok: false, findings }
  }
  const { version } = head.data
  if (version !== fileVersion) {
    const details = { version, newest: fileVersion }
    return { ok: false, findings: [{ code: 'UNKNOWN_FORMAT_VERSION', place: '$.version', details }] }
  }
  const file = meetingFileSchema.safeParse(value)
  if (!file.success) return { ok: false, findings: findingsOf(file.error) }
  const { format: _format, version: _version, ...record } = file.data
  const findings = recordFindings(record)
  return findings.length > 0 ? { ok: false, findings } : { ok: true, record, digest }
}

function refused(path: string, findings: readonly AppFailure[]): ImportResult {
  const omitted = Math.max(0, findings.length - mostFindings)
  return { kind: 'refused', fileName: fileName(path), findings: findings.slice(0, mostFindings), omitted }
}

function insert(
  context: Context,
  writer: Writer,
  { record, digest }: { readonly record: MeetingRecord; readonly digest: string },
): void {
  const { body, people, seats, meeting } = record
  saveBody(writer, body)
  savePeople(writer, people)
  // Their orders go together: registerConflicts has seen to it.
  replaceSeats(writer, body.id, mergedSeats(listSeats(writer, body.id), seats) ?? seats)
  insertRecord(writer, record)
  appendEntry(writer, {
    meetingId: meeting.id,
    at: context.now(),
    kind: 'file.import',
    content: { sha256: digest },
  })
}
