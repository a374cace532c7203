import Sqlite from 'better-sqlite3'
import { guarded } from './errors.ts'

/** A value that a column holds. */
export type Cell = string | number | null
export type Row = Readonly<Record<string, Cell>>
/** Values for the `?` of a statement, or for its `@names`. */
export type Parameters = readonly Cell[] | Row

/** What may be asked of a database. A function that takes a Reader cannot write. */
export interface Reader {
  readonly all: (sql: string, parameters: Parameters) => readonly Row[]
  readonly get: (sql: string, parameters: Parameters) => Row | undefined
}

/** What may be done to a database, within a transaction. */
export interface Writer extends Reader {
  readonly run: (sql: string, parameters: Parameters) => void
}

/** An open database. Every failure of SQLite comes out as an AppError (see errors.ts). */
export interface Database {
  readonly path: string
  readonly read: <TResult>(query: (reader: Reader) => TResult) => TResult
  /** Runs in one transaction, which is rolled back when anything is thrown. Never across an `await`. */
  readonly write: <TResult>(change: (writer: Writer) => TResult) => TResult
  /** Reads through a connection of its own, so that what is seen is what was committed to the file. */
  readonly readBack: <TResult>(query: (reader: Reader) => TResult) => TResult
  /** Copies the database into a file while it is in use (SQLite's online backup). */
  readonly copyTo: (path: string) => Promise<void>
  readonly close: () => void
}

/** The name of a database that lives in memory and ends with its connection. */
export const inMemory = ':memory:'

/** Opens a connection. `sqliteAddon` is the path of another build of the addon; null for the one that is shipped. */
export function connect(path: string, sqliteAddon: string | null, readonly: boolean): Sqlite.Database {
  const nativeBinding = sqliteAddon === null ? {} : { nativeBinding: sqliteAddon }
  return new Sqlite(path, { timeout: 2_000, readonly, ...nativeBinding })
}

/** The settings that the promises about storage rest on: see docs/architecture.md. */
export function configure(connection: Sqlite.Database): void {
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  // On macOS only this reaches the platter; elsewhere it changes nothing.
  connection.pragma('fullfsync = ON')
  connection.pragma('checkpoint_fullfsync = ON')
  connection.pragma('foreign_keys = ON')
  connection.pragma('trusted_schema = OFF')
}

/** What services see of a configured connection. `reader` is a second, read-only one; null for one in memory. */
export function databaseOn(
  path: string,
  connection: Sqlite.Database,
  reader: Sqlite.Database | null,
): Database {
  const writer = accessTo(connection)
  const readBack: Reader = reader === null ? writer : accessTo(reader)
  return {
    path,
    read: (query) => guarded(path, () => query(writer)),
    write: (change) => guarded(path, () => connection.transaction(() => change(writer)).immediate()),
    readBack: (query) => guarded(path, () => query(readBack)),
    copyTo: async (target) => {
      await connection.backup(target)
    },
    close: () => {
      reader?.close()
      connection.close()
    },
  }
}

/** Statements are prepared once for each connection. */
function accessTo(connection: Sqlite.Database): Writer {
  const statements = new Map<string, Sqlite.Statement<unknown[], Row>>()
  function prepared(sql: string): Sqlite.Statement<unknown[], Row> {
    const known = statements.get(sql)
    if (known) return known
    const statement = connection.prepare<unknown[], Row>(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    all: (sql, parameters) => prepared(sql).all(parameters),
    get: (sql, parameters) => prepared(sql).get(parameters),
    run: (sql, parameters) => {
      prepared(sql).run(parameters)
    },
  }
}
