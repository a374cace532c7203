import type { Id, QuestionId } from './ids.ts'
import type { Alternative, Question } from './question.ts'

/** What an alternative stands for, apart from its place in one question. */
export type Choice = Pick<Alternative, 'kind' | 'refersTo'>

/** To decide the matter today, against putting it off. */
export const decideToday: Choice = { kind: 'decideToday', refersTo: null }
/** To reject what the question is about (avslag), where nobody has moved it as a motion. */
export const rejection: Choice = { kind: 'rejection', refersTo: null }
/** To approve what the question is about (bifall), in the same sense. */
export const approval: Choice = { kind: 'approval', refersTo: null }

/** Whether two alternatives, of the same or different questions of a §, stand for the same thing. */
export function sameChoice(a: Choice, b: Choice): boolean {
  return a.kind === b.kind && a.refersTo === b.refersTo
}

/** Whether two sets of alternatives stand for the same things, in whatever order. */
export function sameChoices(a: readonly Choice[], b: readonly Choice[]): boolean {
  return a.length === b.length && a.every((choice) => includesChoice(b, choice))
}

/** Whether one of the alternatives stands for the same thing. */
export function includesChoice(choices: readonly Choice[], choice: Choice): boolean {
  return choices.some((other) => sameChoice(other, choice))
}

/** The alternatives of a question, with ids that follow from the question's own and are unique in the record. */
export function alternativesFor(questionId: QuestionId, choices: readonly Choice[]): readonly Alternative[] {
  return choices.map(({ kind, refersTo }, i) => ({ id: `${questionId}.${i + 1}`, kind, refersTo }))
}

/** The alternative of a question with the id; null when the question has none such, or the id is null. */
export function alternativeOf(question: Question, id: Id | null): Alternative | null {
  return question.alternatives.find((alternative) => alternative.id === id) ?? null
}

/** The alternatives of a question that do not stand for the given thing. */
export function othersThan(question: Question, choice: Choice): readonly Alternative[] {
  return question.alternatives.filter((alternative) => !sameChoice(alternative, choice))
}
