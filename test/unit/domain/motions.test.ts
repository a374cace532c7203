import { describe, expect, test } from 'vitest'
import { type Motion, motionKinds } from '#domain/motion.ts'
import {
  isDeferral,
  isLive,
  isMoot,
  isMotion,
  joined,
  liveMotions,
  motionClass,
  motionsOf,
  proposalsOf,
  subjectOf,
} from '#domain/motions.ts'
import { aMotion, aProposal, onMotion, onProposal } from '../../support/facts.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

const proposal = aProposal('p', 'förvaltningens förslag', 'Planen godkänns.')
const withMotions = (...motions: readonly Motion[]): ReturnType<typeof aCommittee> =>
  having(aCommittee(4), adding('proposals', proposal), adding('motions', ...motions))

test('every kind of motion has its class (domain.md §4.2)', () => {
  expect(motionKinds.map((kind) => [kind, motionClass(kind)])).toEqual([
    ['adjourn', 'formal'],
    ['table', 'formal'],
    ['referBack', 'formal'],
    ['approve', 'material'],
    ['reject', 'material'],
    ['amend', 'material'],
    ['own', 'material'],
    ['value', 'material'],
    ['nominate', 'nomination'],
    ['add', 'addition'],
  ])
  expect(motionKinds.filter(isDeferral)).toEqual(['table', 'referBack'])
  expect(() => motionClass('drop' as 'add')).toThrow(/Unexpected/)
})

test('formal motions are tried first and additions last, else in the order put', () => {
  const record = withMotions(
    aMotion('till', 'add', 'm1', {}),
    aMotion('bif', 'approve', 'm2', {}),
    aMotion('åter', 'referBack', 'm3', {}),
    aMotion('avs', 'reject', 'm4', {}),
    aMotion('bord', 'table', 'm5', {}),
    aMotion('återtaget', 'own', 'm6', { withdrawnAt: '18:20' }),
    aMotion('avvisat', 'own', 'm7', { refusedReason: 'nytt ärende' }),
    aMotion('annan', 'own', 'm7', { paragraphId: 'p4' }),
  )
  expect(liveMotions(record, 'p3').map(({ id }) => id)).toEqual(['åter', 'bord', 'bif', 'avs', 'till'])
  expect(motionsOf(record, 'p3')).toHaveLength(7)
  expect(motionsOf(record, 'p3').filter((motion) => !isLive(motion))).toHaveLength(2)
  expect(proposalsOf(record, 'p3')).toEqual([proposal])
  expect(proposalsOf(record, 'p4')).toEqual([])
})

describe('what a motion is about', () => {
  const own = aMotion('own', 'own', 'm1', {})
  const record = withMotions(own, aMotion('gone', 'own', 'm2', { withdrawnAt: '18:00' }))
  const about = (change: Partial<Motion>): ReturnType<typeof subjectOf> =>
    subjectOf(record, aMotion('x', 'approve', 'm3', change))

  test('is the proposal or motion that it names', () => {
    expect(about({ subject: onProposal('p') })).toBe(record.proposals[0])
    expect(about({ subject: onMotion('own') })).toBe(record.motions[0])
  })
  test('is what lies on the table when it names nothing', () => {
    expect(about({})).toBe(record.proposals[0])
    expect(about({ paragraphId: 'p4' })).toBeNull()
  })
  test('is nothing when what it names is not there or no longer stands', () => {
    expect(about({ subject: onProposal('?') })).toBeNull()
    expect(about({ subject: onMotion('gone') })).toBeNull()
    expect(about({ subject: onMotion('?') })).toBeNull()
  })
  test.each(['referBack', 'nominate'] as const)('is nothing for a bare %s', (kind) => {
    expect(subjectOf(record, aMotion('x', kind, 'm3', {}))).toBeNull()
  })
  test('is told apart from a proposal by having movers', () => {
    expect(isMotion(own)).toBe(true)
    expect(isMotion(proposal)).toBe(false)
  })
})

describe('a motion about one that no longer stands', () => {
  const record = withMotions(
    aMotion('gone', 'own', 'm1', { withdrawnAt: '18:00' }),
    aMotion('amended', 'amend', 'm2', { subject: onMotion('gone') }),
    aMotion('approved', 'approve', 'm3', { subject: onMotion('amended') }),
    aMotion('round', 'approve', 'm4', { subject: onMotion('about') }),
    aMotion('about', 'approve', 'm5', { subject: onMotion('round') }),
    aMotion('lost', 'approve', 'm6', { subject: onMotion('?') }),
    aMotion('sound', 'approve', 'm7', { subject: onProposal('p') }),
  )
  test.each([
    ['amended', true],
    ['approved', true],
    ['lost', true],
    ['round', false],
    ['sound', false],
  ])('%s: %s', (id, moot) => {
    const motion = record.motions.find((candidate) => candidate.id === id)
    expect(motion && isMoot(record, motion)).toBe(moot)
  })
})

test('joining a motion adds a person once (instämmer)', () => {
  const motion = aMotion('a', 'own', 'm1', {})
  const seconded = joined(motion, 'm2')
  expect(seconded.seconders).toEqual(['m2'])
  expect(joined(seconded, 'm2')).toBe(seconded)
  expect(joined(motion, 'm1')).toBe(motion)
})
