import type { RollCallStatus } from './attendance.ts'
import type { Seat } from './body.ts'
import { type CallInCandidate, proposeSubstitutes, type SeatProposal } from './call-in-order.ts'
import type { PersonId } from './ids.ts'
import type { MeetingRecord } from './record.ts'

/** Somebody who has told beforehand that they will not be there as usual (anmält förhinder). */
export interface AnnouncedAbsence {
  readonly personId: PersonId
  /** Their seat in the body: a member's, or a substitute's. */
  readonly seat: Seat
  readonly status: Exclude<RollCallStatus, 'present'>
  /** Whose turn it is to be called in for them; null when they serve all the same, or nobody is left. */
  readonly callIn: CallInCandidate | null
}

/** Those who have told that they will be absent, late or at a distance, in roll-call order. */
export function announcedAbsences(record: MeetingRecord): readonly AnnouncedAbsence[] {
  const statuses = new Map(record.rollCall.map(({ personId, status }) => [personId, status]))
  const turns = new Map(callInProposals(record).map(({ seatId, candidates }) => [seatId, candidates[0]]))
  return record.seats.flatMap((seat): readonly AnnouncedAbsence[] => {
    const status = seat.personId === null ? undefined : statuses.get(seat.personId)
    if (seat.personId === null || status === undefined || status === 'present') return []
    return [{ personId: seat.personId, seat, status, callIn: turns.get(seat.id) ?? null }]
  })
}

/**
 * Who can take the seats that will stand empty at the roll call, by the body's call-in order (`proposeSubstitutes`): a
 * substitute of whom nothing has been said is taken to come, since who is not asked cannot have said no.
 */
export function callInProposals(record: MeetingRecord): readonly SeatProposal[] {
  const known = new Set(record.rollCall.map(({ personId }) => personId))
  const expected = record.seats.flatMap(({ kind, personId }) =>
    kind === 'substitute' && personId !== null && !known.has(personId)
      ? [{ id: `expected.${personId}`, personId, status: 'present' } as const]
      : [],
  )
  return proposeSubstitutes({ ...record, rollCall: [...record.rollCall, ...expected] }, null)
}
