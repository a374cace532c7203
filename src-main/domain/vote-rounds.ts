import type { Choice } from './alternatives.ts'
import { alternativeOf, includesChoice, othersThan, sameChoice, sameChoices } from './alternatives.ts'
import type { ParagraphId } from './ids.ts'
import type { Alternative, Question, QuestionKind, Vote } from './question.ts'
import type { MeetingRecord } from './record.ts'

/** Where a question is, from being put to being decided (domain.md §4.3–4.5). */
export type QuestionState =
  | { readonly kind: 'notPut' }
  /** A vote was called for among three or more: it has to be found which is to stand against the main proposal. */
  | {
      readonly kind: 'counterProposal'
      readonly mainProposal: Alternative
      readonly rivals: readonly Alternative[]
      /** The question in the record, not put yet; null when there is none. */
      readonly question: Question | null
    }
  /** A vote was called for between two, and has not begun. */
  | {
      readonly kind: 'toVote'
      readonly questionKind: QuestionKind
      readonly finding: Alternative
      readonly other: Alternative
      readonly question: Question | null
    }
  | { readonly kind: 'voting'; readonly question: Question; readonly vote: Vote }
  | { readonly kind: 'decided'; readonly outcome: Alternative }

/** A vote of a question, in the order taken: counter-proposal rounds first, the main vote last. */
export interface Round {
  /** `counter`: which is to be motförslag (kontrapropositionsvotering) · `main`: what is decided (huvudvotering). */
  readonly role: 'counter' | 'main'
  readonly question: Question
  readonly vote: Vote
}

/**
 * Where a question is.
 *
 * With two alternatives a vote stands between them. With three or more, what the chair has found is the main proposal
 * (huvudförslag), and the others compete to stand against it; if a vote is called for there too, the same holds among
 * them, so the innermost round is voted first (kontraproposition, domain.md §4.5, after FL 29 §).
 */
export function questionState(record: MeetingRecord, question: Question): QuestionState {
  const finding = alternativeOf(question, question.findingId)
  if (finding === null) return { kind: 'notPut' }
  const outcome = alternativeOf(question, question.outcomeId)
  if (outcome !== null) return { kind: 'decided', outcome }
  const rivals = othersThan(question, finding)
  const [other] = rivals
  if (other === undefined) return { kind: 'decided', outcome: finding }
  if (rivals.length > 1) return stateOfRounds(record, question, finding)
  const vote = voteOn(record, question)
  if (vote !== null) return { kind: 'voting', question, vote }
  return { kind: 'toVote', questionKind: question.kind, finding, other, question }
}

/** What the question decided in the end; null until then. */
export function outcomeOf(record: MeetingRecord, question: Question): Alternative | null {
  const state = questionState(record, question)
  return state.kind === 'decided' ? state.outcome : null
}

/** The vote on a question; null when none has begun. */
export function voteOn(record: MeetingRecord, question: Question): Vote | null {
  return record.votes.find((vote) => vote.id === question.voteId || vote.questionId === question.id) ?? null
}

/** The questions that a vote among three or more has led to: who stands against whom, and the main vote. */
export function questionsFollowing(record: MeetingRecord, question: Question): readonly Question[] {
  const { counter, final } = roundsQuestions(record, question)
  return [
    ...(counter === null ? [] : [counter, ...questionsFollowing(record, counter)]),
    ...(final === null ? [] : [final]),
  ]
}

/** The votes of a question, innermost first, as they are taken. */
export function roundsOf(record: MeetingRecord, question: Question): readonly Round[] {
  const { counter, final } = roundsQuestions(record, question)
  return [
    ...(counter === null ? [] : roundsOf(record, counter)),
    ...[final, question].flatMap((voted) => {
      const vote = voted === null ? null : voteOn(record, voted)
      if (voted === null || vote === null) return []
      const role: Round['role'] = voted.kind === 'counterProposal' ? 'counter' : 'main'
      return [{ role, question: voted, vote }]
    }),
  ]
}

/** The questions of a § that stand by themselves: all but the rounds that follow from another, in the order put. */
export function rootQuestions(record: MeetingRecord, paragraphId: ParagraphId): readonly Question[] {
  const questions = record.questions.filter((question) => question.paragraphId === paragraphId)
  const wide = questions.filter((question) => question.alternatives.length > 2)
  const follows = (question: Question): boolean =>
    wide.some(
      (other) =>
        other !== question &&
        other.point === question.point &&
        other.alternatives.length > question.alternatives.length &&
        question.alternatives.every((alternative) => includesChoice(other.alternatives, alternative)),
    )
  return questions.filter(
    (question) => (question.kind !== 'counterProposal' && question.kind !== 'main') || !follows(question),
  )
}

/** The kind of the question in which the main proposal meets what was found to stand against it. */
export function finalKind(question: Question): QuestionKind {
  return question.kind === 'counterProposal' ? 'counterProposal' : 'main'
}

function stateOfRounds(record: MeetingRecord, question: Question, mainProposal: Alternative): QuestionState {
  const rivals = othersThan(question, mainProposal)
  const { counter, final } = roundsQuestions(record, question)
  if (counter === null) return { kind: 'counterProposal', mainProposal, rivals, question: null }
  const inner = questionState(record, counter)
  if (inner.kind === 'notPut') return { kind: 'counterProposal', mainProposal, rivals, question: counter }
  if (inner.kind !== 'decided') return inner
  const finalState = final === null ? null : questionState(record, final)
  if (finalState?.kind === 'decided') {
    return { kind: 'decided', outcome: counterpart(question, finalState.outcome) }
  }
  if (finalState?.kind === 'voting') return finalState
  return {
    kind: 'toVote',
    questionKind: finalKind(question),
    finding: mainProposal,
    other: counterpart(question, inner.outcome),
    question: final,
  }
}

/** The questions that follow when a vote is called for among three or more. */
export interface RoundsQuestions {
  /** In which it is found what is to stand against the main proposal. */
  readonly counter: Question | null
  /** In which the two then meet. */
  readonly final: Question | null
}

/** The questions that have followed so far. They are known by their alternatives: each set of rivals meets but once. */
export function roundsQuestions(record: MeetingRecord, question: Question): RoundsQuestions {
  const finding = alternativeOf(question, question.findingId)
  if (finding === null || question.alternatives.length < 3) return { counter: null, final: null }
  const among = (kind: QuestionKind, choices: readonly Choice[]): Question | null =>
    record.questions.find(
      (other) =>
        other.paragraphId === question.paragraphId &&
        other.point === question.point &&
        other.kind === kind &&
        sameChoices(other.alternatives, choices),
    ) ?? null
  const counter = among('counterProposal', othersThan(question, finding))
  const opponent = counter === null ? null : outcomeOf(record, counter)
  return { counter, final: opponent === null ? null : among(finalKind(question), [finding, opponent]) }
}

function counterpart(question: Question, choice: Alternative): Alternative {
  return question.alternatives.find((alternative) => sameChoice(alternative, choice)) ?? choice
}
