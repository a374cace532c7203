import type { Body, Person, Seat } from '../domain/body.ts'
import { AppError } from '../domain/errors.ts'
import type { BodyId, MeetingId } from '../domain/ids.ts'
import { hasReached } from '../domain/states.ts'
import { pathText } from '../schema/findings.ts'
import { findBody, listBodies, removeBody, saveBody } from '../storage/bodies.ts'
import type { Reader, Writer } from '../storage/connection.ts'
import { appendEntry } from '../storage/journal.ts'
import { listMeetingsOfBody } from '../storage/meetings.ts'
import { savePeople } from '../storage/people.ts'
import { readRecord } from '../storage/records.ts'
import { listSeats, replaceSeats } from '../storage/seats.ts'
import type { Context } from './context.ts'
import { danglingReferences } from './references.ts'
import { changedOn, doubleSeats } from './seat-rules.ts'

/** Every body, by id. */
export function bodies({ database }: Context): readonly Body[] {
  return database.read(listBodies)
}

/** Adds a body or replaces it. */
export function keepBody(context: Context, body: Body): null {
  return change(context, { kind: 'body.save', body }, (writer) => saveBody(writer, body))
}

/** Removes a body and its seats. @throws AppError NOT_FOUND; NOT_ALLOWED when it has held meetings */
export function dropBody(context: Context, bodyId: BodyId): null {
  return change(context, { kind: 'body.remove', bodyId }, (writer) => {
    const body = findBody(writer, bodyId)
    if (body === null) throw new AppError('NOT_FOUND', bodyId, {})
    if (listMeetingsOfBody(writer, bodyId).length > 0) {
      throw new AppError('NOT_ALLOWED', bodyId, { rule: 'BODY_HAS_MEETINGS', name: body.name })
    }
    removeBody(writer, bodyId)
  })
}

/** Everybody in the register, by id. */
export function people(context: Context): readonly Person[] {
  return context.people.all()
}

/** Adds people or replaces those with their ids. */
export function keepPeople(context: Context, saved: readonly Person[]): null {
  return change(context, { kind: 'people.save', people: saved }, (writer) => savePeople(writer, saved))
}

/** All seats of a body, past and present, in roll-call order. */
export function seats({ database }: Context, bodyId: BodyId): readonly Seat[] {
  return database.read((reader) => listSeats(reader, bodyId))
}

/**
 * Makes these, in this order, the seats of a body, and adds or replaces people.
 *
 * @throws AppError NOT_FOUND when there is no such body; PERSON_IN_TWO_SEATS when somebody would hold two seats at the
 * same time; INVALID_INPUT when a seat is another body's; UNKNOWN_REFERENCE when a meeting refers to a seat that would go;
 * NOT_ALLOWED when the roll of a meeting that has been held would become another
 */
export function keepSeats(
  context: Context,
  input: { readonly bodyId: BodyId; readonly people: readonly Person[]; readonly seats: readonly Seat[] },
): null {
  const [double] = doubleSeats(input.seats)
  if (double) {
    throw new AppError('PERSON_IN_TWO_SEATS', pathText(['seats', double.second]), {
      personId: double.personId,
      first: double.first,
      second: double.second,
    })
  }
  const stray = input.seats.findIndex((seat) => seat.bodyId !== input.bodyId)
  if (stray >= 0)
    throw new AppError('INVALID_INPUT', pathText(['seats', stray, 'bodyId']), { rule: 'other_body' })
  return change(context, { kind: 'seats.save', ...input }, (writer) => {
    if (findBody(writer, input.bodyId) === null) throw new AppError('NOT_FOUND', input.bodyId, {})
    requireSameRolls(writer, input)
    const dangling = danglingInMeetings(writer, input.bodyId)
    savePeople(writer, input.people)
    replaceSeats(writer, input.bodyId, input.seats)
    const meetingId = [...danglingInMeetings(writer, input.bodyId)].find((id) => !dangling.has(id))
    if (meetingId !== undefined) throw new AppError('UNKNOWN_REFERENCE', meetingId, { target: 'seat' })
  })
}

/** Who sat where at a meeting that has begun is settled, whatever becomes of the register (KL 5:66). */
function requireSameRolls(
  reader: Reader,
  { bodyId, seats: after }: { readonly bodyId: BodyId; readonly seats: readonly Seat[] },
): void {
  const before = listSeats(reader, bodyId)
  const held = listMeetingsOfBody(reader, bodyId).filter((meeting) => hasReached(meeting, 'open'))
  for (const { date } of held) {
    const seatId = changedOn(date, before, after)
    if (seatId === null) continue
    const place = pathText(['seats', after.findIndex(({ id }) => id === seatId)])
    throw new AppError('NOT_ALLOWED', place, { rule: 'HELD_MEETING', id: seatId, date })
  }
}

/** The meetings in which something refers to a seat that is not held on their day. */
function danglingInMeetings(reader: Reader, bodyId: BodyId): ReadonlySet<MeetingId> {
  const records = listMeetingsOfBody(reader, bodyId)
    .filter((meeting) => !hasReached(meeting, 'open'))
    .flatMap(({ id }) => readRecord(reader, id) ?? [])
  const dangling = records.filter((record) => danglingReferences(record).length > 0)
  return new Set(dangling.map(({ meeting }) => meeting.id))
}

function change(
  context: Context,
  { kind, ...content }: Readonly<Record<string, unknown>> & { readonly kind: string },
  write: (writer: Writer) => void,
): null {
  context.database.write((writer) => {
    write(writer)
    appendEntry(writer, { meetingId: null, at: context.now(), kind, content })
  })
  context.people.forget()
  for (const meetingId of context.meetings.renewRegisters()) {
    context.announce(meetingId, context.meetings.get(meetingId).version)
  }
  return null
}
