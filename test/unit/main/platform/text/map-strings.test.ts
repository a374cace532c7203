import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapStrings, stringsIn } from '../../../../../src-main/platform/text/map-strings.ts'

test('every text is changed, nothing else', () => {
  const value = { a: 'x', b: [1, 'y', null, { c: 'z', d: true }], x: [] }
  expect(mapStrings(value, (text) => text.toUpperCase())).toEqual({
    a: 'X',
    b: [1, 'Y', null, { c: 'Z', d: true }],
    x: [],
  })
})

test('texts are found in order, names of fields are not', () => {
  expect(stringsIn({ a: 'x', b: [1, 'y', { c: 'z' }], d: null })).toEqual(['x', 'y', 'z'])
})

test('what is not changed stays equal, and what is found is what is changed', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(mapStrings(value, (text) => text)).toEqual(value)
      const found: string[] = []
      mapStrings(value, (text) => {
        found.push(text)
        return text
      })
      expect(stringsIn(value)).toEqual(found)
    }),
  )
})
