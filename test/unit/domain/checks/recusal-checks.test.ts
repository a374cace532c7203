import { expect, test } from 'vitest'
import { findings, said } from '../../../support/check-findings.ts'
import { aMotion, aVote, ballots } from '../../../support/facts.ts'
import {
  aCommittee,
  adding,
  event,
  having,
  recused,
  serves,
  substitutesPresent,
} from '../../../support/record-builder.ts'

const jävig = having(aCommittee(4), recused('m2', 3))

test('a motion that was joined counts, one that was withdrawn or refused does not', () => {
  const record = having(
    jävig,
    adding(
      'motions',
      aMotion('a', 'own', 'm5', { seconders: ['m2', 'm6'] }),
      aMotion('b', 'own', 'm2', { withdrawnAt: '19:00' }),
      aMotion('c', 'own', 'm2', { refusedReason: 'nytt ärende' }),
      aMotion('d', 'own', 'm2', { paragraphId: 'p2' }),
    ),
  )
  expect(findings(record, 'recusal.moves').map(({ place }) => place)).toEqual([
    { kind: 'fact', paragraphId: 'p3', factId: 'a' },
  ])
})

test('serving or leading in another § is in order', () => {
  const record = having(
    aCommittee(4),
    substitutesPresent('s1'),
    recused('s1', 3),
    recused('m2', 4),
    serves('s1', 'm2', 4),
    event('takesChair', 'm5', 2),
  )
  expect(said(record, 'recusal.serves')).toEqual([])
  expect(said(record, 'recusal.chairs')).toEqual([])
})

test('every vote is looked at, also one that goes on', () => {
  const vote = aVote('v', 'q', { ballots: ballots('jj'), settled: false })
  expect(said(having(jävig, adding('votes', vote)), 'recusal.votes')).toEqual([
    'Bengt Ek (S) är jävig i § 3 men är antecknad i omröstningen.',
  ])
})
