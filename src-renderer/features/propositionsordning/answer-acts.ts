import type { MeetingAct } from '#domain/acts/act.ts'
import { alternativesFor, sameChoice } from '#domain/alternatives.ts'
import type { Choice } from '#domain/alternatives.ts'
import type { ClockTime, Id, ParagraphId } from '#domain/ids.ts'
import type { PlannedQuestion } from '#domain/proposition-plan.ts'
import { toQuestion, withRejection } from '#domain/proposition-plan.ts'
import type { Question, Vote } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'

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

interface NewVote {
  readonly paragraphId: ParagraphId
  readonly question: PlannedQuestion
  readonly finding: Choice
  readonly yes: { readonly choice: Choice; readonly text: string }
  readonly no: { readonly choice: Choice; readonly text: string }
  readonly startedAt: ClockTime | null
  readonly threshold: Vote['threshold']
  readonly newId: () => Id
}

/** A vote that was called for begins: its question, unless the record has it, and the vote with its approved sides. */
export function voteActs(record: MeetingRecord, vote: NewVote): readonly MeetingAct[] {
  const { paragraphId, question, finding, newId } = vote
  const stored = record.questions.find(({ id }) => id === question.storedId)
  const base = stored ?? toQuestion(question, newId(), paragraphId)
  const idOf = (choice: Choice): Id =>
    base.alternatives.find((alternative) => sameChoice(alternative, choice))?.id ?? ''
  const voteId = newId()
  const put: Question = { ...base, findingId: idOf(finding) }
  return [
    ...(stored ? [] : [{ kind: 'question.put', question: put } as const]),
    {
      kind: 'vote.put',
      vote: {
        id: voteId,
        paragraphId,
        questionId: base.id,
        method: 'open',
        yes: { text: vote.yes.text, alternativeId: idOf(vote.yes.choice) },
        no: { text: vote.no.text, alternativeId: idOf(vote.no.choice) },
        threshold: vote.threshold,
        ballots: [],
        corrections: [],
        secretCount: null,
        attachmentNumber: null,
        startedAt: vote.startedAt,
        settled: false,
      },
    },
  ]
}
