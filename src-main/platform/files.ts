import {
  closeSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError, type ErrorCode } from '../domain/errors.ts'

/**
 * The bytes of a file.
 *
 * @param limit in bytes; a larger file is refused before any of it is read
 * @throws AppError FILE_UNREADABLE, FILE_TOO_LARGE
 */
export function readFile(path: string, limit: number): Uint8Array {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) throw new AppError('FILE_UNREADABLE', path, { reason: 'NOT_A_FILE' })
    if (stat.size > limit) throw new AppError('FILE_TOO_LARGE', path, { bytes: stat.size, limit })
    return readFileSync(path)
  } catch (cause) {
    throw fileError(cause, path, 'FILE_UNREADABLE')
  }
}

/** The last part of a path. */
export function fileName(path: string): string {
  return basename(path)
}

/**
 * Writes a file whole: into a folder of its own beside it, synced, then renamed, so that a reader sees the former file or
 * the new one and never half of it.
 *
 * @throws AppError FILE_UNWRITABLE, DISK_FULL; what was there before is then untouched
 */
export function writeFile(path: string, content: Uint8Array): void {
  try {
    // A folder made by mkdtemp has a name that nobody else can have taken.
    const folder = mkdtempSync(join(dirname(path), '.paragraf-'))
    try {
      const part = join(folder, 'part')
      writeSynced(part, content)
      renameSync(part, path)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  } catch (cause) {
    throw fileError(cause, path, 'FILE_UNWRITABLE')
  }
}

function writeSynced(path: string, content: Uint8Array): void {
  const descriptor = openSync(path, 'wx')
  try {
    let written = 0
    while (written < content.length) written += writeSync(descriptor, content, written)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function fileError(cause: unknown, path: string, code: ErrorCode): unknown {
  if (cause instanceof AppError || !(cause instanceof Error)) return cause
  const reason = 'code' in cause ? String(cause.code) : cause.name
  const full = reason === 'ENOSPC' || reason === 'EDQUOT'
  return new AppError(full ? 'DISK_FULL' : code, path, { reason })
}
