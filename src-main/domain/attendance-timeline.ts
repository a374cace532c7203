import type { AttendanceEvent } from './attendance.ts'
import { type AttendanceConflict, applyTogether } from './attendance-conflicts.ts'
import {
  type AttendanceState,
  type SeatPlan,
  endParagraph,
  holderOf,
  occupantOf,
  stateAtRollCall,
} from './attendance-state.ts'
import type { SeatRole } from './body.ts'
import type { ClockTime, ParagraphId, PersonId } from './ids.ts'
import { remembering } from './memo.ts'
import { numberParagraphs } from './numbering.ts'
import type { MeetingRecord } from './record.ts'

/** How somebody came to lead: by office, as vice chair for want of the chair, or appointed (KL 6:22). */
export type ChairBasis = 'office' | 'viceChair' | 'appointed'

/** How things stand between two events. */
export interface Moment {
  /** When it begins; null at the start of the § and for events without a time. */
  readonly time: ClockTime | null
  /** Who serves on each member's seat, in roll-call order; null when nobody does. */
  readonly occupants: readonly (PersonId | null)[]
  /** Whose the seats are, recusals aside: who comes back when the recusal is over. */
  readonly holders: readonly (PersonId | null)[]
  readonly present: ReadonlySet<PersonId>
  readonly remote: ReadonlySet<PersonId>
  /** Members in the room who may not serve again that day (KL 5:20). */
  readonly barred: ReadonlySet<PersonId>
  readonly chairId: PersonId | null
  readonly chairBasis: ChairBasis | null
  /** Who would lead, recusals aside. */
  readonly usualChairId: PersonId | null
}

/** The attendance of one § (or of the roll call, `paragraphId` null), moment by moment. */
export interface ParagraphAttendance {
  readonly paragraphId: ParagraphId | null
  /** At least one; the last is how things stood when the § was decided. */
  readonly moments: readonly Moment[]
  readonly recused: ReadonlySet<PersonId>
  /** Who serves but takes no part in the decision (deltar inte i beslutet, domain.md §4.8). */
  readonly abstaining: ReadonlySet<PersonId>
  /** Everybody who has served at some moment, up to the end of the § (KL 5:18). */
  readonly served: ReadonlySet<PersonId>
  /** Members who have broken off their service for another reason than recusal, up to the end of the § (KL 5:20). */
  readonly brokenOff: ReadonlySet<PersonId>
}

/** The whole meeting's attendance. */
export interface AttendanceTimeline {
  readonly plan: SeatPlan
  readonly rollCall: ParagraphAttendance
  /** In the order of the minutes: what has been treated first, then what is still to come. */
  readonly paragraphs: readonly ParagraphAttendance[]
  readonly byParagraph: ReadonlyMap<ParagraphId, ParagraphAttendance>
  readonly conflicts: readonly AttendanceConflict[]
}

/**
 * The meeting's attendance, worked out from the roll call and the events in one pass (domain.md §3.2–3.3).
 *
 * An event holds from its § on; one that happened during the § splits it into moments. Whoever is recused is out of the
 * whole §. Whatever the events say, a seat has at most one occupant and a person at most one seat at any moment; what
 * they say against each other is told as conflicts.
 */
export const attendanceTimeline = remembering(attendanceParts, computeTimeline)

/** What the attendance follows from, for whoever remembers an answer that follows from it. */
export function attendanceParts(record: MeetingRecord): readonly [object, ...object[]] {
  const { attendance, rollCall, seats, paragraphs, meeting, body } = record
  return [attendance, rollCall, seats, paragraphs, meeting, body]
}

function computeTimeline(record: MeetingRecord): AttendanceTimeline {
  const state = stateAtRollCall(record)
  const events = eventsByParagraph(record)
  const conflicts: AttendanceConflict[] = []
  const nobody: ReadonlySet<PersonId> = new Set()
  const rollCall = attendanceOf(
    state,
    { paragraphId: null, events: events.get(null) ?? [], before: nobody },
    conflicts,
  )
  let last = rollCall
  const paragraphs = orderOfMinutes(record).map((id) => {
    const ofThis = events.get(id) ?? []
    const quiet = ofThis.length === 0 && last.moments.length === 1 && last.recused.size === 0
    last =
      quiet && last.abstaining.size === 0
        ? { ...last, paragraphId: id }
        : attendanceOf(state, { paragraphId: id, events: ofThis, before: last.served }, conflicts)
    return last
  })
  return {
    plan: state.plan,
    rollCall,
    paragraphs,
    byParagraph: new Map(paragraphs.map((attendance) => [attendance.paragraphId ?? '', attendance])),
    conflicts,
  }
}

/** An item that was passed over comes after those that have been treated, as in the numbering (domain.md §5). */
function orderOfMinutes(record: MeetingRecord): readonly ParagraphId[] {
  const numbered = [...numberParagraphs(record).keys()]
  const known = new Set(numbered)
  return [...numbered, ...record.paragraphs.map(({ id }) => id).filter((id) => !known.has(id))]
}

function eventsByParagraph(record: MeetingRecord): ReadonlyMap<ParagraphId | null, AttendanceEvent[]> {
  const events = new Map<ParagraphId | null, AttendanceEvent[]>()
  for (const event of record.attendance) {
    const ofThis = events.get(event.paragraphId)
    if (ofThis === undefined) events.set(event.paragraphId, [event])
    else ofThis.push(event)
  }
  return events
}

interface ParagraphEvents {
  readonly paragraphId: ParagraphId | null
  readonly events: readonly AttendanceEvent[]
  /** Who has served before. */
  readonly before: ReadonlySet<PersonId>
}

function attendanceOf(
  state: AttendanceState,
  { paragraphId, events, before }: ParagraphEvents,
  conflicts: AttendanceConflict[],
): ParagraphAttendance {
  const people = (kind: AttendanceEvent['kind']): ReadonlySet<PersonId> =>
    new Set(events.filter((event) => event.kind === kind).map(({ personId }) => personId))
  const recused = paragraphId === null ? new Set<PersonId>() : people('recused')
  state.recused = recused

  const atStart = events.filter((event) => !event.during || paragraphId === null)
  conflicts.push(...applyTogether(state, atStart))
  const moments = [momentOf(state, null)]
  for (const event of events) {
    if (atStart.includes(event) || event.kind === 'recused' || event.kind === 'abstainsFromDecision') continue
    conflicts.push(...applyTogether(state, [event]))
    moments.push(momentOf(state, event.time))
  }
  const attendance: ParagraphAttendance = {
    paragraphId,
    moments,
    recused,
    abstaining: paragraphId === null ? new Set() : people('abstainsFromDecision'),
    served: servedWith(moments, before),
    brokenOff: new Set(state.brokenOff),
  }
  endParagraph(state)
  return attendance
}

function servedWith(moments: readonly Moment[], before: ReadonlySet<PersonId>): ReadonlySet<PersonId> {
  const serving = moments.flatMap(({ occupants }) => occupants.filter((personId) => personId !== null))
  return serving.every((personId) => before.has(personId)) ? before : new Set([...before, ...serving])
}

function momentOf(state: AttendanceState, time: ClockTime | null): Moment {
  const { memberSeats } = state.plan
  const occupants = memberSeats.map((seat) => occupantOf(state, seat))
  const holders = memberSeats.map((seat) => holderOf(state, seat))
  const nobody: ReadonlySet<PersonId> = new Set()
  // One who is jävig may have left the room for it.
  const usual = chairOf(state, [...holders, ...state.recused], nobody)
  const chair = state.recused.size === 0 ? usual : chairOf(state, occupants, state.recused)
  return {
    time,
    occupants,
    holders,
    present: new Set(state.present),
    remote: new Set(state.remote),
    barred: new Set(state.barred),
    chairId: chair?.personId ?? null,
    chairBasis: chair?.basis ?? null,
    usualChairId: usual?.personId ?? null,
  }
}

const chairOffices: readonly SeatRole[] = ['chair', 'firstViceChair', 'secondViceChair']

/** Who leads: the one appointed for it, else the chair, else the vice chairs in turn (KL 5:11, 6:22). */
function chairOf(
  state: AttendanceState,
  serving: readonly (PersonId | null)[],
  recused: ReadonlySet<PersonId>,
): { readonly personId: PersonId; readonly basis: ChairBasis } | null {
  const officers = chairOffices.map(
    (role) => state.plan.memberSeats.find((seat) => seat.role === role)?.personId ?? null,
  )
  const appointed = [recused.size === 0 ? null : state.chairForRecused, state.chairId]
  const personId =
    appointed.find((each) => each !== null && !recused.has(each)) ??
    officers.find((each) => each !== null && serving.includes(each) && !state.leftChair.has(each)) ??
    null
  if (personId === null) return null
  const office = officers.indexOf(personId)
  if (office === -1) return { personId, basis: 'appointed' }
  return { personId, basis: office === 0 ? 'office' : 'viceChair' }
}
