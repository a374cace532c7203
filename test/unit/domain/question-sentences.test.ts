import { describe, expect, test } from 'vitest'
import { approval, rejection } from '#domain/alternatives.ts'
import { toQuestion } from '#domain/proposition-plan.ts'
import type { Choice } from '#domain/alternatives.ts'
import { questionSentences } from '#domain/question-sentences.ts'
import type { Question, QuestionKind } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { callsVote, finds, votes } from '../../support/chair.ts'
import { aMotion, aProposal, aQuestion, onProposal } from '../../support/facts.ts'
import { detailedPlan, rivalProposals, toldOf } from '../../support/matters.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'
import { person, productionCommittee } from './fixtures-words.ts'

const a: Choice = { kind: 'motion', refersTo: 'a' }
const b: Choice = { kind: 'motion', refersTo: 'b' }
const c: Choice = { kind: 'motion', refersTo: 'c' }
const p: Choice = { kind: 'proposal', refersTo: 'p' }

const record = having(
  aCommittee(4),
  adding('proposals', aProposal('p', 'förvaltningens förslag', 'Ett.', 'Två.')),
  adding(
    'motions',
    aMotion('a', 'own', 'm1', { clauses: ['x'] }),
    aMotion('b', 'reject', 'm10', {}),
    aMotion('c', 'amend', 'm11', { point: 2, clauses: ['y'] }),
    aMotion('åter', 'referBack', 'm2', {}),
    aMotion('bord', 'table', 'm3', {}),
    aMotion('till', 'add', 'm5', { clauses: ['z'] }),
    aMotion('till6', 'add', 'm6', { clauses: ['z'] }),
    aMotion('till6b', 'add', 'm6', { clauses: ['å'] }),
    aMotion('v1', 'value', 'm5', { clauses: ['avgiften 200 kronor.'] }),
    aMotion('v2', 'value', 'm6', { clauses: ['avgiften 300 kronor'] }),
  ),
)

/** The question in the record, decided by acclamation as its first alternative says, or another by number. */
function put(kind: QuestionKind, choices: readonly Choice[], change: Partial<Question>): Question {
  const question = toQuestion({ storedId: null, kind, choices, point: null }, 'q', 'p3')
  return { ...question, findingId: 'q.1', outcomeId: change.findingId ?? 'q.1', ...change }
}

function said(question: Question, ...before: readonly Question[]): string | null {
  const asked = having(record, adding('questions', ...before, question))
  const sentences = questionSentences(asked, question)
  expect(sentences.length).toBeLessThan(2)
  return sentences[0]?.text ?? null
}

test('seed 003, word for word', () => {
  const fletcher = person('Michaela', 'Fletcher', 'M')
  const start: MeetingRecord = {
    ...having(
      aCommittee(4),
      adding('proposals', aProposal('p', 'Produktionsförvaltningens beslutsförslag', 'Ett.', 'Två.')),
      adding('motions', aMotion('y', 'approve', fletcher.id, { subject: onProposal('p') })),
    ),
    body: productionCommittee,
    people: [fletcher],
  }
  const done = having(start, finds('y'))
  const [question] = done.questions
  expect(question && questionSentences(done, question)).toEqual([
    {
      factId: 'q1',
      phrase: 'proposition.ett_förslag',
      section: 'propositionsordning',
      text: 'Ordförande frågar om produktionsutskottet beslutar enligt Michaela Fletchers (M) yrkande och finner att så är fallet.',
      clauses: [],
    },
  ])
})

describe('how it was put, and what was found (FEATURES §6)', () => {
  test.each<[string, Question, string]>([
    [
      'one proposal',
      put('single', [p], {}),
      'Ordföranden frågar om byggnadsnämnden beslutar enligt förvaltningens förslag och finner att så är fallet.',
    ],
    [
      'one proposal, refused',
      put('single', [p, rejection], { findingId: 'q.2' }),
      'Ordföranden frågar om byggnadsnämnden beslutar enligt förvaltningens förslag och finner att så inte är fallet.',
    ],
    [
      'one point',
      put('single', [p], { point: 2 }),
      'Ordföranden frågar om byggnadsnämnden beslutar enligt förvaltningens förslag i punkt 2 och finner att så är fallet.',
    ],
    [
      'approve or reject, approved',
      put('approveOrReject', [p, b], {}),
      'Ordföranden ställer bifall mot avslag och finner att byggnadsnämnden beslutar bifalla förvaltningens förslag.',
    ],
    [
      'approve or reject, rejected',
      put('approveOrReject', [p, b], { findingId: 'q.2' }),
      'Ordföranden ställer bifall mot avslag och finner att byggnadsnämnden beslutar avslå förvaltningens förslag.',
    ],
    [
      'one rival by itself, approved',
      put('approveOrReject', [a, rejection], {}),
      'Ordföranden ställer proposition på bifall respektive avslag på Anna Eks (S) förslag och finner att byggnadsnämnden beslutar bifalla detsamma.',
    ],
    [
      'one rival by itself, rejected',
      put('approveOrReject', [a, rejection], { findingId: 'q.2' }),
      'Ordföranden ställer proposition på bifall respektive avslag på Anna Eks (S) förslag och finner att byggnadsnämnden beslutar avslå detsamma.',
    ],
    [
      'bare words',
      put('approveOrReject', [approval, rejection], {}),
      'Ordföranden ställer bifall mot avslag och finner att byggnadsnämnden beslutar bifall.',
    ],
    [
      'two against each other',
      put('against', [p, a], { findingId: 'q.2' }),
      'Ordföranden ställer förvaltningens förslag och Anna Eks (S) förslag mot varandra och finner att byggnadsnämnden beslutar enligt Anna Eks (S) förslag.',
    ],
    [
      'each in turn',
      put('eachInTurn', [p, a, b], {}),
      'Ordföranden ställer proposition på vart och ett av förslagen och finner att byggnadsnämnden beslutar enligt förvaltningens förslag.',
    ],
    [
      'a contested point',
      put('point', [p, c], { point: 2 }),
      'Ordföranden ställer i punkt 2 förvaltningens förslag och Anna Björks (C) ändringsyrkande mot varandra och finner att byggnadsnämnden beslutar enligt förvaltningens förslag.',
    ],
    [
      'a point contested by several',
      put('point', [p, a, c], { point: 2 }),
      'Ordföranden ställer i punkt 2 proposition på vart och ett av förslagen och finner att byggnadsnämnden beslutar enligt förvaltningens förslag.',
    ],
    [
      'values (116)',
      put(
        'values',
        [
          { kind: 'motion', refersTo: 'v1' },
          { kind: 'motion', refersTo: 'v2' },
        ],
        { findingId: 'q.2' },
      ),
      'Ordföranden frågar om byggnadsnämnden beslutar fastställa avgiften 200 kronor eller avgiften 300 kronor och finner att byggnadsnämnden beslutar fastställa avgiften 300 kronor.',
    ],
    [
      'a value against the proposal’s own',
      put('values', [p, { kind: 'motion', refersTo: 'v1' }], {}),
      'Ordföranden ställer förvaltningens förslag och Eva Eks (M) yrkande mot varandra och finner att byggnadsnämnden beslutar enligt förvaltningens förslag.',
    ],
    [
      'an addition, approved',
      put('addition', [{ kind: 'motion', refersTo: 'till' }, rejection], {}),
      'Ordföranden ställer proposition på Eva Eks (M) tilläggsyrkande och finner att byggnadsnämnden bifaller yrkandet.',
    ],
    [
      'an addition, rejected',
      put('addition', [{ kind: 'motion', refersTo: 'till' }, rejection], { findingId: 'q.2' }),
      'Ordföranden ställer proposition på Eva Eks (M) tilläggsyrkande och finner att byggnadsnämnden avslår yrkandet.',
    ],
    [
      'one of two additions by the same mover',
      put('addition', [{ kind: 'motion', refersTo: 'till6b' }, rejection], {}),
      'Ordföranden ställer proposition på bifall respektive avslag på Fredrik Eks (M) tilläggsyrkande nr 2 och finner att byggnadsnämnden beslutar bifalla detsamma.',
    ],
    [
      'today or not',
      put(
        'decideToday',
        [
          { kind: 'decideToday', refersTo: null },
          { kind: 'motion', refersTo: 'åter' },
        ],
        {},
      ),
      'Ordföranden frågar först om ärendet ska avgöras i dag eller återremitteras och finner att ärendet ska avgöras i dag.',
    ],
    [
      'tabled',
      put(
        'decideToday',
        [
          { kind: 'decideToday', refersTo: null },
          { kind: 'motion', refersTo: 'bord' },
        ],
        {
          findingId: 'q.2',
        },
      ),
      'Ordföranden frågar först om ärendet ska avgöras i dag eller bordläggas och finner att ärendet ska bordläggas.',
    ],
    [
      'who is to stand against the main proposal, by acclamation',
      put('counterProposal', [a, b], {}),
      'Ordföranden finner att Anna Eks (S) förslag utses till motförslag.',
    ],
  ])('%s', (_, question, expected) => {
    expect(said(question)).toBe(expected)
  })
  test('nothing until it has been put', () => {
    expect(said(put('single', [p], { findingId: null, outcomeId: null }))).toBeNull()
  })
  test('nothing of a main vote, which tells itself', () => {
    expect(said(put('main', [a, b], {}))).toBeNull()
  })
  test('the rest of a proposal whose points were tried before', () => {
    const point = aQuestion('q0', { kind: 'point', point: 2, outcomeId: 'q0.1' })
    expect(said(put('single', [p], {}), point)).toBe(
      'Ordföranden frågar om byggnadsnämnden i övrigt beslutar enligt förvaltningens förslag och finner att så är fallet.',
    )
  })
  test('the second deferral is asked about thereafter', () => {
    const first = put(
      'decideToday',
      [
        { kind: 'decideToday', refersTo: null },
        { kind: 'motion', refersTo: 'åter' },
      ],
      {},
    )
    const second = put(
      'decideToday',
      [
        { kind: 'decideToday', refersTo: null },
        { kind: 'motion', refersTo: 'bord' },
      ],
      {},
    )
    expect(said(second, { ...first, id: 'q0' })).toBe(
      'Ordföranden frågar därefter om ärendet ska avgöras i dag eller bordläggas och finner att ärendet ska avgöras i dag.',
    )
  })
  test('a deferral that is gone is put as what is left', () => {
    const question = put('decideToday', [a, b], {})
    expect(said(question)).toMatch(/^Ordföranden ställer Anna Eks \(S\) förslag och .* mot varandra/)
  })
})

describe('a vote that was called for', () => {
  test('between two', () => {
    const record2 = having(detailedPlan(), callsVote('decideToday'))
    expect(toldOf(record2, 'q1')).toEqual([
      'Ordföranden frågar först om ärendet ska avgöras i dag eller återremitteras och finner att ärendet ska avgöras i dag. Omröstning begärs och ska verkställas.',
    ])
  })
  test('among three, where what was found is the main proposal; the round between two is told by its vote', () => {
    const called = having(rivalProposals('B', 'C'), callsVote('A'), callsVote('B'))
    expect(toldOf(called, 'q1')).toEqual([
      'Ordföranden ställer proposition på vart och ett av förslagen och finner att kommunfullmäktige beslutar enligt kommunstyrelsens förslag. Omröstning begärs och ska verkställas. Kommunstyrelsens förslag är huvudförslag i omröstningen.',
    ])
    expect(toldOf(called, 'q2')).toEqual([])
    const done = having(called, votes('19a 13j 9n'), votes('19j 22n'))
    expect(toldOf(done, 'q1')).toEqual(toldOf(called, 'q1'))
    expect(toldOf(done, 'q2')).toEqual([])
    expect(toldOf(done, 'q3')).toEqual([])
  })
  test('among four, where the round of three is told', () => {
    const called = having(rivalProposals('B', 'C', 'D'), callsVote('A'), callsVote('B'))
    expect(toldOf(called, 'q2')).toEqual([
      'Ordföranden finner att B:s förslag utses till motförslag. Omröstning begärs och ska verkställas.',
    ])
  })
  test('on a single proposal', () => {
    const question = put('single', [p, rejection], { outcomeId: null })
    expect(said(question)).toMatch(/finner att så är fallet\. Omröstning begärs och ska verkställas\.$/)
  })
})

test('a question about nothing that is left says so little', () => {
  const question = put('single', [{ kind: 'rejection', refersTo: null }], {})
  expect(said(question)).toMatch(/och finner att så inte är fallet\.$/)
})

test('an unknown kind is a bug', () => {
  expect(() => said(put('lottery' as 'single', [p], {}))).toThrow(/Unexpected/)
})
