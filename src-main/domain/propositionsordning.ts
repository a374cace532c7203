import { type Choice, othersThan } from './alternatives.ts'
import { type Decision, decisionOf } from './decision.ts'
import { AppError, assertNever } from './errors.ts'
import type { Election } from './election.ts'
import type { Id, ParagraphId, PersonId, VoteId } from './ids.ts'
import type { Motion } from './motion.ts'
import { type PlannedQuestion, planQuestions } from './proposition-plan.ts'
import type { Question, QuestionKind } from './question.ts'
import type { MeetingRecord } from './record.ts'
import { missingVoters } from './tally.ts'
import { untreatedMotions } from './treatment.ts'
import { finalKind, outcomeOf, questionState, rootQuestions, roundsQuestions } from './vote-rounds.ts'

/** What the chair is to do now in a §. */
export type Step =
  /** Put a question and find what is decided, or note that a vote is called for. */
  | {
      readonly kind: 'put'
      readonly question: PlannedQuestion
      /** In a counter-proposal round: what the one that is found is to stand against (huvudförslag). */
      readonly mainProposal: Choice | null
    }
  /** A vote has been called for between two: approve its proposition and begin. */
  | {
      readonly kind: 'vote'
      readonly question: PlannedQuestion
      /** What the chair had found; the other is what it stands against. */
      readonly finding: Choice
      readonly other: Choice
    }
  /** A vote goes on. Settle it when nobody is missing. */
  | { readonly kind: 'ballots'; readonly voteId: VoteId; readonly missing: readonly PersonId[] }
  /** Hold the elections of the §; nominations without one need one first. */
  | {
      readonly kind: 'election'
      readonly electionIds: readonly Id[]
      readonly nominations: readonly Motion[]
    }
  | { readonly kind: 'done'; readonly decision: Decision }

/** The next step of a §: what is open is finished before anything else is put. */
export function nextStep(record: MeetingRecord, paragraphId: ParagraphId): Step {
  const [open] = openQuestions(record, paragraphId)
  const step = open === undefined ? null : stepIn(record, open)
  if (step !== null) return step
  const [question] = planQuestions(record, paragraphId)
  if (question !== undefined) return { kind: 'put', question, mainProposal: null }
  return electionStep(record, paragraphId) ?? { kind: 'done', decision: decisionOf(record, paragraphId) }
}

/** The questions of a § that have been put and not decided. */
export function openQuestions(record: MeetingRecord, paragraphId: ParagraphId): readonly Question[] {
  return rootQuestions(record, paragraphId).filter(
    (question) => question.findingId !== null && outcomeOf(record, question) === null,
  )
}

/** Why a § cannot be closed; nothing stands in the way when the lists are empty. */
export interface Obstacles {
  /** Motions that have neither been put nor fallen (KL 5:67). */
  readonly untreated: readonly Motion[]
  /** Questions on which the vote that was called for has not been settled. */
  readonly undecided: readonly Question[]
  /** Elections that have been begun, and neither held nor postponed. */
  readonly elections: readonly Election[]
}

/** What stands in the way of closing a §. */
export function obstaclesToClosing(record: MeetingRecord, paragraphId: ParagraphId): Obstacles {
  return {
    untreated: untreatedMotions(record, paragraphId),
    undecided: openQuestions(record, paragraphId),
    elections: pendingElections(record, paragraphId),
  }
}

/** Whether the § can be closed: every motion has been tried, every question decided and every election held. */
export function mayClose(record: MeetingRecord, paragraphId: ParagraphId): boolean {
  const { untreated, undecided, elections } = obstaclesToClosing(record, paragraphId)
  return untreated.length === 0 && undecided.length === 0 && elections.length === 0
}

/**
 * Lets a § that can be closed pass.
 *
 * @throws AppError MOTION_UNTREATED with how many `motions` are left and the id of the first, VOTE_INCOMPLETE when so many
 * `questions` are undecided or `elections` pending.
 */
export function requireClosable(record: MeetingRecord, paragraphId: ParagraphId): void {
  const { untreated, undecided, elections } = obstaclesToClosing(record, paragraphId)
  const [motion] = untreated
  if (motion !== undefined) {
    throw new AppError('MOTION_UNTREATED', paragraphId, { motions: untreated.length, motionId: motion.id })
  }
  if (undecided.length > 0) {
    throw new AppError('VOTE_INCOMPLETE', paragraphId, { questions: undecided.length })
  }
  if (elections.length > 0) {
    throw new AppError('VOTE_INCOMPLETE', paragraphId, { elections: elections.length })
  }
}

/** One line of the order as the composer shows it. */
export interface OrderLine {
  readonly question: PlannedQuestion
  readonly state: 'done' | 'now' | 'later'
  /** What was decided, or found to be the main proposal; null until then. */
  readonly outcome: Choice | null
  /** In the rounds of a vote: what the one that is found is to stand against. */
  readonly mainProposal: Choice | null
}

/** The whole order of a §: what has been put, what is being put, and what is still to come. */
export function orderLines(record: MeetingRecord, paragraphId: ParagraphId): readonly OrderLine[] {
  const put = rootQuestions(record, paragraphId).filter((question) => question.findingId !== null)
  const lines = [
    ...put.flatMap((question) => linesOf(record, question)),
    ...planQuestions(record, paragraphId).map((question): OrderLine => ({
      question,
      state: 'later',
      outcome: null,
      mainProposal: null,
    })),
  ]
  const now = lines.findIndex((line) => line.state !== 'done')
  return lines.map((line, i) => (i === now ? { ...line, state: 'now' } : line))
}

function linesOf(record: MeetingRecord, question: Question): readonly OrderLine[] {
  const state = questionState(record, question)
  const finding = question.alternatives.find(({ id }) => id === question.findingId) ?? null
  const outcome = state.kind === 'decided' ? state.outcome : null
  const own = lineOf(question, outcome)
  const rivals = finding === null ? [] : othersThan(question, finding)
  if (finding === null || rivals.length < 2 || question.outcomeId !== null) return [own]
  const { counter, final } = roundsQuestions(record, question)
  const opponent = counter === null ? null : outcomeOf(record, counter)
  return [
    { ...own, state: 'done', outcome: finding },
    ...(counter === null ? [plannedLine(question, 'counterProposal', rivals)] : linesOf(record, counter)).map(
      (line): OrderLine => ({ ...line, mainProposal: line.mainProposal ?? finding }),
    ),
    final === null
      ? plannedLine(question, finalKind(question), opponent === null ? [finding] : [finding, opponent])
      : lineOf(final, outcome),
  ]
}

function lineOf(question: Question, outcome: Choice | null): OrderLine {
  const { id, kind, alternatives, point } = question
  return {
    question: { storedId: id, kind, choices: alternatives, point },
    state: outcome === null ? 'later' : 'done',
    outcome,
    mainProposal: null,
  }
}

/** A round that is still to come; who stands against the main proposal may not have been found. */
function plannedLine(question: Question, kind: QuestionKind, choices: readonly Choice[]): OrderLine {
  return {
    question: { storedId: null, kind, choices, point: question.point },
    state: 'later',
    outcome: null,
    mainProposal: null,
  }
}

function stepIn(record: MeetingRecord, open: Question): Step | null {
  const state = questionState(record, open)
  switch (state.kind) {
    case 'notPut':
    case 'decided':
      return null
    case 'counterProposal': {
      const { rivals, mainProposal, question } = state
      const storedId = question?.id ?? null
      return {
        kind: 'put',
        question: { storedId, kind: 'counterProposal', choices: rivals, point: open.point },
        mainProposal,
      }
    }
    case 'toVote': {
      const { questionKind, finding, other, question } = state
      const storedId = question?.id ?? null
      return {
        kind: 'vote',
        question: { storedId, kind: questionKind, choices: [finding, other], point: open.point },
        finding,
        other,
      }
    }
    case 'voting':
      return { kind: 'ballots', voteId: state.vote.id, missing: missingVoters(record, state.vote) }
    default:
      return assertNever(state)
  }
}

function electionStep(record: MeetingRecord, paragraphId: ParagraphId): Step | null {
  const pending = pendingElections(record, paragraphId)
  const nominations = untreatedMotions(record, paragraphId)
  if (pending.length === 0 && nominations.length === 0) return null
  return { kind: 'election', electionIds: pending.map(({ id }) => id), nominations }
}

function pendingElections(record: MeetingRecord, paragraphId: ParagraphId): readonly Election[] {
  return record.elections.filter(
    (election) => election.paragraphId === paragraphId && election.outcome === 'pending',
  )
}
