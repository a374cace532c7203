import type { SingleAct } from '#domain/acts/act.ts'
import type { Person } from '#domain/body.ts'
import { officeOfOne } from '#domain/election-office.ts'
import type { CandidateVotes, Election } from '#domain/election.ts'
import { nominees } from '#domain/elections.ts'
import type { Id, IsoDate, ParagraphId, PersonId } from '#domain/ids.ts'
import type { Motion } from '#domain/motion.ts'
import { isLive } from '#domain/motions.ts'
import { candidateNamed } from '#domain/nominations.ts'
import { matchPeople } from '#domain/people-match.ts'
import { personName } from '#domain/person-name.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { servingAt } from '#domain/serving.ts'

/** What is done to an election and its nominations in one gesture. */
export type ElectionActs = readonly [SingleAct, ...SingleAct[]]

/** What is elected, as it is set up. */
export interface ElectionPlan {
  readonly office: string
  readonly places: number
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

/** A new election by acclamation; the first of a § has those nominated in it as its candidates. */
export function newElection(
  record: MeetingRecord,
  place: { readonly id: Id; readonly paragraphId: ParagraphId },
  plan: ElectionPlan,
): Election {
  const isFirst = record.elections.every(({ paragraphId }) => paragraphId !== place.paragraphId)
  return {
    ...place,
    ...plan,
    method: 'acclamation',
    proportionalRequestedBy: null,
    candidates: isFirst
      ? nominees(record, place.paragraphId).map((name) => candidateNamed(record, name))
      : [],
    ballotsCast: null,
    blankBallots: 0,
    invalidBallots: 0,
    elected: [],
    lotFavoured: null,
    outcome: 'pending',
  }
}

/** Held in another way: what was found or counted in the first is forgotten; as many papers as serve are expected. */
export function withMethod(record: MeetingRecord, election: Election, method: Election['method']): Election {
  const serving = servingAt(record, election.paragraphId).serving.size
  return {
    ...election,
    method,
    ballotsCast: method === 'acclamation' ? null : serving,
    proportionalRequestedBy: null,
    elected: [],
    lotFavoured: null,
  }
}

/** With another count of a candidate's votes; a lot that was drawn on the votes before is forgotten. */
export function withVotes(election: Election, name: string, votes: number): Election {
  const candidates = election.candidates.map((one) => (one.name === name ? { ...one, votes } : one))
  const isBallot = election.method === 'secretBallot'
  return isBallot ? { ...election, candidates, elected: [], lotFavoured: null } : { ...election, candidates }
}

/** With those on whom the lot fell. */
export function withLots(election: Election, drawn: readonly string[]): Election {
  return { ...election, elected: drawn, lotFavoured: drawn[0] ?? null }
}

/** The people and the names that a line means. */
export interface ReadCandidates {
  readonly candidates: readonly CandidateVotes[]
  /** The parts that are no name and mean nobody. */
  readonly unknown: readonly string[]
}

/** "sek, lisa alm (s)": people of the register by a few letters, others by a whole name as it is written. */
export function readCandidates(people: readonly Person[], line: string): ReadCandidates {
  const parts = line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ part, candidate: candidateMeant(people, part) }))
  return {
    candidates: parts.flatMap(({ candidate }) => candidate ?? []),
    unknown: parts.filter(({ candidate }) => candidate === null).map(({ part }) => part),
  }
}

/** The names of the lists in a line, as they are written. */
export function readLists(line: string): readonly CandidateVotes[] {
  return line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((name) => ({ name, personId: null, votes: 0 }))
}

/** A nomination of a candidate in an election. */
export function nomination(
  { paragraphId, office }: Election,
  { id, name, movers }: { readonly id: Id; readonly name: string; readonly movers: readonly PersonId[] },
): Motion {
  return {
    id,
    paragraphId,
    kind: 'nominate',
    movers,
    seconders: [],
    subject: null,
    point: null,
    clauses: [name, officeOfOne(office)],
    fallbackFor: null,
    justification: '',
    receiver: '',
    withdrawnAt: null,
    refusedReason: null,
  }
}

/** The nominations of a candidate in an election that stand. */
export function nominationsOf(record: MeetingRecord, election: Election, name: string): readonly Motion[] {
  const { paragraphId, office } = election
  return record.motions.filter(
    (motion) =>
      motion.paragraphId === paragraphId &&
      motion.kind === 'nominate' &&
      isLive(motion) &&
      motion.clauses[0] === name &&
      (motion.clauses[1] === undefined || motion.clauses[1] === officeOfOne(office)),
  )
}

function candidateMeant(people: readonly Person[], part: string): CandidateVotes | null {
  const [person] = matchPeople(people, part.replace(/\s*\([^)]*\)$/, ''))
  if (person !== undefined) return { name: personName(person), personId: person.id, votes: 0 }
  return part.includes(' ') ? { name: part, personId: null, votes: 0 } : null
}
