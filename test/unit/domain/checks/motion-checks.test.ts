import { describe, expect, test } from 'vitest'
import { findings, said } from '../../../support/check-findings.ts'
import { aMotion, aProposal, aQuestion, aVote, onProposal } from '../../../support/facts.ts'
import {
  aCommittee,
  aCouncil,
  adding,
  during,
  having,
  paragraphWith,
  recused,
} from '../../../support/record-builder.ts'

const own = (id: string, mover: string) => aMotion(id, 'own', mover, { clauses: [id] })

describe('the order in which proposals were put (KL 5:67 p. 2)', () => {
  test('a proposal and its approval are one thing', () => {
    const record = having(
      aCommittee(3),
      adding('proposals', aProposal('p', 'förslaget', 'Planen antas.')),
      adding('motions', aMotion('a', 'approve', 'm2', { subject: onProposal('p') })),
    )
    expect(said(record, 'propositions.missing')).toEqual([])
    expect(said(record, 'motion.untreated')).toEqual(['Bengt Eks (S) yrkande i § 3 har inte prövats.'])
  })
  test('is told once for the §, not for each motion', () => {
    const record = having(aCommittee(3), adding('motions', own('a', 'm2'), own('b', 'm5')))
    expect(said(record, 'propositions.missing')).toEqual([
      'I § 3 finns 2 förslag men ingen propositionsordning.',
    ])
    expect(said(record, 'motion.untreated')).toEqual([])
  })
  test('withdrawn motions need none', () => {
    const withdrawn = { ...own('b', 'm5'), withdrawnAt: '19:00' }
    const record = having(aCommittee(3), adding('motions', withdrawn))
    expect(said(record, 'motion.untreated')).toEqual([])
  })
  test('nor what is still being treated', () => {
    const record = having(
      aCommittee(3),
      paragraphWith(3, { state: 'open' }),
      adding('motions', own('a', 'm2'), own('b', 'm5')),
    )
    expect([...said(record, 'propositions.missing'), ...said(record, 'motion.untreated')]).toEqual([])
  })
})

test('a motion by one who left in the middle of the § is in order, and one by a jävig is told as such', () => {
  const record = having(
    aCommittee(3),
    during('leaves', 'm2', 3, '19:00'),
    recused('m4', 3),
    adding('motions', own('a', 'm2'), own('b', 'm4')),
  )
  expect(said(record, 'motion.notServing')).toEqual([])
})

test('both a mover and one who joins must serve', () => {
  const record = having(aCommittee(3), adding('motions', { ...own('a', 's1'), seconders: ['m2', 's2'] }))
  expect(findings(record, 'motion.notServing')).toHaveLength(2)
})

test('only a live återremiss needs reasons and a receiver', () => {
  const withdrawn = aMotion('r', 'referBack', 'm2', { withdrawnAt: '19:00' })
  const tabled = aMotion('t', 'table', 'm2', {})
  const record = having(aCommittee(3), adding('motions', withdrawn, tabled))
  expect([...said(record, 'referBack.noReason'), ...said(record, 'referBack.noReceiver')]).toEqual([])
})

describe('a third (KL 5:50)', () => {
  const third = adding('votes', aVote('v', 'q', { threshold: 'third' }))
  test('suffices once in a council', () => {
    const record = having(aCouncil(3), third)
    expect([...said(record, 'minority.election'), ...said(record, 'minority.again')]).toEqual([])
  })
  test('a simple majority is in order anywhere', () => {
    const majority = adding('votes', aVote('v', 'q', {}))
    expect(said(having(aCommittee(3), majority), 'minority.body')).toEqual([])
    const again = having(aCouncil(3), paragraphWith(3, { minorityDeferralUsed: true }), majority)
    expect(said(again, 'minority.again')).toEqual([])
  })
})

test('a question that was only planned is not undecided', () => {
  const record = having(
    aCommittee(3),
    adding('motions', own('a', 'm2')),
    adding('questions', aQuestion('q', { kind: 'single', findingId: null })),
  )
  expect(said(record, 'question.undecided')).toEqual([])
})
