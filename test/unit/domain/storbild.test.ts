import { describe, expect, test } from 'vitest'
import type { MeetingRecord } from '#domain/record.ts'
import { storbildView } from '#domain/storbild.ts'
import type { StorbildItem } from '#domain/storbild-view.ts'
import { aMotion, anElection, aProposal, aQuestion, aVote, ballots, onProposal } from '../../support/facts.ts'
import { aCommittee, adding, having, meetingWith, paragraphWith } from '../../support/record-builder.ts'

type Treated = Extract<StorbildItem, { readonly kind: 'treated' }>

const open = having(
  aCommittee(5),
  meetingWith({ state: 'open' }),
  paragraphWith(3, { state: 'open', title: 'Detaljplan för kvarteret Lärkan', caseNumbers: ['BN 2026/14'] }),
  paragraphWith(4, { state: 'planned' }),
)
const withMotions = having(
  open,
  adding('proposals', aProposal('p', 'förvaltningens förslag', 'Planen antas.')),
  adding(
    'motions',
    aMotion('a', 'approve', 'm5', { seconders: ['m6', 'm7'] }),
    aMotion('b', 'reject', 'm10', { subject: onProposal('p') }),
    aMotion('c', 'referBack', 'm11', { receiver: 'förvaltningen', justification: 'mer underlag behövs' }),
    aMotion('d', 'own', 'm8', { clauses: [`Planen ändras ${'så '.repeat(80)}.`] }),
    aMotion('e', 'add', 'm9', { clauses: ['Planen utvärderas.'], withdrawnAt: '18:20' }),
    aMotion('f', 'own', 'm4', { clauses: ['Ny väg.'], refusedReason: 'nytt ärende' }),
  ),
)

function treated(record: MeetingRecord): Treated {
  const { item } = storbildView(record, 'p3')
  if (item?.kind !== 'treated') throw new Error(`The item is ${item?.kind}`)
  return item
}

describe('the meeting', () => {
  test.each([
    { state: 'planned', shown: 'notOpened', item: undefined },
    { state: 'summoned', shown: 'notOpened', item: undefined },
    { state: 'open', shown: 'open', item: 'treated' },
    { state: 'adjourned', shown: 'adjourned', item: 'treated' },
    { state: 'closed', shown: 'ended', item: undefined },
    { state: 'attested', shown: 'ended', item: undefined },
  ] as const)('$state', ({ state, shown, item }) => {
    const view = storbildView(having(withMotions, meetingWith({ state })), 'p3')
    expect(view).toMatchObject({ body: 'Byggnadsnämnden', date: '2026-03-10', state: shown })
    expect(view.item?.kind).toBe(item)
  })

  test('a break says since when', () => {
    const adjournments = [
      { id: 'x', paragraphId: null, from: '18:10', to: '18:20' },
      { id: 'y', paragraphId: null, from: '19:05', to: null },
    ]
    const since = (state: 'open' | 'adjourned'): string | null =>
      storbildView(having(open, meetingWith({ state, adjournments })), 'p3').adjournedSince
    expect([since('adjourned'), since('open')]).toEqual(['19:05', null])
  })

  test('without a § it shows itself', () => {
    expect(storbildView(open, null).item).toBeNull()
    expect(storbildView(open, 'gone').item).toBeNull()
  })
})

describe('the §', () => {
  test('treated: its label, title and case', () => {
    expect(treated(withMotions)).toMatchObject({
      label: '§ 3',
      title: 'Detaljplan för kvarteret Lärkan',
      caseNumbers: ['BN 2026/14'],
      closed: false,
    })
  })
  test('still to come: its title alone', () => {
    expect(storbildView(open, 'p4').item).toEqual({ kind: 'coming', title: 'Ärende 4' })
  })
  test('withdrawn', () => {
    expect(storbildView(having(open, paragraphWith(3, { state: 'withdrawn' })), 'p3').item).toEqual({
      kind: 'withdrawn',
      label: '§ 3',
      title: 'Detaljplan för kvarteret Lärkan',
    })
  })
  test.each([
    { change: { closedDoors: true }, kind: 'closedDoors' },
    { change: { closedDoors: true, visibility: 'secret' }, kind: 'closedDoors' },
    { change: { visibility: 'secret' }, kind: 'notPublic' },
    { change: { visibility: 'masked' }, kind: 'notPublic' },
    { change: { visibility: 'secret', state: 'planned' }, kind: 'notPublic' },
  ] as const)('$change says only that it is so', ({ change, kind }) => {
    expect(storbildView(having(withMotions, paragraphWith(3, change)), 'p3').item).toEqual({ kind })
  })
})

test('motions that stand: who, what about, the beginning of the words; formal ones first', () => {
  const [first, second, third, fourth, ...others] = treated(withMotions).motions
  expect(first).toMatchObject({ id: 'c', kind: 'referBack', movers: 'Anna Björk (C)', about: '', text: '' })
  expect(first?.receiver).toBe('förvaltningen')
  expect(second).toMatchObject({
    id: 'a',
    movers: 'Eva Ek (M)',
    seconders: 'Fredrik Ek (M) och Gunilla Ek (M)',
    about: 'förvaltningens förslag',
  })
  expect(third).toMatchObject({ id: 'b', kind: 'reject', about: 'förvaltningens förslag' })
  expect(fourth?.text).toMatch(/^Planen ändras så så .{50,130} …$/)
  expect(others).toEqual([])
})

describe('the question', () => {
  const put = aQuestion('q', { findingId: null })
  test.each([
    { name: 'put', question: put, state: 'put', outcome: '' },
    { name: 'a vote called for', question: aQuestion('q', {}), state: 'voteCalled', outcome: '' },
    {
      name: 'decided by acclamation',
      question: aQuestion('q', { outcomeId: 'q.2' }),
      state: 'decided',
      outcome: 'Johan Eks (V) avslagsyrkande',
    },
  ])('$name', ({ question, state, outcome }) => {
    expect(treated(having(withMotions, adding('questions', question))).question).toEqual({
      kind: 'against',
      point: null,
      state,
      alternatives: ['Eva Eks (M) yrkande', 'Johan Eks (V) avslagsyrkande'],
      mainProposal: '',
      outcome,
    })
  })

  test('one not decided comes before the others', () => {
    const decided = aQuestion('first', { outcomeId: 'first.1' })
    const shown = (...questions: readonly ReturnType<typeof aQuestion>[]): string | undefined =>
      treated(having(withMotions, adding('questions', ...questions))).question?.state
    expect(shown(decided, put)).toBe('put')
    expect(shown(put, decided)).toBe('put')
    expect(treated(withMotions).question).toBeNull()
  })

  test('three rivals: the main proposal, and what may stand against it', () => {
    const wide = aQuestion('q', {
      kind: 'eachInTurn',
      alternatives: ['a', 'b', 'd'].map((refersTo, i) => ({ id: `q.${i + 1}`, kind: 'motion', refersTo })),
    })
    expect(treated(having(withMotions, adding('questions', wide))).question).toMatchObject({
      kind: 'counterProposal',
      state: 'put',
      mainProposal: 'Eva Eks (M) yrkande',
      alternatives: ['Johan Eks (V) avslagsyrkande', 'Hans Eks (SD) förslag'],
    })
  })
})

describe('the vote', () => {
  const question = aQuestion('q', { voteId: 'v' })
  const voting = (change: Parameters<typeof aVote>[2], outcomeId: string | null): MeetingRecord =>
    having(
      withMotions,
      adding('questions', { ...question, outcomeId }),
      adding('votes', aVote('v', 'q', change)),
    )

  test('a running tally, and how many are left', () => {
    const item = treated(voting({ ballots: ballots('4j3na') }, null))
    expect(item.question?.state).toBe('voting')
    expect(item.vote).toEqual({
      method: 'open',
      threshold: 'majority',
      yes: 'bifall',
      no: 'avslag',
      count: { yes: 4, no: 3, abstain: 1 },
      left: 3,
      tie: false,
      result: null,
    })
  })
  test('a tie that the chair decides', () => {
    expect(treated(voting({ ballots: ballots('5j5na') }, null)).vote).toMatchObject({ left: 0, tie: true })
  })
  test('the result', () => {
    const item = treated(voting({ ballots: ballots('5j5na'), settled: true }, 'q.1'))
    expect(item.question).toMatchObject({ state: 'decided', outcome: 'Eva Eks (M) yrkande' })
    expect(item.vote).toMatchObject({
      tie: false,
      left: 0,
      result: { winner: 'yes', decidedBy: 'castingVote' },
    })
  })
  test('a secret vote shows nothing until it is settled, then the numbers', () => {
    const secretCount = { yes: 6, no: 4, blank: 1, invalid: 0, lotFavours: null }
    const secret = { method: 'secret', secretCount } as const
    expect(treated(voting(secret, null)).vote).toMatchObject({ count: null, left: 0, result: null })
    expect(treated(voting({ ...secret, settled: true }, 'q.1')).vote).toMatchObject({
      count: { yes: 6, no: 4, abstain: 1 },
      result: { winner: 'yes', decidedBy: 'votes' },
    })
  })
})

test('an election shows its office, and who was elected once somebody is', () => {
  const pending = anElection('e', { method: 'secretBallot', elected: ['Eva Ek (M)'], places: 2 })
  const shown = (outcome: 'pending' | 'elected'): readonly string[] | undefined =>
    treated(having(open, adding('elections', { ...pending, outcome }))).elections[0]?.elected
  expect(shown('pending')).toEqual([])
  expect(shown('elected')).toEqual(['Eva Ek (M)'])
})
