import type { Person } from '../domain/body.ts'
import type { PersonId } from '../domain/ids.ts'
import { personSchema } from '../schema/body.ts'
import type { Reader, Writer } from './connection.ts'
import { registerStatements } from './statements.ts'
import { fromRow, tableOf, toRow } from './table.ts'

const table = tableOf<Person>('people', personSchema, {
  id: 'value',
  givenName: 'value',
  familyName: 'value',
  party: 'value',
  title: 'value',
  distinguisher: 'value',
})
const sql = registerStatements(table, 'id')

/** Everybody in the register, by id. */
export function listPeople(reader: Reader): readonly Person[] {
  return reader.all(sql.list, []).map((row) => fromRow(table, row))
}

/** The person with the id, or null. */
export function findPerson(reader: Reader, id: PersonId): Person | null {
  const row = reader.get(sql.find, [id])
  return row ? fromRow(table, row) : null
}

/** Adds people or replaces those with their ids. */
export function savePeople(writer: Writer, people: readonly Person[]): void {
  for (const person of people) writer.run(sql.put, toRow(table, person))
}
