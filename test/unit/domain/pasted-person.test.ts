import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type PersonPart,
  normalisedParty,
  partyHeading,
  readPersonParts,
  splitName,
} from '#domain/pasted-person.ts'

function told(part: PersonPart): string {
  switch (part.kind) {
    case 'party':
      return `party ${part.party}`
    case 'role':
      return `role ${part.role}`
    case 'seat':
      return `seat ${part.seat}`
    case 'vacant':
      return 'vacant'
    default:
      return `${part.kind} ${part.text}`
  }
}

describe('what a part of a line says', () => {
  test.each([
    ['Michaela Fletcher (M)', ['name Michaela Fletcher', 'party M']],
    ['(M) Michaela Fletcher', ['party M', 'name Michaela Fletcher']],
    ['1:e vice ordf. Mathias Lindow (L)', ['role firstViceChair', 'name Mathias Lindow', 'party L']],
    ['Mathias Lindow (L) ordförande', ['name Mathias Lindow', 'party L', 'role chair']],
    ['Ordförande: Eva Ek', ['role chair', 'name Eva Ek']],
    ['Eva Ek (s)', ['name Eva Ek', 'party S']],
    ['Eva Ek (ordförande)', ['name Eva Ek', 'role chair']],
    ['Eva Ek (ersättare)', ['name Eva Ek', 'seat substitute']],
    ['Eva Ek ()', ['name Eva Ek']],
    ['Eva Ek (oberoende, tidigare KD)', ['name Eva Ek', 'party oberoende, tidigare KD']],
    ['Eva Ek (Framtid i Ekeby)', ['name Eva Ek', 'party Framtid i Ekeby']],
    ['Eva Ek (kom 17:20)', ['name Eva Ek', 'other kom 17:20']],
    ['Eva Ek (via länk)', ['name Eva Ek', 'other via länk']],
    ['Eva Ek (--)', ['name Eva Ek', 'party -']],
    ['S Petra Vog', ['party S', 'name Petra Vog']],
    ['Petra Vog NP', ['name Petra Vog', 'party NP']],
    ['K G Abra', ['name K G Abra']],
    ['C G Lind', ['name C G Lind']],
    ['Carl-Gustaf af Ugglas', ['name Carl-Gustaf af Ugglas']],
    ['von Essen', ['name von Essen']],
    ["Siobhán O'Neill", ["name Siobhán O'Neill"]],
    ['EVA ANNA EK', ['name EVA ANNA EK']],
    ['EVA ANNA EK S', ['name EVA ANNA EK', 'party S']],
    ['Vakant (M)', ['vacant', 'party M']],
    ['vakant plats', ['vacant']],
    ['N.N.', ['vacant']],
    ['ersättare för Elisabeth Ek', ['seat substitute', 'other för Elisabeth Ek']],
    ['tjg. för Dan Björ', ['seat substitute', 'other för Dan Björ']],
    ['Peter Nym (NP) §§ 51-58', ['name Peter Nym', 'party NP', 'other §§ 51-58']],
    ['X', ['other X']],
    ['eva ek', ['other eva ek']],
    ['eva@ekeby.se', ['other eva@ekeby.se']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(readPersonParts(text).map(told)).toEqual(expected)
  })

  test.each([
    ['ordförande', 'chair'],
    ['Ordf.', 'chair'],
    ['ordföranden', 'chair'],
    ['vice ordförande', 'firstViceChair'],
    ['v ordf', 'firstViceChair'],
    ['V. ordf.', 'firstViceChair'],
    ['1:e vice ordförande', 'firstViceChair'],
    ['1 vice ordf', 'firstViceChair'],
    ['förste vice ordförande', 'firstViceChair'],
    ['1:e vice', 'firstViceChair'],
    ['vice', 'firstViceChair'],
    ['2:e vice ordf.', 'secondViceChair'],
    ['2:a vice ordförande', 'secondViceChair'],
    ['andre vice ordförande', 'secondViceChair'],
    ['2 v ordf', 'secondViceChair'],
  ])('%s is the role %s', (text, role) => {
    expect(readPersonParts(text)).toEqual([{ kind: 'role', role }])
  })

  test.each([
    ['ledamot', 'member'],
    ['Ordinarie ledamot', 'member'],
    ['led.', 'member'],
    ['ersättare', 'substitute'],
    ['ers.', 'substitute'],
    ['suppleant', 'substitute'],
    ['tjänstgörande ersättare', 'substitute'],
    ['tjg ers', 'substitute'],
    ['ej tjänstgörande ersättare', 'substitute'],
    ['tjänstgörande', 'substitute'],
  ])('%s is the seat of a %s', (text, seat) => {
    expect(readPersonParts(text)).toEqual([{ kind: 'seat', seat }])
  })

  test.each(['S', 'KD', 'FiA', 'SÖS', 'AIL', 'kd', '-', '--'])('%s is a party', (text) => {
    expect(readPersonParts(text)).toMatchObject([{ kind: 'party' }])
  })

  test('a very long part is not looked into', () => {
    const text = '(a)'.repeat(100_000)
    expect(readPersonParts(text)).toEqual([{ kind: 'other', text }])
  })
})

test.each([
  ['s', 'S'],
  ['Mp', 'MP'],
  ['FiA', 'FiA'],
  ['--', '-'],
  ['–', '-'],
  ['Moderaterna', 'M'],
  ['Folkpartiet liberalerna', 'FP'],
  ['partilös', '-'],
  [' Ekebypartiet ', 'Ekebypartiet'],
])('the party %s is written %s', (text, expected) => {
  expect(normalisedParty(text)).toBe(expected)
})

test.each([
  ['Moderaterna', 'M'],
  ['Nya Moderaterna (m):', 'M'],
  ['Miljöpartiet de gröna', 'MP'],
  ['Kristdemokraterna (KD)', 'KD'],
  ['S', 'S'],
  ['SÖS:', 'SÖS'],
  ['Eva Ek', null],
  ['Eva Ek (S)', null],
  ['', null],
])('as a heading %s names the party %s', (text, expected) => {
  expect(partyHeading(text)).toBe(expected)
})

test.each([
  ['Michaela Fletcher', 'Michaela', 'Fletcher'],
  ['Vera Storm Ek', 'Vera Storm', 'Ek'],
  ['Carl von Essen', 'Carl', 'von Essen'],
  ['Ebba de la Gardie', 'Ebba', 'de la Gardie'],
  ['von Essen', '', 'von Essen'],
  ['Al Ek', 'Al', 'Ek'],
  ['Fatima Al Sayed', 'Fatima', 'Al Sayed'],
  ['K G Abra', 'K G', 'Abra'],
  ['ANN-CHRISTINE ÖST', 'Ann-Christine', 'Öst'],
  ['Bernadotte', '', 'Bernadotte'],
  ['', '', ''],
])('%s is %s | %s', (name, givenName, familyName) => {
  expect(splitName(name)).toEqual({ givenName, familyName })
})

/** Small and capital alike, also letters that a change of case makes into two ("ᾈ", "İ"). */
function inOneCase(text: string): string {
  return text.toLowerCase().toUpperCase().normalize('NFC')
}

test('any text can be read, and no word of a name is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(Array.isArray(readPersonParts(text))).toBe(true)
      const { givenName, familyName } = splitName(text)
      const words = text.split(' ').filter((word) => word !== '')
      expect(inOneCase(`${givenName} ${familyName}`.trim())).toBe(inOneCase(words.join(' ').trim()))
    }),
  )
})
