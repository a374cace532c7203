import type { Motion, Proposal } from '../domain/motion.ts'
import type { Question, Vote } from '../domain/question.ts'
import { motionSchema, proposalSchema } from '../schema/motion.ts'
import { questionSchema, voteSchema } from '../schema/question.ts'
import { tableOf } from './table.ts'

export const proposalTable = tableOf<Proposal>('proposals', proposalSchema, {
  id: 'value',
  paragraphId: 'value',
  name: 'value',
  clauses: 'json',
})

export const motionTable = tableOf<Motion>('motions', motionSchema, {
  id: 'value',
  paragraphId: 'value',
  kind: 'value',
  movers: 'json',
  seconders: 'json',
  subject: 'json',
  point: 'value',
  clauses: 'json',
  fallbackFor: 'value',
  justification: 'value',
  receiver: 'value',
  withdrawnAt: 'value',
  refusedReason: 'value',
})

export const questionTable = tableOf<Question>('questions', questionSchema, {
  id: 'value',
  paragraphId: 'value',
  kind: 'value',
  alternatives: 'json',
  point: 'value',
  findingId: 'value',
  voteId: 'value',
  outcomeId: 'value',
})

export const voteTable = tableOf<Vote>('votes', voteSchema, {
  id: 'value',
  paragraphId: 'value',
  questionId: 'value',
  method: 'value',
  'yes.text': 'value',
  'yes.alternativeId': 'value',
  'no.text': 'value',
  'no.alternativeId': 'value',
  threshold: 'value',
  ballots: 'json',
  corrections: 'json',
  secretCount: 'json',
  attachmentNumber: 'value',
  startedAt: 'value',
  settled: 'boolean',
})
