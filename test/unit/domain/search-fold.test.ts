import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSwedish, foldForSearch, matchesWords } from '#domain/search-fold.ts'

describe('foldForSearch', () => {
  test.each([
    ['Överläggning', 'overlaggning'],
    ['ÅSEN', 'asen'],
    ['Ekonomidirektör Ståhlgård', 'ekonomidirektor stahlgard'],
    ['Zethræus', 'zethraus'],
    ['Zethräus', 'zethraus'],
    ['Müller-Lüdenscheidt', 'muller-ludenscheidt'],
    ['Søren Łukasz Groß', 'soren lukasz gross'],
    ['§\u00a07:1', '§ 7:1'],
  ])('%s → %s', (text, expected) => {
    expect(foldForSearch(text)).toBe(expected)
  })

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
      }),
    )
  })
})

describe('matchesWords', () => {
  test.each([
    ['Michaela Fletcher (M)', 'mic fl', true],
    ['Michaela Fletcher (M)', 'fletcher m', true],
    ['Michaela Fletcher (M)', 'ela', false],
    ['Östen Åkesson', 'ake', true],
    ['Ann-Christine Furustrand', 'chr', true],
    ['Ann-Christine Furustrand', '', true],
  ])('%s: %s', (text, search, expected) => {
    expect(matchesWords(text, search)).toBe(expected)
  })
})

test('å, ä and ö come after z, and § 10 after § 9', () => {
  const names = ['Öberg', 'Wahl', 'Zetterlund', 'Ärlig', 'Åberg', 'Vall', '§ 10', '§ 9']
  expect(names.toSorted(compareSwedish)).toEqual([
    '§ 9',
    '§ 10',
    'Vall',
    'Wahl',
    'Zetterlund',
    'Åberg',
    'Ärlig',
    'Öberg',
  ])
})
