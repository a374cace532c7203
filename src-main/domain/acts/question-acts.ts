import { AppError } from '../errors.ts'
import type { BallotChoice, Vote } from '../question.ts'
import type { MeetingRecord } from '../record.ts'
import { placeDecision, placeSentences, renewSentences } from '../sentence-placement.ts'
import { tallyVote } from '../tally.ts'
import type { Handlers } from './handlers.ts'
import { change, drop, find, move, put } from './lists.ts'

/** Acts on the questions that the chair puts and on votes (domain.md §4.3–4.5). */
export const questionHandlers: Handlers<
  | 'question.put'
  | 'question.remove'
  | 'question.move'
  | 'vote.put'
  | 'vote.cast'
  | 'vote.correct'
  | 'vote.settle'
  | 'vote.remove'
> = {
  'question.put': (record, { question }) => {
    find(record.paragraphs, question.paragraphId)
    const next = { ...record, questions: put(record.questions, question) }
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
  'vote.put': (record, { vote }) => {
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
      const corrections = [...vote.corrections, { personId, from, to: choice, reason }]
      return { ...withBallot(vote, personId, choice), corrections }
    })
    const vote = find(corrected.votes, voteId)
    if (!vote.settled) return corrected
    // A corrected ballot may turn the result; the outcome must be what the votes now say.
    const next = { ...corrected, questions: withOutcome(corrected, vote) }
    return renewSentences(next, vote.paragraphId)
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
