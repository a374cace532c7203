import { describe, expect, test } from 'vitest'
import type { Vote } from '#domain/question.ts'
import { resultOf } from '#domain/vote-result.ts'
import { aQuestion, aVote, ballots } from '../../support/facts.ts'
import { aSubcommittee, adding, having, recused } from '../../support/record-builder.ts'

/** A vote settled for its first side, or the other. */
function told(change: Partial<Vote>, winner: 'yes' | 'no'): ReturnType<typeof resultOf> {
  const vote = aVote('v', 'q', { settled: true, ...change })
  const outcomeId = winner === 'yes' ? 'q.1' : 'q.2'
  const record = having(
    aSubcommittee(4),
    adding('questions', aQuestion('q', { voteId: 'v', outcomeId })),
    adding('votes', vote),
  )
  return resultOf(record, vote)
}

describe('a settled vote', () => {
  test.each<[string, Partial<Vote>, 'yes' | 'no', object]>([
    ['by votes', { ballots: ballots('jjn') }, 'yes', { yes: 2, no: 1, winner: 'yes', decidedBy: 'votes' }],
    [
      'by the chair',
      { ballots: ballots('nja') },
      'no',
      { winner: 'no', decidedBy: 'castingVote', abstain: 1 },
    ],
    [
      'by a third',
      { ballots: ballots('jjn'), threshold: 'third' },
      'no',
      { winner: 'no', decidedBy: 'minority' },
    ],
    ['by a majority for no', { ballots: ballots('jnn'), threshold: 'third' }, 'no', { decidedBy: 'votes' }],
    ['by fewer than a third', { ballots: ballots('jjj'), threshold: 'third' }, 'yes', { decidedBy: 'votes' }],
    ['by two thirds', { ballots: ballots('jjn'), threshold: 'twoThirds' }, 'yes', { decidedBy: 'qualified' }],
    [
      'by not all',
      { ballots: ballots('jjn'), threshold: 'all' },
      'no',
      { winner: 'no', decidedBy: 'qualified' },
    ],
    [
      'by papers',
      { method: 'secret', secretCount: { yes: 1, no: 1, blank: 1, invalid: 0, lotFavours: 'yes' } },
      'yes',
      { yes: 1, no: 1, abstain: 1, decidedBy: 'lot' },
    ],
    ['by papers not counted', { method: 'secret' }, 'yes', { yes: 0, no: 0, abstain: 0 }],
  ])('%s', (_, change, winner, expected) => {
    expect(told(change, winner)).toMatchObject(expected)
  })
  test('keeps its numbers when it turns out that somebody did not serve', () => {
    const vote = aVote('v', 'q', { settled: true, ballots: ballots('jjn') })
    const record = having(
      aSubcommittee(4),
      recused('m3', 3),
      adding('questions', aQuestion('q', { voteId: 'v', outcomeId: 'q.1' })),
      adding('votes', vote),
    )
    expect(resultOf(record, vote)).toMatchObject({ yes: 2, no: 1, winner: 'yes' })
  })
})

describe('there is no result', () => {
  test('before it is settled', () => {
    expect(told({ settled: false }, 'yes')).toBeNull()
  })
  test('without its question, or before that is decided', () => {
    const vote = aVote('v', 'q', { settled: true })
    expect(resultOf(aSubcommittee(4), vote)).toBeNull()
    expect(resultOf(having(aSubcommittee(4), adding('questions', aQuestion('q', {}))), vote)).toBeNull()
  })
})

test('an unknown threshold is a bug', () => {
  expect(() => told({ threshold: 'half' as 'third' }, 'yes')).toThrow(/Unexpected/)
})
