import { expect, test } from 'vitest'
import { remembering } from '#domain/memo.ts'

test('the answer is worked out again only when one of its parts is another object', () => {
  let worked = 0
  const sum = remembering(
    (source: { readonly a: readonly number[]; readonly b: readonly number[]; readonly text: string }) => [
      source.a,
      source.b,
    ],
    ({ a, b }) => {
      worked += 1
      return [...a, ...b].reduce((total, n) => total + n, 0)
    },
  )
  const a = [1, 2]
  const b = [3]
  expect(sum({ a, b, text: 'before' })).toBe(6)
  expect(sum({ a, b, text: 'after' })).toBe(6)
  expect(worked).toBe(1)
  expect(sum({ a, b: [4], text: 'after' })).toBe(7)
  expect(sum({ a: [5], b, text: 'after' })).toBe(8)
  expect(worked).toBe(3)
})
