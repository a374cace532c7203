import { AppError, type ErrorCode } from '../domain/errors.ts'

/** What SQLite and the file system call their failures, by the start of the code; the first that fits is taken. */
const codes: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_NOTADB', 'DATABASE_NOT_A_DATABASE'],
  ['SQLITE_CORRUPT', 'DATABASE_DAMAGED'],
  ['SQLITE_IOERR_SHORT_READ', 'DATABASE_DAMAGED'],
  ['SQLITE_IOERR_WRITE', 'FILE_UNWRITABLE'],
  ['SQLITE_IOERR_FSYNC', 'FILE_UNWRITABLE'],
  ['SQLITE_IOERR', 'FILE_UNREADABLE'],
  ['SQLITE_READONLY', 'DATABASE_READ_ONLY'],
  ['SQLITE_BUSY', 'DATABASE_IN_USE'],
  ['SQLITE_LOCKED', 'DATABASE_IN_USE'],
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_CANTOPEN', 'FILE_UNREADABLE'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'UNKNOWN_REFERENCE'],
  ['ENOSPC', 'DISK_FULL'],
  ['EDQUOT', 'DISK_FULL'],
  ['EROFS', 'DATABASE_READ_ONLY'],
  ['EACCES', 'DATABASE_READ_ONLY'],
  ['EPERM', 'DATABASE_READ_ONLY'],
  ['ENOTDIR', 'FILE_UNWRITABLE'],
  ['EEXIST', 'FILE_UNWRITABLE'],
]

/**
 * What a failure of SQLite or of the file system means for the user; anything else, and what is told already, is
 * given back as it is.
 *
 * @param place the database file
 */
export function storageError(cause: unknown, place: string): unknown {
  if (cause instanceof AppError || !(cause instanceof Error)) return cause
  const reason = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  const known = codes.find(([prefix]) => reason.startsWith(prefix))
  return known ? new AppError(known[1], place, { reason }) : cause
}

/** Runs something on the database; its failures are thrown as AppError. */
export function guarded<TResult>(place: string, run: () => TResult): TResult {
  try {
    return run()
  } catch (cause) {
    throw storageError(cause, place)
  }
}
