import Sqlite from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { migrate } from '../../src-main/storage/migrate.ts'
import { migrations } from '../../src-main/storage/migrations/index.ts'

/** A database in memory as the version left it. */
export function databaseAt(version: number): Sqlite.Database {
  const connection = new Sqlite(':memory:')
  onTestFinished(() => {
    connection.close()
  })
  connection.pragma('foreign_keys = ON')
  upTo(connection, version)
  return connection
}

/** Takes a database on to a later version. */
export function upTo(connection: Sqlite.Database, version: number): void {
  migrate(
    connection,
    migrations.filter((migration) => migration.version <= version),
  )
}

/** Adds a row; fields that are not given are filled in, so that a test says only what it is about. */
export function insert(
  connection: Sqlite.Database,
  table: string,
  values: Readonly<Record<string, string | number | null>>,
): void {
  const columns = connection
    .prepare<[string], { name: string; type: string; notnull: number }>(
      'SELECT name, type, "notnull" FROM pragma_table_info(?)',
    )
    .all(table)
  const row = Object.fromEntries(
    columns
      .filter(({ name, notnull }) => name in values || notnull === 1)
      .map(({ name, type }) => [name, name in values ? values[name] : filler(name, type)]),
  )
  const names = Object.keys(row)
  connection
    .prepare(
      `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')})
       VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    )
    .run(row)
}

/** A zero for a number; for text, what is also JSON. */
function filler(name: string, type: string): string | number {
  if (type === 'INTEGER') return 0
  return name === 'id' ? '1' : '[]'
}

/** How SQLite goes about a query, one step a line. */
export function queryPlan(connection: Sqlite.Database, sql: string): readonly string[] {
  return connection
    .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql.replaceAll(/\?|@\w+/g, 'NULL')}`)
    .all()
    .map(({ detail }) => detail)
}
