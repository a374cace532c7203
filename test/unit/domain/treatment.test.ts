import { describe, expect, test } from 'vitest'
import type { Motion } from '#domain/motion.ts'
import type { Alternative, Question } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  asks,
  deferralOf,
  motionBehind,
  progressOf,
  standingOf,
  treatmentsOf,
  triesByItself,
  untreatedMotions,
} from '#domain/treatment.ts'
import { callsVote, finds } from '../../support/chair.ts'
import { aMotion, aProposal, aQuestion, anElection, onMotion, onProposal } from '../../support/facts.ts'
import { detailedPlan } from '../../support/matters.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

/** "motion treatment" of each motion, with the question or the reason. */
function treatments(record: MeetingRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...treatmentsOf(record, 'p3')].map(([{ id }, treatment]) => {
      if (treatment.kind === 'put') return [id, treatment.questionId]
      return [id, treatment.kind === 'fallen' ? treatment.reason : treatment.kind]
    }),
  )
}

function matter(...motions: readonly Motion[]): MeetingRecord {
  return having(
    aCommittee(4),
    adding('proposals', aProposal('p', 'förslaget', 'Ett.', 'Två.')),
    adding('motions', ...motions),
  )
}

describe('what becomes of motions', () => {
  test('they are put, with those who approve and those who only reject', () => {
    const record = having(
      detailedPlan(),
      adding('motions', aMotion('nej', 'reject', 'm3', { subject: onMotion('till') })),
      finds('decideToday'),
      finds('p'),
      finds('till'),
    )
    expect(treatments(record)).toEqual({ åter: 'q1', bif: 'q2', avs: 'q2', tre: 'q2', nej: 'q3', till: 'q3' })
    expect(untreatedMotions(record, 'p3')).toEqual([])
  })
  test('they are untreated until then', () => {
    expect(Object.values(treatments(detailedPlan()))).toEqual(Array.from({ length: 5 }, () => 'untreated'))
  })
  test('tabled, all fall, further deferrals too', () => {
    const record = matter(
      aMotion('bord', 'table', 'm1', {}),
      aMotion('åter', 'referBack', 'm2', {}),
      aMotion('own', 'own', 'm3', { clauses: ['x'] }),
    )
    expect(treatments(having(record, finds('bord')))).toEqual({
      bord: 'q1',
      åter: 'deferred',
      own: 'deferred',
    })
  })
  test('referred back, tabling falls but further motions to refer back do not (115)', () => {
    const record = matter(
      aMotion('åter', 'referBack', 'm1', {}),
      aMotion('bord', 'table', 'm2', {}),
      aMotion('åter2', 'referBack', 'm3', {}),
    )
    expect(treatments(having(record, finds('åter')))).toEqual({
      åter: 'q1',
      bord: 'deferred',
      åter2: 'untreated',
    })
  })
  test('the second hand falls when the first wins, by approval of it as well', () => {
    const record = matter(
      aMotion('a', 'add', 'm1', { clauses: ['x'] }),
      aMotion('b', 'add', 'm1', { clauses: ['y'], fallbackFor: 'a' }),
      aMotion('c', 'add', 'm2', { clauses: ['z'], fallbackFor: 'bif' }),
      aMotion('bif', 'approve', 'm2', { subject: onMotion('a') }),
      aMotion('d', 'add', 'm3', { clauses: ['å'], fallbackFor: 'gone' }),
    )
    const won = having(record, finds('p'), finds('a'))
    expect(treatments(won)).toMatchObject({ b: 'firstHandWon', c: 'firstHandWon', d: 'untreated' })
    const lost = having(record, finds('p'), finds('rejection'))
    expect(treatments(lost)).toMatchObject({ b: 'untreated', c: 'untreated' })
  })
  test('an addition falls with what it would add to, and when all is rejected', () => {
    const motions = [
      aMotion('own', 'own', 'm1', { clauses: ['x'] }),
      aMotion('avs', 'reject', 'm2', {}),
      aMotion('till', 'add', 'm3', { clauses: ['y'] }),
      aMotion('tillown', 'add', 'm4', { clauses: ['z'], subject: onMotion('own') }),
    ]
    const record = matter(...motions)
    expect(treatments(having(record, finds('p')))).toMatchObject({
      till: 'untreated',
      tillown: 'subjectLost',
    })
    expect(treatments(having(record, finds('own')))).toMatchObject({
      till: 'untreated',
      tillown: 'untreated',
    })
    expect(treatments(having(record, finds('avs')))).toMatchObject({
      till: 'subjectLost',
      tillown: 'subjectLost',
    })
  })
  test('a point falls when the proposal lost as a whole', () => {
    const record = matter(
      aMotion('own', 'own', 'm1', { clauses: ['x'] }),
      aMotion('punkt', 'amend', 'm2', { point: 2, clauses: ['y'] }),
    )
    expect(treatments(having(record, finds('own')))).toMatchObject({ punkt: 'subjectLost' })
    expect(treatments(having(record, finds('p')))).toMatchObject({ punkt: 'untreated' })
  })
  test('a point of a proposal stands though another proposal has lost', () => {
    const record = having(
      aCommittee(4),
      adding(
        'proposals',
        aProposal('q', 'utskottets förslag', 'Ett.', 'Två.'),
        aProposal('p', 'förslaget', 'Ett.', 'Två.'),
      ),
      adding(
        'motions',
        aMotion('punkt', 'amend', 'm2', { subject: onProposal('p'), point: 2, clauses: ['y'] }),
      ),
    )
    expect(treatments(having(record, finds('p')))).toEqual({ punkt: 'untreated' })
    expect(treatments(having(record, finds('q')))).toEqual({ punkt: 'subjectLost' })
  })
  test('a motion about one that was withdrawn falls', () => {
    const record = matter(
      aMotion('own', 'own', 'm1', { withdrawnAt: '18:00' }),
      aMotion('bif', 'approve', 'm2', { subject: onMotion('own') }),
    )
    expect(treatments(record)).toEqual({ bif: 'subjectGone' })
  })
  test('a proposal whose every point was tried has been tried, with those who approve it', () => {
    const record = matter(
      aMotion('bif', 'approve', 'm1', {}),
      aMotion('ett', 'amend', 'm2', { point: 1, clauses: ['x'] }),
      aMotion('två', 'amend', 'm3', { point: 2, clauses: ['y'] }),
    )
    const first = having(record, finds('p'))
    expect(treatments(first)).toEqual({ bif: 'untreated', ett: 'q1', två: 'untreated' })
    expect(treatments(having(first, finds('två')))).toEqual({ bif: 'q2', ett: 'q1', två: 'q2' })
  })
  test('approvals that go in a circle lead to nothing that could be tried, and wait', () => {
    const record = matter(
      aMotion('c', 'approve', 'm1', { subject: onMotion('a') }),
      aMotion('a', 'approve', 'm2', { subject: onMotion('b') }),
      aMotion('b', 'approve', 'm3', { subject: onMotion('a') }),
    )
    expect(treatments(record)).toMatchObject({ b: 'untreated' })
  })
  test('rivals about one point are not the points of the proposal: the rest of it waits', () => {
    const record = matter(
      aMotion('bif', 'approve', 'm1', {}),
      aMotion('ett', 'amend', 'm2', { point: 1, clauses: ['x'] }),
      aMotion('ett2', 'amend', 'm3', { point: 1, clauses: ['y'] }),
    )
    expect(treatments(having(record, finds('ett')))).toEqual({ bif: 'untreated', ett: 'q1', ett2: 'q1' })
  })
  test('of two proposals, the one whose every point was tried has been tried, by the last of its points', () => {
    const record = having(
      aCommittee(4),
      adding(
        'proposals',
        aProposal('q', 'utskottets förslag', 'Ett.'),
        aProposal('p', 'förslaget', 'Ett.', 'Två.', 'Tre.'),
      ),
      adding(
        'motions',
        aMotion('bif', 'approve', 'm1', { subject: onProposal('p') }),
        ...[1, 2, 3].map((point) =>
          aMotion(`punkt${point}`, 'amend', 'm2', { subject: onProposal('p'), point, clauses: ['y'] }),
        ),
      ),
      ...[1, 2, 3].map((point) =>
        adding('questions', found(`q${point}`, ['motion', `punkt${point}`], { kind: 'point', point }, 'p')),
      ),
    )
    expect(treatments(record)).toEqual({ bif: 'q3', punkt1: 'q1', punkt2: 'q2', punkt3: 'q3' })
  })
  test('a proposal does not fall with the second hand of whoever approves it', () => {
    const record = having(
      matter(
        aMotion('own', 'own', 'm1', { clauses: ['x'] }),
        aMotion('bif', 'approve', 'm1', { fallbackFor: 'own' }),
      ),
      adding('questions', found('q1', ['motion', 'own'], { kind: 'approveOrReject' })),
    )
    expect(treatments(record)).toEqual({ own: 'q1', bif: 'untreated' })
  })
  test('a motion that comes when all has been rejected is no addition, and waits to be put', () => {
    const record = having(
      matter(aMotion('avs', 'reject', 'm1', {})),
      finds('avs'),
      adding('motions', aMotion('ajourn', 'adjourn', 'm2', {}), aMotion('till', 'add', 'm3', {})),
    )
    expect(treatments(record)).toEqual({ avs: 'q1', ajourn: 'untreated', till: 'subjectLost' })
  })
  test('one point of the proposal won is not all of it: the second hand waits', () => {
    const record = matter(
      aMotion('bif', 'approve', 'm1', {}),
      aMotion('till', 'add', 'm1', { clauses: ['x'], fallbackFor: 'bif' }),
      aMotion('ett', 'amend', 'm2', { point: 1, clauses: ['y'] }),
    )
    expect(treatments(having(record, finds('p')))).toEqual({ bif: 'untreated', till: 'untreated', ett: 'q1' })
  })
  test('while a vote is awaited nothing falls because of it', () => {
    const record = matter(
      aMotion('own', 'own', 'm1', { clauses: ['x'] }),
      aMotion('punkt', 'amend', 'm2', { point: 2, clauses: ['y'] }),
      aMotion('till', 'add', 'm1', { clauses: ['z'], fallbackFor: 'own' }),
    )
    expect(treatments(having(record, callsVote('own')))).toEqual({
      own: 'q1',
      punkt: 'untreated',
      till: 'untreated',
    })
  })
  test('an addition falls with the one motion that was rejected by itself, whatever else is left', () => {
    const record = having(
      matter(
        aMotion('own', 'own', 'm1', { clauses: ['x'] }),
        aMotion('tillown', 'add', 'm2', { clauses: ['y'], subject: onMotion('own') }),
        aMotion('till', 'add', 'm3', { clauses: ['z'] }),
      ),
      adding('questions', found('q1', ['rejection', null], { kind: 'approveOrReject' }, 'own')),
    )
    expect(treatments(record)).toEqual({ own: 'q1', tillown: 'subjectLost', till: 'untreated' })
  })
  test('an addition falls when the only proposal is rejected though nobody moved that', () => {
    const record = having(
      matter(aMotion('till', 'add', 'm1', { clauses: ['x'] })),
      adding('questions', found('q1', ['rejection', null], { kind: 'single' }, 'p')),
    )
    expect(treatments(record)).toEqual({ till: 'subjectLost' })
  })
})

/** A question that was put, on `others` too, and found for one alternative. */
function found(
  id: string,
  [kind, refersTo]: readonly [Alternative['kind'], string | null],
  change: Partial<Question>,
  ...others: readonly string[]
): Question {
  const rivals = others.map((other, i) => ({
    id: `${id}.${i + 2}`,
    kind: other === 'p' ? ('proposal' as const) : ('motion' as const),
    refersTo: other,
  }))
  const alternatives = [{ id: `${id}.1`, kind, refersTo }, ...rivals]
  return aQuestion(id, { ...change, alternatives, outcomeId: `${id}.1` })
}

describe('nominations', () => {
  const nomination = aMotion('nom', 'nominate', 'm1', { clauses: ['Eva Ek'] })
  test.each([
    ['without an election', [], 'untreated'],
    ['with a pending one', [anElection('e', {})], 'untreated'],
    ['with one of two pending', [anElection('e', { outcome: 'elected' }), anElection('f', {})], 'untreated'],
    ['with all held', [anElection('e', { outcome: 'elected' })], 'elected'],
  ])('%s', (_, elections, expected) => {
    const record = having(aCommittee(4), adding('motions', nomination), adding('elections', ...elections))
    expect(treatments(record)).toEqual({ nom: expected })
  })
  test('an election of another § does not keep it waiting', () => {
    const elections = [anElection('e', { outcome: 'elected' }), anElection('f', { paragraphId: 'p4' })]
    const record = having(aCommittee(4), adding('motions', nomination), adding('elections', ...elections))
    expect(treatments(record)).toEqual({ nom: 'elected' })
  })
  test('they fall when the matter is put off', () => {
    const record = matter(aMotion('bord', 'table', 'm2', {}), nomination)
    expect(treatments(having(record, finds('bord')))).toEqual({ bord: 'q1', nom: 'deferred' })
  })
})

/** Approve or reject a motion, by a bare word or by another motion. */
function about(refersTo: string, other: 'rejection' | 'motion'): ReturnType<typeof aQuestion> {
  return aQuestion('q', {
    kind: 'approveOrReject',
    alternatives: [
      { id: 'q.1', kind: 'motion', refersTo },
      { id: 'q.2', kind: other, refersTo: other === 'motion' ? 'x' : null },
    ],
  })
}

describe('how far a § has come', () => {
  test('deferrals are told by their kind', () => {
    const record = matter(aMotion('bord', 'table', 'm1', {}), aMotion('åter', 'referBack', 'm2', {}))
    expect(deferralOf(progressOf(record, 'p3'))).toBeNull()
    expect(deferralOf(progressOf(having(record, finds('bord')), 'p3'))).toBe('table')
    expect(deferralOf(progressOf(having(record, finds('decideToday'), finds('åter')), 'p3'))).toBe(
      'referBack',
    )
    expect(
      deferralOf(progressOf(having(record, finds('decideToday'), finds('decideToday')), 'p3')),
    ).toBeNull()
  })
  test('a proposal has a standing of its own', () => {
    const record = matter()
    const [proposal] = progressOf(record, 'p3').standpoints
    expect(proposal && standingOf(progressOf(record, 'p3'), proposal)).toEqual({ kind: 'untreated' })
    const put = having(record, finds('p'))
    expect(proposal && standingOf(progressOf(put, 'p3'), proposal)).toEqual({ kind: 'put', questionId: 'q1' })
  })
  test('a rival tried by itself is known by its bare rejection', () => {
    const record = matter(aMotion('own', 'own', 'm1', {}), aMotion('till', 'add', 'm2', {}))
    const { standpoints } = progressOf(record, 'p3')
    expect(triesByItself(standpoints, about('own', 'rejection'))).toBe(true)
    expect(triesByItself(standpoints, about('own', 'motion'))).toBe(false)
    expect(triesByItself(standpoints, about('till', 'rejection'))).toBe(false)
    expect(triesByItself(standpoints, { ...about('own', 'rejection'), kind: 'eachInTurn' })).toBe(false)
  })
  test('a question asks about what is among its alternatives, at the same point', () => {
    const [proposal, own] = progressOf(matter(aMotion('own', 'own', 'm1', {})), 'p3').standpoints
    expect(own && asks(about('own', 'rejection'), own)).toBe(true)
    expect(own && asks({ ...about('own', 'rejection'), point: 1 }, own)).toBe(false)
    expect(proposal && asks(about('own', 'rejection'), proposal)).toBe(false)
  })
  test('the motion behind an alternative', () => {
    const record = matter(aMotion('own', 'own', 'm1', {}))
    expect(motionBehind(record, { id: 'q.1', kind: 'motion', refersTo: 'own' })?.id).toBe('own')
    expect(motionBehind(record, { id: 'q.1', kind: 'motion', refersTo: 'gone' })).toBeNull()
    expect(motionBehind(record, { id: 'q.1', kind: 'proposal', refersTo: 'own' })).toBeNull()
    expect(motionBehind(record, null)).toBeNull()
  })
})
