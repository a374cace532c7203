import type { AttendanceEvent } from './attendance.ts'
import {
  type AttendanceConflict,
  type AttendanceState,
  type SeatPlan,
  applyEvent,
  endParagraph,
  holderOf,
  occupantOf,
  stateAtRollCall,
} from './attendance-state.ts'
import type { SeatRole } from './body.ts'
import type { ClockTime, ParagraphId, PersonId } from './ids.ts'
import { remembering } from './memo.ts'
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
  /** In the order of the §§. */
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
export const attendanceTimeline = remembering(
  (record: MeetingRecord) => [
    record.attendance,
    record.rollCall,
    record.seats,
    record.paragraphs,
    record.body,
  ],
  computeTimeline,
)

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
  const paragraphs = record.paragraphs.map(({ id }) => {
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
    byParagraph: new Map(record.paragraphs.map(({ id }, i) => [id, paragraphs[i] ?? rollCall])),
    conflicts,
  }
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
  applyTogether(state, atStart, conflicts)
  const moments = [momentOf(state, null)]
  for (const event of events) {
    if (atStart.includes(event) || event.kind === 'recused' || event.kind === 'abstainsFromDecision') continue
    applyTogether(state, [event], conflicts)
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

/** Lets events that happen at once take effect, and finds those that do not go together. */
function applyTogether(
  state: AttendanceState,
  events: readonly AttendanceEvent[],
  conflicts: AttendanceConflict[],
): void {
  const suspects: AttendanceConflict[] = []
  for (const event of events) {
    if (event.kind === 'serves') suspects.push(...suspicions(state, event))
    applyEvent(state, event)
  }
  const stopping = new Set(events.filter(({ kind }) => kind === 'stops').map(({ personId }) => personId))
  conflicts.push(
    ...suspects.filter(
      ({ kind, otherId }) =>
        kind !== 'seatTaken' || (otherId !== null && stillThere(state, otherId) && !stopping.has(otherId)),
    ),
  )
}

/** What speaks against somebody taking a seat, as things stand just before. */
function suspicions(state: AttendanceState, event: AttendanceEvent): readonly AttendanceConflict[] {
  const { plan } = state
  const { personId } = event
  const conflict = (kind: AttendanceConflict['kind']): AttendanceConflict[] => [
    { kind, event, otherId: null },
  ]
  const seat = event.seatId === null ? undefined : plan.memberSeatById.get(event.seatId)
  if (seat === undefined) return conflict('unknownSeat')
  const ownSeat = plan.seatOfMember.get(personId)
  if (ownSeat !== undefined && ownSeat !== seat) return conflict('memberOnOtherSeat')
  if (ownSeat === seat) {
    return plan.noReturn && state.brokenOff.has(personId) ? conflict('mayNotReturn') : []
  }
  if (!plan.substitutes.has(personId)) return conflict('notSubstitute')
  const found: AttendanceConflict[] = []
  if (state.rollCall.get(personId) === 'absent' && !state.present.has(personId))
    found.push(...conflict('absentServes'))
  for (const otherId of new Set([holderOf(state, seat), occupantOf(state, seat)])) {
    if (otherId !== null && otherId !== personId) found.push({ kind: 'seatTaken', event, otherId })
  }
  return found
}

/** Whether somebody whose seat was taken could still have served on it. */
function stillThere(state: AttendanceState, personId: PersonId): boolean {
  const elsewhere = [...state.standing.values(), ...state.forRecused.values()].includes(personId)
  return (
    state.present.has(personId) && !state.stopped.has(personId) && !state.recused.has(personId) && !elsewhere
  )
}

function momentOf(state: AttendanceState, time: ClockTime | null): Moment {
  const occupants = state.plan.memberSeats.map((seat) => occupantOf(state, seat))
  const chair = chairOf(state, new Set(occupants))
  return {
    time,
    occupants,
    holders: state.plan.memberSeats.map((seat) => holderOf(state, seat)),
    present: new Set(state.present),
    remote: new Set(state.remote),
    barred: new Set(state.barred),
    chairId: chair?.personId ?? null,
    chairBasis: chair?.basis ?? null,
  }
}

const chairOffices: readonly SeatRole[] = ['chair', 'firstViceChair', 'secondViceChair']

/** Who leads: the one appointed for it, else the chair, else the vice chairs in turn (KL 5:11, 6:22). */
function chairOf(
  state: AttendanceState,
  serving: ReadonlySet<PersonId | null>,
): { readonly personId: PersonId; readonly basis: ChairBasis } | null {
  const offices = chairOffices.map(
    (role) => state.plan.memberSeats.find((seat) => seat.role === role)?.personId,
  )
  for (const personId of [state.chairForRecused, state.chairId]) {
    if (personId !== null && !state.recused.has(personId)) return { personId, basis: basisOf(personId) }
  }
  for (const personId of offices) {
    if (personId === undefined || personId === null) continue
    if (serving.has(personId) && !state.leftChair.has(personId)) return { personId, basis: basisOf(personId) }
  }
  return null

  function basisOf(personId: PersonId): ChairBasis {
    const office = offices.indexOf(personId)
    if (office === -1) return 'appointed'
    return office === 0 ? 'office' : 'viceChair'
  }
}
