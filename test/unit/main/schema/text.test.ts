import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  clockSchema,
  dateSchema,
  idSchema,
  lineSchema,
  nameSchema,
  ordinalSchema,
  proseSchema,
  sentenceSchema,
  typedSchema,
} from '#schema/text.ts'

const cases: readonly {
  readonly name: string
  readonly schema: z.ZodType
  readonly good: readonly unknown[]
  readonly bad: readonly unknown[]
}[] = [
  {
    name: 'an id',
    schema: idSchema,
    good: ['a', 'kspu-2020-05-13.p1:beslut_2', 'A'.repeat(64)],
    bad: ['', 'å', 'a b', 'a/b', 'A'.repeat(65), 'a\n', 1, null],
  },
  {
    name: 'a date',
    schema: dateSchema,
    good: ['2020-05-13', '2020-02-29'],
    bad: ['2021-02-29', '2020-13-01', '2020-5-13', '13/5 2020', '2020-05-13T08:00:00Z', ''],
  },
  {
    name: 'a time',
    schema: clockSchema,
    good: ['00:00', '09:58', '23:59'],
    bad: ['24:00', '9:58', '09.58', ''],
  },
  {
    name: 'a line',
    schema: lineSchema,
    good: ['', 'Åsa Öberg', '#eval("x")', '😀', 'a\u00a0b', 'x'.repeat(1000)],
    bad: ['a\nb', 'a\tb', '\u0000', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\ud800', 'x'.repeat(1001)],
  },
  { name: 'a name', schema: nameSchema, good: ['a'], bad: ['', '\u0007'] },
  { name: 'a sentence', schema: sentenceSchema, good: ['a\tb', ''], bad: ['a\nb', '\u0007', '\udc00'] },
  { name: 'prose', schema: proseSchema, good: ['a\n\tb', ''], bad: ['a\rb', '\u0007', '\u2029'] },
  {
    name: 'a number in a series',
    schema: ordinalSchema,
    good: [1, 170],
    bad: [0, -1, 1.5, '1', Infinity, 10 ** 9],
  },
]

describe.each(cases)('$name', ({ schema, good, bad }) => {
  test.each(good)('%j is one', (value) => {
    expect(schema.safeParse(value).success).toBe(true)
  })
  test.each(bad)('%j is none', (value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })
})

test.each([
  { typed: 'Å\t1\u00a0%', kept: 'Å\t1\u00a0%' },
  { typed: 'ett\u000btvå\r\ntre\u2028fyra', kept: 'ett två tre fyra' },
  { typed: '\u0000a\u0007b\u009fc\u007f', kept: 'abc' },
  { typed: '\ud83d😀\ude00', kept: '😀' },
])('of what was typed as $typed, $kept is kept', ({ typed, kept }) => {
  expect(typedSchema.parse(typed)).toBe(kept)
})

test('a long text of anything is looked at in a moment', () => {
  const long = 'å\u0007'.repeat(2_000_000)
  expect(proseSchema.safeParse(long).success).toBe(false)
})
