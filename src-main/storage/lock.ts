import { AppError } from '../domain/errors.ts'
import { connect, inMemory } from './connection.ts'
import { storageError } from './errors.ts'

/** The right to use a database, until it is given back or the process ends. */
export interface Lock {
  readonly release: () => void
}

/**
 * Takes a database for this process alone.
 *
 * The lock is an exclusive transaction on an empty file beside the database, so it is the operating system that holds
 * it: it ends with the process, however that ends, and the file that is left behind says nothing. The database itself
 * stays free for reading back and for the online backup.
 *
 * @throws AppError DATABASE_IN_USE when another process, or another host in this one, has it
 */
export function lockDatabase(path: string, sqliteAddon: string | null): Lock {
  if (path === inMemory) return { release: () => undefined }
  const lockPath = `${path}.lock`
  try {
    const connection = connect(lockPath, sqliteAddon, false)
    try {
      connection.pragma('busy_timeout = 0')
      connection.exec('BEGIN EXCLUSIVE')
    } catch (cause) {
      connection.close()
      throw cause
    }
    return { release: () => connection.close() }
  } catch (cause) {
    const error = storageError(cause, path)
    // A folder that cannot be written to shows first here, as a lock file that cannot be made.
    if (error instanceof AppError && error.code === 'FILE_UNREADABLE') {
      throw new AppError('DATABASE_READ_ONLY', path, error.details)
    }
    throw error
  }
}
