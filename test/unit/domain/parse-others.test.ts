import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseOthers } from '#domain/parse-others.ts'

function read(text: string): readonly string[] {
  return parseOthers(text).others.map(
    ({ givenName, familyName, party, function: said }) => `${givenName}|${familyName}|${party ?? ''}|${said}`,
  )
}

test('the others of seed 003', () => {
  const text = `| Övriga närvarande | Funktion |
|--------------------|--|
| Staffan Erlandsson | Kommundirektör |
| Hampe Klein (M) | Adjungerad presidium Förskole- och grundskolenämnden |`
  expect(parseOthers(text)).toEqual({
    others: [
      { line: 3, givenName: 'Staffan', familyName: 'Erlandsson', party: null, function: 'Kommundirektör' },
      {
        line: 4,
        givenName: 'Hampe',
        familyName: 'Klein',
        party: 'M',
        function: 'Adjungerad presidium Förskole- och grundskolenämnden',
      },
    ],
    findings: [],
  })
})

describe('ways of writing them', () => {
  test.each([
    ['Staffan Erlandsson, Kommundirektör', 'Staffan|Erlandsson||Kommundirektör'],
    ['Staffan Erlandsson\tKommundirektör', 'Staffan|Erlandsson||Kommundirektör'],
    ['Staffan Erlandsson; kommundirektör', 'Staffan|Erlandsson||kommundirektör'],
    ['Staffan Erlandsson – kommundirektör', 'Staffan|Erlandsson||kommundirektör'],
    ['Kommundirektör Staffan Erlandsson', 'Staffan|Erlandsson||Kommundirektör'],
    ['Kommundirektör: Staffan Erlandsson', 'Staffan|Erlandsson||Kommundirektör'],
    ['kommunchef, Staffan Erlandsson', 'Staffan|Erlandsson||kommunchef'],
    ['3. Staffan Erlandsson, kommunchef', 'Staffan|Erlandsson||kommunchef'],
    [
      'Ulf Lag, tillförordnad förbundsdirektör, Räddningstjänsten',
      'Ulf|Lag||tillförordnad förbundsdirektör, Räddningstjänsten',
    ],
    ['Hampe Klein (M), adjungerad', 'Hampe|Klein|M|adjungerad'],
    ['Hampe Klein (M) adjungerad', 'Hampe|Klein|M|adjungerad'],
    ['Hampe Klein, M, adjungerad', 'Hampe|Klein|M|adjungerad'],
    [
      'Hampe Klein (M), ordförande Förskole- och grundskolenämnden',
      'Hampe|Klein|M|ordförande Förskole- och grundskolenämnden',
    ],
    ['Staffan Erlandsson', 'Staffan|Erlandsson||'],
    ['Staffan, kommunchef', '|Staffan||kommunchef'],
    ['4;Staffan Erlandsson;;kommunchef', 'Staffan|Erlandsson||kommunchef'],
    ['Staffan Erlandsson, - , kommunchef', 'Staffan|Erlandsson||kommunchef'],
    ['M;Hampe Klein;adjungerad', 'Hampe|Klein|M|adjungerad'],
    ['Förnamn;Efternamn;Titel;Telefon\nEva;Ek;ekonom;08-123', 'Eva|Ek||ekonom'],
    ['Övriga närvarande\nEva Ek, ekonom', 'Eva|Ek||ekonom'],
    ['Tjänstemän:\nEva Ek, ekonom', 'Eva|Ek||ekonom'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
    expect(parseOthers(text).findings).toEqual([])
  })
})

test('what is left out is told', () => {
  const text = 'ekonomichef Anna Ek, §§ 45-51\nBo Ås, jurist, bo@ekeby.se\nåtta personer'
  expect(read(text)).toEqual(['Anna|Ek||ekonomichef', 'Bo|Ås||jurist'])
  expect(parseOthers(text).findings).toEqual([
    { line: 1, kind: 'ignored', text: '§§ 45-51' },
    { line: 2, kind: 'ignored', text: 'bo@ekeby.se' },
    { line: 3, kind: 'unreadable', text: 'åtta personer' },
  ])
})

test('whatever is pasted, it never fails, and each has a name', () => {
  const word = fc.constantFrom(
    'Eva',
    'Ek',
    '(M)',
    'ekonom',
    'Kommunchef',
    ',',
    ';',
    '\t',
    '\n',
    ':',
    ' – ',
    '(',
    '§ 3',
    'Namn',
    'Titel',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(text, (pasted) => {
      for (const other of parseOthers(pasted).others) expect(other.familyName).not.toBe('')
    }),
    { numRuns: 500 },
  )
  expect(parseOthers('a'.repeat(1_000_000)).findings).toHaveLength(1)
})
