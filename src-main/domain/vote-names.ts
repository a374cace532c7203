import type { PersonId } from './ids.ts'
import { nameOf } from './people.ts'
import type { Vote } from './question.ts'
import type { MeetingRecord } from './record.ts'
import { seatServedBy, servingAt } from './serving.ts'
import type { NamedVote, VoterCapacity } from './vote-words.ts'
import { votersOf } from './voters.ts'

/**
 * How each one voted, by name and in the order of the roll, as the minutes tell it (KL 5:67 p. 5). Ballots of people who
 * turn out not to have served stand last: what was recorded is not left out. Nobody in a secret vote.
 */
export function namedVotes(record: MeetingRecord, vote: Vote): readonly NamedVote[] {
  if (vote.method === 'secret') return []
  const { voters, chairId } = votersOf(record, vote)
  const state = servingAt(record, vote.paragraphId)
  const capacityOf = (personId: PersonId): VoterCapacity => {
    if (personId === chairId) return state.chairBasis === 'office' ? 'chair' : 'actingChair'
    const seat = seatServedBy(state, personId)
    if (seat !== null) return seat.occupancy.kind === 'substitute' ? 'substitute' : 'member'
    return record.seats.some((own) => own.kind === 'member' && own.personId === personId)
      ? 'member'
      : 'substitute'
  }
  const rank = (personId: PersonId): number => {
    const place = voters.indexOf(personId)
    return place === -1 ? voters.length : place
  }
  return vote.ballots
    .toSorted((a, b) => rank(a.personId) - rank(b.personId))
    .map(({ personId, choice }) => ({
      name: nameOf(record, personId),
      capacity: capacityOf(personId),
      choice,
    }))
}
