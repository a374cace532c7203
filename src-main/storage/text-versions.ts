import { AppError } from '../domain/errors.ts'
import type { MeetingId, SectionId } from '../domain/ids.ts'
import type { Block } from '../domain/minutes-body.ts'
import { blocksSchema } from '../schema/minutes-body.ts'
import type { Reader, Writer } from './connection.ts'

/** A text that a section had before. */
export interface TextVersion {
  /** When it gave way to the next, UTC ISO. */
  readonly savedAt: string
  /** The kind of act, as the journal names it, that it gave way to; null when the journal does not know. */
  readonly before: string | null
  readonly blocks: readonly Block[]
}

const ofSection = `SELECT seq, saved_at, blocks FROM text_versions
  WHERE meeting_id = ? AND section_id = ? ORDER BY seq DESC`
const newest = `${ofSection} LIMIT 1`
const actsOfSection = `SELECT at, kind FROM acts
  WHERE meeting_id = ? AND at IN (SELECT saved_at FROM text_versions WHERE meeting_id = ? AND section_id = ?)`
const add = 'INSERT INTO text_versions (meeting_id, section_id, saved_at, blocks) VALUES (?, ?, ?, ?)'

/** The kept texts of a section, newest first. */
export function listTextVersions(
  reader: Reader,
  meetingId: MeetingId,
  sectionId: SectionId,
): readonly TextVersion[] {
  const acts = new Map(
    reader
      .all(actsOfSection, [meetingId, meetingId, sectionId])
      .map(({ at, kind }) => [String(at), String(kind)]),
  )
  return reader.all(ofSection, [meetingId, sectionId]).map((row) => {
    const blocks = blocksSchema.safeParse(JSON.parse(String(row['blocks'])))
    if (!blocks.success) throw new AppError('DATABASE_DAMAGED', 'text_versions', { id: String(row['seq']) })
    const savedAt = String(row['saved_at'])
    return { savedAt, before: acts.get(savedAt) ?? null, blocks: blocks.data }
  })
}

/** When a text of the section was last kept, UTC ISO; null when none is. */
export function lastKeptAt(reader: Reader, meetingId: MeetingId, sectionId: SectionId): string | null {
  const row = reader.get(newest, [meetingId, sectionId])
  return row ? String(row['saved_at']) : null
}

/** Keeps a text that is about to be replaced. */
export function keepText(
  writer: Writer,
  meetingId: MeetingId,
  text: { readonly sectionId: SectionId; readonly savedAt: string; readonly blocks: readonly Block[] },
): void {
  writer.run(add, [meetingId, text.sectionId, text.savedAt, JSON.stringify(text.blocks)])
}
