import { AppError, assertNever } from './errors.ts'
import type { PersonId } from './ids.ts'
import type { BallotChoice, Vote } from './question.ts'
import type { MeetingRecord } from './record.ts'
import { thirdOf, twoThirdsOf } from './thresholds.ts'
import { type VoterRoll, votersOf } from './voters.ts'

/**
 * A vote as it stands, seat by seat (domain.md §4.4): the numbers together with those who are missing are always the
 * body's seats. Taking no part (deltar inte), being recused and being away are none of them abstaining.
 */
export interface VoteCount {
  readonly yes: number
  readonly no: number
  /** Avstår; in a secret vote blank and invalid papers. */
  readonly abstain: number
  readonly notParticipating: number
  /** Seats left empty by somebody recused. */
  readonly recused: number
  /** Seats left empty for another reason, and voters who were away when called. */
  readonly absent: number
  readonly vacant: number
  /** Those who serve and have not been recorded, in the order of the roll. */
  readonly missing: readonly PersonId[]
  /** Members of the body (N). */
  readonly seats: number
  /** Those who serve and were not away when called: the base of a third and of two thirds. */
  readonly present: number
}

/** What settled a vote: its votes, the chair's vote at a tie, a third that sufficed, or the lot. */
export type DecidedBy = 'votes' | 'castingVote' | 'minority' | 'lot'

/** The result of a vote. */
export interface Tally extends VoteCount {
  readonly winner: 'yes' | 'no'
  readonly decidedBy: DecidedBy
}

/** Counts a vote as it stands, also while it goes on. Ballots of people who do not serve are left out. */
export function countVote(record: MeetingRecord, vote: Vote): VoteCount {
  return countRoll(vote, votersOf(record, vote))
}

/** Those who serve and have not been recorded, in the order of the roll; the first is next to be called. */
export function missingVoters(record: MeetingRecord, vote: Vote): readonly PersonId[] {
  return countVote(record, vote).missing
}

/**
 * Whether the chair's vote decides, and which: an open vote in which everybody has been recorded stands even
 * (KL 5:56). null when it does not; `side` is null while the chair has not voted yes or no, as the chair then must
 * (KL 4:25).
 */
export function castingVote(
  record: MeetingRecord,
  vote: Vote,
): { readonly chairId: PersonId | null; readonly side: 'yes' | 'no' | null } | null {
  const roll = votersOf(record, vote)
  const count = countRoll(vote, roll)
  return count.missing.length === 0 && needsCastingVote(vote, count) ? chairsVote(vote, roll) : null
}

/**
 * The result of a vote in which everybody has been recorded.
 *
 * Simple majority of the votes cast; abstentions count for neither side (KL 5:55). A tie is settled by the chair's own
 * vote (utslagsröst), in a secret vote by lot (KL 5:56). With `third` a third of those present suffices for no
 * (KL 5:50); `twoThirds` and `all` are of those present, for yes. Which side means what is said by the vote's own
 * words, never by its result.
 *
 * @throws AppError NOT_SERVING for a ballot of somebody who does not serve, TALLY_MISMATCH when somebody is recorded
 * twice or secret papers do not add up, VOTE_INCOMPLETE when somebody is missing, NO_CHAIR and NO_RESULT when a tie
 * cannot be settled.
 */
export function tallyVote(record: MeetingRecord, vote: Vote): Tally {
  const roll = votersOf(record, vote)
  requireSoundBallots(vote, roll)
  const count = countRoll(vote, roll)
  if (count.missing.length > 0) {
    throw new AppError('VOTE_INCOMPLETE', vote.id, { missing: count.missing.length })
  }
  return { ...count, ...winnerOf(vote, count, roll) }
}

function countRoll(vote: Vote, { voters, empty, seats }: VoterRoll): VoteCount {
  const choices = new Map(vote.ballots.map(({ personId, choice }) => [personId, choice]))
  const recorded = (choice: BallotChoice): number =>
    voters.filter((personId) => choices.get(personId) === choice).length
  const left = (opening: string): number => empty.filter((seat) => seat.opening === opening).length

  const away = recorded('absent')
  const recused = left('recused')
  const vacant = left('vacant') + seats - voters.length - empty.length
  const others = {
    notParticipating: recorded('notParticipating'),
    recused,
    vacant,
    absent: away + seats - voters.length - recused - vacant,
    seats,
    present: voters.length - away,
  }
  if (vote.method === 'open') {
    const missing = voters.filter((personId) => !choices.has(personId))
    return { ...others, yes: recorded('yes'), no: recorded('no'), abstain: recorded('abstain'), missing }
  }
  const { yes, no, blank, invalid } = vote.secretCount ?? { yes: 0, no: 0, blank: 0, invalid: 0 }
  const missing = vote.secretCount === null ? voters.filter((personId) => !choices.has(personId)) : []
  return { ...others, yes, no, abstain: blank + invalid, missing }
}

function requireSoundBallots(vote: Vote, { voters }: VoterRoll): void {
  const serving = new Set(voters)
  const seen = new Set<PersonId>()
  for (const { personId, choice } of vote.ballots) {
    if (!serving.has(personId)) throw new AppError('NOT_SERVING', vote.id, { personId })
    const open = choice === 'yes' || choice === 'no' || choice === 'abstain'
    if (seen.has(personId) || (vote.method === 'secret' && open)) {
      throw new AppError('TALLY_MISMATCH', vote.id, { personId })
    }
    seen.add(personId)
  }
  if (vote.method === 'open' || vote.secretCount === null) return
  const { yes, no, blank, invalid } = vote.secretCount
  const expected = voters.length - vote.ballots.length
  const papers = yes + no + blank + invalid
  if (papers !== expected) throw new AppError('TALLY_MISMATCH', vote.id, { papers, expected })
}

type Result = Pick<Tally, 'winner' | 'decidedBy'>

function winnerOf(vote: Vote, count: VoteCount, roll: VoterRoll): Result {
  const { yes, no, present } = count
  switch (vote.threshold) {
    case 'majority':
      break
    case 'third':
      if (no > yes) return { winner: 'no', decidedBy: 'votes' }
      if (no > 0 && no >= thirdOf(present)) return { winner: 'no', decidedBy: 'minority' }
      break
    case 'twoThirds':
      return { winner: present > 0 && yes >= twoThirdsOf(present) ? 'yes' : 'no', decidedBy: 'votes' }
    case 'all':
      return { winner: present > 0 && yes === present ? 'yes' : 'no', decidedBy: 'votes' }
    default:
      return assertNever(vote.threshold)
  }
  if (yes !== no) return { winner: yes > no ? 'yes' : 'no', decidedBy: 'votes' }
  return vote.method === 'open' ? byCastingVote(vote, roll) : byLot(vote)
}

function needsCastingVote(vote: Vote, { yes, no, present }: VoteCount): boolean {
  if (vote.method === 'secret' || yes !== no) return false
  return vote.threshold === 'majority' || (vote.threshold === 'third' && (no === 0 || no < thirdOf(present)))
}

function chairsVote(
  vote: Vote,
  { chairId }: VoterRoll,
): { readonly chairId: PersonId | null; readonly side: 'yes' | 'no' | null } {
  const choice = vote.ballots.find((ballot) => ballot.personId === chairId)?.choice
  return { chairId, side: choice === 'yes' || choice === 'no' ? choice : null }
}

function byCastingVote(vote: Vote, roll: VoterRoll): Result {
  const { chairId, side } = chairsVote(vote, roll)
  if (chairId === null) throw new AppError('NO_CHAIR', vote.id, {})
  if (side === null) throw new AppError('NO_RESULT', vote.id, { chairId })
  return { winner: side, decidedBy: 'castingVote' }
}

function byLot(vote: Vote): Result {
  const favoured = vote.secretCount?.lotFavours ?? null
  if (favoured === null) throw new AppError('NO_RESULT', vote.id, {})
  return { winner: favoured, decidedBy: 'lot' }
}
