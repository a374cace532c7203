import {
  type Choice,
  alternativesFor,
  decideToday,
  includesChoice,
  rejection,
  sameChoice,
} from './alternatives.ts'
import type { ParagraphId, ProposalId, QuestionId } from './ids.ts'
import type { Motion } from './motion.ts'
import { isDeferral } from './motions.ts'
import { arranged } from './proposition-order.ts'
import type { Question, QuestionKind } from './question.ts'
import type { MeetingRecord } from './record.ts'
import { type Standpoint, standsFor } from './standpoints.ts'
import { type Progress, progressOf, standingOf, triesByItself } from './treatment.ts'
import { rootQuestions } from './vote-rounds.ts'

/** A question that the chair is to put: what it is about, and what can be found. */
export interface PlannedQuestion {
  /** The question of the record that holds its place in the order; null while the order has not been settled. */
  readonly storedId: QuestionId | null
  readonly kind: QuestionKind
  readonly choices: readonly Choice[]
  /** The point of the proposal that it decides; null for all of it. */
  readonly point: number | null
}

/**
 * The order in which the chair is to put what is left of a § (propositionsordning, KL 5:67 p. 2; domain.md §4.2, §4.5).
 *
 * Formal motions first, each deferral against "avgöras i dag"; then the main matter, where proposal and rivals meet as a
 * whole; then contested points of the proposal that won, and the rest of it; additions last. The content always follows
 * from the motions that stand. Questions of the record that have not been put yet say the order only, and whether the
 * rivals are tried each by itself; so a motion that comes late finds its place in an order already settled.
 */
export function planQuestions(record: MeetingRecord, paragraphId: ParagraphId): readonly PlannedQuestion[] {
  const progress = progressOf(record, paragraphId)
  const stored = rootQuestions(record, paragraphId).filter((question) => question.findingId === null)
  const left = progress.standpoints.filter(
    (standpoint) => standingOf(progress, standpoint).kind === 'untreated',
  )
  const separately = [...stored, ...progress.put.map(({ question }) => question)].some((question) =>
    triesByItself(progress.standpoints, question),
  )
  const context: PlanContext = { progress, left, separately }
  return arranged(
    [
      ...stage(left, 'formal').map(formalQuestion),
      ...mainQuestions(context),
      ...stage(left, 'addition').map((standpoint) =>
        planned('addition', [standpoint.choice, rejection], null),
      ),
    ],
    { stored, standpoints: progress.standpoints },
  )
}

/**
 * The same matter put another way: each rival by itself, approve or reject, instead of against each other, with the
 * proposal first (corpus 116). A question that is not about rivals is left as it is.
 */
export function putSeparately(record: MeetingRecord, question: PlannedQuestion): readonly PlannedQuestion[] {
  if (question.point !== null || question.choices.length < 2) return [question]
  if (includesChoice(question.choices, rejection) || includesChoice(question.choices, decideToday)) {
    return [question]
  }
  const motions = question.choices.map((choice) => record.motions.find(({ id }) => id === choice.refersTo))
  return splitRivals(question.choices, motions)
}

/** The question with rejection as an alternative, for when somebody wants to vote against the only proposal. */
export function withRejection(question: PlannedQuestion): PlannedQuestion {
  if (includesChoice(question.choices, rejection)) return question
  return { ...question, choices: [...question.choices, rejection] }
}

/** A question for the record, put to the meeting or holding its place in the order; nothing has been found yet. */
export function toQuestion(question: PlannedQuestion, id: QuestionId, paragraphId: ParagraphId): Question {
  return {
    id,
    paragraphId,
    kind: question.kind,
    alternatives: alternativesFor(id, question.choices),
    point: question.point,
    findingId: null,
    voteId: null,
    outcomeId: null,
  }
}

interface PlanContext {
  readonly progress: Progress
  readonly left: readonly Standpoint[]
  /** Whether the rivals are tried each by itself. */
  readonly separately: boolean
}

function planned(kind: QuestionKind, choices: readonly Choice[], point: number | null): PlannedQuestion {
  return { storedId: null, kind, choices, point }
}

function stage(standpoints: readonly Standpoint[], wanted: Standpoint['stage']): readonly Standpoint[] {
  return standpoints.filter((standpoint) => standpoint.stage === wanted)
}

function formalQuestion({ choice, motions }: Standpoint): PlannedQuestion {
  const [motion] = motions
  return motion !== undefined && isDeferral(motion.kind)
    ? planned('decideToday', [decideToday, choice], null)
    : planned('approveOrReject', [choice, rejection], null)
}

function mainQuestions(context: PlanContext): readonly PlannedQuestion[] {
  const { left, progress } = context
  const [only, ...others] = stage(left, 'main')
  const points = pointQuestions(context)
  const whole = wholeQuestions(context)
  if (only?.choice.kind !== 'proposal' || others.length > 0 || mainWasPut(progress))
    return [...whole, ...points]
  // With nothing against the whole, the contested points come first and what is left of the proposal after them.
  return [...points, ...(isContestedThroughout(progress, only) ? [] : whole)]
}

function mainWasPut(progress: Progress): boolean {
  return stage(progress.standpoints, 'main').some(
    (standpoint) => standingOf(progress, standpoint).kind === 'put',
  )
}

/** Whether every clause of a proposal is contested by itself, so that nothing is left of it to be put as a whole. */
function isContestedThroughout({ record, standpoints }: Progress, { choice }: Standpoint): boolean {
  const proposal = record.proposals.find(({ id }) => id === choice.refersTo)
  const contested = stage(standpoints, 'point').filter((standpoint) => sameChoice(standpoint.choice, choice))
  return contested.length > 0 && contested.length === proposal?.clauses.length
}

function wholeQuestions({ left, progress, separately }: PlanContext): readonly PlannedQuestion[] {
  const rivals = stage(left, 'main')
  const motions = rivals.map(motionOf)
  const choices = rivals.map(({ choice }) => choice)
  const [only, second] = rivals
  if (only === undefined) return []
  if (mainWasPut(progress) || (separately && second !== undefined)) return splitRivals(choices, motions)
  if (second === undefined) return [planned('single', [approvedAs(only)], null)]
  return [planned(comparison(motions), choices, null)]
}

/** How rivals are put: two as approve or reject or against each other, values as values, more each in turn. */
function comparison(motions: readonly (Motion | undefined)[]): QuestionKind {
  const moved = motions.filter((motion) => motion !== undefined)
  if (moved.length > 0 && moved.every((motion) => motion.kind === 'value')) return 'values'
  if (motions.length > 2) return 'eachInTurn'
  return moved.some((motion) => motion.kind === 'reject') ? 'approveOrReject' : 'against'
}

/**
 * The only proposal is put in the name of whoever approved it, when that is one alone: "enligt Michaela Fletchers (M)
 * yrkande" (seed 003).
 */
function approvedAs({ choice, motions }: Standpoint): Choice {
  const [motion, ...others] = motions
  return choice.kind === 'proposal' && motion !== undefined && others.length === 0
    ? { kind: 'motion', refersTo: motion.id }
    : choice
}

function splitRivals(
  choices: readonly Choice[],
  motions: readonly (Motion | undefined)[],
): readonly PlannedQuestion[] {
  const rejecting = choices.filter((_, i) => motions[i]?.kind === 'reject')
  const proposals = choices.filter(({ kind }) => kind === 'proposal')
  const rest = choices.filter((choice) => !rejecting.includes(choice) && !proposals.includes(choice))
  const [opposed, ...unopposed] = proposals
  const first =
    opposed === undefined || rejecting.length === 0
      ? proposals.map((choice) => planned('single', [choice], null))
      : [
          planned('approveOrReject', [opposed, ...rejecting], null),
          ...unopposed.map((choice) => planned('single', [choice], null)),
        ]
  const alone = opposed === undefined ? [...rejecting, ...rest] : rest
  return [...first, ...alone.map((choice) => planned('approveOrReject', [choice, rejection], null))]
}

function pointQuestions({ left, progress }: PlanContext): readonly PlannedQuestion[] {
  const contested = stage(left, 'point')
  const groups = new Map<string, Standpoint[]>()
  for (const standpoint of contested) {
    const key = `${standpoint.proposalId} ${standpoint.point}`
    groups.set(key, [...(groups.get(key) ?? []), standpoint])
  }
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group
    if (first === undefined) return []
    const { point } = first
    const wasPut = progress.put.some(
      ({ question }) => question.point === point && samePoint(progress, question, first.proposalId),
    )
    const choices = group.map(({ choice }) => choice)
    if (wasPut) {
      return choices.map((choice) => planned('approveOrReject', [choice, rejection], point))
    }
    if (second === undefined) return [planned('single', choices, point)]
    const moved = group.map(motionOf).filter((motion) => motion !== undefined)
    const values = moved.every((motion) => motion.kind === 'value')
    return [planned(values ? 'values' : 'point', choices, point)]
  })
}

function samePoint(progress: Progress, question: Question, proposalId: ProposalId | null): boolean {
  return progress.standpoints.some(
    (standpoint) =>
      standpoint.proposalId === proposalId &&
      question.alternatives.some((alternative) => standsFor(standpoint, alternative)),
  )
}

/** The motion that a standpoint stands for; undefined for a proposal. */
function motionOf({ choice, motions }: Standpoint): Motion | undefined {
  return motions.find((motion) => motion.id === choice.refersTo)
}
