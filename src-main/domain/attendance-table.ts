import { attendanceTableWords as words, becauseOfRecusal, servesFor } from './attendance-table-words.ts'
import type { Seat } from './body.ts'
import { clockSpan } from './clock-span.ts'
import { assertNever } from './errors.ts'
import type { PersonId } from './ids.ts'
import { nameOf, personOf } from './people.ts'
import { personName } from './person-name.ts'
import type { MeetingRecord } from './record.ts'
import { seatRoleName, vacantSeatEntry } from './seat-words.ts'
import {
  type SeatService,
  type Span,
  deviationText,
  isAny,
  missingFrom,
  serviceSpans,
  spanNumbers,
  spanText,
} from './service-spans.ts'

/** A headed list of names: "Tjänstgörande ersättare", one entry each. */
export interface AttendanceList {
  readonly heading: string
  readonly entries: readonly string[]
}

/** The attendance list in the body's layout, every word in its final form. */
export type AttendanceTable =
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      /** Each with as many cells as there are columns. */
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'lists'; readonly lists: readonly AttendanceList[] }

/**
 * The attendance list (närvarolista, KL 5:66) in the layout of the body's template (domain.md §3.3, corpus FEATURES §4).
 *
 * `columns` as in seed 003: where a member did not serve, and where a substitute did · `inline` lists of names with their
 * §§ · `substituteColumn` who served instead, beside the member · `deviationColumn` the same, with deviating § or time ·
 * `exceptions` all but those named.
 */
export function attendanceTable(record: MeetingRecord): AttendanceTable {
  const layout = record.body.template.attendanceLayout
  switch (layout) {
    case 'columns':
      return inColumns(record)
    case 'inline':
      return inLists(record)
    case 'substituteColumn':
      return withSubstitutes(record)
    case 'deviationColumn':
      return withDeviations(record)
    case 'exceptions':
      return allExcept(record)
    default:
      return assertNever(layout)
  }
}

function inColumns(record: MeetingRecord): AttendanceTable {
  const { seats, substitutes } = serviceSpans(record)
  const memberRows = seats.map((service) => {
    const { seat, present } = service
    const missing = isAny(present) ? spanNumbers(record, notServed(record, service)) : ''
    const mark = isAny(present) ? words.presenceMark : ''
    return [
      partyOf(record, seat),
      entry(bareName(record, seat), '', isRemote(record, seat)),
      mark,
      missing,
      '',
    ]
  })
  const substituteRows = substitutes.map(({ seat, serving }) => [
    partyOf(record, seat),
    entry(bareName(record, seat), '', isRemote(record, seat)),
    words.presenceMark,
    '',
    spanNumbers(record, serving),
  ])
  return {
    kind: 'table',
    columns: [words.party, words.members, words.present, words.notServing, words.substituteIn],
    rows: [...memberRows, ...substituteRows],
  }
}

/** The §§ in which the member did not serve, or for a part only. */
function notServed(record: MeetingRecord, { member }: SeatService): Span {
  return { whole: missingFrom(record, member), part: member.part }
}

function inLists(record: MeetingRecord): AttendanceTable {
  const entries = serviceSpans(record).seats.flatMap((service) => {
    const { seat, member } = service
    if (!isAny(member)) return []
    return [entry(fullEntry(record, seat), serviceText(record, service), isRemote(record, seat))]
  })
  const lists = [{ heading: words.deciding, entries }, ...substituteLists(record)]
  return { kind: 'lists', lists: lists.filter((list) => list.entries.length > 0) }
}

function allExcept(record: MeetingRecord): AttendanceTable {
  const entries = serviceSpans(record).seats.flatMap((service) => {
    const missing = notServed(record, service)
    if (!isAny(missing)) return []
    const where = isAny(service.member) ? spanText(record, missing) : ''
    return [entry(nameOn(record, service.seat), where, false)]
  })
  const heading = entries.length === 0 ? words.allMembers : words.allMembersExcept
  const others = substituteLists(record).filter((list) => list.entries.length > 0)
  return { kind: 'lists', lists: [{ heading, entries }, ...others] }
}

/** Substitutes who served and for whom, those who only sat there, and members for whom there was none. */
function substituteLists(record: MeetingRecord): readonly AttendanceList[] {
  const { seats, substitutes } = serviceSpans(record)
  const serving = seats.flatMap(({ seat, substitutes: services }) =>
    services.map(({ personId, span }) => {
      const names = servesFor(nameOf(record, personId), nameOn(record, seat))
      return entry(names, deviationText(record, span), wasRemote(record, personId))
    }),
  )
  const sitting = substitutes.filter((substitute) => isAny(substitute.sitting))
  const empty = seats.filter((seat) => isAny(seat.empty))
  return [
    { heading: words.servingSubstitutes, entries: serving },
    {
      heading: words.sittingSubstitutes,
      entries: sitting.map(({ seat, sitting: span }) =>
        entry(nameOn(record, seat), deviationText(record, span), isRemote(record, seat)),
      ),
    },
    {
      heading: words.substituteMissing,
      entries: empty.map(({ seat, empty: span }) =>
        entry(nameOn(record, seat), emptyText(record, span), false),
      ),
    },
  ]
}

function withSubstitutes(record: MeetingRecord): AttendanceTable {
  const rows = serviceSpans(record).seats.map((service) => {
    const { seat, member } = service
    const where = serviceText(record, service)
    const presence = where === '' ? words.presenceMark : where
    return [
      entry(bareName(record, seat), '', isRemote(record, seat)),
      partyOf(record, seat),
      isAny(member) ? presence : words.absenceMark,
      substitutesCell(record, service),
    ]
  })
  const columns = [words.member, words.party, words.present, words.servingSubstitute]
  return { kind: 'table', columns, rows }
}

function withDeviations(record: MeetingRecord): AttendanceTable {
  const rows = serviceSpans(record).seats.map((service) => {
    const { seat, member } = service
    const deviation = isAny(member) ? serviceText(record, service) : words.absenceMark
    const clock = seat.personId === null ? '' : clockSpan(record, seat.personId)
    return [
      entry(fullEntry(record, seat), '', isRemote(record, seat)),
      [clock, deviation].filter((text) => text !== '').join('; '),
      substitutesCell(record, service),
    ]
  })
  return { kind: 'table', columns: [words.member, words.deviation, words.servingSubstitute], rows }
}

/** Who served instead, with their §§ when not in all; the mark of absence where nobody did. */
function substitutesCell(record: MeetingRecord, { substitutes, empty }: SeatService): string {
  const entries = substitutes.map(({ personId, span }) =>
    entry(nameOf(record, personId), deviationText(record, span), wasRemote(record, personId)),
  )
  const gap = isAny(empty) ? [entry(words.absenceMark, emptyText(record, empty), false)] : []
  return [...entries, ...gap].join('; ')
}

/** Where a seat stood empty, '' for the whole meeting; never said by where it did not. */
function emptyText(record: MeetingRecord, empty: Span): string {
  return deviationText(record, empty) === '' ? '' : spanText(record, empty)
}

/** Where a member served, '' for the whole meeting; that it was because of recusal when nothing else kept them away. */
function serviceText(record: MeetingRecord, { member, recused }: SeatService): string {
  const text = deviationText(record, member)
  const missing = missingFrom(record, member)
  const onlyRecused = member.part.length === 0 && missing.every((id) => recused.whole.includes(id))
  return onlyRecused && text.startsWith(words.except) ? becauseOfRecusal(text) : text
}

/** A name with its §§, and that it was at a distance: "Lars Ott (C) §§ 3–5, deltar på distans". */
function entry(name: string, where: string, remote: boolean): string {
  const placed = where === '' ? name : `${name} ${where}`
  return remote ? `${placed}, ${words.atDistance}` : placed
}

/** "Lars Ott (C)", "Vakant (FP)". */
function nameOn(record: MeetingRecord, { personId, party }: Seat): string {
  return personId === null ? vacantSeatEntry(party) : nameOf(record, personId)
}

/** "Lars Ott (C), ordförande". */
function fullEntry(record: MeetingRecord, seat: Seat): string {
  return withRole(nameOn(record, seat), seat)
}

/** "Lars Ott, ordförande", for tables that have the party in a column. */
function bareName(record: MeetingRecord, seat: Seat): string {
  const person = personOf(record, seat.personId)
  const name = person === null ? vacantSeatEntry('') : personName({ ...person, party: null })
  return withRole(name, seat)
}

function withRole(name: string, { role }: Seat): string {
  const office = seatRoleName(role)
  return office === '' ? name : `${name}, ${office}`
}

function partyOf(record: MeetingRecord, { personId, party }: Seat): string {
  return personOf(record, personId)?.party ?? party
}

function isRemote(record: MeetingRecord, { personId }: Seat): boolean {
  return personId !== null && wasRemote(record, personId)
}

/** Whether somebody took part at a distance, if only for a part of the meeting. */
function wasRemote(record: MeetingRecord, personId: PersonId): boolean {
  return (
    record.rollCall.some((called) => called.personId === personId && called.status === 'remote') ||
    record.attendance.some((event) => event.personId === personId && event.kind === 'remoteOn')
  )
}
