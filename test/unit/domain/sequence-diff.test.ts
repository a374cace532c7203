import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonRuns } from '#domain/sequence-diff.ts'

function letters(text: string): readonly string[] {
  return text.split('')
}

/** What the runs say is common, as both sequences have it. */
function common(before: readonly string[], after: readonly string[]): readonly [string, string] {
  const runs = commonRuns(before, after)
  const part = (side: 'before' | 'after', things: readonly string[]): string =>
    runs.map((run) => things.slice(run[side], run[side] + run.length).join('')).join('|')
  return [part('before', before), part('after', after)]
}

describe('commonRuns', () => {
  test.each([
    { before: '', after: '', found: '' },
    { before: 'abc', after: 'abc', found: 'abc' },
    { before: 'abc', after: '', found: '' },
    { before: 'abc', after: 'xyz', found: '' },
    { before: 'abcd', after: 'abxd', found: 'ab|d' },
    { before: 'abcbdab', after: 'bdcaba', found: 'b|cb|a' },
    { before: 'aab', after: 'aaab', found: 'aa|b' },
  ])('$before and $after: $found', ({ before, after, found }) => {
    const [ofBefore, ofAfter] = common(letters(before), letters(after))
    expect(ofBefore.replaceAll('|', '')).toHaveLength(found.replaceAll('|', '').length)
    expect(ofBefore).toBe(ofAfter)
  })

  const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

  test('runs are equal in both, rise, and are as long as can be', () => {
    fc.assert(
      fc.property(sequence, sequence, (before, after) => {
        const runs = commonRuns(before, after)
        let [i, j] = [-1, -1]
        for (const run of runs) {
          expect(run.before >= i && run.after >= j && run.length > 0).toBe(true)
          expect(before.slice(run.before, run.before + run.length)).toEqual(
            after.slice(run.after, run.after + run.length),
          )
          i = run.before + run.length
          j = run.after + run.length
        }
        expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(longest(before, after))
      }),
    )
  })
})

/** The length of the longest common subsequence, by trying everything. */
function longest(before: readonly string[], after: readonly string[]): number {
  const [first, ...rest] = before
  if (first === undefined || after.length === 0) return 0
  const at = after.indexOf(first)
  const without = longest(rest, after)
  return at === -1 ? without : Math.max(without, 1 + longest(rest, after.slice(at + 1)))
}

describe('sequences too long to compare everything', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `ord${i}`)

  test('what is changed here and there is found by what occurs once', () => {
    const changed = many.flatMap((word, i) => {
      if (i % 1000 === 0) return ['nytt', word]
      return i % 1000 === 500 ? [] : [word]
    })
    const same = commonRuns(many, changed).reduce((sum, { length }) => sum + length, 0)
    expect(same).toBe(many.length - 20)
  })

  test('without anything in common in order there are at most single things', () => {
    expect(commonRuns(many, many.toReversed()).reduce((sum, { length }) => sum + length, 0)).toBe(1)
    const monotonous = Array.from({ length: 2000 }, (_, i) => ['ja', 'nej'][i % 2] ?? '')
    expect(commonRuns(['x', ...monotonous, 'y'], ['z', ...monotonous, 'w'])).toEqual([])
  })
})
