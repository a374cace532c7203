import { AppError } from '../errors.ts'
import type { BallotChoice, Question, Vote } from '../question.ts'
import type { MeetingRecord } from '../record.ts'
import { placeDecision, placeOrder, placeSentences, renewSentences } from '../sentence-placement.ts'
import { tallyVote } from '../tally.ts'
import { secrecyIn } from '../vote-secrecy.ts'
import type { Handlers } from './handlers.ts'
import { change, drop, find, insert, move, put } from './lists.ts'

/** Acts on the questions that the chair puts and on votes (domain.md §4.3–4.5). */
export const questionHandlers: Handlers<
  | 'question.put'
  | 'question.remove'
  | 'question.move'
  | 'question.arrange'
  | 'order.approve'
  | 'vote.put'
  | 'vote.cast'
  | 'vote.correct'
  | 'vote.settle'
  | 'vote.remove'
> = {
  'question.put': (record, { question }) => {
    find(record.paragraphs, question.paragraphId)
    const next = { ...record, questions: inTurn(put(record.questions, question), question) }
    return placeDecision(placeSentences(next, question.paragraphId, question.id), question.paragraphId)
  },
  'question.remove': (record, { questionId }) => {
    const question = find(record.questions, questionId)
    const votes = record.votes.filter((vote) => vote.questionId !== questionId)
    const next = { ...record, votes, questions: drop(record.questions, questionId) }
    return renewSentences(next, question.paragraphId)
  },
  'question.move': (record, { questionId, before }) => {
    const question = find(record.questions, questionId)
    const next = { ...record, questions: move(record.questions, questionId, before) }
    return renewSentences(next, question.paragraphId)
  },
  'question.arrange': (record, { paragraphId, questions }) => {
    find(record.paragraphs, paragraphId)
    const wrong = questions.find((question) => question.paragraphId !== paragraphId || isPut(question))
    if (wrong !== undefined) throw new AppError('NOT_ALLOWED', wrong.id, { rule: 'QUESTION_PUT' })
    const left = record.questions.filter(
      (question) => question.paragraphId !== paragraphId || isPut(question),
    )
    return renewSentences({ ...record, questions: insert(left, questions, null) }, paragraphId)
  },
  'order.approve': (record, { paragraphId, approved }) => {
    const paragraphs = change(record.paragraphs, paragraphId, (paragraph) => ({
      ...paragraph,
      orderApproved: approved,
    }))
    return placeOrder({ ...record, paragraphs }, paragraphId)
  },
  'vote.put': (record, { vote }) => {
    requireOpenVote(record, vote)
    const questions = change(record.questions, vote.questionId, (question) => ({
      ...question,
      voteId: vote.id,
    }))
    const next = { ...record, questions, votes: put(record.votes, vote) }
    return placeSentences(next, vote.paragraphId, vote.id)
  },
  'vote.cast': (record, { voteId, personId, choice }) =>
    editVote(record, voteId, (vote) => {
      if (vote.settled) throw new AppError('LOCKED', voteId, { rule: 'VOTE_SETTLED' })
      return withBallot(vote, personId, choice)
    }),
  'vote.correct': (record, { voteId, personId, choice, reason }) => {
    const corrected = editVote(record, voteId, (vote) => {
      const from = vote.ballots.find((ballot) => ballot.personId === personId)?.choice
      if (from === undefined) throw new AppError('NOT_FOUND', personId, {})
      if (from === choice) throw new AppError('NOT_ALLOWED', personId, { rule: 'SAME_BALLOT' })
      const corrections = [...vote.corrections, { personId, from, to: choice, reason }]
      return { ...withBallot(vote, personId, choice), corrections }
    })
    const vote = find(corrected.votes, voteId)
    if (!vote.settled) return corrected
    // A corrected ballot may turn the result; the outcome must be what the votes now say, and so must the decision.
    const questions = withOutcome(corrected, vote)
    const isTurned =
      find(questions, vote.questionId).outcomeId !== find(record.questions, vote.questionId).outcomeId
    const next = renewSentences({ ...corrected, questions }, vote.paragraphId)
    return isTurned ? placeDecision(next, vote.paragraphId) : next
  },
  'vote.settle': (record, { voteId }) => {
    const vote = find(record.votes, voteId)
    const questions = withOutcome(record, vote)
    const votes = change(record.votes, voteId, (current) => ({ ...current, settled: true }))
    const placed = placeSentences({ ...record, votes, questions }, vote.paragraphId, voteId)
    return placeDecision(placeSentences(placed, vote.paragraphId, vote.questionId), vote.paragraphId)
  },
  'vote.remove': (record, { voteId }) => {
    const vote = find(record.votes, voteId)
    const questions = change(record.questions, vote.questionId, (question) => ({
      ...question,
      voteId: question.voteId === voteId ? null : question.voteId,
      outcomeId: question.voteId === voteId ? null : question.outcomeId,
    }))
    return renewSentences({ ...record, questions, votes: drop(record.votes, voteId) }, vote.paragraphId)
  },
}

function isPut({ findingId }: Question): boolean {
  return findingId !== null
}

/**
 * Questions stand in the order in which they were put (KL 5:67 p. 2): one that is put comes before those of its § that
 * only hold their places in the order, though it was thought of later.
 */
function inTurn(questions: readonly Question[], question: Question): readonly Question[] {
  const waiting = questions.find(
    (other) => other.paragraphId === question.paragraphId && other.id !== question.id && !isPut(other),
  )
  if (!isPut(question) || waiting === undefined) return questions
  return questions.indexOf(waiting) < questions.indexOf(question)
    ? move(questions, question.id, waiting.id)
    : questions
}

/** @throws AppError NOT_ALLOWED (SECRET_VOTE) for closed papers in a matter that is surely not one of those (KL 5:54) */
function requireOpenVote(record: MeetingRecord, { id, method, paragraphId }: Vote): void {
  const secrecy = secrecyIn(record, find(record.paragraphs, paragraphId))
  if (method === 'secret' && secrecy === 'never') {
    throw new AppError('NOT_ALLOWED', id, { rule: 'SECRET_VOTE' })
  }
}

/** The questions with the outcome that the votes give. @throws AppError as `tallyVote` */
function withOutcome(record: MeetingRecord, vote: Vote): MeetingRecord['questions'] {
  const { winner } = tallyVote(record, vote)
  const { alternativeId: outcomeId } = winner === 'yes' ? vote.yes : vote.no
  return change(record.questions, vote.questionId, (question) => ({ ...question, outcomeId }))
}

function editVote(record: MeetingRecord, voteId: string, edit: (vote: Vote) => Vote): MeetingRecord {
  const { paragraphId, settled } = find(record.votes, voteId)
  const next = { ...record, votes: change(record.votes, voteId, edit) }
  // Nothing is written about a vote before its result stands, so a key in the vote panel has no words to renew.
  return settled ? renewSentences(next, paragraphId) : next
}

function withBallot(vote: Vote, personId: string, choice: BallotChoice | null): Vote {
  const others = vote.ballots.filter((ballot) => ballot.personId !== personId)
  return { ...vote, ballots: choice === null ? others : [...others, { personId, choice }] }
}
