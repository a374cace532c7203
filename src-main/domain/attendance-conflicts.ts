import type { AttendanceEvent } from './attendance.ts'
import { type AttendanceState, applyEvent, holderOf, occupantOf } from './attendance-state.ts'
import type { PersonId } from './ids.ts'

/** Two facts about who sits where that cannot both be true, or that the law does not allow. */
export interface AttendanceConflict {
  /**
   * `seatTaken`: the seat's member or an earlier substitute still serves on it · `memberOnOtherSeat`: a member serves
   * for another · `notSubstitute`: no substitute of the body · `unknownSeat`: not a member's seat · `absentServes`:
   * marked absent at the roll call · `mayNotReturn`: left the service before (KL 5:20).
   */
  readonly kind:
    'seatTaken' | 'memberOnOtherSeat' | 'notSubstitute' | 'unknownSeat' | 'absentServes' | 'mayNotReturn'
  readonly event: AttendanceEvent
  /** Who else is on the seat; null for the other kinds. */
  readonly otherId: PersonId | null
}

/**
 * Lets events that happen at once take effect, and gives those that do not go together. In what order they were noted
 * does not matter: a seat is not taken when its holder leaves at the same time.
 */
export function applyTogether(
  state: AttendanceState,
  events: readonly AttendanceEvent[],
): readonly AttendanceConflict[] {
  const suspects: AttendanceConflict[] = []
  for (const event of events) {
    if (event.kind === 'serves') suspects.push(...suspicions(state, event))
    applyEvent(state, event)
  }
  const stopping = new Set(events.filter(({ kind }) => kind === 'stops').map(({ personId }) => personId))
  return suspects.filter(
    ({ kind, otherId }) =>
      kind !== 'seatTaken' || (otherId !== null && stillThere(state, otherId) && !stopping.has(otherId)),
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
  const absent = state.rollCall.get(personId) === 'absent' && !state.present.has(personId)
  const others = new Set([holderOf(state, seat), occupantOf(state, seat)])
  return [
    ...(absent ? conflict('absentServes') : []),
    ...[...others].flatMap((otherId): AttendanceConflict[] =>
      otherId === null || otherId === personId ? [] : [{ kind: 'seatTaken', event, otherId }],
    ),
  ]
}

/** Whether somebody whose seat was taken could still have served on it. */
function stillThere(state: AttendanceState, personId: PersonId): boolean {
  const elsewhere = [...state.standing.values(), ...state.forRecused.values()].includes(personId)
  return (
    state.present.has(personId) && !state.stopped.has(personId) && !state.recused.has(personId) && !elsewhere
  )
}
