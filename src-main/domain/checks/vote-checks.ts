import { attendanceParts } from '../attendance-timeline.ts'
import type { Election } from '../election.ts'
import { AppError, type ErrorCode } from '../errors.ts'
import type { VoteId } from '../ids.ts'
import { remembering } from '../memo.ts'
import type { Vote } from '../question.ts'
import type { MeetingRecord } from '../record.ts'
import { servingAt } from '../serving.ts'
import { type Tally, countVote, tallyVote } from '../tally.ts'
import { proportionalThreshold } from '../thresholds.ts'
import { votersOf } from '../voters.ts'
import { type Check, check } from './check.ts'
import { atFact, label, name, statutory } from './check-help.ts'

/** Votes and elections: who voted, that the numbers add up, and how a tie was settled (domain.md §4.4, §4.7). */
export const voteChecks: readonly Check[] = [
  check({
    id: 'vote.notServing',
    severity: 'law',
    level: 'error',
    source: 'KL 4:24',
    appliesTo: statutory,
    find: (record) => record.votes.flatMap((vote) => strangersIn(record, vote)),
  }),
  check({
    id: 'vote.tally',
    severity: 'law',
    level: 'error',
    source: 'KL 5:67 p. 3',
    appliesTo: statutory,
    find: (record) => failing(settled(record), record, ['TALLY_MISMATCH']),
  }),
  check({
    id: 'vote.incomplete',
    severity: 'law',
    level: 'error',
    source: 'KL 5:67 p. 5',
    appliesTo: statutory,
    find: (record) =>
      settled(record).flatMap((vote) => {
        const missing = countVote(record, vote).missing.length
        return missing === 0
          ? []
          : [{ place: atFact(vote), data: { ...where(record, vote), antal: missing } }]
      }),
  }),
  check({
    id: 'vote.outcome',
    severity: 'law',
    level: 'error',
    source: 'KL 5:55',
    appliesTo: statutory,
    find: (record) =>
      settled(record).flatMap((vote) => {
        const { tally } = auditOf(record, vote)
        if (tally === null || isAsDecided(record, vote, tally)) return []
        return [{ place: atFact(vote), data: { ...where(record, vote), ja: tally.yes, nej: tally.no } }]
      }),
  }),
  check({
    id: 'vote.tie',
    severity: 'law',
    level: 'error',
    source: 'KL 5:56',
    appliesTo: statutory,
    find: (record) => failing(settledBy(record, 'open'), record, ['NO_RESULT', 'NO_CHAIR']),
  }),
  check({
    id: 'vote.lot',
    severity: 'law',
    level: 'error',
    source: 'KL 5:56',
    appliesTo: statutory,
    find: (record) => failing(settledBy(record, 'secret'), record, ['NO_RESULT']),
  }),
  check({
    id: 'vote.noProposition',
    severity: 'custom',
    level: 'warning',
    source: 'KL 5:53',
    appliesTo: statutory,
    find: (record) =>
      settled(record)
        .filter(({ yes, no }) => yes.text.trim() === '' || no.text.trim() === '')
        .map((vote) => ({ place: atFact(vote), data: where(record, vote) })),
  }),
  check({
    id: 'election.lot',
    severity: 'law',
    level: 'error',
    source: 'KL 5:56',
    appliesTo: statutory,
    find: (record) =>
      record.elections
        .filter((election) => isTied(election) && election.lotFavoured === null)
        .map((election) => ({
          place: atFact(election),
          data: { ...where(record, election), uppdrag: election.office },
        })),
  }),
  check({
    id: 'election.threshold',
    severity: 'law',
    level: 'error',
    source: 'lag 2022:629 2 §',
    appliesTo: statutory,
    find: (record) =>
      record.elections.flatMap((election) => {
        if (election.method !== 'proportional' || election.outcome !== 'elected') return []
        const antal = election.proportionalRequestedBy ?? 0
        const krävs = proportionalThreshold(
          servingAt(record, election.paragraphId).serving.size,
          election.places,
        )
        if (antal >= krävs) return []
        const data = { ...where(record, election), uppdrag: election.office, antal, krävs }
        return [{ place: atFact(election), data }]
      }),
  }),
]

function settled(record: MeetingRecord): readonly Vote[] {
  return record.votes.filter((vote) => vote.settled)
}

function settledBy(record: MeetingRecord, method: Vote['method']): readonly Vote[] {
  return settled(record).filter((vote) => vote.method === method)
}

function where(record: MeetingRecord, { paragraphId }: { readonly paragraphId: string }) {
  return { paragraf: label(record, paragraphId) }
}

/** Those who are recorded in a vote without serving; the jäviga are found by a check of their own. */
function strangersIn(record: MeetingRecord, vote: Vote) {
  const voters = new Set(votersOf(record, vote).voters)
  const { recused } = servingAt(record, vote.paragraphId)
  return vote.ballots
    .filter(({ personId }) => !voters.has(personId) && !recused.has(personId))
    .map(({ personId }) => ({
      place: atFact(vote),
      data: { person: name(record, personId), ...where(record, vote) },
    }))
}

/** Those of the votes that have no result for one of the reasons. */
function failing(votes: readonly Vote[], record: MeetingRecord, codes: readonly ErrorCode[]) {
  return votes
    .filter((vote) => {
      const { failure } = auditOf(record, vote)
      return failure !== null && codes.includes(failure)
    })
    .map((vote) => ({ place: atFact(vote), data: where(record, vote) }))
}

/** What the checks ask of a settled vote. */
interface Audit {
  /** How many of those who serve are not recorded. */
  readonly missing: number
  /** What keeps it from having a result; null when it has one. */
  readonly failure: ErrorCode | null
  readonly tally: Tally | null
}

/** Counting a vote asks who served, so that it is done once for all checks. */
const audits = remembering(
  (record: MeetingRecord) => [record.votes, ...attendanceParts(record)],
  (record): ReadonlyMap<VoteId, Audit> =>
    new Map(settled(record).map((vote) => [vote.id, audit(record, vote)])),
)

function auditOf(record: MeetingRecord, vote: Vote): Audit {
  return audits(record).get(vote.id) ?? audit(record, vote)
}

function audit(record: MeetingRecord, vote: Vote): Audit {
  try {
    return { missing: 0, failure: null, tally: tallyVote(record, vote) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { missing: countVote(record, vote).missing.length, failure: error.code, tally: null }
  }
}

/** Whether the question was decided as the votes say; one without an outcome of its own is decided elsewhere. */
function isAsDecided(record: MeetingRecord, vote: Vote, { winner }: Tally): boolean {
  const question = record.questions.find(({ id }) => id === vote.questionId)
  const side = winner === 'yes' ? vote.yes : vote.no
  const outcome = question?.outcomeId ?? null
  return outcome === null || outcome === side.alternativeId
}

/** Whether the last place elected and the first not elected have as many votes. */
function isTied({ method, outcome, candidates, places }: Election): boolean {
  if (method !== 'secretBallot' || outcome !== 'elected') return false
  const votes = candidates.map((candidate) => candidate.votes).toSorted((a, b) => b - a)
  const [last, next] = [votes[places - 1], votes[places]]
  return last !== undefined && next !== undefined && last === next && last > 0
}
