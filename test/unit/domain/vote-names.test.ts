import { describe, expect, test } from 'vitest'
import { personName } from '#domain/person-name.ts'
import type { Vote } from '#domain/question.ts'
import { countVote } from '#domain/tally.ts'
import { namedVotes } from '#domain/vote-names.ts'
import { votersOf } from '#domain/voters.ts'
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

describe('corpus 048, 067, 075, 086, 092: a roll with preprinted columns Ja, Nej and Avst for several votes', () => {
  const record = having(
    aCommittee(5),
    rollCall('m2', 'absent'),
    substitutesPresent('s1', 's2'),
    serves('s1', 'm2', 0),
    recused('m3', 4),
    serves('s2', 'm3', 4),
  )
  /** A vote in § n by all who serve there, their letters in the order of the roll. */
  function voteIn(number: number, letters: string): Vote {
    const open = aVote(`v${number}`, `q${number}`, { paragraphId: `p${number}` })
    const choices = ballots(letters)
    const { voters } = votersOf(record, open)
    return {
      ...open,
      ballots: voters.flatMap((personId, i) => {
        const choice = choices[i]?.choice
        return choice === undefined ? [] : [{ personId, choice }]
      }),
    }
  }
  const votes = [voteIn(3, '6j 4n a'), voteIn(4, '2j 8n j'), voteIn(5, '11j')]

  test('everybody stands in the same place of the roll in every vote, those who serve for another in theirs', () => {
    const columns = votes.map((vote) => namedVotes(record, vote).map(({ name }) => name))
    const [third = [], fourth = [], fifth = []] = columns
    expect(columns.map(({ length }) => length)).toEqual([11, 11, 11])
    expect(fifth).toEqual(third)
    const moved = third.flatMap((name, i) => (fourth[i] === name ? [] : [`${name} → ${fourth[i]}`]))
    expect(moved).toEqual([`${nameOf('m3')} → ${nameOf('s2')}`])
    expect(third).toContain(nameOf('s1'))
    expect(third).not.toContain(nameOf('m2'))
  })
  test('each column adds up to what the vote gave', () => {
    const sums = votes.map((vote) => {
      const said = namedVotes(record, vote).map(({ choice }) => choice)
      const { yes, no, abstain } = countVote(record, vote)
      const counted = (wanted: string): number => said.filter((choice) => choice === wanted).length
      expect([counted('yes'), counted('no'), counted('abstain')]).toEqual([yes, no, abstain])
      return [yes, no, abstain]
    })
    expect(sums).toEqual([
      [6, 4, 1],
      [3, 8, 0],
      [11, 0, 0],
    ])
  })

  function nameOf(personId: string): string {
    const person = record.people.find(({ id }) => id === personId)
    return person === undefined ? '' : personName(person)
  }
})
