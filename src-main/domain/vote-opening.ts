import { type Choice, sameChoice } from './alternatives.ts'
import { isAboutDeferral, sideText } from './choice-words.ts'
import { AppError } from './errors.ts'
import type { ClockTime, ParagraphId, QuestionId, VoteId } from './ids.ts'
import { toQuestion } from './proposition-plan.ts'
import type { Step } from './propositionsordning.ts'
import type { Question, Vote, VoteSide } from './question.ts'
import type { MeetingRecord } from './record.ts'
import { servingAt } from './serving.ts'

/** What is made when a vote begins. */
export interface OpenedVote {
  readonly question: Question
  readonly vote: Vote
}

/** Where and when a vote begins, with the ids of what is made. */
export interface VoteOpening {
  readonly paragraphId: ParagraphId
  /** For the question between the two, when the record has none yet. */
  readonly questionId: QuestionId
  readonly voteId: VoteId
  readonly startedAt: ClockTime | null
}

/**
 * Begins the vote that was called for: yes for what the chair had found, no for the other, in words that are then the
 * body's to approve or change (domain.md §4.4).
 *
 * Where a third suffices to put the matter off, no is for putting it off (KL 5:50). Those who have said that they take
 * no part in the decision are recorded so from the start (domain.md §4.3).
 */
export function openVote(
  record: MeetingRecord,
  step: Extract<Step, { kind: 'vote' }>,
  opening: VoteOpening,
): OpenedVote {
  const { paragraphId, voteId, startedAt } = opening
  const stored = record.questions.find(({ id }) => id === step.question.storedId)
  const base = stored ?? toQuestion(step.question, opening.questionId, paragraphId)
  const threshold = thresholdFor(record, paragraphId, step.question.choices)
  const [yes, no] = sidesOf(step, threshold)
  const side = (choice: Choice): VoteSide => ({
    text: sideText(record, step.question, choice),
    alternativeId: idOf(base, choice),
  })
  const { serving, abstaining } = servingAt(record, paragraphId)
  return {
    question: { ...base, findingId: idOf(base, step.finding), voteId },
    vote: {
      id: voteId,
      paragraphId,
      questionId: base.id,
      method: 'open',
      yes: side(yes),
      no: side(no),
      threshold,
      ballots: [...abstaining]
        .filter((personId) => serving.has(personId))
        .map((personId) => ({ personId, choice: 'notParticipating' })),
      corrections: [],
      secretCount: null,
      attachmentNumber: null,
      startedAt,
      settled: false,
    },
  }
}

/**
 * What suffices in a vote: a third of those present, for no, when a fullmäktige votes on putting a matter off, unless it
 * is an election or a minority has used that right in the matter before (KL 5:50, domain.md §4.6); else a majority.
 */
export function thresholdFor(
  record: MeetingRecord,
  paragraphId: ParagraphId,
  choices: readonly Choice[],
): Vote['threshold'] {
  const paragraph = record.paragraphs.find(({ id }) => id === paragraphId)
  const isCouncil = record.body.kind === 'council' || record.body.kind === 'federationCouncil'
  const asked = { kind: 'decideToday', choices } as const
  return isCouncil &&
    paragraph !== undefined &&
    paragraph.kind !== 'election' &&
    !paragraph.minorityDeferralUsed &&
    isAboutDeferral(record, asked)
    ? 'third'
    : 'majority'
}

/**
 * The vote with yes and no standing for each other's side.
 *
 * @throws AppError NOT_ALLOWED once somebody has voted, or where the law ties no to one side (KL 5:50).
 */
export function withSidesExchanged(vote: Vote): Vote {
  const begun = vote.ballots.some(({ choice }) => choice === 'yes' || choice === 'no')
  if (begun || vote.settled) throw new AppError('NOT_ALLOWED', vote.id, { rule: 'VOTE_BEGUN' })
  if (vote.threshold === 'third') throw new AppError('NOT_ALLOWED', vote.id, { rule: 'MINORITY_IS_NO' })
  return { ...vote, yes: vote.no, no: vote.yes }
}

function sidesOf(
  { finding, other }: { readonly finding: Choice; readonly other: Choice },
  threshold: Vote['threshold'],
): readonly [Choice, Choice] {
  const deferring = threshold === 'third' && finding.kind !== 'decideToday'
  return deferring ? [other, finding] : [finding, other]
}

function idOf(question: Question, choice: Choice): string {
  return question.alternatives.find((alternative) => sameChoice(alternative, choice))?.id ?? ''
}
