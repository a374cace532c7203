import type { BodyId, IsoDate, MeetingId } from '../domain/ids.ts'
import type { Meeting } from '../domain/meeting.ts'
import { meetingSchema } from '../schema/meeting.ts'
import type { Reader, Writer } from './connection.ts'
import { registerStatements } from './statements.ts'
import { columnList, fromRow, tableOf, toRow } from './table.ts'

const table = tableOf<Meeting>('meetings', meetingSchema, {
  id: 'value',
  bodyId: 'value',
  date: 'value',
  endDate: 'value',
  number: 'value',
  firstParagraphNumber: 'value',
  place: 'value',
  startTime: 'value',
  endTime: 'value',
  state: 'value',
  secretaryId: 'value',
  justerare: 'json',
  'justering.date': 'value',
  'justering.time': 'value',
  'justering.place': 'value',
  attestedOn: 'value',
  'anslag.postedOn': 'value',
  'anslag.takenDownOn': 'value',
  'anslag.keptAt': 'value',
  'anslag.signatoryId': 'value',
  adjournments: 'json',
  rollCallDone: 'boolean',
  lateChanges: 'json',
})
const newestFirst = 'date DESC, start_time DESC, id'
const sql = registerStatements(table, newestFirst)
const ofYear = `SELECT ${columnList(table)} FROM meetings WHERE body_id = ? AND date BETWEEN ? AND ? ORDER BY date, start_time, id`
const ofBody = `SELECT ${columnList(table)} FROM meetings WHERE body_id = ? ORDER BY date, start_time, id`
const itemCounts = 'SELECT meeting_id, count(*) AS count FROM paragraphs GROUP BY meeting_id'

/** Every meeting, newest first. */
export function listMeetings(reader: Reader): readonly Meeting[] {
  return reader.all(sql.list, []).map((row) => fromRow(table, row))
}

/** How many items each meeting has; meetings without items are left out. */
export function countItems(reader: Reader): ReadonlyMap<MeetingId, number> {
  return new Map(reader.all(itemCounts, []).map((row) => [String(row['meeting_id']), Number(row['count'])]))
}

/** The meetings of a body in a calendar year, first to last. */
export function listMeetingsOfYear(reader: Reader, bodyId: BodyId, date: IsoDate): readonly Meeting[] {
  const year = date.slice(0, 4)
  return reader.all(ofYear, [bodyId, `${year}-01-01`, `${year}-12-31`]).map((row) => fromRow(table, row))
}

/** The meetings of a body, first to last. */
export function listMeetingsOfBody(reader: Reader, bodyId: BodyId): readonly Meeting[] {
  return reader.all(ofBody, [bodyId]).map((row) => fromRow(table, row))
}

/** The meeting with the id, or null. */
export function findMeeting(reader: Reader, id: MeetingId): Meeting | null {
  const row = reader.get(sql.find, [id])
  return row ? fromRow(table, row) : null
}

/** Adds a meeting or replaces the one with its id. */
export function saveMeeting(writer: Writer, meeting: Meeting): void {
  writer.run(sql.put, toRow(table, meeting))
}

/** Removes a meeting with everything in it but its journal. */
export function removeMeeting(writer: Writer, id: MeetingId): void {
  writer.run(sql.remove, [id])
}
