import { officeOfOne } from './election-office.ts'
import type { CandidateVotes, Election } from './election.ts'
import { nominees } from './elections.ts'
import { AppError } from './errors.ts'
import type { ParagraphId } from './ids.ts'
import type { Motion } from './motion.ts'
import { isLive } from './motions.ts'
import { personName } from './person-name.ts'
import type { MeetingRecord } from './record.ts'

/**
 * The record after a nomination was put, changed or taken back, its candidates following it: who is nominated stands in
 * the election that goes on, and who is no longer nominated, and has no votes, does not. Those put forward without a
 * motion stay. Lists of a proportional election are no nominations.
 */
export function withNominees(
  before: MeetingRecord,
  after: MeetingRecord,
  paragraphId: ParagraphId,
): MeetingRecord {
  const elections = after.elections.map((election) =>
    election.paragraphId === paragraphId && election.outcome === 'pending'
      ? withThoseNominated(after, election, {
          were: nomineesOf(before, election),
          are: nomineesOf(after, election),
        })
      : election,
  )
  const isSame = elections.every((election, i) => election === after.elections[i])
  return isSame ? after : { ...after, elections }
}

/**
 * Lets a nomination pass, unless the election that it is for has been held or put off.
 *
 * @throws AppError NOT_ALLOWED (ELECTION_HELD)
 */
export function requireElectionAhead(record: MeetingRecord, motion: Motion): void {
  const isNew = record.motions.every(({ id }) => id !== motion.id)
  if (motion.kind !== 'nominate' || !isNew || !isLive(motion)) return
  const meant = record.elections.filter((election) => isFor(record, motion, election))
  if (meant.length > 0 && meant.every(({ outcome }) => outcome !== 'pending')) {
    throw new AppError('NOT_ALLOWED', motion.id, { rule: 'ELECTION_HELD' })
  }
}

/** With other candidates; whom the chair found elected among more than there are places stays as far as possible. */
export function withCandidates(election: Election, candidates: readonly CandidateVotes[]): Election {
  const known = new Set(candidates.map(({ name }) => name))
  const elected =
    candidates.length > election.places ? election.elected.filter((name) => known.has(name)) : []
  return { ...election, candidates, elected, lotFavoured: null }
}

/** A candidate without votes yet; the one of the body by that name, when there is one. */
export function candidateNamed({ people, seats }: MeetingRecord, name: string): CandidateVotes {
  const seated = new Set(seats.map(({ personId }) => personId))
  const person = people.find((one) => seated.has(one.id) && personName(one) === name)
  return { name, personId: person?.id ?? null, votes: 0 }
}

interface Nominated {
  readonly were: readonly string[]
  readonly are: readonly string[]
}

function withThoseNominated(record: MeetingRecord, election: Election, { were, are }: Nominated): Election {
  const { candidates, method } = election
  if (method === 'proportional') return election
  const staying = candidates.filter(
    ({ name, votes }) => votes > 0 || are.includes(name) || !were.includes(name),
  )
  const fresh = are.filter((name) => !were.includes(name) && candidates.every((one) => one.name !== name))
  if (fresh.length === 0 && staying.length === candidates.length) return election
  return withCandidates(election, [...staying, ...fresh.map((name) => candidateNamed(record, name))])
}

/** Who is nominated in an election by the motions that stand. */
function nomineesOf(record: MeetingRecord, election: Election): readonly string[] {
  const motions = record.motions.filter(
    (motion) => motion.kind !== 'nominate' || isFor(record, motion, election),
  )
  return nominees({ ...record, motions }, election.paragraphId)
}

/**
 * Whether a nomination is for an election: it names its office, or none. One that names an office in other words than any
 * election of the § is for the one that goes on, if it goes on alone.
 */
function isFor({ elections }: MeetingRecord, motion: Motion, election: Election): boolean {
  const [, office = ''] = motion.clauses
  const ofItem = elections.filter(({ paragraphId }) => paragraphId === motion.paragraphId)
  if (!ofItem.includes(election)) return false
  if (office === '' || office === officeOfOne(election.office)) return true
  if (ofItem.some((other) => officeOfOne(other.office) === office)) return false
  const pending = ofItem.filter(({ outcome }) => outcome === 'pending')
  return pending.length === 1 && pending[0] === election
}
