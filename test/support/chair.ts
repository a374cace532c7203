import { actWhileOpen } from './act-while-open.ts'
import { type Choice, sameChoice } from '#domain/alternatives.ts'
import { toQuestion } from '#domain/proposition-plan.ts'
import { type Step, nextStep } from '#domain/propositionsordning.ts'
import type { Question, Vote } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { missingVoters } from '#domain/tally.ts'
import { openVote } from '#domain/vote-opening.ts'
import { ballots, factsParagraph } from './facts.ts'
import { type Step as RecordStep, aCouncil, bodyWith, having, rulesWith } from './record-builder.ts'

/**
 * Plays the chair in § 3: each step answers what `nextStep` asks, through the same acts as the window.
 *
 *     having(record, finds('proposal'), callsVote('proposal'), votes('13j 9n 19a'))
 */

/** The chair finds an alternative decided, and nobody calls for a vote. Named by its motion or proposal, or its kind. */
export function finds(name: string): RecordStep {
  return (record) => putQuestion(record, name, false)
}

/** The chair finds an alternative decided, and a vote is called for. */
export function callsVote(name: string): RecordStep {
  return (record) => putQuestion(record, name, true)
}

/** The vote that was called for is opened, cast by members in turn as `ballots` reads it, and settled. */
export function votes(letters: string): RecordStep {
  return (record) => settles(ballotsCast(letters)(opens({})(record)))
}

/** The vote that was called for is opened, with changes. */
export function opens(change: Partial<Vote>): RecordStep {
  return (record) => {
    const step = expected(record, 'vote')
    const { question, vote } = openVote(record, step, {
      paragraphId: factsParagraph,
      questionId: `q${record.questions.length + 1}`,
      voteId: `v${record.votes.length + 1}`,
      startedAt: null,
    })
    const asked = actWhileOpen(record, { kind: 'question.put', question })
    return actWhileOpen(asked, { kind: 'vote.put', vote: { ...vote, ...change } })
  }
}

/** Members cast their votes in turn; those who are recorded already are passed over by giving their letter too. */
export function ballotsCast(letters: string): RecordStep {
  return (record) => {
    const { voteId } = expected(record, 'ballots')
    return ballots(letters).reduce(
      (voting, { personId, choice }) => actWhileOpen(voting, { kind: 'vote.cast', voteId, personId, choice }),
      record,
    )
  }
}

/** The vote is settled. */
export function settles(record: MeetingRecord): MeetingRecord {
  return actWhileOpen(record, { kind: 'vote.settle', voteId: expected(record, 'ballots').voteId })
}

/** A council of so many, everybody there, called in roll order; `m1` presides. */
export function aCouncilOf(size: number): MeetingRecord {
  const record = having(aCouncil(4), bodyWith({ seats: size }), rulesWith({ chairVotesLast: false }))
  return { ...record, seats: record.seats.filter(({ id }) => Number(id.replace(/\D/g, '')) <= size) }
}

function namesOf(choices: readonly Choice[]): string {
  return choices.map(({ kind, refersTo }) => refersTo ?? kind).join(' ')
}

/** What the next step asks: "put eachInTurn: p avs tre", "vote main: p tre", "ballots v1 (13)", "done adopted". */
export function asked(record: MeetingRecord): string {
  const step = nextStep(record, factsParagraph)
  switch (step.kind) {
    case 'put':
    case 'vote': {
      const { kind, choices, point } = step.question
      return `${step.kind} ${kind}${point === null ? '' : ` § ${point}`}: ${namesOf(choices)}`
    }
    case 'ballots':
      return `ballots ${step.voteId} (${missingVoters(record, voteOf(record, step.voteId)).length})`
    case 'election':
      return `election ${[...step.electionIds, ...step.nominations.map(({ id }) => id)].join(' ')}`
    default:
      return `done ${step.decision.kind}`
  }
}

function putQuestion(record: MeetingRecord, name: string, voteCalledFor: boolean): MeetingRecord {
  const step = expected(record, 'put')
  const id = step.question.storedId ?? `q${record.questions.length + 1}`
  const question = toQuestion(step.question, id, factsParagraph)
  const found = question.alternatives.find(({ kind, refersTo }) => (refersTo ?? kind) === name)
  if (found === undefined) throw new Error(`${name} is not among ${asked(record)}`)
  return actWhileOpen(record, {
    kind: 'question.put',
    question: { ...question, findingId: found.id, outcomeId: voteCalledFor ? null : found.id },
  })
}

function expected<TKind extends Step['kind']>(
  record: MeetingRecord,
  kind: TKind,
): Extract<Step, { kind: TKind }> {
  const step = nextStep(record, factsParagraph)
  if (step.kind !== kind) throw new Error(`Expected ${kind}, but the next step is ${asked(record)}`)
  return step as Extract<Step, { kind: TKind }>
}

function voteOf(record: MeetingRecord, voteId: string): Vote {
  const vote = record.votes.find(({ id }) => id === voteId)
  if (vote === undefined) throw new Error(`No vote ${voteId}`)
  return vote
}

/** The alternative that won a question of the § in the end, by what it refers to or its kind; null while undecided. */
export function outcomeName(
  question: Question,
  outcome: Question['alternatives'][number] | null,
): string | null {
  const alternative = question.alternatives.find((each) => outcome !== null && sameChoice(each, outcome))
  return alternative === undefined ? null : (alternative.refersTo ?? alternative.kind)
}
