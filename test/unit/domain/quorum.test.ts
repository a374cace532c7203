import { describe, expect, test } from 'vitest'
import { quorumAt, quorumNeeded } from '#domain/quorum.ts'
import {
  type Step,
  aCommittee,
  aCouncil,
  bodyKind,
  bodyWith,
  event,
  having,
  paragraphWith,
  recused,
  rollCall,
  seatWith,
  serves,
  substitutesPresent,
} from '../../support/record-builder.ts'

test.each([
  [3, 2],
  [5, 3],
  [7, 4],
  [11, 6],
  [13, 7],
  [41, 21],
  [61, 31],
  [4, 3],
])('of %i members %i must serve (KL 5:45, 6:27)', (seats, needed) => {
  expect(quorumNeeded(seats)).toBe(needed)
})

function absent(count: number): Step {
  return (record) =>
    having(record, ...Array.from({ length: count }, (_, i) => rollCall(`m${61 - i}`, 'absent')))
}

function absentOfEleven(count: number): Step {
  return (record) =>
    having(record, ...Array.from({ length: count }, (_, i) => rollCall(`m${11 - i}`, 'absent')))
}

describe('a nämnd of 11', () => {
  test.each([
    { name: 'all', steps: [], serving: 11, ok: true },
    { name: 'six suffice', steps: [absentOfEleven(5)], serving: 6, ok: true },
    { name: 'five do not', steps: [absentOfEleven(6)], serving: 5, ok: false },
    {
      name: 'a serving substitute counts',
      steps: [absentOfEleven(6), serves('s1', 'm11', 0)],
      serving: 6,
      ok: true,
    },
    {
      name: 'jäviga do not count (KL 6:27)',
      steps: [absentOfEleven(5), recused('m1', 1)],
      serving: 5,
      ok: false,
    },
    {
      name: 'one who takes no part in the decision does',
      steps: [absentOfEleven(5), event('abstainsFromDecision', 'm1', 1)],
      serving: 6,
      ok: true,
    },
    {
      name: 'vacant seats are of the number',
      steps: [absentOfEleven(5), seatWith('m1', { personId: null })],
      serving: 5,
      ok: false,
    },
  ])('$name', ({ steps, serving, ok }) => {
    const quorum = quorumAt(having(aCommittee(1), ...steps), 'p1')
    expect(quorum).toEqual({ serving, seats: 11, needed: 6, ok, exception: null })
  })
})

describe('a council of 61', () => {
  test('recusals may push it below (KL 5:46)', () => {
    const record = having(aCouncil(2), absent(30), recused('m1', 2))
    expect(quorumAt(record, 'p1')).toMatchObject({ serving: 31, ok: true, exception: null })
    expect(quorumAt(record, 'p2')).toMatchObject({ serving: 30, ok: true, exception: 'recusal' })
  })
  test('but only so far as it is for recusals', () => {
    const record = having(aCouncil(1), absent(31), recused('m1', 1))
    expect(quorumAt(record, 'p1')).toMatchObject({ serving: 29, ok: false, exception: null })
  })
  test('and a seat that a substitute has in place of one recused is not missing', () => {
    const record = having(
      aCouncil(1),
      absent(31),
      substitutesPresent('s1'),
      recused('m1', 1),
      serves('s1', 'm1', 1),
      recused('m2', 1),
    )
    expect(quorumAt(record, 'p1')).toMatchObject({ serving: 29, ok: false, exception: null })
  })
  test.each(['interpellation', 'question'] as const)(
    'an %s may be answered by fewer where it is so decided (KL 5:45)',
    (kind) => {
      const record = having(aCouncil(2), absent(40), paragraphWith(2, { kind }))
      expect(quorumAt(record, 'p2')).toMatchObject({ serving: 21, ok: false, exception: 'answers' })
      expect(quorumAt(record, 'p1').exception).toBeNull()
    },
  )
  test('at the roll call nothing is answered, so nothing excuses it', () => {
    expect(quorumAt(having(aCouncil(1), absent(40)), null)).toMatchObject({ ok: false, exception: null })
  })
})

test('at the roll call', () => {
  expect(quorumAt(having(aCommittee(1), absentOfEleven(6)), null).ok).toBe(false)
})

test('a body without statutory rules is always quorate', () => {
  const record = having(aCommittee(1), bodyKind('informal'), absentOfEleven(11))
  expect(quorumAt(record, 'p1')).toMatchObject({ serving: 0, needed: 0, ok: true })
})

test('the number of members is the body’s, whatever seats are listed', () => {
  expect(quorumAt(having(aCommittee(1), bodyWith({ seats: 23 })), 'p1')).toMatchObject({
    needed: 12,
    ok: false,
  })
})
