import { describe, expect, test } from 'vitest'
import { type Decision, decidedClauses, decisionOf } from '#domain/decision.ts'
import type { Choice } from '#domain/alternatives.ts'
import type { Motion, Proposal } from '#domain/motion.ts'
import type { Question } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aCouncilOf, callsVote, finds, votes } from '../../support/chair.ts'
import { aMotion, aProposal, aQuestion, onMotion, onProposal } from '../../support/facts.ts'
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
  test('of the proposal that won, of several', () => {
    const record = matter([aProposal('q', 'utskottets förslag', 'Q.'), plan])
    expect(clauses(having(record, finds('p')))).toEqual(['Ett.', 'Två.', 'Tre.'])
  })
  test('not of those who approve another, move something else, or have taken it back', () => {
    const record = matter(
      [aProposal('p', 'förslaget'), aProposal('q', 'utskottets förslag')],
      aMotion('annat', 'own', 'm1', { clauses: ['Annat.'], subject: onProposal('p') }),
      aMotion('tomt', 'approve', 'm2', { subject: onProposal('p') }),
      aMotion('q', 'approve', 'm3', { clauses: ['Utskottets.'], subject: onProposal('q') }),
      aMotion('åter', 'approve', 'm4', { clauses: ['Återtaget.'], withdrawnAt: '18:00' }),
      aMotion('bif', 'approve', 'm5', { clauses: ['Förslagets.'] }),
    )
    const main = { kind: 'proposal', refersTo: 'p' } as const
    const decision = { kind: 'adopted', main, points: [], approved: [], additions: [] } as const
    expect(decidedClauses(record, decision)).toEqual(['Förslagets.'])
    expect(decidedClauses(record, { ...decision, main: { ...main, refersTo: 'gone' } })).toEqual([])
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

/** A question in so many words, or about one motion, found for its first alternative. */
function asked(kind: Question['kind'], first: Choice, change: Partial<Question>): Question {
  return aQuestion('q', {
    kind,
    alternatives: [
      { id: 'q.1', ...first },
      { id: 'q.2', kind: 'rejection', refersTo: null },
    ],
    outcomeId: 'q.1',
    ...change,
  })
}

function motion(refersTo: string): Choice {
  return { kind: 'motion', refersTo }
}

describe('what has not been decided, and what is gone', () => {
  const withdrawn = { withdrawnAt: '18:00' }

  test('a vote that is awaited has decided nothing', () => {
    const record = matter([plan], aMotion('a', 'own', 'm1', { clauses: ['A.'] }))
    expect(decided(having(record, callsVote('a')))).toEqual({ kind: 'none' })
  })
  test('rejection that was moved and tried by itself, with nothing on the table, rejects', () => {
    const record = matter([], aMotion('avs', 'reject', 'm1', {}))
    const put = having(record, adding('questions', asked('approveOrReject', motion('avs'), {})))
    expect(decided(put)).toMatchObject({ kind: 'rejected', rejected: null })
  })
  test('a point and a motion by itself are together a decision', () => {
    const record = matter(
      [plan],
      point('ett', 1, 'amend', ['A.']),
      aMotion('b', 'own', 'm1', { clauses: ['B.'] }),
    )
    const put = having(
      record,
      adding(
        'questions',
        asked('point', motion('ett'), { point: 1 }),
        asked('approveOrReject', motion('b'), { id: 'r' }),
      ),
    )
    expect(decided(put)).toMatchObject({ main: null, points: [{ point: 1 }], approved: [{ id: 'b' }] })
    expect(clauses(put)).toEqual(['A.', 'Två.', 'Tre.', 'B.'])
  })
  test.each<[string, Motion, Question]>([
    ['an addition', aMotion('x', 'add', 'm1', withdrawn), asked('addition', motion('x'), {})],
    ['an addition put as any other', aMotion('x', 'add', 'm1', withdrawn), asked('single', motion('x'), {})],
  ])('%s stays one when its motion is gone from the table', (_, gone, question) => {
    expect(decided(having(matter([plan], gone), adding('questions', question)))).toMatchObject({
      main: null,
      additions: [{ id: 'x' }],
    })
  })
  test('an addition in so many words is not the matter as a whole', () => {
    const question = asked('addition', { kind: 'approval', refersTo: null }, {})
    expect(decided(having(matter([plan]), adding('questions', question)))).toEqual({ kind: 'none' })
  })
  test('a point stays one when its motion is gone from the table', () => {
    const gone = point('x', 2, 'amend', ['X.'])
    const record = having(
      matter([plan], { ...gone, ...withdrawn }),
      adding('questions', asked('point', motion('x'), { point: 2 })),
    )
    expect(decided(record)).toMatchObject({ main: null, points: [{ proposalId: 'p', point: 2 }] })
    expect(clauses(record)).toEqual(['Ett.', 'X.', 'Tre.'])
  })
  test('an ajournering whose motion is gone from the table decides nothing in the matter', () => {
    const record = having(
      matter([plan], aMotion('x', 'adjourn', 'm1', withdrawn)),
      adding('questions', asked('approveOrReject', motion('x'), {})),
    )
    expect(decided(record)).toEqual({ kind: 'none' })
  })
  test('an addition that is named by the motion that approves it is an addition', () => {
    const record = having(
      matter(
        [plan],
        aMotion('till', 'add', 'm1', { clauses: ['X.'] }),
        aMotion('bif', 'approve', 'm2', { subject: onMotion('till') }),
      ),
      adding('questions', asked('approveOrReject', motion('bif'), {})),
    )
    expect(decided(record)).toMatchObject({ main: null, approved: [] })
  })
  test('a motion that won is the matter as a whole when it is gone from the table', () => {
    const record = having(
      matter([plan], aMotion('x', 'own', 'm1', { ...withdrawn, clauses: ['X.'] })),
      adding('questions', asked('single', motion('x'), {})),
    )
    expect(decided(record)).toMatchObject({ main: { refersTo: 'x' }, additions: [] })
    expect(clauses(record)).toEqual(['X.'])
  })
  test('a point that was rejected by a motion against it goes, and one approved keeps its words', () => {
    const record = having(
      matter([plan], point('bif', 1, 'approve', []), point('avs', 3, 'reject', ['aldrig'])),
      adding(
        'questions',
        asked('point', motion('bif'), { point: 1 }),
        asked('point', motion('avs'), { id: 'r', point: 3 }),
      ),
    )
    expect(clauses(record)).toEqual(['Ett.', 'Två.'])
  })
  test('a point in so many words belongs to no proposal', () => {
    const record = having(
      matter([plan]),
      adding('questions', asked('point', { kind: 'approval', refersTo: null }, { point: 1 })),
    )
    expect(decided(record)).toMatchObject({ points: [{ proposalId: null, point: 1 }] })
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
  })
  test('tabled', () => {
    const record = having(aCommittee(4), deferrals, finds('decideToday'), finds('decideToday'), finds('bord'))
    expect(decided(record)).toMatchObject({ kind: 'tabled', motions: [{ id: 'bord' }], byMinority: false })
  })
  test('by a minority, which has then used its right (KL 5:50)', () => {
    const record = having(aCouncilOf(41), deferrals, callsVote('decideToday'), votes('24j 17n'))
    expect(decided(record)).toMatchObject({ kind: 'referredBack', byMinority: true })
    const majority = having(aCouncilOf(41), deferrals, callsVote('decideToday'), votes('20j 21n'))
    expect(decided(majority)).toMatchObject({ kind: 'referredBack', byMinority: false })
    const both = having(record, finds('åter2'))
    expect(decided(both)).toMatchObject({ motions: [{ id: 'åter' }, { id: 'åter2' }], byMinority: true })
  })
  test('tabled by a minority', () => {
    const record = having(
      aCouncilOf(41),
      adding('motions', aMotion('bord', 'table', 'm3', {})),
      callsVote('decideToday'),
      votes('24j 17n'),
    )
    expect(decided(record)).toMatchObject({ kind: 'tabled', byMinority: true })
  })
})
