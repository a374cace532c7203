import { describe, expect, test } from 'vitest'
import type { Person } from '#domain/body.ts'
import { matchPeople, readPeopleLine } from '#domain/people-match.ts'
import { fullName } from '#domain/person-name.ts'

function person(name: string, party: string | null, distinguisher: string): Person {
  const [givenName = '', familyName = ''] = name.split('|')
  return { id: `${name}${party ?? ''}`, givenName, familyName, party, title: '', distinguisher }
}

const people: readonly Person[] = [
  person('Michaela|Fletcher', 'M', ''),
  person('Mathias|Lindow', 'L', ''),
  person('Ann-Christine|Furustrand', 'S', ''),
  person('Åke|Öst', 'C', ''),
  person('Anna|Ek', 'S', ''),
  person('Anna|Ek', 'M', ''),
  person('Mikael|Dan', 'S', 'Vma'),
  person('Mikael|Dan', 'S', 'Gbg'),
  person('Ek|Mattsson', 'V', ''),
]

const shown = ({ party, distinguisher, ...rest }: Person): string =>
  [fullName({ party, distinguisher, ...rest }), party, distinguisher].filter(Boolean).join(' ')

describe('matchPeople', () => {
  test.each([
    { text: 'mf', found: ['Michaela Fletcher M'] },
    { text: 'acf', found: ['Ann-Christine Furustrand S'] },
    { text: 'micfl', found: ['Michaela Fletcher M'] },
    { text: 'mic fl', found: ['Michaela Fletcher M'] },
    { text: 'fle', found: ['Michaela Fletcher M'] },
    { text: 'christ', found: ['Ann-Christine Furustrand S'] },
    { text: 'ost', found: ['Åke Öst C'] },
    { text: 'åke', found: ['Åke Öst C'] },
    { text: 'anna ek m', found: ['Anna Ek M'] },
    { text: 'dan vma', found: ['Mikael Dan S Vma'] },
    { text: 'ek', found: ['Ek Mattsson V', 'Anna Ek S', 'Anna Ek M'] },
    { text: 'ma', found: ['Mathias Lindow L', 'Ek Mattsson V'] },
    { text: 'elc', found: [] },
    { text: 'Åke Öst', found: ['Åke Öst C'] },
    { text: 'lindow', found: ['Mathias Lindow L'] },
    { text: ' ', found: [] },
  ])('"$text" means $found', ({ text, found }) => {
    expect(matchPeople(people, text).map(shown)).toEqual(found)
  })
})

describe('the likeliest first', () => {
  // One who is meant by the whole name, by initials, by the beginning of the name, of the family name, of a word.
  const alike = [
    person('Erik|Al Bo', null, ''),
    person('Bo|Ek', null, ''),
    person('Alva|Bolin', null, ''),
    person('Albo|Dahl', null, ''),
    person('Albo|', null, ''),
    person('Carl|Albo', null, ''),
    person('Ann  -|Lena', null, ''),
  ]
  test.each([
    ['albo', ['Albo', 'Albo Dahl', 'Carl Albo', 'Erik Al Bo', 'Alva Bolin']],
    ['ab', ['Alva Bolin', 'Erik Al Bo']],
    ['al', ['Ann  - Lena', 'Albo', 'Alva Bolin', 'Albo Dahl', 'Erik Al Bo', 'Carl Albo']],
    ['bo', ['Bo Ek', 'Alva Bolin', 'Erik Al Bo']],
  ])('%s', (text, found) => {
    expect(matchPeople(alike, text).map(fullName)).toEqual(found)
  })
})

describe('readPeopleLine', () => {
  test('what stands in brackets last is a party and names nobody', () => {
    expect(readPeopleLine(people, 'Åke Öst (Centerpartiet)  , anna ek (m), Öst').unknown).toEqual([])
    expect(readPeopleLine(people, 'linda (L), (S) mf').unknown).toEqual(['linda', '(S) mf'])
  })
  test('names by initials, beginnings and in full, parted by commas', () => {
    const line = readPeopleLine(people, 'mf, linda, Åke Öst (C), mf,')
    expect(line.people.map(fullName)).toEqual(['Michaela Fletcher', 'Åke Öst'])
    expect(line.unknown).toEqual(['linda'])
  })
  test('an empty line means nobody', () => {
    expect(readPeopleLine(people, ' , ')).toEqual({ people: [], unknown: [] })
  })
})
