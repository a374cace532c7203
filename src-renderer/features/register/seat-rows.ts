import type { Person, Seat } from '#domain/body.ts'
import { addDays } from '#domain/dates.ts'
import type { BodyId, IsoDate, SeatId } from '#domain/ids.ts'
import { fullName } from '#domain/person-name.ts'
import { foldForSearch } from '#domain/search-fold.ts'
import { newId } from '../../app/ids.ts'
import { splitName } from '#domain/pasted-person.ts'
import { isSamePerson } from './name-change.ts'

/** The seats of a body with the people in them, as a table shows them. */
export interface SeatTableData {
  readonly seats: readonly Seat[]
  /** Everybody who can be meant. */
  readonly people: readonly Person[]
  /** The days on which the body has met: who sat then stays so. */
  readonly held: readonly IsoDate[]
}

/** What became of the seats, and the people who are new or changed by it. */
export interface SeatChange {
  readonly seats: readonly Seat[]
  readonly people: readonly Person[]
}

/** A seat that nobody has yet. */
export function emptySeat(bodyId: BodyId, kind: Seat['kind'], from: IsoDate): Seat {
  return {
    id: newId(),
    bodyId,
    kind,
    personId: null,
    role: 'none',
    party: '',
    from,
    to: null,
    personalFor: null,
    constituency: '',
  }
}

/**
 * Gives a seat another kind or office. One that the body has met with keeps its own until the last of those days, and
 * begins anew the day after, so that the minutes of meetings that have been held stay as they are.
 */
export function settleSeat(
  data: SeatTableData,
  seat: Seat,
  changes: Partial<Pick<Seat, 'kind' | 'role'>>,
): SeatChange {
  const isSame = Object.entries(changes).every(([field, value]) => seat[field as keyof Seat] === value)
  return isSame ? { seats: data.seats, people: [] } : succeed(data, seat, changes)
}

/** Whether a seat with another period is held at the same meetings as before: who sat at them stays so. */
export function keepsRolls(
  { held }: SeatTableData,
  seat: Seat,
  period: Partial<Pick<Seat, 'from' | 'to'>>,
): boolean {
  return held.every((date) => isHeldOn(seat, date) === isHeldOn({ ...seat, ...period }, date))
}

function isHeldOn({ from, to }: Seat, date: IsoDate): boolean {
  return from <= date && (to === null || date <= to)
}

/** Changes one seat. */
export function changeSeat({ seats }: SeatTableData, seatId: SeatId, changes: Partial<Seat>): SeatChange {
  return { seats: seats.map((seat) => (seat.id === seatId ? { ...seat, ...changes } : seat)), people: [] }
}

/** The last day on which the body met while the seat was held; null when it has not. */
export function lastHeld(seat: Seat, held: readonly IsoDate[]): IsoDate | null {
  const within = held.filter((date) => seat.from <= date && (seat.to === null || date <= seat.to))
  return within.toSorted().at(-1) ?? null
}

/**
 * Gives a seat to who is named: an empty name makes it vacant, a corrected one corrects the person's, another one is
 * another person: one known by that name, else a new one. Somebody else takes the seat from the day after the body last
 * met, so that the minutes of meetings that have been held stay as they are.
 */
export function nameSeat(data: SeatTableData, seat: Seat, typed: string): SeatChange {
  const name = typed.trim().replace(/\s+/g, ' ')
  const before = data.people.find(({ id }) => id === seat.personId) ?? null
  if ((before === null ? '' : fullName(before)) === name) return { seats: data.seats, people: [] }
  if (name === '') return succeed(data, seat, { personId: null })
  const known = data.people.find((person) => foldForSearch(fullName(person)) === foldForSearch(name))
  if (known !== undefined && known.id !== before?.id) {
    return succeed(data, seat, { personId: known.id, party: known.party ?? seat.party })
  }
  if (before !== null && isSamePerson(before, name)) {
    return { seats: data.seats, people: [{ ...before, ...splitName(name) }] }
  }
  const party = seat.party === '' ? null : seat.party
  const person: Person = { id: newId(), ...splitName(name), party, title: '', distinguisher: '' }
  return { ...succeed(data, seat, { personId: person.id }), people: [person] }
}

/** Lets the seat end with the last meeting that was held, and begin anew the day after. */
function succeed(data: SeatTableData, seat: Seat, changes: Partial<Seat>): SeatChange {
  const last = lastHeld(seat, data.held)
  if (last === null) return changeSeat(data, seat.id, changes)
  const next: Seat = { ...seat, ...changes, id: newId(), from: addDays(last, 1) }
  const seats = data.seats.flatMap((other) =>
    other.id === seat.id ? [{ ...seat, to: last }, next] : [other],
  )
  return { seats, people: [] }
}

/** Sets the party of a seat and of who sits in it. */
export function setParty(data: SeatTableData, seat: Seat, party: string): SeatChange {
  const person = data.people.find(({ id }) => id === seat.personId)
  const people = person === undefined ? [] : [{ ...person, party: party === '' ? null : party }]
  return { ...changeSeat(data, seat.id, { party }), people }
}

/** Moves a seat a step up or down. */
export function moveSeat({ seats }: SeatTableData, seatId: SeatId, by: 1 | -1): SeatChange {
  const index = seats.findIndex(({ id }) => id === seatId)
  const seat = seats[index]
  const other = seats[index + by]
  if (seat === undefined || other === undefined) return { seats, people: [] }
  const moved = seats.with(index, other).with(index + by, seat)
  return { seats: moved, people: [] }
}

/** Puts a dragged seat before another one. */
export function putSeatBefore({ seats }: SeatTableData, draggedId: SeatId, before: SeatId): SeatChange {
  const dragged = seats.find(({ id }) => id === draggedId)
  if (dragged === undefined) return { seats, people: [] }
  const rest = seats.filter(({ id }) => id !== draggedId)
  const at = rest.findIndex(({ id }) => id === before)
  return { seats: rest.toSpliced(at === -1 ? rest.length : at, 0, dragged), people: [] }
}
