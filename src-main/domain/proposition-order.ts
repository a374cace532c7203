import type { PlannedQuestion } from './proposition-plan.ts'
import type { Question } from './question.ts'
import { type Standpoint, standsFor } from './standpoints.ts'

/** What says in which order questions are to be put. */
export interface Arrangement {
  /** Questions that only hold places in the order. */
  readonly stored: readonly Question[]
  readonly standpoints: readonly Standpoint[]
}

/** The questions in the order that the record's own have; those without a place keep theirs among the others. */
export function arranged(
  questions: readonly PlannedQuestion[],
  { stored, standpoints }: Arrangement,
): readonly PlannedQuestion[] {
  const places = new Map<PlannedQuestion, Question>()
  for (const question of stored) {
    const match = questions.find(
      (candidate) => !places.has(candidate) && concernsTheSame(candidate, question, standpoints),
    )
    if (match !== undefined) places.set(match, question)
  }
  const result = [...places.keys()]
  for (const [i, question] of questions.entries()) {
    if (places.has(question)) continue
    const later = new Set(questions.slice(i + 1))
    const before = result.findIndex((placed) => later.has(placed))
    result.splice(before === -1 ? result.length : before, 0, question)
  }
  return result.map((question) => ({ ...question, storedId: places.get(question)?.id ?? null }))
}

function concernsTheSame(
  candidate: PlannedQuestion,
  question: Question,
  standpoints: readonly Standpoint[],
): boolean {
  return (
    candidate.point === question.point &&
    standpoints.some(
      (standpoint) =>
        standpoint.point === candidate.point &&
        candidate.choices.some((choice) => standsFor(standpoint, choice)) &&
        question.alternatives.some((alternative) => standsFor(standpoint, alternative)),
    )
  )
}
