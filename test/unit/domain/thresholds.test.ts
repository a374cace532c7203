import { expect, test } from 'vitest'
import { proportionalThreshold, thirdOf, twoThirdsOf } from '#domain/thresholds.ts'

test.each([
  [39, 13],
  [41, 14],
  [45, 15],
  [1, 1],
  [0, 0],
])('a third of %i present is %i (KL 5:50, domain.md §4.6)', (present, third) => {
  expect(thirdOf(present)).toBe(third)
})

test.each([
  [45, 30],
  [61, 41],
  [1, 1],
])('two thirds of %i present is %i (KL 5:10)', (present, twoThirds) => {
  expect(twoThirdsOf(present)).toBe(twoThirds)
})

test.each([
  [48, 7, 6],
  [41, 7, 6],
  [40, 7, 5],
  [61, 1, 31],
])(
  '%i present and %i places: %i ask for a proportional election (domain.md §4.7)',
  (present, places, asked) => {
    expect(proportionalThreshold(present, places)).toBe(asked)
  },
)
