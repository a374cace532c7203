import type { CandidateVotes, Election } from './election.ts'
import { substituteOffice } from './election-office.ts'
import { AppError, type ErrorDetails } from './errors.ts'
import { isMoot, liveMotions } from './motions.ts'
import type { MeetingRecord } from './record.ts'
import { servingAt } from './serving.ts'
import { proportionalThreshold } from './thresholds.ts'

/** What the ballot papers of an election say. */
export interface BallotCount {
  /** Those who have a place by their votes, the most first. */
  readonly safe: readonly string[]
  /** Those who stand even about the places left, between whom the lot decides (KL 5:56); empty when none do. */
  readonly tied: readonly string[]
  /** Places left for them. */
  readonly left: number
}

/**
 * Who has the places by the votes: those with the most (KL 5:55). Where as many votes stand for more candidates than
 * there are places left, they are tied. Nobody is elected by no vote.
 */
export function countBallots({ candidates, places }: Election): BallotCount {
  const ranked = candidates
    .filter(({ votes }) => votes > 0)
    .toSorted((a: CandidateVotes, b: CandidateVotes) => b.votes - a.votes)
  const last = ranked[places - 1]
  const next = ranked[places]
  if (last === undefined || next === undefined || last.votes > next.votes) {
    return { safe: ranked.slice(0, places).map(({ name }) => name), tied: [], left: 0 }
  }
  const safe = ranked.filter(({ votes }) => votes > last.votes).map(({ name }) => name)
  const tied = ranked.filter(({ votes }) => votes === last.votes).map(({ name }) => name)
  return { safe, tied, left: places - safe.length }
}

/**
 * Who is elected as far as the record says, in order: those named, when it is by acclamation or proportional (its
 * seats are recorded and not computed, domain.md §4.7); by ballot those with a place and those whom the lot favours.
 */
export function proposedElected(election: Election): readonly string[] {
  const { method, candidates, elected, lotFavoured } = election
  if (method === 'proportional') return elected
  if (method === 'acclamation') return elected.length > 0 ? elected : candidates.map(({ name }) => name)
  const { safe, tied, left } = countBallots(election)
  if (left === 0 || lotFavoured === null) return safe
  const drawn = new Set([lotFavoured, ...elected].filter((name) => tied.includes(name)))
  return [...safe, ...drawn]
}

/**
 * The election held, with those elected in it.
 *
 * @throws AppError NO_RESULT when nobody is elected, more than there are places, or a ballot stands even and the lot has
 * not been drawn; TALLY_MISMATCH when those elected are not those with the votes, or the papers do not add up;
 * NOT_ALLOWED when fewer asked for a proportional election than it takes (TOO_FEW_ASK), or substitutes are to be elected
 * proportionally and the members were not (SUBSTITUTES_FOLLOW, lag 2022:629 3 §).
 */
export function settledElection(
  record: MeetingRecord,
  election: Election,
  elected: readonly string[],
): Election {
  const place = election.id
  if (elected.length === 0 || elected.length > election.places) {
    throw new AppError('NO_RESULT', place, { elected: elected.length, places: election.places })
  }
  if (election.method === 'secretBallot') requireVotes(record, election, elected)
  if (election.method === 'proportional') requireProportional(record, election)
  return { ...election, elected, outcome: 'elected' }
}

/** The election put off, nobody being elected (valet bordläggs, corpus 045). */
export function postponedElection(election: Election): Election {
  return { ...election, elected: [], outcome: 'postponed' }
}

/** How many of those who serve in the § must ask for a proportional election. @throws AppError NOT_FOUND */
export function proportionalNeeds(record: MeetingRecord, election: Election): number {
  return proportionalThreshold(servingAt(record, election.paragraphId).serving.size, election.places)
}

/** Ballot papers handed in: as counted, or for a single place one for each vote and each blank or invalid paper. */
export function ballotPapers(election: Election): number {
  const { ballotsCast, blankBallots, invalidBallots } = election
  return ballotsCast ?? blankBallots + invalidBallots + votesIn(election)
}

/** Who drew the lot, in the order elected: those elected among the tied; nobody when no lot was drawn. */
export function drawnByLot(election: Election): readonly string[] {
  const { tied } = countBallots(election)
  return election.lotFavoured === null ? [] : election.elected.filter((name) => tied.includes(name))
}

/** How the papers of an election stand against its votes and against those who serve. */
export interface PaperCount {
  /** Handed in; at most one each. */
  readonly papers: number
  readonly serving: number
  /** Neither blank nor invalid. */
  readonly valid: number
  readonly votes: number
  /** Votes that the valid papers hold: exactly one each, where there is one place or one list to choose; else at most. */
  readonly room: number
  readonly exact: boolean
}

/** Counts the papers of an election that is held by them. @throws AppError NOT_FOUND */
export function countPapers(record: MeetingRecord, election: Election): PaperCount {
  const papers = ballotPapers(election)
  const valid = papers - election.blankBallots - election.invalidBallots
  const exact = election.places === 1 || election.method === 'proportional'
  return {
    papers,
    serving: servingAt(record, election.paragraphId).serving.size,
    valid,
    votes: votesIn(election),
    room: exact ? valid : valid * election.places,
    exact,
  }
}

/** Whether the papers add up: no more than serve, and as many votes as they can hold. @throws AppError NOT_FOUND */
export function papersAddUp(record: MeetingRecord, election: Election): boolean {
  const { papers, serving, valid, votes, room, exact } = countPapers(record, election)
  const most = Math.max(0, ...election.candidates.map((candidate) => candidate.votes))
  return papers <= serving && valid >= 0 && most <= valid && (exact ? votes === room : votes <= room)
}

/** The candidates named in the motions of a § (nomineringar), each once, in the order named. */
export function nominees(record: MeetingRecord, paragraphId: string): readonly string[] {
  const named = liveMotions(record, paragraphId)
    .filter((motion) => motion.kind === 'nominate' && !isMoot(record, motion))
    .flatMap(({ clauses }) => clauses.slice(0, 1))
  return [...new Set(named)]
}

function votesIn({ candidates }: Election): number {
  return candidates.reduce((sum, { votes }) => sum + votes, 0)
}

function requirePapers(record: MeetingRecord, election: Election): void {
  if (papersAddUp(record, election)) return
  const count = countPapers(record, election)
  throw new AppError('TALLY_MISMATCH', election.id, paperDetails(count))
}

/** What is wrong with the papers, the most telling first: votes are compared with valid papers that there can be. */
function paperDetails({ papers, serving, valid, votes }: PaperCount): ErrorDetails {
  if (valid < 0) return { spoiled: papers - valid, papers }
  return papers > serving ? { papers, serving } : { votes, papers: valid }
}

/** A proportional election needs enough who ask for it; its lists may be left unrecorded, but what is counted adds up. */
function requireProportional(record: MeetingRecord, election: Election): void {
  const place = election.id
  const needed = proportionalNeeds(record, election)
  const asked = election.proportionalRequestedBy ?? 0
  if (asked < needed) throw new AppError('NOT_ALLOWED', place, { rule: 'TOO_FEW_ASK', asked, needed })
  const members = record.elections.find(
    ({ office, outcome }) => outcome === 'elected' && substituteOffice(office) === election.office,
  )
  if (members !== undefined && members.method !== 'proportional') {
    throw new AppError('NOT_ALLOWED', place, { rule: 'SUBSTITUTES_FOLLOW' })
  }
  if (election.candidates.length > 0) requirePapers(record, election)
}

function requireVotes(record: MeetingRecord, election: Election, elected: readonly string[]): void {
  const { safe, tied, left } = countBallots(election)
  const drawn = elected.filter((name) => tied.includes(name))
  const lotNeeded = tied.length > left && left > 0
  const { lotFavoured } = election
  if (lotNeeded && (lotFavoured === null || !elected.includes(lotFavoured) || drawn.length !== left)) {
    throw new AppError('NO_RESULT', election.id, { tied: tied.length, left })
  }
  const rightful = new Set([...safe, ...tied])
  const sound = safe.every((name) => elected.includes(name)) && elected.every((name) => rightful.has(name))
  if (!sound) throw new AppError('TALLY_MISMATCH', election.id, { elected: elected.length })
  requirePapers(record, election)
}
