import { expect, test } from 'vitest'
import {
  alternativeOf,
  alternativesFor,
  approval,
  decideToday,
  includesChoice,
  othersThan,
  rejection,
  sameChoice,
  sameChoices,
} from '#domain/alternatives.ts'
import { idPattern } from '#domain/ids.ts'
import { aQuestion } from '../../support/facts.ts'

const a = { kind: 'motion', refersTo: 'a' } as const
const b = { kind: 'motion', refersTo: 'b' } as const

test('a choice is the same in whatever question it stands', () => {
  expect(sameChoice(a, { ...a })).toBe(true)
  expect(sameChoice(a, b)).toBe(false)
  expect(sameChoice(rejection, approval)).toBe(false)
  expect(sameChoice(a, { kind: 'proposal', refersTo: 'a' })).toBe(false)
})

test('sets of choices are compared without regard to order', () => {
  expect(sameChoices([a, rejection], [rejection, a])).toBe(true)
  expect(sameChoices([a], [a, rejection])).toBe(false)
  expect(sameChoices([a, b], [a, rejection])).toBe(false)
  expect(includesChoice([a, decideToday], decideToday)).toBe(true)
  expect(includesChoice([a], b)).toBe(false)
})

test('alternatives get ids of their own from their question', () => {
  const alternatives = alternativesFor('q-1', [a, rejection])
  expect(alternatives).toEqual([
    { id: 'q-1.1', ...a },
    { id: 'q-1.2', ...rejection },
  ])
  expect(alternatives.every(({ id }) => idPattern.test(id))).toBe(true)
})

test('an alternative is found by its id, and the others by what they stand for', () => {
  const question = aQuestion('q', {})
  expect(alternativeOf(question, 'q.2')).toMatchObject(b)
  expect(alternativeOf(question, 'q.9')).toBeNull()
  expect(alternativeOf(question, null)).toBeNull()
  expect(othersThan(question, a)).toMatchObject([b])
})
