import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameJson, keepIdentity } from '../../../../src-renderer/app/record-identity.ts'
import { aCommittee, having, paragraphWith } from '../../../support/record-builder.ts'

test('an equal record is the one that is shown', () => {
  const shown = aCommittee(4)
  expect(keepIdentity(shown, structuredClone(shown))).toBe(shown)
})

test('only what differs is new', () => {
  const shown = aCommittee(4)
  const next = structuredClone(having(shown, paragraphWith(2, { title: 'En annan rubrik' })))
  const kept = keepIdentity(shown, next)
  expect(kept).toEqual(next)
  expect(kept.sections).toBe(shown.sections)
  expect(kept.paragraphs[0]).toBe(shown.paragraphs[0])
  expect(kept.paragraphs[1]).not.toBe(shown.paragraphs[1])
})

test('a new order is a new list of the same things', () => {
  const shown = aCommittee(3)
  const next = structuredClone({ ...shown, paragraphs: shown.paragraphs.toReversed() })
  const kept = keepIdentity(shown, next)
  expect(kept.paragraphs.map(({ id }) => id)).toEqual(['p3', 'p2', 'p1'])
  expect(kept.paragraphs[0]).toBe(shown.paragraphs[2])
})

test('two JSON values are the same when their texts are', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(isSameJson(a, structuredClone(a))).toBe(true)
      expect(isSameJson(a, b)).toBe(isSameJson(b, a))
      expect(isSameJson(a, b) || JSON.stringify(a) !== JSON.stringify(b)).toBe(true)
    }),
  )
})

test.each([
  { a: { x: 1, y: 2 }, b: { y: 2, x: 1 }, same: true },
  { a: { x: 1 }, b: { x: 1, y: undefined }, same: false },
  { a: [1, 2], b: [2, 1], same: false },
  { a: [], b: {}, same: false },
  { a: null, b: {}, same: false },
])('$a and $b: $same', ({ a, b, same }) => {
  expect(isSameJson(a, b)).toBe(same)
})
