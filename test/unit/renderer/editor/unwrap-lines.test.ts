import { expect, test } from 'vitest'
import { unwrapLines } from '../../../../src-renderer/editor/paste/unwrap-lines.ts'

test.each([
  ['one line stays as it is, with its spaces', ' § 7 ', ' § 7 '],
  ['an empty line begins a paragraph and is none itself', 'Ett.\n\n\nTvå.\n', 'Ett.\nTvå.'],
  [
    'a line that goes on is joined by the next',
    'Planen möjliggör 60 bostäder i upp till fyra\r\nvåningar längs Lärkgatan.',
    'Planen möjliggör 60 bostäder i upp till fyra våningar längs Lärkgatan.',
  ],
  [
    'a name at the break too',
    'I överläggningen yttrar sig Karin Olsson och Lena\nHolm (M).',
    'I överläggningen yttrar sig Karin Olsson och Lena Holm (M).',
  ],
  ['a divided word is put together', 'Nämnden konsta-\nterar att', 'Nämnden konstaterar att'],
  ['a soft hyphen goes', 'Nämnden konsta\u00ad\nterar att', 'Nämnden konstaterar att'],
  ['a hyphen that stands for more stays', 'Vård-\noch omsorgsnämnden', 'Vård- och omsorgsnämnden'],
  ['a hyphen before a capital is no division', 'Väg E4-\nNorr', 'Väg E4-\nNorr'],
  [
    'a sentence that ends its line',
    'Nämnden godkänner samrådsredogörelsen för planen.\nFörvaltningen ställer ut den.',
    'Nämnden godkänner samrådsredogörelsen för planen.\nFörvaltningen ställer ut den.',
  ],
  [
    'an abbreviation that ends its line',
    'Ärendet avser kvarteret Lärkan i centrum m.m.\noch trafiken på gatan.',
    'Ärendet avser kvarteret Lärkan i centrum m.m. och trafiken på gatan.',
  ],
  ['short lines', 'Bilagor\nkarta\nritning', 'Bilagor\nkarta\nritning'],
  [
    'the items of a list, with what goes on in them',
    '1. Bygg- och miljönämnden godkänner redogörelsen för\nsamrådet.\n2. Förvaltningen får i uppdrag att ställa ut planen\n– karta',
    '1. Bygg- och miljönämnden godkänner redogörelsen för samrådet.\n2. Förvaltningen får i uppdrag att ställa ut planen\n– karta',
  ],
])('%s', (_, text, expected) => {
  expect(unwrapLines(text)).toBe(expected)
})

test('a megabyte of divided words takes no longer than one of whole ones', { timeout: 20_000 }, () => {
  const line = 'a'.repeat(45)
  expect(unwrapLines(`${line}-\n`.repeat(50_000)) === `${line.repeat(50_000)}-`).toBe(true)
})
