import { expect, test } from 'vitest'
import { namedVotes } from '#domain/vote-names.ts'
import { aVote, ballots } from '../../support/facts.ts'
import {
  aCommittee,
  aSubcommittee,
  event,
  having,
  recused,
  rollCall,
  serves,
  substitutesPresent,
} from '../../support/record-builder.ts'

const told = (...args: Parameters<typeof namedVotes>): readonly string[] =>
  namedVotes(...args).map(({ name, capacity, choice }) => `${name} ${capacity} ${choice}`)

test('names stand in the order of the roll, the chair last, whatever the order of the ballots', () => {
  const vote = aVote('v', 'q', { ballots: ballots('jna').toReversed() })
  expect(told(aSubcommittee(4), vote)).toEqual([
    'Bengt Ek (L) member no',
    'Cecilia Ek (S) member abstain',
    'Anna Ek (M) chair yes',
  ])
})

test('a substitute and a vice chair who leads are named as such', () => {
  const record = having(
    aSubcommittee(4),
    rollCall('m3', 'absent'),
    substitutesPresent('s3', 's1'),
    serves('s3', 'm3', 0),
    recused('m1', 3),
    serves('s1', 'm1', 3),
  )
  const vote = aVote('v', 'q', {
    ballots: ['s1', 'm2', 's3'].map((personId) => ({ personId, choice: 'yes' as const })),
  })
  expect(told(record, vote)).toEqual([
    'David Ek (M) substitute yes',
    'Fredrik Ek (S) substitute yes',
    'Bengt Ek (L) actingChair yes',
  ])
})

test('a substitute appointed to lead is the acting chair', () => {
  const record = having(
    aCommittee(4),
    rollCall('m2', 'absent'),
    substitutesPresent('s1'),
    serves('s1', 'm2', 0),
    event('takesChair', 's1', 3),
  )
  const vote = aVote('v', 'q', { ballots: [{ personId: 's1', choice: 'no' }] })
  expect(told(record, vote)[0]).toMatch(/ actingChair no$/)
})

test('somebody who turns out not to have served is not left out', () => {
  const record = having(aSubcommittee(4), recused('m3', 3))
  const vote = aVote('v', 'q', {
    ballots: [
      ...ballots('jjn'),
      { personId: 's2', choice: 'no' as const },
      { personId: 'gone', choice: 'no' as const },
    ],
  })
  expect(told(record, vote)).toEqual([
    'Bengt Ek (L) member yes',
    'Anna Ek (M) chair yes',
    'Cecilia Ek (S) member no',
    'Eva Ek (L) substitute no',
    ' substitute no',
  ])
})

test('a secret vote names nobody', () => {
  expect(namedVotes(aSubcommittee(4), aVote('v', 'q', { method: 'secret', ballots: ballots('f') }))).toEqual(
    [],
  )
})
