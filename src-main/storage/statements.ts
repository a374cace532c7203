import { columnList, type Table } from './table.ts'

/** The statements of a register: a table whose things have an id of their own. */
export interface RegisterStatements {
  readonly list: string
  readonly find: string
  /** Adds a row or replaces the one with its id. Takes the columns by name. */
  readonly put: string
  readonly remove: string
}

/** The statements of a register, listed in an order (SQL, after ORDER BY). */
export function registerStatements(table: Table<unknown>, order: string): RegisterStatements {
  const select = `SELECT ${columnList(table)} FROM ${table.name}`
  return {
    list: `${select} ORDER BY ${order}`,
    find: `${select} WHERE id = ?`,
    put: upsert(table, [], ['id']),
    remove: `DELETE FROM ${table.name} WHERE id = ?`,
  }
}

/** The statements of a list in a meeting's record. */
export interface CollectionStatements {
  /** In order. Takes the meeting. */
  readonly list: string
  /** One thing. Takes the meeting and the id. */
  readonly find: string
  /** The ids in order. Takes the meeting. */
  readonly ids: string
  /** Adds a thing at a position, or replaces the one with its id where it is. Takes columns by name. */
  readonly put: string
  /** Moves a thing. Takes columns by name. */
  readonly place: string
  /** Removes what is not in a JSON list of ids. Takes the meeting and the list. */
  readonly keepOnly: string
}

/** The statements of a list whose rows have a meeting, an id and a position. */
export function collectionStatements(table: Table<unknown>): CollectionStatements {
  const select = `SELECT ${columnList(table)} FROM ${table.name} WHERE meeting_id = ?`
  return {
    list: `${select} ORDER BY position`,
    find: `${select} AND id = ?`,
    ids: `SELECT id FROM ${table.name} WHERE meeting_id = ? ORDER BY position`,
    put: upsert(table, ['meeting_id', 'position'], ['meeting_id', 'id']),
    place: `UPDATE ${table.name} SET position = @position
      WHERE meeting_id = @meeting_id AND id = @id AND position <> @position`,
    keepOnly: `DELETE FROM ${table.name} WHERE meeting_id = ? AND id NOT IN (SELECT value FROM json_each(?))`,
  }
}

function upsert(table: Table<unknown>, extra: readonly string[], key: readonly string[]): string {
  const fields = table.columns.map(({ name }) => name)
  const all = [...extra, ...fields]
  const updates = fields.filter((name) => !key.includes(name)).map((name) => `"${name}" = excluded."${name}"`)
  return [
    `INSERT INTO ${table.name} (${all.map((name) => `"${name}"`).join(', ')})`,
    `VALUES (${all.map((name) => `@${name}`).join(', ')})`,
    `ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${updates.join(', ')}`,
  ].join(' ')
}
