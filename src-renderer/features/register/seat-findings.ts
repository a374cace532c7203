import type { Person, Seat } from '#domain/body.ts'
import type { IsoDate, PersonId, SeatId } from '#domain/ids.ts'
import { fullName } from '#domain/person-name.ts'
import { texts } from '../../app/texts.sv.ts'

/** What is to be put right in a body's seats, by seat: the text to show beside it. */
export type SeatFindings = ReadonlyMap<SeatId, string>

/** Finds what cannot be: a person in two seats, an office held by two, a period that ends before it begins. */
export function findInSeats(seats: readonly Seat[], people: ReadonlyMap<PersonId, Person>): SeatFindings {
  const words = texts.register.seats
  const findings = new Map<SeatId, string>()
  seats.forEach((seat, index) => {
    const earlier = seats.slice(0, index).filter((other) => isSameTime(other, seat))
    const person = seat.personId === null ? undefined : people.get(seat.personId)
    if (seat.to !== null && seat.to < seat.from) findings.set(seat.id, words.periodReversed)
    else if (seat.personId !== null && earlier.some(({ personId }) => personId === seat.personId)) {
      findings.set(seat.id, words.twoSeats(person === undefined ? '' : fullName(person)))
    } else if (seat.role !== 'none' && earlier.some(({ role }) => role === seat.role)) {
      findings.set(seat.id, words.twoChairs)
    }
  })
  return findings
}

/** Whether two seats are held during some of the same days. */
function isSameTime(a: Seat, b: Seat): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)
}

/** The first day of the four-year term that a day falls in: terms begin on 1 January 2019, 2023, 2027 … */
export function termStart(date: IsoDate): IsoDate {
  const year = Number(date.slice(0, 4))
  return `${Math.floor((year - 2019) / 4) * 4 + 2019}-01-01`
}
