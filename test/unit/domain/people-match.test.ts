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
    { text: ' ', found: [] },
  ])('"$text" means $found', ({ text, found }) => {
    expect(matchPeople(people, text).map(shown)).toEqual(found)
  })
})

describe('readPeopleLine', () => {
  test('names by initials, beginnings and in full, parted by commas', () => {
    const line = readPeopleLine(people, 'mf, linda, Åke Öst (C), mf,')
    expect(line.people.map(fullName)).toEqual(['Michaela Fletcher', 'Åke Öst'])
    expect(line.unknown).toEqual(['linda'])
  })
  test('an empty line means nobody', () => {
    expect(readPeopleLine(people, ' , ')).toEqual({ people: [], unknown: [] })
  })
})
