import { isDeepStrictEqual } from 'node:util'
import type { Person, Seat } from '../domain/body.ts'
import { AppError } from '../domain/errors.ts'
import type { MeetingId, PersonId } from '../domain/ids.ts'
import { type CollectionPatch, diffRecords, type RecordPatch } from '../domain/record-patch.ts'
import {
  type MeetingCollection,
  meetingCollections,
  type MeetingRecord,
  noCollections,
} from '../domain/record.ts'
import { attendanceTable, othersPresentTable, rollCallTable } from './attendance.ts'
import { findBody } from './bodies.ts'
import type { Reader, Writer } from './connection.ts'
import { findMeeting, saveMeeting } from './meetings.ts'
import { dissentTable, electionTable } from './opinions.ts'
import { attachmentTable, paragraphTable, sectionTable } from './paragraphs.ts'
import { findPerson } from './people.ts'
import { motionTable, proposalTable, questionTable, voteTable } from './questions.ts'
import { listSeatsOn } from './seats.ts'
import { type CollectionStatements, collectionStatements } from './statements.ts'
import { fromRow, type Table, toRow } from './table.ts'

const tables: { readonly [K in MeetingCollection]: Table<MeetingRecord[K][number]> } = {
  paragraphs: paragraphTable,
  sections: sectionTable,
  rollCall: rollCallTable,
  attendance: attendanceTable,
  othersPresent: othersPresentTable,
  proposals: proposalTable,
  motions: motionTable,
  questions: questionTable,
  votes: voteTable,
  elections: electionTable,
  dissents: dissentTable,
  attachments: attachmentTable,
}

const statements = Object.fromEntries(
  meetingCollections.map((name) => [name, collectionStatements(tables[name])]),
) as { readonly [K in MeetingCollection]: CollectionStatements }

const peopleOf = 'SELECT person_id FROM meeting_people WHERE meeting_id = ? ORDER BY position'
const lastPerson = 'SELECT max(position) AS position FROM meeting_people WHERE meeting_id = ?'
const addPerson = `INSERT INTO meeting_people (meeting_id, person_id, position)
  VALUES (@meeting_id, @person_id, @position) ON CONFLICT DO NOTHING`

/** A meeting's whole record, or null when there is no such meeting. */
export function readRecord(reader: Reader, meetingId: MeetingId): MeetingRecord | null {
  const meeting = findMeeting(reader, meetingId)
  if (meeting === null) return null
  const body = findBody(reader, meeting.bodyId)
  if (body === null) throw new AppError('DATABASE_DAMAGED', 'bodies', { id: meeting.bodyId })
  const seats = listSeatsOn(reader, body.id, meeting.date)
  return {
    body,
    people: readPeople(reader, meetingId, seats),
    seats,
    meeting,
    paragraphs: readList(reader, 'paragraphs', meetingId),
    sections: readList(reader, 'sections', meetingId),
    rollCall: readList(reader, 'rollCall', meetingId),
    attendance: readList(reader, 'attendance', meetingId),
    othersPresent: readList(reader, 'othersPresent', meetingId),
    proposals: readList(reader, 'proposals', meetingId),
    motions: readList(reader, 'motions', meetingId),
    questions: readList(reader, 'questions', meetingId),
    votes: readList(reader, 'votes', meetingId),
    elections: readList(reader, 'elections', meetingId),
    dissents: readList(reader, 'dissents', meetingId),
    attachments: readList(reader, 'attachments', meetingId),
  }
}

/** Those whom the record names, then those who hold a seat and have not been named. */
function readPeople(reader: Reader, meetingId: MeetingId, seats: readonly Seat[]): readonly Person[] {
  const named = reader.all(peopleOf, [meetingId]).map((row) => String(row['person_id']))
  const seated = seats.flatMap((seat) => seat.personId ?? [])
  return [...new Set([...named, ...seated])].map((id) => {
    const person = findPerson(reader, id)
    if (person === null) throw new AppError('DATABASE_DAMAGED', 'people', { id })
    return person
  })
}

function readList<TName extends MeetingCollection>(
  reader: Reader,
  name: TName,
  meetingId: MeetingId,
): readonly MeetingRecord[TName][number][] {
  return reader.all(statements[name].list, [meetingId]).map((row) => fromRow(tables[name], row))
}

/** Notes that a record names people of the register, behind those that it names already. */
export function namePeople(writer: Writer, meetingId: MeetingId, people: readonly PersonId[]): void {
  const last = writer.get(lastPerson, [meetingId])?.['position'] ?? -1
  for (const [i, personId] of people.entries()) {
    writer.run(addPerson, { meeting_id: meetingId, person_id: personId, position: Number(last) + 1 + i })
  }
}

/** Writes a meeting that is not there yet; its body, people and seats are. */
export function insertRecord(writer: Writer, record: MeetingRecord): void {
  const { meeting, people } = record
  saveMeeting(writer, meeting)
  namePeople(
    writer,
    meeting.id,
    people.map(({ id }) => id),
  )
  writePatch(writer, meeting.id, diffRecords({ ...record, ...noCollections }, record))
}

/** Writes what differs between two records of a meeting; the body, the people and the seats are not its own. */
export function writePatch(writer: Writer, meetingId: MeetingId, patch: RecordPatch): void {
  if (patch.meeting !== null) saveMeeting(writer, patch.meeting)
  for (const name of meetingCollections) {
    const change = patch.collections[name]
    if (change) writeList(writer, name, { meetingId, change })
  }
}

function writeList(
  writer: Writer,
  name: MeetingCollection,
  {
    meetingId,
    change,
  }: { readonly meetingId: MeetingId; readonly change: CollectionPatch<{ readonly id: string }> },
): void {
  const { put, place, keepOnly } = statements[name]
  const { upserts, order } = change
  const positions = new Map(order?.map((id, position) => [id, position]))
  if (order !== null) writer.run(keepOnly, [meetingId, JSON.stringify(order)])
  for (const entity of upserts) {
    const position = positions.get(entity.id) ?? 0
    writer.run(put, {
      meeting_id: meetingId,
      position,
      ...toRow<{ readonly id: string }>(tables[name], entity),
    })
  }
  for (const [id, position] of positions) writer.run(place, { meeting_id: meetingId, id, position })
}

/**
 * Reads what was written back from the file.
 *
 * @throws AppError DATABASE_DAMAGED when it is not what was written
 */
export function verifyPatch(reader: Reader, meetingId: MeetingId, patch: RecordPatch): void {
  if (patch.meeting !== null) requireSame(findMeeting(reader, meetingId), patch.meeting, 'meetings')
  for (const name of meetingCollections) {
    const change = patch.collections[name]
    if (change) verifyList(reader, name, { meetingId, change })
  }
}

function verifyList(
  reader: Reader,
  name: MeetingCollection,
  {
    meetingId,
    change,
  }: { readonly meetingId: MeetingId; readonly change: CollectionPatch<{ readonly id: string }> },
): void {
  const table: Table<unknown> = tables[name]
  const { find, ids } = statements[name]
  for (const entity of change.upserts) {
    const row = reader.get(find, [meetingId, entity.id])
    requireSame(row ? fromRow(table, row) : null, entity, table.name)
  }
  if (change.order === null) return
  const stored = reader.all(ids, [meetingId]).map((row) => String(row['id']))
  requireSame(stored, change.order, table.name)
}

function requireSame(stored: unknown, written: unknown, table: string): void {
  if (!isDeepStrictEqual(stored, written)) {
    throw new AppError('DATABASE_DAMAGED', table, { reason: 'READ_BACK_DIFFERS' })
  }
}
