import { describe, expect, test } from 'vitest'
import { actWhileOpen } from '../../support/act-while-open.ts'
import { decideToday } from '#domain/alternatives.ts'
import type { Motion, Proposal } from '#domain/motion.ts'
import {
  type PlannedQuestion,
  planQuestions,
  putSeparately,
  toQuestion,
  withRejection,
} from '#domain/proposition-plan.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { finds } from '../../support/chair.ts'
import { aMotion, aProposal, onMotion, onProposal } from '../../support/facts.ts'
import { detailedPlan } from '../../support/matters.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

const plan = aProposal('p', 'förvaltningens förslag', 'Ett.', 'Två.', 'Tre.')

function matter(proposals: readonly Proposal[], ...motions: readonly Motion[]): MeetingRecord {
  return having(aCommittee(4), adding('proposals', ...proposals), adding('motions', ...motions))
}

/** "kind (point): choices" of what is left to put. */
function order(record: MeetingRecord): readonly string[] {
  return planQuestions(record, 'p3').map(({ kind, choices, point }) => {
    const names = choices.map((choice) => choice.refersTo ?? choice.kind).join(' ')
    return `${kind}${point === null ? '' : ` (${point})`}: ${names}`
  })
}

/** The order of the questions settled in the record, as it is or rearranged. */
function settled(
  record: MeetingRecord,
  arrange: (questions: readonly PlannedQuestion[]) => readonly PlannedQuestion[],
): MeetingRecord {
  return arrange(planQuestions(record, 'p3')).reduce(
    (current, question, i) =>
      actWhileOpen(current, { kind: 'question.put', question: toQuestion(question, `order${i}`, 'p3') }),
    record,
  )
}

const bif = aMotion('bif', 'approve', 'm1', {})
const avs = aMotion('avs', 'reject', 'm10', {})
const own = aMotion('own', 'own', 'm11', { clauses: ['Nej.'] })
const till = aMotion('till', 'add', 'm5', { clauses: ['x'] })
const point = (id: string, number: number, kind: Motion['kind']): Motion =>
  aMotion(id, kind, 'm6', {
    subject: onProposal('p'),
    point: number,
    clauses: kind === 'reject' ? [] : [`${id}.`],
  })
const value = (id: string, number: number | null): Motion =>
  aMotion(id, 'value', 'm7', { point: number, clauses: [`${id} kronor`] })

describe('how the main matter is put', () => {
  test.each<[string, MeetingRecord, readonly string[]]>([
    ['nothing on the table', matter([]), []],
    ['one proposal', matter([plan]), ['single: p']],
    ['one proposal, approved by one: in that name (seed 003)', matter([plan], bif), ['single: bif']],
    [
      'one proposal, approved by several: in its own',
      matter([plan], bif, aMotion('bif2', 'approve', 'm2', {})),
      ['single: p'],
    ],
    ['one motion', matter([], own), ['single: own']],
    ['bifall and avslag', matter([plan], bif, avs), ['approveOrReject: p avs']],
    [
      'a motion and its rejection',
      matter([], own, aMotion('nej', 'reject', 'm1', { subject: onMotion('own') })),
      ['approveOrReject: own nej'],
    ],
    ['two against each other', matter([plan], own), ['against: p own']],
    ['three, each in turn', matter([plan], own, avs), ['eachInTurn: p own avs']],
    ['two proposals', matter([plan, aProposal('q', 'utskottets förslag')]), ['against: p q']],
    ['values', matter([], value('a', null), value('b', null)), ['values: a b']],
    ['three values', matter([], value('a', null), value('b', null), value('c', null)), ['values: a b c']],
    ['a value against the proposal', matter([plan], value('a', null)), ['values: p a']],
    ['one value', matter([], value('a', null)), ['single: a']],
    ['values among others', matter([plan], value('a', null), own), ['eachInTurn: p a own']],
  ])('%s', (_, record, expected) => {
    expect(order(record)).toEqual(expected)
  })
})

describe('the order (domain.md §4.2)', () => {
  test('formal first, each by itself; additions last, each by itself', () => {
    const record = matter(
      [plan],
      till,
      own,
      aMotion('åter', 'referBack', 'm2', {}),
      aMotion('paus', 'adjourn', 'm3', {}),
      aMotion('bord', 'table', 'm4', {}),
      aMotion('till2', 'add', 'm6', { clauses: ['y'] }),
    )
    expect(order(record)).toEqual([
      'decideToday: decideToday åter',
      'approveOrReject: paus rejection',
      'decideToday: decideToday bord',
      'against: p own',
      'addition: till rejection',
      'addition: till2 rejection',
    ])
  })
  test('contested points first and the rest of the proposal after them', () => {
    const record = matter(
      [plan],
      bif,
      point('c', 3, 'reject'),
      point('a', 1, 'amend'),
      point('b', 1, 'amend'),
    )
    expect(order(record)).toEqual(['point (1): p a b', 'point (3): p c', 'single: bif'])
  })
  test('a proposal contested throughout has no rest', () => {
    const two = aProposal('p', 'förslaget', 'Ett.', 'Två.')
    expect(order(matter([two], point('a', 1, 'amend'), point('b', 2, 'amend')))).toEqual([
      'point (1): p a',
      'point (2): p b',
    ])
  })
  test('values in a point', () => {
    expect(order(matter([plan], value('a', 2), value('b', 2)))).toEqual(['values (2): p a b', 'single: p'])
  })
  test('with rivals to the whole, that first; the points only if the proposal wins', () => {
    const record = matter([plan], own, point('a', 1, 'amend'))
    expect(order(record)).toEqual(['against: p own', 'point (1): p a'])
    expect(order(having(record, finds('p')))).toEqual(['point (1): p a'])
    expect(order(having(record, finds('own')))).toEqual([])
  })
})

describe('rivals each by itself (116)', () => {
  test('the proposal first, approved or rejected by those who want that, then each', () => {
    const [question] = planQuestions(matter([plan], own, avs), 'p3')
    expect(
      question &&
        putSeparately(matter([plan], own, avs), question).map(({ kind, choices }) => [
          kind,
          ...choices.map(({ refersTo }) => refersTo),
        ]),
    ).toEqual([
      ['approveOrReject', 'p', 'avs'],
      ['approveOrReject', 'own', null],
    ])
  })
  test('two proposals, one opposed', () => {
    const record = matter([plan, aProposal('q', 'utskottets')], avs)
    const [question] = planQuestions(record, 'p3')
    expect(
      question &&
        putSeparately(record, question).map(({ kind, choices }) => `${kind} ${choices[0]?.refersTo}`),
    ).toEqual(['approveOrReject p', 'single q'])
  })
  test('holds for what is left and for what comes late, once it has been settled', () => {
    const separate = settled(matter([plan], own), (questions) =>
      questions.flatMap((question) => putSeparately(matter([plan], own), question)),
    )
    expect(order(separate)).toEqual(['single: p', 'approveOrReject: own rejection'])
    const late = having(separate, adding('motions', aMotion('sen', 'own', 'm3', { clauses: ['z'] })))
    expect(order(late)).toEqual([
      'single: p',
      'approveOrReject: own rejection',
      'approveOrReject: sen rejection',
    ])
    expect(order(having(late, finds('p'), finds('rejection')))).toEqual(['approveOrReject: sen rejection'])
  })
  test('is no way to put a single proposal, a deferral, an addition or a point', () => {
    const record = having(detailedPlan(), adding('motions', point('a', 1, 'amend')))
    const others = planQuestions(record, 'p3').filter(({ kind }) => kind !== 'eachInTurn')
    expect(others.length).toBeGreaterThan(2)
    expect(others.flatMap((question) => putSeparately(record, question))).toEqual(others)
  })
})

describe('what comes late', () => {
  test('after the main matter has been put is tried by itself', () => {
    const record = having(
      matter([plan], own),
      finds('p'),
      adding('motions', avs, aMotion('sen', 'own', 'm3', { clauses: ['z'] })),
    )
    expect(order(record)).toEqual(['approveOrReject: avs rejection', 'approveOrReject: sen rejection'])
  })
  test('after its point has been put is tried by itself', () => {
    const record = having(
      matter([plan], point('a', 1, 'amend')),
      finds('p'),
      adding('motions', point('b', 1, 'amend')),
    )
    expect(order(record)).toEqual(['approveOrReject (1): b rejection', 'single: p'])
  })
  test('a point whose only rival has fallen is put alone', () => {
    const record = matter(
      [plan],
      aMotion('första', 'add', 'm2', { clauses: ['x'] }),
      { ...point('a', 1, 'amend'), fallbackFor: 'paus' },
      aMotion('paus', 'adjourn', 'm3', {}),
    )
    expect(order(having(record, finds('paus')))[0]).toBe('single (1): p')
  })
})

describe('an order settled by questions of the record', () => {
  const record = matter([plan], own, till, aMotion('till2', 'add', 'm6', { clauses: ['y'] }))

  test('is kept', () => {
    expect(order(settled(record, (questions) => questions.toReversed()))).toEqual([
      'addition: till2 rejection',
      'addition: till rejection',
      'against: p own',
    ])
  })
  test('keeps its questions, with what has come to them since', () => {
    const changed = having(
      settled(record, (questions) => questions),
      adding('motions', avs),
    )
    expect(planQuestions(changed, 'p3').map(({ storedId, kind }) => `${storedId} ${kind}`)).toEqual([
      'order0 eachInTurn',
      'order1 addition',
      'order2 addition',
    ])
  })
  test('lets a formal motion in before it, and another addition at its end', () => {
    const changed = having(
      settled(record, (questions) => questions),
      adding(
        'motions',
        aMotion('bord', 'table', 'm3', {}),
        aMotion('till3', 'add', 'm7', { clauses: ['z'] }),
      ),
    )
    expect(order(changed)).toEqual([
      'decideToday: decideToday bord',
      'against: p own',
      'addition: till rejection',
      'addition: till2 rejection',
      'addition: till3 rejection',
    ])
  })
  test('passes over what has been withdrawn', () => {
    const fixed = settled(record, (questions) => questions)
    const withdrawn = actWhileOpen(fixed, { kind: 'motion.withdraw', motionId: 'own', time: '19:00' })
    expect(order(withdrawn)[0]).toBe('single: p')
  })
})

test('rejection can be asked about a single proposal, once', () => {
  const single: PlannedQuestion = {
    storedId: null,
    kind: 'single',
    choices: [{ kind: 'proposal', refersTo: 'p' }],
    point: null,
  }
  const wider = withRejection(single)
  expect(wider.choices.map(({ kind }) => kind)).toEqual(['proposal', 'rejection'])
  expect(withRejection(wider)).toBe(wider)
})

test('a planned question becomes one of the record, not put yet', () => {
  expect(
    toQuestion(
      {
        storedId: null,
        kind: 'decideToday',
        choices: [decideToday, { kind: 'motion', refersTo: 'd' }],
        point: 2,
      },
      'q',
      'p3',
    ),
  ).toEqual({
    id: 'q',
    paragraphId: 'p3',
    kind: 'decideToday',
    alternatives: [
      { id: 'q.1', kind: 'decideToday', refersTo: null },
      { id: 'q.2', kind: 'motion', refersTo: 'd' },
    ],
    point: 2,
    findingId: null,
    voteId: null,
    outcomeId: null,
  })
})
