import { describe, expect, test } from 'vitest'
import { type Decision, decidedClauses, decisionOf, minorityDeferred } from '#domain/decision.ts'
import type { Motion, Proposal } from '#domain/motion.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aCouncilOf, callsVote, finds, votes } from '../../support/chair.ts'
import { aMotion, aProposal, aQuestion, onProposal } from '../../support/facts.ts'
import { detailedPlan } from '../../support/matters.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

const plan = aProposal('p', 'förvaltningens förslag', 'Ett.', 'Två.', 'Tre.')

function matter(proposals: readonly Proposal[], ...motions: readonly Motion[]): MeetingRecord {
  return having(aCommittee(4), adding('proposals', ...proposals), adding('motions', ...motions))
}

function decided(record: MeetingRecord): Decision {
  return decisionOf(record, 'p3')
}
function clauses(record: MeetingRecord): readonly string[] {
  return decidedClauses(record, decided(record))
}

describe('what was decided', () => {
  test('nothing before anything has been', () => {
    expect(decided(matter([plan]))).toEqual({ kind: 'none' })
    expect(clauses(matter([plan]))).toEqual([])
  })
  test('what won, with the additions that were approved', () => {
    const record = having(detailedPlan(), finds('decideToday'), finds('tre'), finds('till'))
    expect(decided(record)).toMatchObject({
      kind: 'adopted',
      main: { kind: 'motion', refersTo: 'tre' },
      points: [],
      approved: [],
      additions: [{ id: 'till' }],
    })
    expect(clauses(record)).toEqual([
      'Samrådsredogörelsen godkänns.',
      'Planen ställs ut med högst tre våningar.',
      'planen utvärderas efter ett år',
    ])
  })
  test('rejected: what the question was about, not the motion against it', () => {
    const record = having(detailedPlan(), finds('decideToday'), finds('avs'))
    expect(decided(record)).toMatchObject({ kind: 'rejected', rejected: { kind: 'proposal', refersTo: 'p' } })
    expect(clauses(record)).toEqual([])
  })
  test('rejected in so many words', () => {
    const question = aQuestion('q', {
      kind: 'approveOrReject',
      alternatives: [
        { id: 'q.1', kind: 'approval', refersTo: null },
        { id: 'q.2', kind: 'rejection', refersTo: null },
      ],
      outcomeId: 'q.2',
    })
    expect(decided(having(aCommittee(4), adding('questions', question)))).toEqual({
      kind: 'rejected',
      rejected: null,
    })
    expect(
      decided(having(aCommittee(4), adding('questions', { ...question, outcomeId: 'q.1' }))),
    ).toMatchObject({
      kind: 'adopted',
      main: { kind: 'approval' },
    })
  })
  test('an ajournering decides nothing in the matter', () => {
    const record = matter([], aMotion('paus', 'adjourn', 'm1', {}))
    expect(decided(having(record, finds('paus')))).toEqual({ kind: 'none' })
  })
  test('an addition that was rejected leaves nothing', () => {
    const record = matter([], aMotion('till', 'add', 'm1', { clauses: ['x'] }))
    expect(decided(having(record, finds('rejection')))).toEqual({ kind: 'none' })
    expect(clauses(having(record, finds('till')))).toEqual(['x'])
  })
})

function point(id: string, number: number, kind: Motion['kind'], wording: readonly string[]): Motion {
  return aMotion(id, kind, 'm6', { subject: onProposal('p'), point: number, clauses: wording })
}

describe('points', () => {
  const record = matter(
    [plan],
    point('ett', 1, 'amend', ['Ett A.', 'Ett B.']),
    point('tre', 3, 'reject', []),
    aMotion('till', 'add', 'm5', { clauses: ['Fyra.'] }),
  )

  test('take their places in the proposal, whatever the order', () => {
    const done = having(record, finds('ett'), finds('tre'), finds('p'), finds('till'))
    expect(decided(done)).toMatchObject({
      main: { refersTo: 'p' },
      points: [
        { proposalId: 'p', point: 1, choice: { refersTo: 'ett' } },
        { proposalId: 'p', point: 3, choice: { refersTo: 'tre' } },
      ],
    })
    expect(clauses(done)).toEqual(['Ett A.', 'Ett B.', 'Två.', 'Fyra.'])
  })
  test('keep the proposal’s wording where that won', () => {
    expect(clauses(having(record, finds('p'), finds('p'), finds('p'), finds('rejection')))).toEqual([
      'Ett.',
      'Två.',
      'Tre.',
    ])
  })
  test('are the whole where every one of them was tried', () => {
    const two = matter(
      [aProposal('p', 'förslaget', 'Ett.', 'Två.')],
      point('a', 1, 'amend', ['A.']),
      point('b', 2, 'amend', ['B.']),
    )
    const done = having(two, finds('a'), finds('p'))
    expect(decided(done)).toMatchObject({ kind: 'adopted', main: null })
    expect(clauses(done)).toEqual(['A.', 'Två.'])
  })
  test('tried late, by themselves, know their proposal', () => {
    const late = having(
      matter([plan], point('ett', 1, 'amend', ['A.'])),
      finds('p'),
      adding('motions', point('sen', 1, 'amend', ['B.'])),
      finds('sen'),
      finds('p'),
    )
    expect(clauses(late)).toEqual(['B.', 'Två.', 'Tre.'])
  })
})

describe('whose words', () => {
  test('of a motion for the proposal with clauses of its own (seed 003)', () => {
    const record = matter([plan], aMotion('bif', 'approve', 'm1', { clauses: ['Notera.'] }))
    expect(clauses(having(record, finds('bif')))).toEqual(['Notera.'])
  })
  test('of those who approve a proposal that has none itself', () => {
    const record = matter(
      [aProposal('p', 'förslaget')],
      aMotion('bif', 'approve', 'm1', { subject: onProposal('p'), clauses: ['Notera.'] }),
      aMotion('bif2', 'approve', 'm2', { subject: onProposal('p') }),
    )
    expect(clauses(having(record, finds('p')))).toEqual(['Notera.'])
    expect(clauses(having(matter([aProposal('p', 'förslaget')]), finds('p')))).toEqual([])
  })
  test('of nobody, when what won is gone', () => {
    expect(
      decidedClauses(aCommittee(4), {
        kind: 'adopted',
        main: { kind: 'motion', refersTo: 'gone' },
        points: [],
        approved: [],
        additions: [],
      }),
    ).toEqual([])
  })
})

describe('rivals each by itself (116)', () => {
  const record = having(
    matter(
      [aProposal('p', 'förslaget', 'Ett.')],
      aMotion('a', 'own', 'm1', { clauses: ['A.'] }),
      aMotion('b', 'amend', 'm2', { subject: onProposal('p'), clauses: ['Ett, ändrat.'] }),
    ),
    adding(
      'questions',
      ...['a', 'b'].map((id) =>
        aQuestion(`q-${id}`, {
          kind: 'approveOrReject',
          findingId: null,
          alternatives: [
            { id: `q-${id}.1`, kind: 'motion', refersTo: id },
            { id: `q-${id}.2`, kind: 'rejection', refersTo: null },
          ],
        }),
      ),
    ),
  )

  test('the proposal with what was approved besides', () => {
    const done = having(record, finds('p'), finds('a'), finds('rejection'))
    expect(decided(done)).toMatchObject({ main: { refersTo: 'p' }, approved: [{ id: 'a' }] })
    expect(clauses(done)).toEqual(['Ett.', 'A.'])
  })
  test('an amendment that was approved changes it', () => {
    expect(clauses(having(record, finds('p'), finds('a'), finds('b')))).toEqual(['Ett, ändrat.', 'A.'])
  })
})

describe('put off', () => {
  const deferrals = adding(
    'motions',
    aMotion('åter', 'referBack', 'm1', { justification: 'ett' }),
    aMotion('åter2', 'referBack', 'm2', { justification: 'två' }),
    aMotion('bord', 'table', 'm3', {}),
  )

  test('with the motions that were granted', () => {
    const record = having(aCommittee(4), deferrals, finds('åter'), finds('decideToday'))
    expect(decided(record)).toMatchObject({
      kind: 'referredBack',
      motions: [{ id: 'åter' }],
      byMinority: false,
    })
    expect(minorityDeferred(record, 'p3')).toBe(false)
  })
  test('tabled', () => {
    const record = having(aCommittee(4), deferrals, finds('decideToday'), finds('decideToday'), finds('bord'))
    expect(decided(record)).toMatchObject({ kind: 'tabled', motions: [{ id: 'bord' }], byMinority: false })
  })
  test('by a minority, which has then used its right (KL 5:50)', () => {
    const record = having(aCouncilOf(41), deferrals, callsVote('decideToday'), votes('24j 17n'))
    expect(minorityDeferred(record, 'p3')).toBe(true)
    const majority = having(aCouncilOf(41), deferrals, callsVote('decideToday'), votes('20j 21n'))
    expect(minorityDeferred(majority, 'p3')).toBe(false)
    expect(minorityDeferred(aCouncilOf(41), 'p3')).toBe(false)
  })
})
