import {
  type ChairBasis,
  type Moment,
  type ParagraphAttendance,
  attendanceParts,
  attendanceTimeline,
} from './attendance-timeline.ts'
import type { Seat } from './body.ts'
import { lastMoment, proposalsFor } from './call-in-order.ts'
import { AppError } from './errors.ts'
import type { ParagraphId, PersonId, SeatId } from './ids.ts'
import { remembering } from './memo.ts'
import type { MeetingRecord } from './record.ts'

/**
 * Why a member does not serve on the own seat: away · jävig in this § · the seat is vacant · gave it back, though in the
 * room · may not return, having broken off the service the same day (KL 5:20).
 */
export type SeatOpening = 'absent' | 'recused' | 'vacant' | 'stopped' | 'mayNotReturn'

/** Who has a seat in a §: its member, a substitute, or nobody. */
export type Occupancy =
  | { readonly kind: 'member'; readonly personId: PersonId; readonly remote: boolean }
  | {
      readonly kind: 'substitute'
      readonly personId: PersonId
      readonly remote: boolean
      readonly opening: SeatOpening
    }
  | {
      readonly kind: 'empty'
      readonly opening: SeatOpening
      /** Nobody in the room may take it (ersättare saknas). */
      readonly substituteMissing: boolean
    }

/** A member's seat in a §. */
export interface ServingSeat {
  readonly seatId: SeatId
  /** Whose seat it is; null when it is vacant. */
  readonly memberId: PersonId | null
  readonly party: string
  readonly occupancy: Occupancy
}

/** Who serves in a §, as it stood when the § was decided (KL 5:66, 5:67 p. 5; domain.md §3). */
export interface ServingState {
  /** null: at the roll call. */
  readonly paragraphId: ParagraphId | null
  /** The members' seats in roll-call order. */
  readonly seats: readonly ServingSeat[]
  /** The people on them, in the same order. */
  readonly serving: ReadonlySet<PersonId>
  /** Who served in a part of the § only, and not when it was decided. */
  readonly servedInPart: ReadonlySet<PersonId>
  /** Everybody of the body who is in the room or on a remote link. */
  readonly present: ReadonlySet<PersonId>
  readonly remote: ReadonlySet<PersonId>
  /** Jäviga, in the whole §. */
  readonly recused: ReadonlySet<PersonId>
  /** Serving, but taking no part in the decision (deltar inte i beslutet). */
  readonly abstaining: ReadonlySet<PersonId>
  /** Who leads the §; null when nobody of the presidium serves and nobody was appointed (KL 6:22). */
  readonly chairId: PersonId | null
  readonly chairBasis: ChairBasis | null
}

/** Who serves in every § of the meeting, by the §'s id and in the order of the §§. */
export const servingTimeline = remembering(attendanceParts, computeServing)

/**
 * Who serves in a §; null gives the roll call, before the first one.
 *
 * @throws AppError NOT_FOUND when the record has no such §.
 */
export function servingAt(record: MeetingRecord, paragraphId: ParagraphId | null): ServingState {
  const state = servingTimeline(record).get(paragraphId)
  if (state === undefined) throw new AppError('NOT_FOUND', paragraphId ?? '', {})
  return state
}

/** The seat on which somebody serves in the §; null when on none. */
export function seatServedBy(state: ServingState, personId: PersonId): ServingSeat | null {
  return (
    state.seats.find(({ occupancy }) => occupancy.kind !== 'empty' && occupancy.personId === personId) ?? null
  )
}

/** The people who take part in the decision: those who serve, save those who said that they do not (KL 5:67 p. 5). */
export function decidingPeople(state: ServingState): readonly PersonId[] {
  return [...state.serving].filter((personId) => !state.abstaining.has(personId))
}

function computeServing(record: MeetingRecord): ReadonlyMap<ParagraphId | null, ServingState> {
  const { rollCall, paragraphs } = attendanceTimeline(record)
  const states = new Map<ParagraphId | null, ServingState>()
  let last: { readonly attendance: ParagraphAttendance; readonly state: ServingState } | null = null
  for (const attendance of [rollCall, ...paragraphs]) {
    const { paragraphId, moments } = attendance
    const state: ServingState =
      last !== null && last.attendance.moments === moments
        ? { ...last.state, paragraphId }
        : stateOf(record, attendance)
    states.set(paragraphId, state)
    last = { attendance, state }
  }
  return states
}

function stateOf(record: MeetingRecord, attendance: ParagraphAttendance): ServingState {
  const { memberSeats } = attendanceTimeline(record).plan
  const last = lastMoment(attendance)
  const serving = occupantsOf(last)
  const inPart = attendance.moments.flatMap((moment) => [...occupantsOf(moment)])
  const possible = new Set(
    proposalsFor(record, attendance).flatMap(({ seatId, candidates }) =>
      candidates.length > 0 ? [seatId] : [],
    ),
  )
  return {
    paragraphId: attendance.paragraphId,
    seats: memberSeats.map((seat, i): ServingSeat => {
      const { id, personId, party } = seat
      const occupant = last.occupants[i] ?? null
      const facts = { seat, occupant, holder: last.holders[i] ?? null, substituteMissing: !possible.has(id) }
      const occupancy = occupancyOf(facts, last, attendance.recused)
      return { seatId: id, memberId: personId, party, occupancy }
    }),
    serving,
    servedInPart: new Set(inPart.filter((personId) => !serving.has(personId))),
    present: last.present,
    remote: last.remote,
    recused: attendance.recused,
    abstaining: attendance.abstaining,
    chairId: last.chairId,
    chairBasis: last.chairBasis,
  }
}

function occupantsOf({ occupants }: Moment): ReadonlySet<PersonId> {
  return new Set(occupants.filter((personId) => personId !== null))
}

interface SeatFacts {
  readonly seat: Seat
  readonly occupant: PersonId | null
  readonly holder: PersonId | null
  readonly substituteMissing: boolean
}

function occupancyOf(facts: SeatFacts, moment: Moment, recused: ReadonlySet<PersonId>): Occupancy {
  const { seat, occupant, substituteMissing } = facts
  if (occupant !== null && occupant === seat.personId) {
    return { kind: 'member', personId: occupant, remote: moment.remote.has(occupant) }
  }
  const opening = openingOf(facts, moment, recused)
  return occupant === null
    ? { kind: 'empty', opening, substituteMissing }
    : { kind: 'substitute', personId: occupant, remote: moment.remote.has(occupant), opening }
}

function openingOf({ seat, holder }: SeatFacts, moment: Moment, recused: ReadonlySet<PersonId>): SeatOpening {
  if ([holder, seat.personId].some((personId) => personId !== null && recused.has(personId))) return 'recused'
  if (seat.personId === null) return 'vacant'
  if (!moment.present.has(seat.personId)) return 'absent'
  return moment.barred.has(seat.personId) ? 'mayNotReturn' : 'stopped'
}
