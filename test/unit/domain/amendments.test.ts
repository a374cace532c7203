import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseClauses, changesBetween, clauseChanges, clausesOf, withPoint } from '#domain/amendments.ts'
import { aMotion, aProposal, onMotion, onProposal } from '../../support/facts.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

const proposal = aProposal('p', 'förslaget', 'Planen godkänns.', 'Höjden är fem våningar.', 'Avgift tas ut.')
const amend = aMotion('amend', 'amend', 'm1', {
  subject: onProposal('p'),
  point: 2,
  clauses: ['Höjden är högst tre våningar.'],
})
const own = aMotion('own', 'own', 'm2', { clauses: ['Planen upphävs.'] })
const record = having(
  aCommittee(4),
  adding('proposals', proposal),
  adding('motions', amend, own, aMotion('bif', 'approve', 'm3', { subject: onMotion('own') })),
)

describe('the wording that a motion would have decided', () => {
  test.each([
    {
      name: 'an amended point in the midst of the rest',
      motion: amend,
      clauses: ['Planen godkänns.', 'Höjden är högst tre våningar.', 'Avgift tas ut.'],
    },
    { name: 'the whole anew', motion: { ...amend, point: null, clauses: ['Ny.'] }, clauses: ['Ny.'] },
    { name: 'an own proposal', motion: own, clauses: ['Planen upphävs.'] },
    {
      name: 'bifall: what lies on the table',
      motion: aMotion('x', 'approve', 'm4', {}),
      clauses: proposal.clauses,
    },
    {
      name: 'bifall with its own clauses (seed 003)',
      motion: aMotion('x', 'approve', 'm4', { clauses: ['Notera uppföljningen.'] }),
      clauses: ['Notera uppföljningen.'],
    },
    {
      name: 'bifall to a motion that approves another',
      motion: aMotion('x', 'approve', 'm4', { subject: onMotion('bif') }),
      clauses: ['Planen upphävs.'],
    },
    { name: 'avslag decides nothing', motion: aMotion('x', 'reject', 'm4', {}), clauses: [] },
  ])('$name', ({ motion, clauses }) => {
    expect(clausesOf(record, motion)).toEqual(clauses)
  })
  test('motions that only name each other have none', () => {
    const round = aMotion('a', 'approve', 'm1', { subject: onMotion('b') })
    const about = aMotion('b', 'approve', 'm2', { subject: onMotion('a') })
    expect(baseClauses(having(record, adding('motions', round, about)), round)).toEqual([])
  })
})

describe('old and new', () => {
  test('of an amended point', () => {
    expect(clauseChanges(record, amend)).toEqual([
      { point: 2, before: 'Höjden är fem våningar.', after: 'Höjden är högst tre våningar.' },
    ])
  })
  test('of a point that becomes two', () => {
    const motion = { ...amend, clauses: ['Höjden är fyra våningar.', 'Taket är grönt.'] }
    expect(clauseChanges(record, motion)).toEqual([
      { point: 2, before: 'Höjden är fem våningar.', after: 'Höjden är fyra våningar.' },
      { point: null, before: null, after: 'Taket är grönt.' },
    ])
  })
  test('of a point that goes (avslag på punkt 3)', () => {
    const motion = aMotion('x', 'reject', 'm4', { subject: onProposal('p'), point: 3 })
    expect(clauseChanges(record, motion)).toEqual([{ point: 3, before: 'Avgift tas ut.', after: null }])
  })
  test('of the whole edited, where the first clause was taken out and the last changed', () => {
    const motion = { ...amend, point: null, clauses: ['Höjden är fem våningar.', 'Ingen avgift tas ut.'] }
    expect(clauseChanges(record, motion)).toEqual([
      { point: 1, before: 'Planen godkänns.', after: null },
      { point: 3, before: 'Avgift tas ut.', after: 'Ingen avgift tas ut.' },
    ])
  })
  test('of an addition', () => {
    expect(clauseChanges(record, aMotion('x', 'add', 'm4', { clauses: ['Planen utvärderas.'] }))).toEqual([
      { point: null, before: null, after: 'Planen utvärderas.' },
    ])
  })
  test.each(['approve', 'reject', 'referBack', 'nominate'] as const)('of %s there are none', (kind) => {
    expect(clauseChanges(record, aMotion('x', kind, 'm4', {}))).toEqual([])
  })
})

test('a point is replaced, taken out, or made several', () => {
  expect(withPoint(['a', 'b', 'c'], 2, ['B'])).toEqual(['a', 'B', 'c'])
  expect(withPoint(['a', 'b', 'c'], 2, [])).toEqual(['a', 'c'])
  expect(withPoint(['a', 'b', 'c'], 3, ['c', 'd'])).toEqual(['a', 'b', 'c', 'd'])
})

const clauses = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 7 })

test('the changes tell every clause that is not in both versions, in order', () => {
  fc.assert(
    fc.property(clauses, clauses, (before, after) => {
      const changes = changesBetween(before, after)
      const points = changes.flatMap(({ point }) => point ?? [])
      const kept = before.filter((_, i) => !points.includes(i + 1))
      expect(points).toEqual(points.toSorted((a, b) => a - b))
      expect(changes.flatMap(({ before: old }) => old ?? [])).toEqual(
        points.map((point) => before[point - 1]),
      )
      expect(kept.length + changes.flatMap(({ after: fresh }) => fresh ?? []).length).toBe(after.length)
      expect(changes.every(({ before: old, after: fresh }) => old !== fresh)).toBe(true)
    }),
  )
})

test('nothing has changed between equal versions', () => {
  fc.assert(
    fc.property(clauses, (same) => {
      expect(changesBetween(same, same)).toEqual([])
    }),
  )
})
