import type Sqlite from 'better-sqlite3'
import { AppError } from '../domain/errors.ts'
import type { Migration } from './migrations/migration.ts'

/** The schema version of a database: 0 for an empty one. */
export function versionOf(connection: Sqlite.Database): number {
  return Number(connection.pragma('user_version', { simple: true }))
}

/** The version that a list of migrations leads to. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0
}

/**
 * @throws AppError DATABASE_NEWER when the database was made by a later version of the program; it may hold what this
 * one would destroy, so it is left untouched
 */
export function refuseNewer(version: number, newest: number, path: string): void {
  if (version > newest) throw new AppError('DATABASE_NEWER', path, { version, newest })
}

/** Takes a database to the newest version, each step in a transaction of its own. */
export function migrate(connection: Sqlite.Database, migrations: readonly Migration[]): void {
  const current = versionOf(connection)
  for (const migration of migrations.filter(({ version }) => version > current)) {
    const step = connection.transaction(() => {
      connection.exec(migration.sql)
      connection.pragma(`user_version = ${migration.version}`)
    })
    step.exclusive()
  }
}
