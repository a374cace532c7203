import type { Seat } from '../domain/body.ts'
import type { BodyId, IsoDate, SeatId } from '../domain/ids.ts'
import { seatSchema } from '../schema/body.ts'
import type { Reader, Writer } from './connection.ts'
import { registerStatements } from './statements.ts'
import { columnList, fromRow, tableOf, toRow } from './table.ts'

const table = tableOf<Seat>('seats', seatSchema, {
  id: 'value',
  bodyId: 'value',
  kind: 'value',
  personId: 'value',
  role: 'value',
  party: 'value',
  from: 'value',
  to: 'value',
  personalFor: 'value',
  constituency: 'value',
})
const { find, remove } = registerStatements(table, 'id')
const ofBody = `SELECT ${columnList(table)} FROM seats WHERE body_id = ? ORDER BY position`
const onDay = `SELECT ${columnList(table)} FROM seats
  WHERE body_id = @body_id AND "from" <= @date AND ("to" IS NULL OR "to" >= @date) ORDER BY position`
const put = `INSERT INTO seats (position, ${columnList(table)})
  VALUES (@position, ${table.columns.map(({ name }) => `@${name}`).join(', ')})
  ON CONFLICT (id) DO UPDATE SET position = excluded.position,
  ${table.columns.map(({ name }) => `"${name}" = excluded."${name}"`).join(', ')}`

/** All seats of a body, past and present, in roll-call order. */
export function listSeats(reader: Reader, bodyId: BodyId): readonly Seat[] {
  return reader.all(ofBody, [bodyId]).map((row) => fromRow(table, row))
}

/** The seats of a body on a day, in roll-call order. */
export function listSeatsOn(reader: Reader, bodyId: BodyId, date: IsoDate): readonly Seat[] {
  return reader.all(onDay, { body_id: bodyId, date }).map((row) => fromRow(table, row))
}

/** The seat with the id, or null. */
export function findSeat(reader: Reader, id: SeatId): Seat | null {
  const row = reader.get(find, [id])
  return row ? fromRow(table, row) : null
}

/** Makes these, in this order, the seats of a body. A seat that a meeting refers to cannot go (UNKNOWN_REFERENCE). */
export function replaceSeats(writer: Writer, bodyId: BodyId, seats: readonly Seat[]): void {
  const staying = new Set(seats.map((seat) => seat.id))
  for (const seat of listSeats(writer, bodyId)) {
    if (!staying.has(seat.id)) writer.run(remove, [seat.id])
  }
  for (const [position, seat] of seats.entries()) writer.run(put, { position, ...toRow(table, seat) })
}
