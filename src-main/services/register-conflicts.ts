import type { Seat } from '../domain/body.ts'
import type { AppFailure } from '../domain/errors.ts'
import type { MeetingRecord } from '../domain/record.ts'
import { isSameValue } from '../platform/equal.ts'
import type { JsonPath } from '../schema/findings.ts'
import { findBody } from '../storage/bodies.ts'
import type { Reader } from '../storage/connection.ts'
import { findMeeting, listMeetingsOfBody } from '../storage/meetings.ts'
import { findPerson } from '../storage/people.ts'
import { findSeat, listSeats } from '../storage/seats.ts'
import { finding } from './file-findings.ts'
import { mergedSeats } from './merge-seats.ts'
import { isHeldOn } from './seat-rules.ts'

/**
 * What keeps a meeting from being added to the database as it is: the registers say something else of the same body,
 * person or seat, or other seats are held on the same day. Neither the file nor the register is ever changed to fit.
 */
export function registerConflicts(reader: Reader, record: MeetingRecord): readonly AppFailure[] {
  const { body, people, seats, meeting } = record
  const exists = findMeeting(reader, meeting.id) !== null
  return [
    ...(exists ? [finding('MEETING_EXISTS', ['meeting', 'id'], { id: meeting.id, date: meeting.date })] : []),
    ...differences(['body'], body, findBody(reader, body.id)),
    ...people.flatMap((person, i) => differences(['people', i], person, findPerson(reader, person.id))),
    ...seats.flatMap((seat, i) => differences(['seats', i], seat, findSeat(reader, seat.id))),
    ...otherSeats(reader, record),
  ]
}

function differences(
  path: JsonPath,
  entity: { readonly id: string },
  known: { readonly id: string } | null,
): readonly AppFailure[] {
  if (known === null) return []
  const other: Readonly<Record<string, unknown>> = { ...known }
  return Object.entries(entity)
    .filter(([field, value]) => !isSameValue(value, other[field]))
    .map(([field]) => finding('REGISTER_CONFLICT', [...path, field], { rule: 'differs', id: entity.id }))
}

/** A file has all seats of its day in their order, and no seat on the day of another meeting that lacks it. */
function otherSeats(reader: Reader, { body, seats, meeting }: MeetingRecord): readonly AppFailure[] {
  const known = listSeats(reader, body.id)
  const inFile = new Set(seats.map(({ id }) => id))
  const missing = known.filter((seat) => isHeldOn(seat, meeting.date) && !inFile.has(seat.id))
  const inRegister = new Set(known.map(({ id }) => id))
  const held = listMeetingsOfBody(reader, body.id)
  const disturbing = seats.flatMap((seat, i): readonly AppFailure[] => {
    const other = held.find(({ date }) => isHeldOn(seat, date))
    if (inRegister.has(seat.id) || other === undefined) return []
    return [
      finding('REGISTER_CONFLICT', ['seats', i], {
        rule: 'changes_a_meeting',
        id: seat.id,
        date: other.date,
      }),
    ]
  })
  return [
    ...missing.map(({ id }) => finding('REGISTER_CONFLICT', ['seats'], { rule: 'seat_missing', id })),
    ...disturbing,
    ...wrongOrder(known, seats),
  ]
}

function wrongOrder(known: readonly Seat[], seats: readonly Seat[]): readonly AppFailure[] {
  return mergedSeats(known, seats) === null
    ? [finding('REGISTER_CONFLICT', ['seats'], { rule: 'order_differs' })]
    : []
}
