import { describe, expect, test } from 'vitest'
import { votersOf } from '#domain/voters.ts'
import { aVote, ballots } from '../../support/facts.ts'
import {
  aCommittee,
  aSubcommittee,
  bodyWith,
  during,
  event,
  having,
  leaves,
  recused,
  rollCall,
  rulesWith,
  seatWith,
  serves,
  substitutesPresent,
  withEvent,
} from '../../support/record-builder.ts'

const vote = aVote('v', 'q', {})

describe('the order in which the names are called', () => {
  test('is that of the roll, with the chair last', () => {
    expect(votersOf(aSubcommittee(4), vote)).toEqual({
      voters: ['m2', 'm3', 'm1'],
      empty: [],
      seats: 3,
      chairId: 'm1',
    })
  })
  test('has the chair in place where the body wants it so', () => {
    const record = having(aSubcommittee(4), rulesWith({ chairVotesLast: false }))
    expect(votersOf(record, vote).voters).toEqual(['m1', 'm2', 'm3'])
  })
  test('has whoever leads the § last, when the chair is recused', () => {
    const record = having(aCommittee(4), recused('m1', 3))
    const roll = votersOf(record, vote)
    expect(roll.chairId).toBe('m10')
    expect(roll.voters.at(-1)).toBe('m10')
    expect(roll.voters).not.toContain('m1')
  })
  test('has a substitute in the place of the member', () => {
    const record = having(
      aCommittee(4),
      rollCall('m2', 'absent'),
      substitutesPresent('s1'),
      serves('s1', 'm2', 0),
    )
    expect(votersOf(record, vote).voters.slice(0, 2)).toEqual(['s1', 'm3'])
  })
})

describe('seats without a voter', () => {
  test('are told apart: absent, recused, vacant', () => {
    const record = having(
      aCommittee(4),
      rollCall('m2', 'absent'),
      recused('m3', 3),
      seatWith('m11', { personId: null }),
    )
    expect(votersOf(record, vote).empty).toEqual([
      { memberId: 'm2', opening: 'absent' },
      { memberId: 'm3', opening: 'recused' },
      { memberId: null, opening: 'vacant' },
    ])
  })
  test('count as the body has decided, also those that the register lacks', () => {
    expect(votersOf(having(aSubcommittee(4), bodyWith({ seats: 5 })), vote).seats).toBe(5)
  })
})

describe('somebody who leaves in the middle of the §', () => {
  const leaving = having(aSubcommittee(4), during('leaves', 'm3', 3, '18:30'))

  test('votes before leaving', () => {
    const before = { ...vote, startedAt: '18:10' }
    expect(votersOf(leaving, before).voters).toContain('m3')
  })
  test('does not vote after it', () => {
    const after = { ...vote, startedAt: '18:40' }
    expect(votersOf(leaving, after)).toMatchObject({
      voters: ['m2', 'm1'],
      empty: [{ memberId: 'm3', opening: 'absent' }],
    })
  })
  test('has voted when the ballot is there, in the same minute or at an unknown time', () => {
    expect(votersOf(leaving, { ...vote, startedAt: '18:30', ballots: ballots('jjn') }).voters).toContain('m3')
    expect(votersOf(leaving, { ...vote, ballots: ballots('jjn') }).voters).toContain('m3')
  })
  test('has left by the minute itself, and at an unknown time, unless a ballot says otherwise', () => {
    expect(votersOf(leaving, { ...vote, startedAt: '18:30' }).voters).not.toContain('m3')
    expect(votersOf(leaving, vote).voters).not.toContain('m3')
  })
  test('is not forgotten for the ballot of somebody who never served', () => {
    const before = { ...vote, startedAt: '18:10', ballots: [{ personId: 's9', choice: 'yes' as const }] }
    expect(votersOf(leaving, before).voters).toContain('m3')
  })
  test('leaves the seat empty even though a substitute takes it later in the §', () => {
    const record = having(
      aSubcommittee(4),
      substitutesPresent('s3'),
      during('leaves', 'm3', 3, '18:30'),
      withEvent('serves', 's3', { paragraphId: 'p3', during: true, time: '18:50', seatId: 'seat-m3' }),
    )
    expect(votersOf(record, { ...vote, startedAt: '18:40' }).empty).toEqual([
      { memberId: 'm3', opening: 'absent' },
    ])
    expect(votersOf(record, { ...vote, startedAt: '18:55' }).voters).toContain('s3')
  })
})

test('somebody who comes after the vote was away in it', () => {
  const record = having(aSubcommittee(4), rollCall('m3', 'late'), during('arrives', 'm3', 3, '18:30'))
  expect(votersOf(record, { ...vote, startedAt: '18:10' })).toMatchObject({
    voters: ['m2', 'm1'],
    empty: [{ memberId: 'm3', opening: 'absent' }],
  })
})

test('one who leads without a seat has no vote', () => {
  const record = having(aSubcommittee(4), substitutesPresent('s1'), event('takesChair', 's1', 3))
  expect(votersOf(record, vote)).toMatchObject({ voters: ['m1', 'm2', 'm3'], chairId: 's1' })
})

test('an unknown § has no voters', () => {
  expect(() => votersOf(aSubcommittee(2), vote)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }))
})

test('a member who left an earlier § does not vote', () => {
  expect(votersOf(having(aSubcommittee(4), leaves('m2', 3)), vote).voters).toEqual(['m3', 'm1'])
})
