import { describe, expect, test } from 'vitest'
import { createTypeAhead, foundByLetters, stepByKey } from '../../../../src-renderer/ui/key-steps.ts'

describe('a key in a list', () => {
  const list = { at: 5, count: 20, page: 8 }

  test.each([
    ['ArrowDown', list, 6],
    ['ArrowDown', { ...list, at: 19 }, 19],
    ['ArrowUp', list, 4],
    ['ArrowUp', { ...list, at: 0 }, 0],
    ['PageDown', list, 13],
    ['PageDown', { ...list, at: 15 }, 19],
    ['PageUp', { ...list, at: 15 }, 7],
    ['PageUp', list, 0],
    ['Home', list, 0],
    ['End', list, 19],
    ['ArrowLeft', list, null],
    ['j', list, null],
  ])('%s from %o leads to %s', (key, place, to) => {
    expect(stepByKey(key, place)).toBe(to)
  })
})

describe('letters', () => {
  const rows = ['1 Upprop', '2 Detaljplan', '12 Val', '13 Översyn', 'Över 14'].map((spoken) => ({ spoken }))

  test.each([
    ['1', 0, 2],
    ['1', 3, 0],
    ['12', 2, 2],
    ['12', 3, 2],
    ['ö', 0, 4],
    ['1 UP', 0, 0],
    ['x', 0, null],
    ['2', 1, 1],
  ])('%s typed on row %i find row %s', (letters, at, found) => {
    expect(foundByLetters(rows, at, letters)).toBe(found)
  })

  test('belong together when they are typed one soon after the other', () => {
    const typeAhead = createTypeAhead()
    expect(typeAhead('1', 5000)).toBe('1')
    expect(typeAhead('2', 6000)).toBe('12')
    expect(typeAhead('3', 7001)).toBe('3')
  })
})
