import { expect, test } from 'vitest'
import { voteListNumber, voteNumber } from '#domain/vote-numbers.ts'
import { aVote } from '../../support/facts.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

const record = having(
  aCommittee(4),
  adding(
    'votes',
    aVote('a', 'q', {}),
    aVote('b', 'q', { method: 'secret' }),
    aVote('c', 'q', { paragraphId: 'p4' }),
    aVote('d', 'q', {}),
  ),
)

test('votes are numbered in their §', () => {
  expect(['a', 'b', 'c', 'd', 'gone'].map((id) => voteNumber(record, id))).toEqual([1, 2, 1, 3, 0])
})

test('lists of who voted how are numbered through the meeting; a secret vote has none', () => {
  expect(['a', 'b', 'c', 'd'].map((id) => voteListNumber(record, id))).toEqual([1, 0, 2, 3])
})
