import type { Seat } from '../domain/body.ts'
import type { IsoDate, PersonId, SeatId } from '../domain/ids.ts'

/** Two seats that one person holds at the same time, by their places in the list. */
export interface DoubleSeat {
  readonly personId: PersonId
  readonly first: number
  readonly second: number
}

/** Every seat whose holder already holds an earlier one of the body during the same days. */
export function doubleSeats(seats: readonly Seat[]): readonly DoubleSeat[] {
  const held = new Map<PersonId, number[]>()
  return seats.flatMap((seat, second): readonly DoubleSeat[] => {
    const { personId } = seat
    if (personId === null) return []
    const earlier = held.get(personId) ?? []
    const first = earlier.find((at) => seats[at] !== undefined && overlap(seats[at], seat))
    held.set(personId, [...earlier, second])
    return first === undefined ? [] : [{ personId, first, second }]
  })
}

function overlap(a: Seat, b: Seat): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)
}

/** Whether a seat is held on a day. */
export function isHeldOn(seat: Seat, date: string): boolean {
  return seat.from <= date && (seat.to === null || seat.to >= date)
}

/**
 * A seat whose place in the roll of a day would become another: who holds it, as member or substitute, in which office;
 * null when there is none. Parties, constituencies and the order of the seats may be put right.
 */
export function changedOn(date: IsoDate, before: readonly Seat[], after: readonly Seat[]): SeatId | null {
  const was = rollOn(before, date)
  const is = rollOn(after, date)
  const ids = new Set([...was.keys(), ...is.keys()])
  return [...ids].find((id) => was.get(id) !== is.get(id)) ?? null
}

function rollOn(seats: readonly Seat[], date: IsoDate): ReadonlyMap<SeatId, string> {
  return new Map(
    seats
      .filter((seat) => isHeldOn(seat, date))
      .map(({ id, personId, kind, role }) => [id, JSON.stringify([personId, kind, role])]),
  )
}
