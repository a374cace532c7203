import type { Body } from '../domain/body.ts'
import type { BodyId } from '../domain/ids.ts'
import { bodySchema } from '../schema/body.ts'
import type { Reader, Writer } from './connection.ts'
import { registerStatements } from './statements.ts'
import { fromRow, tableOf, toRow } from './table.ts'

const table = tableOf<Body>('bodies', bodySchema, {
  id: 'value',
  kind: 'value',
  name: 'value',
  inText: 'value',
  inTextGenitive: 'value',
  gender: 'value',
  abbreviation: 'value',
  organisation: 'value',
  seats: 'value',
  'numbering.scheme': 'value',
  'numbering.pattern': 'value',
  callInOrder: 'json',
  rules: 'json',
  template: 'json',
})
const sql = registerStatements(table, 'id')

/** Every body, by id; whoever shows them sorts them by name in Swedish, which SQLite cannot. */
export function listBodies(reader: Reader): readonly Body[] {
  return reader.all(sql.list, []).map((row) => fromRow(table, row))
}

/** The body with the id, or null. */
export function findBody(reader: Reader, id: BodyId): Body | null {
  const row = reader.get(sql.find, [id])
  return row ? fromRow(table, row) : null
}

/** Adds a body or replaces the one with its id. */
export function saveBody(writer: Writer, body: Body): void {
  writer.run(sql.put, toRow(table, body))
}

/** Removes a body and its seats. A body with meetings is kept by the database (UNKNOWN_REFERENCE). */
export function removeBody(writer: Writer, id: BodyId): void {
  writer.run(sql.remove, [id])
}
