import { describe, expect, test } from 'vitest'
import { arranged } from '#domain/proposition-order.ts'
import { type PlannedQuestion, toQuestion } from '#domain/proposition-plan.ts'
import { standpointsOf } from '#domain/standpoints.ts'
import { aMotion } from '../../support/facts.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

const ids = ['a', 'b', 'c', 'd']
const { all: standpoints } = standpointsOf(
  having(aCommittee(4), adding('motions', ...ids.map((id) => aMotion(id, 'add', 'm1', { clauses: [id] })))),
  'p3',
)
const questions = ids.map((id): PlannedQuestion => ({
  storedId: null,
  kind: 'addition',
  choices: [{ kind: 'motion', refersTo: id }],
  point: null,
}))

/** The order when these, by letter, hold places in this order. */
function orderOf(letters: string): string {
  const stored = letters.split('').flatMap((letter) => {
    const question = questions[ids.indexOf(letter)]
    return question === undefined ? [] : [toQuestion(question, `q-${letter}`, 'p3')]
  })
  return arranged(questions, { stored, standpoints })
    .map(({ choices }) => choices[0]?.refersTo)
    .join('')
}

describe('the order of the record', () => {
  test.each([
    ['', 'abcd'],
    ['dcba', 'dcba'],
    ['ca', 'bcad'],
    ['d', 'abcd'],
    ['da', 'bcda'],
  ])('%s gives %s', (places, expected) => {
    expect(orderOf(places)).toBe(expected)
  })
  test('gives the questions the ids of their places', () => {
    const [question] = questions
    const stored = question === undefined ? [] : [toQuestion(question, 'kept', 'p3')]
    expect(arranged(questions, { stored, standpoints }).map(({ storedId }) => storedId)).toEqual([
      'kept',
      null,
      null,
      null,
    ])
  })
  test('passes over a place that concerns nothing left, another point, or one taken', () => {
    const [question] = questions
    const base = question ?? { storedId: null, kind: 'addition', choices: [], point: null }
    const stored = [
      toQuestion({ ...base, choices: [{ kind: 'motion', refersTo: 'gone' }] }, 'gone', 'p3'),
      toQuestion({ ...base, point: 2 }, 'point', 'p3'),
      toQuestion(base, 'first', 'p3'),
      toQuestion(base, 'second', 'p3'),
    ]
    expect(arranged(questions, { stored, standpoints })[0]?.storedId).toBe('first')
  })
})
