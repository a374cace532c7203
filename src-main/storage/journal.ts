import { createHash } from 'node:crypto'
import type { MeetingId } from '../domain/ids.ts'
import type { Reader, Writer } from './connection.ts'

/** Something done to the record. `content` is JSON and says what. */
export interface JournalEntry {
  /** null: done to the registers. */
  readonly meetingId: MeetingId | null
  /** UTC ISO. */
  readonly at: string
  readonly kind: string
  readonly content: Readonly<Record<string, unknown>>
}

/** Where a meeting's journal stands. */
export interface JournalState {
  /** How many entries it has. */
  readonly version: number
  /** When the last was made, UTC ISO. */
  readonly at: string
}

const last = 'SELECT seq, at, hash FROM acts ORDER BY seq DESC LIMIT 1'
const lastOfMeeting = 'SELECT version, at FROM acts WHERE meeting_id = ? ORDER BY version DESC LIMIT 1'
const add = `INSERT INTO acts (seq, meeting_id, version, at, kind, content, hash)
  VALUES (@seq, @meeting_id, @version, @at, @kind, @content, @hash)`

/** The hash before the first entry. */
const start = '0'.repeat(64)

/**
 * Adds an entry. Its hash is SHA-256 of the hash before it and its own fields, one a line (docs/format.md), so that no
 * entry can be changed, taken away or put in between without it showing.
 *
 * @returns the state of the meeting's journal; version 0 for the registers
 */
export function appendEntry(writer: Writer, { meetingId, at, kind, content }: JournalEntry): JournalState {
  const previous = writer.get(last, [])
  const seq = Number(previous?.['seq'] ?? 0) + 1
  const version = meetingId === null ? null : (journalState(writer, meetingId)?.version ?? 0) + 1
  const text = JSON.stringify(content)
  const fields = [String(previous?.['hash'] ?? start), seq, meetingId ?? '', version ?? '', at, kind, text]
  const hash = createHash('sha256').update(fields.join('\n')).digest('hex')
  writer.run(add, { seq, meeting_id: meetingId, version, at, kind, content: text, hash })
  return { version: version ?? 0, at }
}

/** Where the journal of a meeting stands, or null when nothing has been done to it. */
export function journalState(reader: Reader, meetingId: MeetingId): JournalState | null {
  const row = reader.get(lastOfMeeting, [meetingId])
  return row ? { version: Number(row['version']), at: String(row['at']) } : null
}

/** When something was last done, UTC ISO; null in a new database. */
export function lastChange(reader: Reader): string | null {
  const row = reader.get(last, [])
  return row ? String(row['at']) : null
}
