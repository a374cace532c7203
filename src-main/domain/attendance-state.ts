import type { AttendanceEvent, RollCallStatus } from './attendance.ts'
import type { Seat } from './body.ts'
import { isAssembly } from './body-law.ts'
import { assertNever } from './errors.ts'
import type { PersonId, SeatId } from './ids.ts'
import type { MeetingRecord } from './record.ts'

/** The body's seats by what the time line asks of them. */
export interface SeatPlan {
  /** The members' seats, in roll-call order. */
  readonly memberSeats: readonly Seat[]
  readonly seatOfMember: ReadonlyMap<PersonId, Seat>
  readonly memberSeatById: ReadonlyMap<SeatId, Seat>
  readonly substitutes: ReadonlySet<PersonId>
  /** Who left the service for another reason than recusal may not take it up again the same day (KL 5:20; LOCAL). */
  readonly noReturn: boolean
}

/** How things stand at one point of the meeting; changed in place, event by event. */
export interface AttendanceState {
  readonly plan: SeatPlan
  readonly rollCall: ReadonlyMap<PersonId, RollCallStatus>
  readonly present: Set<PersonId>
  readonly remote: Set<PersonId>
  /** The substitute who has taken a member's seat until further notice. */
  readonly standing: Map<SeatId, PersonId>
  /** The substitute who has it in this § only, while its holder is recused (KL 5:18). */
  readonly forRecused: Map<SeatId, PersonId>
  /** Members who sit in the room without serving. */
  readonly stopped: Set<PersonId>
  /** Those of them who came back after breaking off, and may not serve again (KL 5:20). */
  readonly barred: Set<PersonId>
  /** Members who have broken off their service for another reason than recusal. */
  readonly brokenOff: Set<PersonId>
  /** Seats that go back to their member when the § ends (domain.md §3.2 Ex. B). */
  readonly handBack: Set<SeatId>
  recused: ReadonlySet<PersonId>
  chairId: PersonId | null
  /** Who leads this § only, while the chair is recused. */
  chairForRecused: PersonId | null
  readonly leftChair: Set<PersonId>
}

/** The body's seats, sorted for the time line. Of a person's several seats, a mistake, the first counts. */
export function seatPlan(record: MeetingRecord): SeatPlan {
  const memberSeats = record.seats.filter((seat) => seat.kind === 'member')
  const seatOfMember = new Map<PersonId, Seat>()
  for (const seat of memberSeats) {
    if (seat.personId !== null && !seatOfMember.has(seat.personId)) seatOfMember.set(seat.personId, seat)
  }
  return {
    memberSeats,
    seatOfMember,
    memberSeatById: new Map(memberSeats.map((seat) => [seat.id, seat])),
    substitutes: new Set(
      record.seats.flatMap(({ kind, personId }) =>
        kind === 'substitute' && personId !== null ? [personId] : [],
      ),
    ),
    noReturn: isAssembly(record.body.kind) || record.body.rules.noReturn,
  }
}

/** The room at the roll call: members unless marked otherwise, substitutes when marked present. */
export function stateAtRollCall(record: MeetingRecord): AttendanceState {
  const plan = seatPlan(record)
  const rollCall = new Map(record.rollCall.map(({ personId, status }) => [personId, status]))
  const present = new Set<PersonId>()
  for (const personId of plan.seatOfMember.keys()) if (!rollCall.has(personId)) present.add(personId)
  const remote = new Set<PersonId>()
  for (const [personId, status] of rollCall) {
    if (status === 'present' || status === 'remote') present.add(personId)
    if (status === 'remote') remote.add(personId)
  }
  return {
    plan,
    rollCall,
    present,
    remote,
    standing: new Map(),
    forRecused: new Map(),
    stopped: new Set(),
    barred: new Set(),
    brokenOff: new Set(),
    handBack: new Set(),
    recused: new Set(),
    chairId: null,
    chairForRecused: null,
    leftChair: new Set(),
  }
}

/** Whose the seat is when nobody is recused: its substitute, its member, or nobody. */
export function holderOf(state: AttendanceState, seat: Seat): PersonId | null {
  const substitute = state.standing.get(seat.id)
  if (substitute !== undefined) return substitute
  const member = seat.personId
  if (member === null || state.plan.seatOfMember.get(member) !== seat) return null
  return state.present.has(member) && !state.stopped.has(member) ? member : null
}

/** Who serves on the seat in this §. */
export function occupantOf(state: AttendanceState, seat: Seat): PersonId | null {
  const holder = holderOf(state, seat)
  if (holder !== null && !state.recused.has(holder)) return holder
  const stand = state.forRecused.get(seat.id)
  return stand === undefined || state.recused.has(stand) ? null : stand
}

/** Lets one event take effect. */
export function applyEvent(state: AttendanceState, event: AttendanceEvent): void {
  const { personId } = event
  switch (event.kind) {
    case 'arrives':
      return enter(state, event)
    case 'leaves':
      breakOff(state, personId)
      giveBack(state, personId)
      state.present.delete(personId)
      state.remote.delete(personId)
      if (state.chairId === personId) state.chairId = null
      if (state.chairForRecused === personId) state.chairForRecused = null
      return
    case 'serves':
      return takeSeat(state, event)
    case 'stops':
      breakOff(state, personId)
      giveBack(state, personId)
      if (state.plan.seatOfMember.has(personId)) state.stopped.add(personId)
      return
    case 'takesChair':
      return takeChair(state, personId)
    case 'leavesChair':
      state.leftChair.add(personId)
      if (state.chairId === personId) state.chairId = null
      if (state.chairForRecused === personId) state.chairForRecused = null
      return
    case 'remoteOn':
      if (!state.present.has(personId)) enter(state, event)
      state.remote.add(personId)
      return
    case 'remoteOff':
      state.remote.delete(personId)
      return
    case 'recused':
    case 'abstainsFromDecision':
      return
    default:
      return assertNever(event.kind)
  }
}

/** Ends a §: what held for it alone is over, and seats go back to members who came in its course. */
export function endParagraph(state: AttendanceState): void {
  for (const seatId of state.handBack) {
    const member = state.plan.memberSeatById.get(seatId)?.personId
    if (member !== undefined && member !== null && state.present.has(member)) state.standing.delete(seatId)
  }
  state.handBack.clear()
  state.forRecused.clear()
  state.chairForRecused = null
  state.recused = new Set()
}

/** A member who comes serves at once, or from the next § when a substitute is in the middle of one (KL 5:19). */
function enter(state: AttendanceState, { personId, during }: AttendanceEvent): void {
  state.present.add(personId)
  const seat = state.plan.seatOfMember.get(personId)
  if (seat === undefined) return
  if (state.plan.noReturn && state.brokenOff.has(personId)) {
    state.stopped.add(personId)
    state.barred.add(personId)
    return
  }
  state.stopped.delete(personId)
  if (during && state.standing.has(seat.id)) state.handBack.add(seat.id)
  else state.standing.delete(seat.id)
}

function takeSeat(state: AttendanceState, { personId, seatId }: AttendanceEvent): void {
  const seat = seatId === null ? undefined : state.plan.memberSeatById.get(seatId)
  const ownSeat = state.plan.seatOfMember.get(personId)
  if (seat === undefined || (ownSeat !== undefined && ownSeat !== seat)) return
  state.present.add(personId)
  if (ownSeat === seat) {
    state.stopped.delete(personId)
    state.barred.delete(personId)
    state.standing.delete(seat.id)
    return
  }
  const holder = holderOf(state, seat)
  giveBack(state, personId)
  if (holder !== null && holder !== personId && state.recused.has(holder)) {
    state.forRecused.set(seat.id, personId)
  } else {
    state.standing.set(seat.id, personId)
    state.handBack.delete(seat.id)
  }
}

function giveBack(state: AttendanceState, personId: PersonId): void {
  for (const seats of [state.standing, state.forRecused]) {
    for (const [seatId, substitute] of seats) if (substitute === personId) seats.delete(seatId)
  }
}

/** Remembers that a serving member stops for another reason than recusal (växeltjänstgöring, KL 5:20). */
function breakOff(state: AttendanceState, personId: PersonId): void {
  const seat = state.plan.seatOfMember.get(personId)
  if (seat !== undefined && holderOf(state, seat) === personId && !state.recused.has(personId)) {
    state.brokenOff.add(personId)
  }
}

function takeChair(state: AttendanceState, personId: PersonId): void {
  state.present.add(personId)
  state.leftChair.delete(personId)
  const chair = state.plan.memberSeats.find((seat) => seat.role === 'chair')?.personId
  if (chair !== undefined && chair !== null && chair !== personId && state.recused.has(chair)) {
    state.chairForRecused = personId
  } else {
    state.chairId = personId
  }
}
