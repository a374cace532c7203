import type { MeetingAct, SingleAct } from '#domain/acts/act.ts'
import { alternativesFor, sameChoice } from '#domain/alternatives.ts'
import type { Choice } from '#domain/alternatives.ts'
import type { Id, ParagraphId } from '#domain/ids.ts'
import type { PlannedQuestion } from '#domain/proposition-plan.ts'
import { toQuestion, withRejection } from '#domain/proposition-plan.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { OpenedVote } from '#domain/vote-opening.ts'

interface Answer {
  readonly paragraphId: ParagraphId
  readonly question: PlannedQuestion
  /** What the chair finds decided. */
  readonly finding: Choice
  readonly voteRequested: boolean
  readonly newId: () => Id
}

/** What the chair finds becomes a question of the record: decided by acclamation, or waiting for its vote. */
export function findingAct(record: MeetingRecord, answer: Answer): MeetingAct {
  const { paragraphId, question, finding, voteRequested, newId } = answer
  // Against a single proposal one can only vote for its rejection.
  const put = voteRequested && question.choices.length === 1 ? withRejection(question) : question
  const stored = record.questions.find(({ id }) => id === put.storedId)
  const base = stored ?? toQuestion(put, put.storedId ?? newId(), paragraphId)
  const alternatives = alternativesFor(base.id, put.choices)
  const found = alternatives.find((alternative) => sameChoice(alternative, finding))
  const findingId = found?.id ?? null
  const outcomeId = voteRequested ? null : findingId
  return { kind: 'question.put', question: { ...base, kind: put.kind, alternatives, findingId, outcomeId } }
}

interface ApprovedSides {
  readonly yes: string
  readonly no: string
}

/** A vote that was called for begins: its question, unless the record has it, and the vote with the sides as approved. */
export function voteActs(
  record: MeetingRecord,
  { question, vote }: OpenedVote,
  sides: ApprovedSides,
): readonly [SingleAct, ...SingleAct[]] {
  const yes = { ...vote.yes, text: sides.yes }
  const no = { ...vote.no, text: sides.no }
  const isStored = record.questions.some(({ id }) => id === question.id)
  const put = { kind: 'vote.put', vote: { ...vote, yes, no } } as const
  // The vote must be there before the question names it.
  return isStored ? [put] : [{ kind: 'question.put', question: { ...question, voteId: null } }, put]
}
