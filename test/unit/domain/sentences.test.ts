import { expect, test } from 'vitest'
import { sentencesOfFact } from '#domain/sentences.ts'
import { callsVote, finds, opens } from '../../support/chair.ts'
import { anElection } from '../../support/facts.ts'
import { detailedPlan } from '../../support/matters.ts'
import { adding, having, leaves } from '../../support/record-builder.ts'

const record = having(
  detailedPlan(),
  leaves('m4', 4),
  adding('elections', anElection('e', { outcome: 'postponed' })),
  adding('dissents', {
    id: 'd',
    paragraphId: 'p3',
    kind: 'reservation',
    people: ['m10'],
    inFavourOf: 'avs',
    announcedAt: null,
    written: false,
    text: '',
    attachmentNumber: null,
  }),
  finds('decideToday'),
  finds('p'),
  callsVote('till'),
  opens({}),
)

test.each([
  ['a motion', 'bif', 'motions'],
  ['a question', 'q2', 'propositionsordning'],
  ['a vote', 'v1', 'vote'],
  ['an event of the attendance', 'event-1', 'attendance'],
  ['an opinion', 'd', 'reservation'],
  ['an election', 'e', 'decision'],
  ['a proposal', 'p', 'proposal'],
  ['a § as a whole', 'p3', 'decision'],
  ['the roll call', 'meeting', 'attendance'],
])('%s gives sentences of its own section', (_, factId, section) => {
  const [first] = sentencesOfFact(record, factId)
  expect(first).toMatchObject({ factId, section })
})

test('anything else gives none', () => {
  expect(sentencesOfFact(record, 'nothing')).toEqual([])
  expect(sentencesOfFact(record, 'm1')).toEqual([])
})
