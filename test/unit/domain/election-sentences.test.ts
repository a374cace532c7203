import { describe, expect, test } from 'vitest'
import type { Election } from '#domain/election.ts'
import { electionSentences } from '#domain/election-sentences.ts'
import { anElection } from '../../support/facts.ts'
import { aCommittee, having, meetingWith, templateWith } from '../../support/record-builder.ts'

/** "section: text" of an election that has been held. */
function told(
  change: Partial<Election>,
  ...steps: Parameters<typeof having> extends [unknown, ...infer S] ? S : never
): readonly string[] {
  const election = anElection('e', { elected: ['Eva Ek (M)'], outcome: 'elected', ...change })
  return electionSentences(having(aCommittee(4), ...steps), election).map(
    ({ section, text }) => `${section}: ${text}`,
  )
}

describe('who was elected', () => {
  test('for a time', () => {
    expect(told({ from: '2026-04-01', to: '2026-12-31' })).toEqual([
      'decision: Byggnadsnämnden utser Eva Ek (M) till ledamot i valnämnden för tiden 2026-04-01–2026-12-31.',
    ])
    expect(told({ from: '2026-04-01', to: '2026-12-31' }, templateWith({ dateStyle: 'long' }))).toEqual([
      'decision: Byggnadsnämnden utser Eva Ek (M) till ledamot i valnämnden för tiden 1 april 2026–31 december 2026.',
    ])
  })
  test('without a time (seed 003)', () => {
    expect(told({ office: 'justerare', from: '2026-04-01' })).toEqual([
      'decision: Byggnadsnämnden utser Eva Ek (M) till justerare.',
    ])
  })
  test('several together', () => {
    expect(told({ elected: ['Eva Ek (M)', 'Bo Ås (S)'], office: 'ledamöter i valnämnden' })).toEqual([
      'decision: Byggnadsnämnden utser Eva Ek (M) och Bo Ås (S) till ledamöter i valnämnden.',
    ])
  })
  test('nobody, when it was postponed (045); nothing while it is pending', () => {
    expect(told({ outcome: 'postponed' })).toEqual(['decision: Valet bordläggs.'])
    expect(told({ outcome: 'pending' })).toEqual([])
  })
})

describe('how it was held', () => {
  const candidates = [
    { name: 'Eva Ek (M)', personId: null, votes: 5 },
    { name: 'Bo Ås (S)', personId: null, votes: 5 },
  ]

  test('by ballot and lot, the justerare assisting', () => {
    expect(
      told({ method: 'secretBallot', candidates, invalidBallots: 1, lotFavoured: 'Eva Ek (M)' }).slice(1),
    ).toEqual([
      'election: Valet genomförs med slutna valsedlar. Cecilia Ek (S) biträder ordföranden.',
      'election: 11 valsedlar avges, varav 1 är ogiltig. Rösterna fördelas så: Eva Ek (M) 5 röster och Bo Ås (S) 5 röster.',
      'election: Röstetalen är lika och valet avgörs genom lottning. Lotten utfaller till förmån för Eva Ek (M).',
    ])
  })
  test('by ballot with blank papers, and by lots for two of three', () => {
    const three = [...candidates, { name: 'Ida Öst (C)', personId: null, votes: 5 }]
    expect(
      told({
        method: 'secretBallot',
        places: 2,
        candidates: three,
        ballotsCast: 11,
        blankBallots: 2,
        invalidBallots: 1,
        elected: ['Eva Ek (M)', 'Ida Öst (C)'],
        lotFavoured: 'Eva Ek (M)',
      }).slice(2),
    ).toEqual([
      'election: 11 valsedlar avges. Blanka: 2. Ogiltiga: 1. Rösterna fördelas så: Eva Ek (M) 5 röster, Bo Ås (S) 5 röster och Ida Öst (C) 5 röster.',
      'election: Röstetalen är lika och valet avgörs genom lottning. Lotten utfaller till förmån för Eva Ek (M) och Ida Öst (C).',
    ])
  })
  test('by ballot without justerare, or with those of other §§', () => {
    const bare = 'election: Valet genomförs med slutna valsedlar.'
    expect(told({ method: 'secretBallot' }, meetingWith({ justerare: [] }))[1]).toBe(bare)
    const elsewhere = [{ personId: 'm3', role: 'justerare' as const, paragraphIds: ['p4'] }]
    expect(told({ method: 'secretBallot' }, meetingWith({ justerare: elsewhere }))[1]).toBe(bare)
    const substitute = [{ personId: 'm3', role: 'substitute' as const, paragraphIds: null }]
    expect(told({ method: 'secretBallot' }, meetingWith({ justerare: substitute }))[1]).toBe(bare)
  })
  test('one vote is one vote', () => {
    const one = [{ name: 'Eva Ek (M)', personId: null, votes: 1 }]
    expect(told({ method: 'secretBallot', candidates: one }).at(-1)).toBe(
      'election: 1 valsedel avges, varav 0 är ogiltiga. Rösterna fördelas så: Eva Ek (M) 1 röst.',
    )
  })
  test('proportionally', () => {
    expect(told({ method: 'proportional', proportionalRequestedBy: 6 })[1]).toBe(
      'election: Proportionellt val begärs av 6 ledamöter. Ordföranden konstaterar att valet ska vara proportionellt.',
    )
    expect(told({ method: 'proportional' })[1]).toMatch(/begärs av 0 ledamöter/)
  })
})

test('an unknown outcome or method is a bug', () => {
  expect(() => told({ outcome: 'lost' as 'elected' })).toThrow(/Unexpected/)
  expect(() => told({ method: 'shouting' as 'acclamation' })).toThrow(/Unexpected/)
})
