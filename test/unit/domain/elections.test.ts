import { describe, expect, test } from 'vitest'
import type { Election } from '#domain/election.ts'
import {
  ballotPapers,
  countBallots,
  countPapers,
  drawnByLot,
  nominees,
  papersAddUp,
  postponedElection,
  proportionalNeeds,
  proposedElected,
  settledElection,
} from '#domain/elections.ts'
import { aCouncilOf } from '../../support/chair.ts'
import { aMotion, anElection } from '../../support/facts.ts'
import { aCommittee, adding, having, recused } from '../../support/record-builder.ts'

const record = aCommittee(4)

/** Votes by candidate: `votesFor('A 5', 'B 3')`. */
function votesFor(...lines: readonly string[]): Election['candidates'] {
  return lines.map((line) => {
    const [name = '', votes] = line.split(' ')
    return { name, personId: null, votes: Number(votes) }
  })
}
function ballot(places: number, candidates: Election['candidates'], change: Partial<Election>): Election {
  return anElection('e', { method: 'secretBallot', places, candidates, ...change })
}

describe('who has the places by the votes (KL 5:55)', () => {
  test.each<[string, number, Election['candidates'], object]>([
    ['the most votes', 1, votesFor('A 68', 'B 24'), { safe: ['A'], tied: [], left: 0 }],
    ['no majority needed', 1, votesFor('A 4', 'B 4', 'C 5'), { safe: ['C'], tied: [] }],
    ['two places', 2, votesFor('A 3', 'B 9', 'C 5'), { safe: ['B', 'C'], tied: [] }],
    ['a tie', 1, votesFor('A 5', 'B 5'), { safe: [], tied: ['A', 'B'], left: 1 }],
    [
      'a tie about the last place',
      2,
      votesFor('A 7', 'B 2', 'C 2'),
      { safe: ['A'], tied: ['B', 'C'], left: 1 },
    ],
    [
      'a tie that matters to nobody',
      2,
      votesFor('A 5', 'B 5', 'C 1'),
      { safe: ['A', 'B'], tied: [], left: 0 },
    ],
    [
      'three about two places',
      2,
      votesFor('A 2', 'B 2', 'C 2'),
      { safe: [], tied: ['A', 'B', 'C'], left: 2 },
    ],
    [
      'fewer candidates than places',
      3,
      votesFor('A 5', 'B 1', 'C 0'),
      { safe: ['A', 'B'], tied: [], left: 0 },
    ],
    ['nobody', 1, [], { safe: [], tied: [], left: 0 }],
  ])('%s', (_, places, candidates, expected) => {
    expect(countBallots(ballot(places, candidates, {}))).toMatchObject(expected)
  })
})

describe('who is elected', () => {
  test('by acclamation those named', () => {
    expect(proposedElected(anElection('e', { candidates: votesFor('A 0') }))).toEqual(['A'])
    expect(proposedElected(anElection('e', { candidates: votesFor('A 0'), elected: ['B'] }))).toEqual(['B'])
  })
  test('by ballot those with a place, and the one that the lot favours (KL 5:56)', () => {
    const tie = ballot(2, votesFor('A 7', 'B 2', 'C 2'), {})
    expect(proposedElected(tie)).toEqual(['A'])
    expect(proposedElected({ ...tie, lotFavoured: 'C' })).toEqual(['A', 'C'])
    expect(proposedElected({ ...tie, lotFavoured: 'D' })).toEqual(['A'])
    expect(proposedElected({ ...tie, candidates: votesFor('A 7', 'B 3', 'C 2'), lotFavoured: 'C' })).toEqual([
      'A',
      'B',
    ])
  })
})

describe('settling an election', () => {
  test.each<[string, Election, readonly string[]]>([
    ['by acclamation', anElection('e', {}), ['A']],
    ['by ballot', ballot(1, votesFor('A 6', 'B 5'), {}), ['A']],
    ['by lot', ballot(1, votesFor('A 5', 'B 5'), { lotFavoured: 'B', invalidBallots: 1 }), ['B']],
    [
      'by lots for two of three',
      ballot(2, votesFor('A 2', 'B 2', 'C 2'), { lotFavoured: 'B', ballotsCast: 3 }),
      ['B', 'C'],
    ],
    [
      'with papers of several names',
      ballot(2, votesFor('A 9', 'B 8'), { ballotsCast: 11, invalidBallots: 1 }),
      ['A', 'B'],
    ],
    [
      'by lot about the last place',
      ballot(2, votesFor('A 7', 'B 2', 'C 2'), { lotFavoured: 'B' }),
      ['A', 'B'],
    ],
    ['leaving a place empty', ballot(3, votesFor('A 5', 'B 1'), {}), ['A', 'B']],
    [
      'proportionally',
      anElection('e', { method: 'proportional', places: 3, proportionalRequestedBy: 3 }),
      ['A', 'B'],
    ],
  ])('%s', (_, election, elected) => {
    expect(settledElection(record, election, elected)).toEqual({ ...election, elected, outcome: 'elected' })
  })
  test.each<[string, Election, readonly string[], string]>([
    ['nobody', anElection('e', {}), [], 'NO_RESULT'],
    ['more than there are places', anElection('e', {}), ['A', 'B'], 'NO_RESULT'],
    ['a tie without the lot', ballot(1, votesFor('A 5', 'B 5'), {}), ['A'], 'NO_RESULT'],
    ['against the lot', ballot(1, votesFor('A 5', 'B 5'), { lotFavoured: 'B' }), ['A'], 'NO_RESULT'],
    ['too few drawn', ballot(2, votesFor('A 2', 'B 2', 'C 2'), { lotFavoured: 'B' }), ['B'], 'NO_RESULT'],
    ['somebody with fewer votes', ballot(1, votesFor('A 6', 'B 5'), {}), ['B'], 'TALLY_MISMATCH'],
    ['somebody without votes besides', ballot(2, votesFor('A 6', 'B 0'), {}), ['A', 'B'], 'TALLY_MISMATCH'],
    [
      'more votes than papers',
      ballot(1, votesFor('A 6', 'B 5'), { ballotsCast: 10 }),
      ['A'],
      'TALLY_MISMATCH',
    ],
    [
      'more votes than valid papers',
      ballot(1, votesFor('A 5', 'B 4'), { ballotsCast: 10, invalidBallots: 3 }),
      ['A'],
      'TALLY_MISMATCH',
    ],
    [
      'more invalid papers than papers',
      ballot(1, votesFor('A 0'), { ballotsCast: 1, invalidBallots: 2 }),
      ['A'],
      'TALLY_MISMATCH',
    ],
    [
      'a vote that no paper holds',
      ballot(1, votesFor('A 6', 'B 3'), { ballotsCast: 10 }),
      ['A'],
      'TALLY_MISMATCH',
    ],
    [
      'more papers than serve',
      ballot(1, votesFor('A 6', 'B 6'), { lotFavoured: 'A' }),
      ['A'],
      'TALLY_MISMATCH',
    ],
    [
      'more votes for one than there are papers',
      ballot(2, votesFor('A 9', 'B 1'), { ballotsCast: 8 }),
      ['A', 'B'],
      'TALLY_MISMATCH',
    ],
    [
      'blank papers forgotten among the papers',
      ballot(1, votesFor('A 6', 'B 4'), { ballotsCast: 10, blankBallots: 1 }),
      ['A'],
      'TALLY_MISMATCH',
    ],
    [
      'lists that do not add up',
      anElection('e', {
        method: 'proportional',
        places: 3,
        proportionalRequestedBy: 3,
        candidates: votesFor('A 6', 'B 4'),
        ballotsCast: 11,
      }),
      ['A'],
      'TALLY_MISMATCH',
    ],
    [
      'too few ask for a proportional one',
      anElection('e', { method: 'proportional', places: 3, proportionalRequestedBy: 2 }),
      ['A'],
      'NOT_ALLOWED',
    ],
    ['nobody asks for a proportional one', anElection('e', { method: 'proportional' }), ['A'], 'NOT_ALLOWED'],
  ])('not %s', (_, election, elected, code) => {
    expect(() => settledElection(record, election, elected)).toThrow(expect.objectContaining({ code }))
  })
})

test.each<[string, Election, readonly string[], object]>([
  ['places', anElection('e', {}), ['A', 'B'], { elected: 2, places: 1 }],
  ['the lot', ballot(2, votesFor('A 7', 'B 2', 'C 2'), {}), ['A', 'B'], { tied: 2, left: 1 }],
  ['papers', ballot(1, votesFor('A 6', 'B 5'), { ballotsCast: 10 }), ['A'], { votes: 11, papers: 10 }],
  [
    'those who serve',
    ballot(1, votesFor('A 7', 'B 5'), { blankBallots: 1 }),
    ['A'],
    { papers: 13, serving: 11 },
  ],
  [
    'papers of which more are blank and invalid than there are',
    ballot(1, votesFor('A 1'), { ballotsCast: 3, blankBallots: 2, invalidBallots: 3 }),
    ['A'],
    { spoiled: 5, papers: 3 },
  ],
  ['those with the votes', ballot(1, votesFor('A 6', 'B 5'), {}), ['B'], { elected: 1 }],
  [
    'a proportional one',
    anElection('e', { method: 'proportional', places: 3, proportionalRequestedBy: 2 }),
    ['A'],
    { rule: 'TOO_FEW_ASK', asked: 2, needed: 3 },
  ],
])('what is wrong is told in numbers: %s', (_, election, elected, details) => {
  expect(() => settledElection(record, election, elected)).toThrow(
    expect.objectContaining({ place: 'e', details }),
  )
})

test('how many must ask for a proportional election follows from who serves (domain.md §4.7)', () => {
  const election = anElection('e', { places: 7 })
  expect(proportionalNeeds(aCouncilOf(48), election)).toBe(6)
  expect(proportionalNeeds(aCouncilOf(41), election)).toBe(6)
  expect(proportionalNeeds(having(aCouncilOf(41), recused('m3', 3)), election)).toBe(5)
})

test('papers are counted, or one a vote', () => {
  expect(ballotPapers(ballot(1, votesFor('A 6', 'B 3'), { invalidBallots: 2 }))).toBe(11)
  expect(ballotPapers(ballot(2, votesFor('A 6', 'B 3'), { ballotsCast: 8, invalidBallots: 2 }))).toBe(8)
})

test('the papers of an election are told against its votes and those who serve', () => {
  const several = ballot(2, votesFor('A 8', 'B 7'), { ballotsCast: 10, blankBallots: 1, invalidBallots: 1 })
  expect(countPapers(record, several)).toEqual({
    papers: 10,
    serving: 11,
    valid: 8,
    votes: 15,
    room: 16,
    exact: false,
  })
  expect(countPapers(record, { ...several, method: 'proportional' })).toMatchObject({ room: 8, exact: true })
  expect(papersAddUp(record, several)).toBe(true)
  expect(papersAddUp(record, { ...several, places: 1 })).toBe(false)
})

describe('substitutes are elected proportionally only when the members were (lag 2022:629 3 §)', () => {
  const asked = { method: 'proportional', places: 2, proportionalRequestedBy: 4 } as const
  const members = anElection('m', {
    office: 'ledamöter i valnämnden',
    outcome: 'elected',
    elected: ['A'],
  })
  const substitutes = anElection('e', { ...asked, office: 'ersättare i valnämnden' })

  const settledAfter = (before: Election): Election =>
    settledElection(having(record, adding('elections', before)), substitutes, ['B'])

  test('not when the members were elected by acclamation', () => {
    expect(() => settledAfter(members)).toThrow(
      expect.objectContaining({ code: 'NOT_ALLOWED', details: { rule: 'SUBSTITUTES_FOLLOW' } }),
    )
  })
  test.each<[string, Election]>([
    ['the members were elected so', { ...members, ...asked }],
    ['the members are of another board', { ...members, office: 'ledamöter i socialnämnden' }],
    ['the members have not been elected', { ...members, outcome: 'pending' }],
  ])('when %s', (_, before) => {
    expect(settledAfter(before).elected).toEqual(['B'])
  })
})

test('the lot is drawn among the tied alone', () => {
  const tie = ballot(2, votesFor('A 7', 'B 2', 'C 2'), { elected: ['A', 'C'], lotFavoured: 'C' })
  expect(drawnByLot(tie)).toEqual(['C'])
  expect(drawnByLot({ ...tie, lotFavoured: null })).toEqual([])
})

test('an election that is postponed elects nobody', () => {
  expect(postponedElection(anElection('e', { elected: ['A'] }))).toMatchObject({
    elected: [],
    outcome: 'postponed',
  })
})

function nominate(id: string, name: string, change: object): ReturnType<typeof aMotion> {
  return aMotion(id, 'nominate', 'm1', { clauses: [name, 'ledamot'], ...change })
}

test('the nominees of a § are named once, while their nominations stand', () => {
  const nominated = having(
    record,
    adding(
      'motions',
      nominate('a', 'Eva Ek (M)', {}),
      nominate('b', 'Bo Ås (S)', {}),
      nominate('c', 'Eva Ek (M)', {}),
      nominate('d', 'Ida Öst (C)', { withdrawnAt: '18:00' }),
      nominate('e', 'Ulf Alm (L)', { subject: { kind: 'motion', id: 'd' } }),
      aMotion('f', 'own', 'm1', { clauses: ['x'] }),
    ),
  )
  expect(nominees(nominated, 'p3')).toEqual(['Eva Ek (M)', 'Bo Ås (S)'])
})
