import type { RollCallStatus } from '#domain/attendance.ts'
import type { Person, Seat } from '#domain/body.ts'
import { callInProposals } from '#domain/announced-absences.ts'
import type { CallInCandidate } from '#domain/call-in-order.ts'
import type { PersonId, SeatId } from '#domain/ids.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { servingAt } from '#domain/serving.ts'

/** A line of the roll call. Its key names the line, so that the focus stays on it when others come and go. */
export type RollCallRow =
  | {
      readonly kind: 'member'
      readonly key: string
      readonly seat: Seat
      readonly person: Person
      readonly status: RollCallStatus
    }
  | { readonly kind: 'vacant'; readonly key: string; readonly seat: Seat }
  | {
      /** Somebody who serves for an absent member. */
      readonly kind: 'serving'
      readonly key: string
      readonly seat: Seat
      readonly person: Person
      readonly eventId: string
    }
  | {
      /** Whose turn it is to take an empty seat. */
      readonly kind: 'proposal'
      readonly key: string
      readonly seat: Seat
      readonly candidates: readonly CallInCandidate[]
    }
  | {
      readonly kind: 'substitute'
      readonly key: string
      readonly seat: Seat
      readonly person: Person
      readonly status: RollCallStatus | null
      readonly servesFor: SeatId | null
    }

/**
 * The lines of the roll call: members in roll-call order, each empty seat followed by who serves on it or whose turn
 * it is; then the substitutes.
 */
export function rollCallRows(record: MeetingRecord): readonly RollCallRow[] {
  const people = new Map(record.people.map((person) => [person.id, person]))
  const statuses = new Map(record.rollCall.map(({ personId, status }) => [personId, status]))
  const serving = servingAt(record, null)
  const proposals = new Map(callInProposals(record).map(({ seatId, candidates }) => [seatId, candidates]))
  const servesFor = new Map<PersonId, SeatId>()
  for (const { seatId, occupancy } of serving.seats) {
    if (occupancy.kind === 'substitute') servesFor.set(occupancy.personId, seatId)
  }

  const memberRows = record.seats
    .filter(({ kind }) => kind === 'member')
    .flatMap((seat): readonly RollCallRow[] => {
      const person = seat.personId === null ? undefined : people.get(seat.personId)
      const own: RollCallRow = person
        ? { kind: 'member', key: seat.id, seat, person, status: statuses.get(person.id) ?? 'present' }
        : { kind: 'vacant', key: seat.id, seat }
      const occupancy = serving.seats.find(({ seatId }) => seatId === seat.id)?.occupancy
      if (occupancy?.kind === 'substitute') {
        const substitute = people.get(occupancy.personId)
        const event = record.attendance.find(
          ({ kind, personId, seatId }) =>
            kind === 'serves' && personId === occupancy.personId && seatId === seat.id,
        )
        if (!substitute || !event) return [own]
        return [
          own,
          { kind: 'serving', key: `${seat.id}.serving`, seat, person: substitute, eventId: event.id },
        ]
      }
      const candidates = occupancy?.kind === 'empty' ? (proposals.get(seat.id) ?? []) : []
      return candidates.length === 0
        ? [own]
        : [own, { kind: 'proposal', key: `${seat.id}.proposal`, seat, candidates }]
    })

  const substituteRows = record.seats.flatMap((seat): readonly RollCallRow[] => {
    const person = seat.personId === null ? undefined : people.get(seat.personId)
    if (seat.kind !== 'substitute' || !person) return []
    return [
      {
        kind: 'substitute',
        key: seat.id,
        seat,
        person,
        status: statuses.get(person.id) ?? null,
        servesFor: servesFor.get(person.id) ?? null,
      },
    ]
  })
  return [...memberRows, ...substituteRows]
}
