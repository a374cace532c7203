import { describe, expect, test } from 'vitest'
import { approval, decideToday, rejection } from '#domain/alternatives.ts'
import {
  choiceName,
  isNumbered,
  motionName,
  moverNames,
  moversGenitive,
  seconderNames,
  subjectName,
} from '#domain/motion-names.ts'
import { type Motion, motionKinds } from '#domain/motion.ts'
import { aMotion, aProposal, onMotion, onProposal } from '../../support/facts.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

function withMotions(...motions: readonly Motion[]): ReturnType<typeof aCommittee> {
  const proposal = aProposal('p', 'förvaltningens förslag', 'Planen godkänns.', 'Avgift tas ut.')
  return having(aCommittee(4), adding('proposals', proposal), adding('motions', ...motions))
}

function named(...motions: readonly Motion[]): readonly string[] {
  const record = withMotions(...motions)
  return motions.map((motion) => motionName(record, motion))
}

function amend(id: string, point: number | null, change: Partial<Motion>): Motion {
  return aMotion(id, 'amend', 'm1', { point, ...change })
}

test('every kind has its name after its mover', () => {
  const motions = motionKinds.map((kind, i) => aMotion(kind, kind, `m${i + 1}`, {}))
  expect(named(...motions)).toEqual([
    'Anna Eks (S) ajourneringsyrkande',
    'Bengt Eks (S) bordläggningsyrkande',
    'Cecilia Eks (S) återremissyrkande',
    'David Eks (S) yrkande',
    'Eva Eks (M) avslagsyrkande',
    'Fredrik Eks (M) ändringsyrkande',
    'Gunilla Eks (M) förslag',
    'Hans Eks (SD) yrkande',
    'Inga Eks (SD) förslag',
    'Johan Eks (V) tilläggsyrkande',
  ])
})

describe('several movers', () => {
  test('up to three are all named, each in the genitive (116)', () => {
    expect(named(aMotion('a', 'own', 'm1', { movers: ['m1', 'm2', 'm10'] }))).toEqual([
      'Anna Eks (S), Bengt Eks (S) och Johan Eks (V) förslag',
    ])
  })
  test('of more the first is named (115)', () => {
    const motion = aMotion('a', 'referBack', 'm1', { movers: ['m1', 'm2', 'm10', 'm11'] })
    expect(named(motion)).toEqual(['Anna Eks (S) med fleras återremissyrkande'])
    expect(moverNames(withMotions(motion), motion)).toBe(
      'Anna Ek (S), Bengt Ek (S), Johan Ek (V) och Anna Björk (C)',
    )
  })
  test('somebody unknown is left out', () => {
    const motion = aMotion('a', 'own', 'm1', { movers: ['m1', 'gone'], seconders: ['m2'] })
    expect(moversGenitive(withMotions(motion), motion)).toBe('Anna Eks (S)')
    expect(seconderNames(withMotions(motion), motion)).toBe('Bengt Ek (S)')
  })
})

describe('motions that would be called the same', () => {
  test('are told apart by their point', () => {
    expect(named(amend('a', 1, {}), amend('b', 2, {}))).toEqual([
      'Anna Eks (S) ändringsyrkande i punkt 1',
      'Anna Eks (S) ändringsyrkande i punkt 2',
    ])
  })
  test('are told apart by their order where the point does not do it', () => {
    expect(named(amend('a', null, {}), amend('b', null, {}), amend('c', 2, {}))).toEqual([
      'Anna Eks (S) ändringsyrkande nr 1',
      'Anna Eks (S) ändringsyrkande nr 2',
      'Anna Eks (S) ändringsyrkande i punkt 2',
    ])
  })
  test('do not count when withdrawn, or in another §', () => {
    const motions = [
      amend('a', 1, {}),
      amend('b', 2, { withdrawnAt: '18:00' }),
      amend('c', 1, { paragraphId: 'p4' }),
    ]
    expect(named(...motions)).toEqual([
      'Anna Eks (S) ändringsyrkande',
      'Anna Eks (S) ändringsyrkande',
      'Anna Eks (S) ändringsyrkande',
    ])
    const record = withMotions(...motions)
    expect(record.motions.some((motion) => isNumbered(record, motion))).toBe(false)
  })
})

test('alternatives have the name of what they refer to, or a word', () => {
  const record = withMotions(aMotion('a', 'reject', 'm10', {}))
  const choices = [
    { kind: 'motion', refersTo: 'a' },
    { kind: 'proposal', refersTo: 'p' },
    { kind: 'motion', refersTo: 'gone' },
    { kind: 'proposal', refersTo: 'gone' },
    approval,
    rejection,
    decideToday,
  ] as const
  expect(choices.map((choice) => choiceName(record, choice))).toEqual([
    'Johan Eks (V) avslagsyrkande',
    'förvaltningens förslag',
    '',
    '',
    'bifall',
    'avslag',
    'avgöras i dag',
  ])
})

test('what a motion is about is named, with its point', () => {
  const record = withMotions(aMotion('a', 'referBack', 'm1', {}))
  const about = (change: Partial<Motion>): string =>
    subjectName(record, aMotion('x', 'approve', 'm2', change))
  expect([
    about({}),
    about({ subject: onProposal('p'), point: 2 }),
    about({ subject: onMotion('a') }),
    about({ paragraphId: 'p4' }),
  ]).toEqual([
    'förvaltningens förslag',
    'punkt 2 i förvaltningens förslag',
    'Anna Eks (S) återremissyrkande',
    'förslaget',
  ])
})
