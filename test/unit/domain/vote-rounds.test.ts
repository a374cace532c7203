import { describe, expect, test } from 'vitest'
import type { Question } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  finalKind,
  outcomeOf,
  questionState,
  questionsFollowing,
  rootQuestions,
  roundsOf,
  roundsQuestions,
  voteOn,
} from '#domain/vote-rounds.ts'
import { callsVote, finds, opens, outcomeName, votes } from '../../support/chair.ts'
import { aQuestion, aVote } from '../../support/facts.ts'
import { rivalProposals } from '../../support/matters.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

/** The first question of a record, which the others follow from. */
function root(record: MeetingRecord): MeetingRecord['questions'][number] {
  return record.questions[0] ?? aQuestion('none', {})
}

const four = having(rivalProposals('B', 'C', 'D'), callsVote('A'), callsVote('B'), callsVote('C'))
const done = having(four, votes('15a 11n 8j 7n'), votes('15a 11j 8n 7n'), votes('15j 26n'))

describe('four proposals (domain.md §4.5)', () => {
  test('are voted innermost first', () => {
    expect(
      roundsOf(done, root(done)).map(({ role, question, vote }) => {
        const sides = question.alternatives.map(({ refersTo }) => refersTo).join('–')
        return `${vote.id} ${role} ${sides} → ${outcomeName(question, outcomeOf(done, question))}`
      }),
    ).toEqual(['v1 counter C–D → D', 'v2 counter B–D → D', 'v3 main A–D → D'])
  })
  test('each winner stands in the next round', () => {
    const rounds = roundsOf(done, root(done))
    const winners = rounds.map(({ question }) => outcomeName(question, outcomeOf(done, question)))
    const later = rounds.slice(1).map(({ question }) => question.alternatives.map(({ refersTo }) => refersTo))
    expect(later.every((sides, i) => sides.includes(winners[i] ?? ''))).toBe(true)
  })
  test('lead to four questions after the first, in the order put', () => {
    expect(questionsFollowing(done, root(done)).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'q2 counterProposal',
      'q3 counterProposal',
      'q4 counterProposal',
      'q5 main',
    ])
    expect(rootQuestions(done, 'p3').map(({ id }) => id)).toEqual(['q1'])
  })
  test('the first question is decided by the last, in its own alternative', () => {
    expect(root(done).outcomeId).toBeNull()
    expect(outcomeOf(done, root(done))).toEqual(root(done).alternatives[3])
  })
})

function kindOf(record: MeetingRecord): string {
  return questionState(record, root(record)).kind
}

describe('the state of a question', () => {
  test('from not put to decided', () => {
    const start = rivalProposals('B', 'C')
    const found = having(start, finds('A'))
    const called = having(start, callsVote('A'))
    const counter = having(called, callsVote('B'))
    const voting = having(counter, opens({}))
    const counted = having(counter, votes('19a 13j 9n'))
    const main = having(counted, opens({}))
    const decided = having(counted, votes('19j 22n'))
    expect([found, called, counter, voting, counted, main, decided].map(kindOf)).toEqual([
      'decided',
      'counterProposal',
      'toVote',
      'voting',
      'toVote',
      'voting',
      'decided',
    ])
  })
  test('a question that only holds its place has not been put', () => {
    const question = aQuestion('q', { findingId: null })
    expect(questionState(aCommittee(4), question)).toEqual({ kind: 'notPut' })
    expect(outcomeOf(aCommittee(4), question)).toBeNull()
    expect(roundsQuestions(aCommittee(4), question)).toEqual({ counter: null, final: null })
  })
  test('with one alternative what is found is decided', () => {
    const question = aQuestion('q', { alternatives: [{ id: 'q.1', kind: 'motion', refersTo: 'a' }] })
    expect(questionState(aCommittee(4), question)).toMatchObject({
      kind: 'decided',
      outcome: { refersTo: 'a' },
    })
  })
  test('a counter-proposal question that holds its place is the next to be put', () => {
    const called = having(rivalProposals('B', 'C'), callsVote('A'))
    const waiting = aQuestion('k', {
      kind: 'counterProposal',
      findingId: null,
      alternatives: [
        { id: 'k.1', kind: 'motion', refersTo: 'C' },
        { id: 'k.2', kind: 'motion', refersTo: 'B' },
      ],
    })
    const record = having(called, adding('questions', waiting))
    expect(questionState(record, root(record))).toMatchObject({
      kind: 'counterProposal',
      question: { id: 'k' },
    })
  })
  test('a main question that has been entered without its vote waits for it', () => {
    const counted = having(rivalProposals('B', 'C'), callsVote('A'), finds('B'))
    const main = aQuestion('h', {
      kind: 'main',
      alternatives: [
        { id: 'h.1', kind: 'proposal', refersTo: 'A' },
        { id: 'h.2', kind: 'motion', refersTo: 'B' },
      ],
    })
    const record = having(counted, adding('questions', main))
    expect(questionState(record, root(record))).toMatchObject({ kind: 'toVote', question: { id: 'h' } })
  })
})

test('a vote is found by its question, or by the question’s word', () => {
  const record = having(aCommittee(4), adding('votes', aVote('v', 'q', {})))
  expect(voteOn(record, aQuestion('q', {}))?.id).toBe('v')
  expect(voteOn(record, aQuestion('other', { voteId: 'v' }))?.id).toBe('v')
  expect(voteOn(record, aQuestion('other', {}))).toBeNull()
})

test('a main vote that follows from no other question stands by itself', () => {
  const lone = aQuestion('q', { kind: 'main' })
  const record = having(aCommittee(4), adding('questions', lone))
  expect(rootQuestions(record, 'p3')).toEqual([lone])
  expect(rootQuestions(record, 'p4')).toEqual([])
})

/** A question between B and C. */
function pair(id: string, change: Partial<Question>): Question {
  return aQuestion(id, {
    alternatives: [
      { id: `${id}.1`, kind: 'motion', refersTo: 'B' },
      { id: `${id}.2`, kind: 'motion', refersTo: 'C' },
    ],
    ...change,
  })
}

describe('which questions follow from a vote among three', () => {
  const called = having(rivalProposals('B', 'C'), callsVote('A'))
  const mainPair: Question['alternatives'] = [
    { id: 'h.1', kind: 'proposal', refersTo: 'A' },
    { id: 'h.2', kind: 'motion', refersTo: 'B' },
  ]

  test.each<[string, Partial<Question>]>([
    ['in another §', { kind: 'counterProposal', paragraphId: 'p4' }],
    ['about a point', { kind: 'counterProposal', point: 1 }],
    ['of another kind', { kind: 'against' }],
  ])('not one between the same two %s', (_, change) => {
    const record = having(called, adding('questions', pair('k', change)))
    expect(roundsQuestions(record, root(record)).counter).toBeNull()
  })
  test('the main vote not before it is known who stands against the main proposal', () => {
    const early = aQuestion('h', { kind: 'main', alternatives: mainPair })
    const record = having(called, adding('questions', early))
    expect(roundsQuestions(record, root(record))).toEqual({ counter: null, final: null })
  })
  test('none before the first has been put', () => {
    const [question] = called.questions.map((each) => ({ ...each, findingId: null }))
    const record = { ...called, questions: [question ?? aQuestion('none', {})] }
    expect(roundsQuestions(record, root(record))).toEqual({ counter: null, final: null })
  })

  test.each<[string, Question, readonly string[]]>([
    ['a round between two of them', pair('k', { kind: 'counterProposal' }), ['q1']],
    ['the main vote between two of them', aQuestion('h', { kind: 'main', alternatives: mainPair }), ['q1']],
    ['one of another kind stands by itself', pair('k', {}), ['q1', 'k']],
    ['one about a point stands by itself', pair('k', { kind: 'counterProposal', point: 1 }), ['q1', 'k']],
    [
      'one with a side of its own stands by itself',
      aQuestion('h', {
        kind: 'main',
        alternatives: [
          { id: 'h.1', kind: 'proposal', refersTo: 'A' },
          { id: 'h.2', kind: 'motion', refersTo: 'Z' },
        ],
      }),
      ['q1', 'h'],
    ],
  ])('%s', (_, question, roots) => {
    const record = having(called, adding('questions', question))
    expect(rootQuestions(record, 'p3').map(({ id }) => id)).toEqual(roots)
  })
  test('the same two in two main votes: neither follows from the other', () => {
    const twice = ['h', 'i'].map((id) => aQuestion(id, { kind: 'main', alternatives: mainPair }))
    const record = having(aCommittee(4), adding('questions', ...twice))
    expect(rootQuestions(record, 'p3').map(({ id }) => id)).toEqual(['h', 'i'])
  })
})

test('what is found among counter-proposals meets as one', () => {
  expect(finalKind(aQuestion('q', { kind: 'eachInTurn' }))).toBe('main')
  expect(finalKind(aQuestion('q', { kind: 'counterProposal' }))).toBe('counterProposal')
})
