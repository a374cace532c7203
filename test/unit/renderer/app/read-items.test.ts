import { expect, test } from 'vitest'
import { readCaseNumbers, readItems } from '../../../../src-renderer/app/read-items.ts'

test('several lines are several items, each with an id of its own', () => {
  const { items, findings } = readItems('1. Upprop\n2. Budget 2031, dnr KS 2030/12\n')
  expect(items.map(({ title, caseNumbers }) => [title, caseNumbers])).toEqual([
    ['Upprop', []],
    ['Budget 2031', ['KS 2030/12']],
  ])
  expect(new Set(items.map(({ id }) => id)).size).toBe(2)
  expect(findings).toEqual([])
})

test.each(['Dagordning', 'Ärenden', 'Val', '42'])('a single line is an item, also %s', (line) => {
  expect(readItems(line).items).toMatchObject([{ title: line }])
})

test('nothing is no item', () => {
  expect(readItems(' \n ').items).toEqual([])
})

test.each([
  { text: 'PU 2020/0002', numbers: ['PU 2020/0002'] },
  { text: 'Dnr: PU 2020/1, Dnr PU 2020/2 ;', numbers: ['PU 2020/1', 'PU 2020/2'] },
  { text: ' ', numbers: [] },
])('case numbers in "$text"', ({ text, numbers }) => {
  expect(readCaseNumbers(text)).toEqual(numbers)
})
