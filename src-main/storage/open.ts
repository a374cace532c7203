import type Sqlite from 'better-sqlite3'
import { mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname, basename } from 'node:path'
import { AppError } from '../domain/errors.ts'
import { type Backup, backUpBy, fileMoment, listBackups, restore } from './backup.ts'
import { configure, connect, type Database, databaseOn, inMemory } from './connection.ts'
import { guarded, storageError } from './errors.ts'
import { natureOf, peekVersion, requireWritable } from './inspect.ts'
import { lockDatabase } from './lock.ts'
import { migrate, newestVersion, refuseNewer, versionOf } from './migrate.ts'
import { migrations } from './migrations/index.ts'

/** Which database, and what to do when it is not as it should be. */
export interface OpenOptions {
  /** A file, or `:memory:`. */
  readonly path: string
  /** Where its backups are. */
  readonly backupFolder: string
  /** The path of another build of the SQLite addon; null for the one that is shipped. */
  readonly sqliteAddon: string | null
  readonly ifMissing: 'create' | 'refuse'
  /** `setAside`: keep it under another name and open the newest backup that is whole, or an empty database. */
  readonly ifDamaged: 'setAside' | 'refuse'
  /** UTC ISO. */
  readonly now: string
}

/** What became of a damaged database. */
export interface SetAside {
  /** The file name that it is kept under; null when there was nothing left of it. */
  readonly fileName: string | null
  /** When the backup that was opened instead was made, UTC ISO; null when there was none. */
  readonly backupAt: string | null
}

/** A database ready for use. */
export interface Opened {
  readonly database: Database
  /** null when all was well. */
  readonly setAside: SetAside | null
}

/**
 * Opens a database for this process alone, checks that it is whole, and takes it to the newest version.
 *
 * @throws AppError DATABASE_NOT_A_DATABASE, DATABASE_NEWER, DATABASE_READ_ONLY, DATABASE_IN_USE, DATABASE_DAMAGED,
 * DISK_FULL, FILE_UNREADABLE; the file is then as it was
 */
export function openDatabase(options: OpenOptions): Opened {
  return guarded(options.path, () => (options.path === inMemory ? openInMemory(options) : openFile(options)))
}

function openInMemory({ sqliteAddon }: OpenOptions): Opened {
  const connection = connect(inMemory, sqliteAddon, false)
  configure(connection)
  migrate(connection, migrations)
  return { database: databaseOn(inMemory, connection, null), setAside: null }
}

function openFile(options: OpenOptions): Opened {
  const { path, sqliteAddon } = options
  refuseUnfit(options)
  mkdirSync(dirname(path), { recursive: true })
  requireWritable(path, statSync(path, { throwIfNoEntry: false }) !== undefined)
  const lock = lockDatabase(path, sqliteAddon)
  try {
    const { connection, setAside } = connectWhole(options)
    const reader = connect(path, sqliteAddon, true)
    const database = databaseOn(path, connection, reader)
    const close = (): void => {
      database.close()
      lock.release()
    }
    return { database: { ...database, close }, setAside }
  } catch (cause) {
    lock.release()
    throw cause
  }
}

/** What can be refused without touching anything. */
function refuseUnfit({ path, ifMissing, backupFolder }: OpenOptions): void {
  const nature = natureOf(path)
  if (nature.kind === 'missing' && ifMissing === 'refuse') {
    throw new AppError('FILE_UNREADABLE', path, { reason: 'ENOENT' })
  }
  if (nature.kind === 'sqlite') refuseNewer(nature.version, newestVersion(migrations), path)
  if (nature.kind === 'foreign' && listBackups(backupFolder, path).length === 0) {
    throw new AppError('DATABASE_NOT_A_DATABASE', path, { reason: 'NOT_SQLITE' })
  }
}

function connectWhole(options: OpenOptions): {
  readonly connection: Sqlite.Database
  readonly setAside: SetAside | null
} {
  try {
    return { connection: connectAndMigrate(options), setAside: null }
  } catch (cause) {
    const error = storageError(cause, options.path)
    if (!(error instanceof AppError) || !isDamage(error) || options.ifDamaged === 'refuse') throw error
    const setAside = replaceDamaged(options)
    return { connection: connectAndMigrate(options), setAside }
  }
}

function isDamage({ code, details }: AppError): boolean {
  if (code === 'DATABASE_DAMAGED') return true
  return code === 'DATABASE_NOT_A_DATABASE' && details['reason'] !== 'ANOTHER_PROGRAM'
}

function connectAndMigrate({ path, sqliteAddon, backupFolder, now }: OpenOptions): Sqlite.Database {
  const nature = natureOf(path)
  // What has backups was a database once: it is not made anew over them, whatever became of it.
  if (nature.kind !== 'sqlite' && listBackups(backupFolder, path).length > 0) {
    throw new AppError('DATABASE_DAMAGED', path, { reason: nature.kind })
  }
  if (nature.kind === 'sqlite') refuseNewer(peekVersion(path, sqliteAddon), newestVersion(migrations), path)
  const connection = connect(path, sqliteAddon, false)
  try {
    requireWhole(connection, path)
    configure(connection)
    const version = versionOf(connection)
    if (version > 0 && version < newestVersion(migrations)) {
      backUpBy((target) => connection.prepare('VACUUM INTO ?').run(target), {
        folder: backupFolder,
        databasePath: path,
        now,
      })
    }
    migrate(connection, migrations)
    return connection
  } catch (cause) {
    connection.close()
    throw cause
  }
}

/** @throws AppError DATABASE_DAMAGED when SQLite finds a page or a row out of place */
function requireWhole(connection: Sqlite.Database, path: string): void {
  const finding = String(connection.pragma('quick_check(1)', { simple: true }))
  if (finding !== 'ok') throw new AppError('DATABASE_DAMAGED', path, { reason: finding })
}

/** Keeps the damaged files under another name, and puts the newest backup that is whole in their place. */
function replaceDamaged({ path, sqliteAddon, backupFolder, now }: OpenOptions): SetAside {
  const kept = `${path}.damaged-${fileMoment(now)}`
  const isThere = natureOf(path).kind !== 'missing'
  for (const suffix of ['', '-wal', '-shm']) {
    if (statSync(`${path}${suffix}`, { throwIfNoEntry: false }))
      renameSync(`${path}${suffix}`, `${kept}${suffix}`)
  }
  const backup = listBackups(backupFolder, path).find((candidate) => isUsable(candidate, sqliteAddon))
  if (backup) restore(backup, path)
  return { fileName: isThere ? basename(kept) : null, backupAt: backup?.madeAt ?? null }
}

function isUsable({ path }: Backup, sqliteAddon: string | null): boolean {
  try {
    if (peekVersion(path, sqliteAddon) > newestVersion(migrations)) return false
    const connection = connect(path, sqliteAddon, true)
    try {
      requireWhole(connection, path)
      return true
    } finally {
      connection.close()
    }
  } catch {
    // A backup that cannot be read is no backup; the next older one is tried.
    return false
  }
}
