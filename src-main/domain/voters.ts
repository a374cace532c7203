import { type Moment, attendanceTimeline } from './attendance-timeline.ts'
import { AppError } from './errors.ts'
import type { PersonId } from './ids.ts'
import type { Vote } from './question.ts'
import type { MeetingRecord } from './record.ts'
import type { SeatOpening, ServingSeat } from './serving.ts'
import { servingAt } from './serving.ts'

/** A seat that nobody had in the vote, and why. */
export interface EmptySeat {
  readonly memberId: PersonId | null
  readonly opening: SeatOpening
}

/** Who had the body's seats when a vote was taken. */
export interface VoterRoll {
  /** In the order in which the names are called. */
  readonly voters: readonly PersonId[]
  readonly empty: readonly EmptySeat[]
  /** Members of the body (N), vacant seats among them. */
  readonly seats: number
  readonly chairId: PersonId | null
}

/**
 * Who is to vote, in roll-call order with the chair last where the body's rules say so (domain.md §4.4, LOCAL).
 *
 * Where somebody came or left in the middle of the §, it is those who served when the vote began.
 *
 * @throws AppError NOT_FOUND when the record has no such §.
 */
export function votersOf(record: MeetingRecord, vote: Vote): VoterRoll {
  const state = servingAt(record, vote.paragraphId)
  const moment = momentOf(record, vote)
  const seats = state.seats.map((seat, i) => ({ seat, occupant: moment.occupants[i] ?? null }))
  const inOrder = seats.flatMap(({ occupant }) => (occupant === null ? [] : [occupant]))
  const { chairId } = moment
  const chairLast = chairId !== null && record.body.rules.chairVotesLast && inOrder.includes(chairId)
  return {
    voters: chairLast ? [...inOrder.filter((personId) => personId !== chairId), chairId] : inOrder,
    empty: seats.flatMap(({ seat, occupant }) => (occupant === null ? [emptySeat(seat)] : [])),
    seats: Math.max(record.body.seats, seats.length),
    chairId,
  }
}

/** A seat filled in another part of the § was empty here because its occupant was away. */
function emptySeat({ memberId, occupancy }: ServingSeat): EmptySeat {
  return { memberId, opening: occupancy.kind === 'empty' ? occupancy.opening : 'absent' }
}

/**
 * The part of the § in which the vote was taken: the last that had begun when the vote began and in which everybody
 * serves whose ballot is recorded.
 */
function momentOf(record: MeetingRecord, vote: Vote): Moment {
  const moments = attendanceTimeline(record).byParagraph.get(vote.paragraphId)?.moments ?? []
  const { startedAt } = vote
  const begun = moments.filter(({ time }) => time === null || startedAt === null || time <= startedAt)
  const serves = ({ occupants }: Moment): boolean => {
    const present = new Set(occupants)
    return vote.ballots.every(({ personId }) => present.has(personId))
  }
  const moment = begun.findLast(serves) ?? begun.at(-1) ?? moments.at(-1)
  if (moment === undefined) throw new AppError('NOT_FOUND', vote.paragraphId, {})
  return moment
}
