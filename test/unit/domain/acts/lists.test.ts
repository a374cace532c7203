import { describe, expect, test } from 'vitest'
import { add, change, drop, find, insert, move, put } from '#domain/acts/lists.ts'
import { refused } from '../../../support/refused.ts'

interface Thing {
  readonly id: string
  readonly word: string
}

const list: readonly Thing[] = [
  { id: 'a', word: 'ett' },
  { id: 'b', word: 'två' },
  { id: 'c', word: 'tre' },
]
const [a, b, c] = list
const d: Thing = { id: 'd', word: 'fyra' }

function ids(things: readonly Thing[]): string {
  return things.map(({ id }) => id).join('')
}

describe('what an act does to a list', () => {
  test('a thing is found, changed in its place, and taken out', () => {
    expect(find(list, 'b')).toBe(b)
    expect(change(list, 'b', (thing) => ({ ...thing, word: 'bytt' }))).toEqual([
      a,
      { id: 'b', word: 'bytt' },
      c,
    ])
    expect(drop(list, 'b')).toEqual([a, c])
  })
  test('what is put replaces the one of its id, or comes last', () => {
    expect(put(list, { id: 'b', word: 'bytt' })).toEqual([a, { id: 'b', word: 'bytt' }, c])
    expect(put(list, d)).toEqual([a, b, c, d])
  })
  test('what is added comes last', () => {
    expect(add(list, d)).toEqual([a, b, c, d])
  })
  test.each([
    ['c', 'a', 'cab'],
    ['a', 'c', 'bac'],
    ['a', null, 'bca'],
    ['b', 'b', 'abc'],
  ])('%s moved before %s gives %s', (id, before, expected) => {
    expect(ids(move(list, id, before))).toBe(expected)
  })
  test('things are put in together, before another or last', () => {
    const e: Thing = { id: 'e', word: 'fem' }
    expect(ids(insert(list, [d, e], 'b'))).toBe('adebc')
    expect(ids(insert(list, [d, e], null))).toBe('abcde')
  })
})

describe('what is refused', () => {
  test.each<[string, () => unknown]>([
    ['found', () => find(list, 'x')],
    ['changed', () => change(list, 'x', () => d)],
    ['taken out', () => drop(list, 'x')],
    ['moved', () => move(list, 'x', 'a')],
    ['moved before', () => move(list, 'a', 'x')],
    ['put in before', () => insert(list, [d], 'x')],
  ])('nothing unknown is %s', (_, run) => {
    expect(refused(run)).toEqual({ code: 'NOT_FOUND', place: 'x', details: {} })
  })
  test.each<[string, () => unknown, string]>([
    ['added', () => add(list, { id: 'b', word: '' }), 'b'],
    ['put in', () => insert(list, [d, { id: 'c', word: '' }], null), 'c'],
    ['put in twice', () => insert(list, [d, d], null), 'd'],
  ])('no id is %s that is taken', (_, run, place) => {
    expect(refused(run)).toEqual({ code: 'DUPLICATE_ID', place, details: {} })
  })
})
