import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffWords, likeness, textAfter, textBefore } from '#domain/text-diff.ts'

/** Changes as they are marked by hand: [-deleted-]{+inserted+}. */
function marked(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ kind, text }) => {
      if (kind === 'equal') return text
      return kind === 'delete' ? `[-${text}-]` : `{+${text}+}`
    })
    .join('')
}

describe('diffWords', () => {
  test.each([
    ['', '', ''],
    ['Planen antas.', 'Planen antas.', 'Planen antas.'],
    ['', 'Planen antas.', '{+Planen antas.+}'],
    ['Planen antas.', '', '[-Planen antas.-]'],
    ['Höjden är fem våningar.', 'Höjden är högst tre våningar.', 'Höjden är [-fem-]{+högst tre+} våningar.'],
    ['Avgift tas ut.', 'Avgift tas inte ut.', 'Avgift tas {+inte +}ut.'],
    ['Avgift tas inte ut.', 'Avgift tas ut.', 'Avgift tas [-inte -]ut.'],
    ['Budgeten är 3 554 tkr.', 'Budgeten är 3 654 tkr.', 'Budgeten är 3 [-554-]{+654+} tkr.'],
    ['klockan 09.58', 'klockan 10.25', 'klockan [-09.58-]{+10.25+}'],
    ['§ 7:3', '§ 7:4', '§ [-7:3-]{+7:4+}'],
    ['röd grön blå', 'gul svart blå', '[-röd grön-]{+gul svart+} blå'],
    ['Eva Ek (M)', 'Eva Ek (S)', 'Eva Ek ([-M-]{+S+})'],
    ['en rad\nen till', 'en rad\nett till', 'en rad\n[-en-]{+ett+} till'],
  ])('"%s" → "%s"', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected)
  })

  const text = fc
    .array(
      fc.constantFrom('Nämnden', 'beslutar', 'att', ' ', ', ', '.', '\n', 'återremittera', '4 §', '👍', 'é'),
    )
    .map((parts) => parts.join(''))

  test('the runs give both texts, each in the fewest stretches', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after)
        expect(textBefore(runs)).toBe(before)
        expect(textAfter(runs)).toBe(after)
        expect(runs.every(({ text }) => text !== '')).toBe(true)
        const kinds = runs.map(({ kind }) => kind).join(' ')
        expect(kinds).not.toMatch(/equal equal|delete delete|insert insert|insert delete/)
      }),
    )
  })

  test('any text at all, equal ones without a change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const runs = diffWords(before, after)
        expect([textBefore(runs), textAfter(runs)]).toEqual([before, after])
        expect(diffWords(before, before).every(({ kind }) => kind === 'equal')).toBe(true)
      }),
    )
  })
})

describe('likeness', () => {
  test.each([
    ['', '', 1],
    ['a b', 'a b', 1],
    ['a b', 'c d', 0],
    ['aa bb', 'aa cc', 0.5],
    ['', 'a', 0],
  ])('%s, %s: %d', (before, after, expected) => {
    expect(likeness(before, after)).toBe(expected)
  })
})
