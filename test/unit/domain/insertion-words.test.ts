import { expect, test } from 'vitest'
import { insertionWords } from '#domain/insertion-words.ts'

test('everything has a word, and no two pieces of data the same', () => {
  const { roles, ...others } = insertionWords
  const all = [...Object.values(roles), ...Object.values(others)]
  expect(all.every((word) => word.trim() !== '')).toBe(true)
  expect(new Set(all).size).toBe(all.length)
})
