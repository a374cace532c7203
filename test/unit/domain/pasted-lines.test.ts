import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pastedLines, splitOutside, withoutMarker } from '#domain/pasted-lines.ts'

describe('lines', () => {
  test.each([
    ['tabs part columns', 'M\tEva Ek\tordförande', ['M', 'Eva Ek', 'ordförande']],
    ['semicolons too', 'M; Eva Ek ;', ['M', 'Eva Ek', '']],
    ['but tabs first', 'Ek; Eva\tM', ['Ek; Eva', 'M']],
    ['and the bars of a table', '| M | Eva Ek | X |', ['M', 'Eva Ek', 'X']],
    ['or bars alone', 'M | Eva Ek', ['M', 'Eva Ek']],
    ['quotation marks keep a column together', '"Ek; Eva";M;"sa ""ja"""', ['Ek; Eva', 'M', 'sa "ja"']],
    ['commas are not columns', 'Eva Ek, M', ['Eva Ek, M']],
    ['hard and invisible spaces', '\u00a0Eva\u00a0Ek\u200b ', ['Eva Ek']],
  ])('%s', (_, text, cells) => {
    expect(pastedLines(text).map((line) => line.cells)).toEqual([cells])
  })

  test('are numbered as pasted, blank ones and rules left out', () => {
    const lines = pastedLines('\nEva\r\n\r\n|---|---|\n - \nBo\u2028Ida')
    expect(lines.map(({ number, text }) => `${number} ${text}`)).toEqual(['2 Eva', '6 Bo', '7 Ida'])
  })

  test('the longest that is read', () => {
    expect(pastedLines('a'.repeat(8000))[0]?.tooLong).toBe(false)
    expect(pastedLines('a'.repeat(8001))[0]?.tooLong).toBe(true)
  })

  test('one longer than anybody writes is cut and marked', () => {
    const [long, short] = pastedLines(`${'a'.repeat(10_000)}\nb`)
    expect(long).toMatchObject({ tooLong: true, number: 1 })
    expect(long?.text).toHaveLength(100)
    expect(short?.tooLong).toBe(false)
  })
})

describe('parting a text', () => {
  test.each([
    ['a, b (c, d), e', ['a', 'b (c, d)', 'e']],
    ['"a, b", c', ['a, b', 'c']],
    ['a), b', ['a)', 'b']],
    ['a (b (c, d), e), f', ['a (b (c, d), e)', 'f']],
    [' "a" , "b" ', ['a', 'b']],
    ['', ['']],
  ])('%s', (text, expected) => {
    expect(splitOutside(text, /,/)).toEqual(expected)
  })
})

test.each([
  ['- Eva', 'Eva'],
  ['• Eva', 'Eva'],
  ['12. Eva', 'Eva'],
  ['3) Eva', 'Eva'],
  ['3 Eva', 'Eva'],
  ['1 vice ordförande', '1 vice ordförande'],
  ['2 v. ordf', '2 v. ordf'],
  ['1:e vice ordförande', '1:e vice ordförande'],
  ['-', '-'],
])('%s without its marker', (text, expected) => {
  expect(withoutMarker(text)).toBe(expected)
})

test('any text has lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { cells, number } of pastedLines(text)) {
        expect(cells.length).toBeGreaterThan(0)
        expect(number).toBeGreaterThan(0)
      }
    }),
  )
})
