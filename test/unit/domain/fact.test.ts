import { expect, test } from 'vitest'
import { factOf } from '#domain/fact.ts'
import { toldMeeting } from '../../support/told-meeting.ts'

const told = toldMeeting()

test.each([
  ['b', { kind: 'motion', motion: told.motions[1] }],
  ['q', { kind: 'question', question: told.questions[0] }],
  ['v', { kind: 'vote', vote: told.votes[0] }],
  ['left', { kind: 'attendance', event: told.attendance[0] }],
  ['d', { kind: 'dissent', dissent: told.dissents[0] }],
  ['e', { kind: 'election', election: told.elections[0] }],
  ['p', { kind: 'proposal', proposal: told.proposals[0] }],
  ['p3', { kind: 'decision', paragraph: told.paragraphs[2] }],
  ['p3.how', { kind: 'procedure', paragraph: told.paragraphs[2] }],
  ['break', { kind: 'adjournment', adjournment: told.meeting.adjournments[0] }],
  ['meeting', { kind: 'rollCall' }],
  ['nothing', { kind: 'gone' }],
])('%s is found as what it is', (factId, fact) => {
  expect(factOf(told, factId)).toEqual(fact)
})
