import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '../domain/errors.ts'
import { connect } from './connection.ts'
import { versionOf } from './migrate.ts'

/** "PARG", as migration 1 sets it. */
const applicationId = 0x50415247

/** What a file is, by its first bytes. */
export type FileNature =
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'foreign' }
  /** `version`: as the file's header has it; 0 when the header is not whole. */
  | { readonly kind: 'sqlite'; readonly version: number }

const magic = Buffer.from('SQLite format 3\0', 'latin1')
const headerLength = 100
const versionOffset = 60

/** Looks at a file without opening it as a database, so that nothing about it can change. */
export function natureOf(path: string): FileNature {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return { kind: 'missing' }
  if (!stat.isFile()) return { kind: 'foreign' }
  if (stat.size === 0) return { kind: 'empty' }
  const header = readHeader(path)
  if (!header.subarray(0, magic.length).equals(magic.subarray(0, header.length))) return { kind: 'foreign' }
  return { kind: 'sqlite', version: header.length < headerLength ? 0 : header.readUInt32BE(versionOffset) }
}

function readHeader(path: string): Buffer {
  const descriptor = openSync(path, 'r')
  try {
    const header = Buffer.alloc(headerLength)
    return header.subarray(0, readSync(descriptor, header, 0, headerLength, 0))
  } finally {
    closeSync(descriptor)
  }
}

/** @throws AppError DATABASE_READ_ONLY when the file, or the folder that its log goes to, cannot be written */
export function requireWritable(path: string, exists: boolean): void {
  try {
    // SQLite would open a file that it may only read without a word, and fail at the first write.
    if (exists) closeSync(openSync(path, 'r+'))
    accessSync(dirname(path), constants.W_OK)
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    throw new AppError('DATABASE_READ_ONLY', path, { reason })
  }
}

/**
 * The schema version of a database, by a connection that cannot write.
 *
 * @throws AppError DATABASE_NOT_A_DATABASE when it is another program's; and what SQLite throws when it is damaged
 */
export function peekVersion(path: string, sqliteAddon: string | null): number {
  const connection = connect(path, sqliteAddon, true)
  try {
    const owner = Number(connection.pragma('application_id', { simple: true }))
    const tables = connection
      .prepare<[], { count: number }>('SELECT count(*) AS count FROM sqlite_schema')
      .get()
    if (owner !== applicationId && tables?.count !== 0) {
      throw new AppError('DATABASE_NOT_A_DATABASE', path, { reason: 'ANOTHER_PROGRAM' })
    }
    return versionOf(connection)
  } finally {
    connection.close()
  }
}
