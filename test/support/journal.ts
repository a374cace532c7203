import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3'

/** An entry of the journal as it is stored. */
export interface StoredEntry {
  readonly seq: number
  readonly meeting_id: string | null
  readonly version: number | null
  readonly at: string
  readonly kind: string
  readonly content: string
  readonly hash: string
}

/** The journal of a database, first to last. */
export function journalOf(path: string): readonly StoredEntry[] {
  const connection = new Sqlite(path, { readonly: true })
  try {
    return connection.prepare<[], StoredEntry>('SELECT * FROM acts ORDER BY seq').all()
  } finally {
    connection.close()
  }
}

/**
 * The number of the first entry that does not fit on the one before it, worked out from docs/format.md alone; null when
 * the chain is whole.
 */
export function brokenLink(entries: readonly StoredEntry[]): number | null {
  let previous = '0'.repeat(64)
  for (const [i, entry] of entries.entries()) {
    const { seq, meeting_id, version, at, kind, content, hash } = entry
    const fields = [previous, seq, meeting_id ?? '', version ?? '', at, kind, content]
    const expected = createHash('sha256').update(fields.join('\n')).digest('hex')
    if (seq !== i + 1 || hash !== expected) return seq
    previous = hash
  }
  return null
}
