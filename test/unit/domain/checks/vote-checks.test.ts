import { describe, expect, test } from 'vitest'
import type { Election } from '#domain/election.ts'
import type { Vote } from '#domain/question.ts'
import { findings, said } from '../../../support/check-findings.ts'
import { aQuestion, aVote, anElection, ballots } from '../../../support/facts.ts'
import { type Step, aCommittee, adding, during, having, recused } from '../../../support/record-builder.ts'

function voted(letters: string, change: Partial<Vote>): Step {
  const vote = aVote('v', 'q', { ballots: ballots(letters), settled: true, ...change })
  return (record) =>
    having(record, adding('questions', aQuestion('q', { outcomeId: 'q.1' })), adding('votes', vote))
}

const rules = [
  'vote.notServing',
  'vote.tally',
  'vote.incomplete',
  'vote.outcome',
  'vote.tie',
  'vote.lot',
] as const

/** Which of the rules about counting are broken. */
function broken(...steps: readonly Step[]): readonly string[] {
  const record = having(aCommittee(3), ...steps)
  return rules.filter((rule) => findings(record, rule).length > 0)
}

describe('an open vote of eleven', () => {
  test.each<[string, Partial<Vote>, readonly string[]]>([
    ['6j 5n', {}, []],
    ['5j 4n 2a', {}, []],
    ['j 5n 5j', {}, []],
    ['n 5n 5j', {}, ['vote.outcome']],
    ['n 5n 5j', { settled: false }, []],
    ['a 5n 5j', {}, ['vote.tie']],
    ['11a', {}, ['vote.tie']],
    ['8j', {}, ['vote.incomplete']],
    ['8j', { settled: false }, []],
  ])('%s %j: %j', (letters, change, found) => {
    expect(broken(voted(letters, change))).toEqual(found)
  })
  test('one who left in the middle of the § after voting is a voter', () => {
    expect(broken(voted('11j', { startedAt: '19:00' }), during('leaves', 'm11', 3, '19:30'))).toEqual([])
  })
  test('a jävig voter is told of as such, and not once more', () => {
    expect(broken(voted('11j', {}), recused('m2', 3))).toEqual([])
  })
  test('a question that is decided elsewhere has no outcome to compare', () => {
    const vote = aVote('v', 'q', { ballots: ballots('11n'), settled: true })
    expect(broken(adding('questions', aQuestion('q', { outcomeId: null })), adding('votes', vote))).toEqual(
      [],
    )
    expect(broken(adding('votes', vote))).toEqual([])
  })
})

describe('a secret vote of eleven', () => {
  const count = { yes: 5, no: 5, blank: 1, invalid: 0, lotFavours: null }
  test.each<[Vote['secretCount'], readonly string[]]>([
    [{ ...count, yes: 6, blank: 0 }, []],
    [{ ...count, yes: 6 }, ['vote.tally']],
    [count, ['vote.lot']],
    [{ ...count, lotFavours: 'yes' }, []],
    [{ ...count, lotFavours: 'no' }, ['vote.outcome']],
  ])('%j: %j', (secretCount, found) => {
    expect(broken(voted('', { method: 'secret', secretCount }))).toEqual(found)
  })
})

function candidates(...votes: readonly number[]): Election['candidates'] {
  return votes.map((count, i) => ({ name: `Kandidat ${i + 1}`, personId: null, votes: count }))
}

describe('elections', () => {
  test.each<[string, Partial<Election>, number]>([
    ['a clear one', { candidates: candidates(6, 5) }, 0],
    ['a tie for the place', { candidates: candidates(5, 5, 1) }, 1],
    ['a tie that the lot settled', { candidates: candidates(5, 5), lotFavoured: 'Kandidat 1' }, 0],
    ['a tie among the elected', { candidates: candidates(5, 5, 1), places: 2 }, 0],
    ['a tie without votes', { candidates: candidates(0, 0) }, 0],
    ['more places than candidates', { candidates: candidates(5), places: 2 }, 0],
    ['by acclamation', { candidates: candidates(5, 5), method: 'acclamation' }, 0],
    ['postponed', { candidates: candidates(5, 5), outcome: 'postponed' }, 0],
  ])('%s', (_, change, found) => {
    const election = anElection('e', { method: 'secretBallot', outcome: 'elected', ...change })
    expect(said(having(aCommittee(3), adding('elections', election)), 'election.lot')).toHaveLength(found)
  })
  test.each<[number | null, number]>([
    [2, 0],
    [1, 1],
    [null, 1],
  ])('seven places by proportion, asked for by %s of eleven', (proportionalRequestedBy, found) => {
    const election = anElection('e', {
      method: 'proportional',
      outcome: 'elected',
      places: 7,
      proportionalRequestedBy,
    })
    expect(said(having(aCommittee(3), adding('elections', election)), 'election.threshold')).toHaveLength(
      found,
    )
  })
})

test('yes and no must both have their words, once the vote is settled', () => {
  const noWords = { no: { text: '', alternativeId: 'q.2' } }
  expect(said(having(aCommittee(3), voted('11j', noWords)), 'vote.noProposition')).toHaveLength(1)
  expect(
    said(having(aCommittee(3), voted('11j', { ...noWords, settled: false })), 'vote.noProposition'),
  ).toEqual([])
})
