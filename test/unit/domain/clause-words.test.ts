import { expect, test } from 'vitest'
import { afterAtt, asSentence, onlyAttClause, withoutFullStop } from '#domain/clause-words.ts'

test('a full stop that would end a sentence of its own goes', () => {
  expect([' avslag. ', 'avslag', 'kl. 9'].map(withoutFullStop)).toEqual(['avslag', 'avslag', 'kl. 9'])
  expect(withoutFullStop('avslag..')).toBe('avslag.')
})

test('a clause stands after "att" whether or not that word was written', () => {
  expect(['att planen antas.', 'Att planen antas', 'planen antas', 'attestera'].map(afterAtt)).toEqual([
    'planen antas',
    'planen antas',
    'planen antas',
    'attestera',
  ])
  expect([' att  planen antas', 'se till att planen antas'].map(afterAtt)).toEqual([
    'planen antas',
    'se till att planen antas',
  ])
})

test('a clause becomes a sentence of its own', () => {
  const clauses = ['planen antas', 'att planen antas', 'Planen antas.', 'Får planen antas?', 'att ']
  expect(clauses.map(asSentence)).toEqual([
    'Planen antas.',
    'Planen antas.',
    'Planen antas.',
    'Får planen antas?',
    '',
  ])
})

test.each<[string, readonly string[], string | null]>([
  ['one that begins small', ['planen antas.'], 'planen antas'],
  ['one with "att"', ['att planen antas'], 'planen antas'],
  ['a sentence: whether its first word is a name is not known', ['Ekeby skola rivs.'], null],
  ['several', ['planen antas', 'avgift tas ut'], null],
  ['none', [], null],
  ['an empty one', ['att '], null],
])('after "att": %s', (_, clauses, expected) => {
  expect(onlyAttClause(clauses)).toBe(expected)
})
