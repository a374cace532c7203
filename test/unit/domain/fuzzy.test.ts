import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareMatches, fuzzyMatch, rankFuzzy } from '#domain/fuzzy.ts'

describe('fuzzyMatch', () => {
  test.each([
    ['Nästa paragraf', 'nasta paragraf', 'exact'],
    ['Nästa paragraf', 'näs', 'prefix'],
    ['Nästa paragraf', 'NAS', 'prefix'],
    ['Nästa paragraf', '', 'prefix'],
    ['Nästa paragraf', 'par', 'words'],
    ['Nästa paragraf', 'par näs', 'words'],
    ['Nästa paragraf', 'np', 'initials'],
    ['Nästa paragraf', 'näpa', 'initials'],
    ['Gör om', 'go', 'prefix'],
    ['Spara protokollet som PDF', 'spdf', 'initials'],
    ['Kommunstyrelsens produktionsutskott', 'utskott', 'inside'],
    ['Återremiss', 'atrm', 'subsequence'],
    ['§ 7:3', '7:3', 'words'],
    ['Zethræus', 'zethr', 'prefix'],
    [' Avslag', 'avslag ', 'exact'],
    ['Sammanträde', 'mm', 'inside'],
    ['Ej, Ek', 'ek', 'words'],
  ])('%s answers to "%s": %s', (text, search, tier) => {
    expect(fuzzyMatch(text, search)?.tier).toBe(tier)
  })

  test.each([
    ['Nästa paragraf', 'x'],
    ['Nästa paragraf', 'nästa sida'],
    ['Nästa paragraf', 'fn'],
    ['Avslag', 'vsg'],
    ['Avslag', '/'],
    ['Sammanträde', 'm'],
    ['Näst', 'nästan'],
    ['Öppna en till', 'ööt'],
  ])('%s does not answer to "%s"', (text, search) => {
    expect(fuzzyMatch(text, search)).toBeNull()
  })
})

describe('the better of two in the same tier', () => {
  test.each([
    ['words', 'Avslag till yrkande', 'till', 1],
    ['words in order', 'Avslag till yrkande', 'avs yrk', 0],
    ['words out of order', 'Avslag till yrkande', 'yrk avs', 5],
    ['a word asked for twice', 'Avslag till yrkande', 'avs avs', 3],
    ['a word asked for twice that is there twice', 'Avslag, avslag', 'avs avs', 0],
    ['inside', 'Kommunstyrelsens utskott', 'styrelse', 6],
    ['letters passed over', 'Återremiss', 'atrm', 3],
    ['letters passed over, from the best word', 'Bra beslut', 'bsl', 1],
  ])('%s', (_, text, search, slack) => {
    expect(fuzzyMatch(text, search)?.slack).toBe(slack)
  })
  test('is the one with the less slack', () => {
    const texts = ['Till yrkande om avslag', 'Till avslag', 'Avslag till']
    expect(rankFuzzy(texts, 'avs', (text) => [text])).toEqual([
      'Avslag till',
      'Till avslag',
      'Till yrkande om avslag',
    ])
    expect(compareMatches({ tier: 'inside', slack: 3 }, { tier: 'inside', slack: 5 })).toBeLessThan(0)
    expect(compareMatches({ tier: 'inside', slack: 5 }, { tier: 'words', slack: 9 })).toBeGreaterThan(0)
  })
})

describe('rankFuzzy', () => {
  const commands = [
    { title: 'Yrkande om avslag', short: 'avs' },
    { title: 'Ajournera', short: 'ajo' },
    { title: 'Avsluta sammanträdet', short: 'slut' },
    { title: 'Lägg till avsnitt', short: 'avsnitt' },
    { title: 'Yrkande om återremiss', short: 'åter' },
    { title: 'Anteckna särskilt yttrande', short: 'yttr' },
  ]
  const textsOf = ({ title, short }: (typeof commands)[number]): readonly string[] => [title, short]
  const ranked = (search: string): readonly string[] =>
    rankFuzzy(commands, search, textsOf).map(({ short }) => short)

  test.each([
    { search: 'avs', found: ['avs', 'slut', 'avsnitt'] },
    { search: 'ater', found: ['åter', 'yttr'] },
    { search: 'yrkande', found: ['avs', 'åter'] },
    { search: 'sam', found: ['slut'] },
    { search: 'yt', found: ['yttr', 'åter'] },
    { search: '', found: ['avs', 'ajo', 'slut', 'avsnitt', 'åter', 'yttr'] },
    { search: 'xyz', found: [] },
  ])('"$search" finds $found', ({ search, found }) => {
    expect(ranked(search)).toEqual(found)
  })

  test('a beginning comes before a word within, that before letters in order', () => {
    const texts = ['Omröstningslista', 'Protokoll, lista', 'Lista', 'Lämna in stadgan']
    expect(rankFuzzy(texts, 'list', (text) => [text])).toEqual([
      'Lista',
      'Protokoll, lista',
      'Lämna in stadgan',
      'Omröstningslista',
    ])
  })

  test('equally good ones keep their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(999)), (numbers) => {
        const items = numbers.map((n) => ({ n, text: 'Samma text' }))
        expect(rankFuzzy(items, 'samma', ({ text }) => [text])).toEqual(items)
      }),
    )
  })

  const words = fc.array(fc.constantFrom('bifall', 'avslag', 'Återremiss', 'till', 'på', 'Öppna'), {
    minLength: 1,
    maxLength: 5,
  })
  test('every beginning of a text finds it', () => {
    fc.assert(
      fc.property(words, fc.nat(40), (parts, length) => {
        const text = parts.join(' ')
        expect(rankFuzzy([text], text.slice(0, length), (item) => [item])).toEqual([text])
      }),
    )
  })
})
