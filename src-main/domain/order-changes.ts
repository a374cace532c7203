import { isAboutDeferral } from './choice-words.ts'
import type { ParagraphId } from './ids.ts'
import { motionClass } from './motions.ts'
import { type PlannedQuestion, putSeparately } from './proposition-plan.ts'
import type { MeetingRecord } from './record.ts'
import { asks, progressOf, triesByItself } from './treatment.ts'
import { rootQuestions } from './vote-rounds.ts'

/** When a question comes by custom: how the matter is handled, the matter itself, what is decided besides. */
type Turn = 'formal' | 'material' | 'addition'

/**
 * Where an order goes another way than custom has it (domain.md §4.2): a `formal` motion that would come after the matter
 * itself, an `addition` before it. The chair may, so it is something to be told and not to be stopped.
 */
export interface OrderDeparture {
  readonly kind: 'formal' | 'addition'
  readonly question: PlannedQuestion
}

/** The questions of an order that stand where custom would not have them. */
export function orderDepartures(
  record: MeetingRecord,
  questions: readonly PlannedQuestion[],
): readonly OrderDeparture[] {
  const turns = questions.map((question) => turnOf(record, question))
  return questions.flatMap((question, i): readonly OrderDeparture[] => {
    const turn = turns[i]
    if (turn === 'formal' && turns.slice(0, i).some((earlier) => earlier !== 'formal')) {
      return [{ kind: turn, question }]
    }
    return turn === 'addition' && turns.slice(i + 1).includes('material') ? [{ kind: turn, question }] : []
  })
}

/** The order with a question moved a step up (-1) or down (1); as it was at either end. */
export function withMoved(
  questions: readonly PlannedQuestion[],
  index: number,
  by: 1 | -1,
): readonly PlannedQuestion[] {
  const question = questions[index]
  const target = index + by
  if (question === undefined || target < 0 || target >= questions.length) return questions
  return questions.toSpliced(index, 1).toSpliced(target, 0, question)
}

/** The order with rivals put each by itself in the place where they would have met (corpus 116). */
export function withSeparated(
  record: MeetingRecord,
  questions: readonly PlannedQuestion[],
): readonly PlannedQuestion[] {
  return questions.flatMap((question) => putSeparately(record, question))
}

/** Whether the rivals of the main matter are to be put each by itself though they could still meet. */
export function isSeparated(record: MeetingRecord, paragraphId: ParagraphId): boolean {
  const { standpoints, put } = progressOf(record, paragraphId)
  const main = standpoints.filter(({ stage }) => stage === 'main')
  const begun = put.some(({ question }) => main.some((standpoint) => asks(question, standpoint)))
  return !begun && rootQuestions(record, paragraphId).some((question) => triesByItself(standpoints, question))
}

/**
 * The order without the questions in which rivals are put each by itself: with those gone the rivals meet again, as
 * `planQuestions` has it.
 */
export function withoutSeparated(
  record: MeetingRecord,
  questions: readonly PlannedQuestion[],
): readonly PlannedQuestion[] {
  return questions.filter((question) => !isByItself(record, question))
}

/** Whether a question puts a thing of the main matter by itself. */
function isByItself(record: MeetingRecord, question: PlannedQuestion): boolean {
  const single = question.kind === 'single' || question.kind === 'approveOrReject'
  return single && question.point === null && turnOf(record, question) === 'material'
}

function turnOf(record: MeetingRecord, question: PlannedQuestion): Turn {
  if (isAboutDeferral(record, question)) return 'formal'
  if (question.kind === 'addition') return 'addition'
  const kinds = record.motions
    .filter(({ id }) => question.choices.some(({ refersTo }) => refersTo === id))
    .map(({ kind }) => motionClass(kind))
  return kinds.includes('formal') ? 'formal' : 'material'
}
