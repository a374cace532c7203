import { describe, expect, test } from 'vitest'
import {
  comparePeople,
  fullName,
  indistinguishable,
  personName,
  personNameGenitive,
  personNames,
  personNamesGenitive,
} from '#domain/person-name.ts'
import { person } from './fixtures-words.ts'

const michaela = person('Michaela', 'Fletcher', 'M')
const jonas = person('Jonas', 'Attenius', 'S')
const freme = person('Peter', 'Freme', null)
const independent = person('Maj', 'Elmgren', '-')
const former = person('Bengt', 'Söd', 'oberoende, tidigare KD')
const vma = { ...person('Mikael', 'Dan', 'S'), id: 'vma', distinguisher: 'Vma' }
const saxnas = { ...person('Mikael', 'Dan', 'S'), id: 'saxnas', distinguisher: 'Saxnäs' }

describe('in print', () => {
  test.each([
    [michaela, 'Michaela Fletcher (M)', 'Michaela Fletchers (M)'],
    [jonas, 'Jonas Attenius (S)', 'Jonas Attenius (S)'],
    [freme, 'Peter Freme', 'Peter Fremes'],
    [independent, 'Maj Elmgren (-)', 'Maj Elmgrens (-)'],
    [former, 'Bengt Söd (oberoende, tidigare KD)', 'Bengt Söds (oberoende, tidigare KD)'],
    [vma, 'Mikael Dan, Vma (S)', 'Mikael Dans, Vma (S)'],
    [person('Carl', 'von Essen', 'KD'), 'Carl von Essen (KD)', 'Carl von Essens (KD)'],
    [{ ...vma, distinguisher: ' Vma ' }, 'Mikael Dan, Vma (S)', 'Mikael Dans, Vma (S)'],
    [{ ...vma, distinguisher: ' ' }, 'Mikael Dan (S)', 'Mikael Dans (S)'],
    [person('', 'Bernadotte', ''), 'Bernadotte', 'Bernadottes'],
    [person(' Eva ', ' Ek ', ' C '), 'Eva Ek (C)', 'Eva Eks (C)'],
  ])('%#: %s', (someone, name, genitive) => {
    expect(personName(someone)).toBe(name)
    expect(personNameGenitive(someone)).toBe(genitive)
  })

  test('several', () => {
    expect(personNames([michaela, jonas, freme])).toBe(
      'Michaela Fletcher (M), Jonas Attenius (S) och Peter Freme',
    )
    expect(personNamesGenitive([michaela, jonas])).toBe('Michaela Fletchers (M) och Jonas Attenius (S)')
  })

  test('the bare name', () => {
    expect(fullName(vma)).toBe('Mikael Dan')
  })
})

describe('namesakes', () => {
  test('are found until something tells them apart in print', () => {
    const bare = [{ ...vma, distinguisher: '' }, michaela, { ...saxnas, distinguisher: '' }]
    expect(indistinguishable(bare).map((group) => group.map(({ id }) => id))).toEqual([['vma', 'saxnas']])
    expect(indistinguishable([vma, michaela, saxnas])).toEqual([])
  })

  test('an accent is not enough', () => {
    expect(indistinguishable([person('Rene', 'Ek', 'S'), person('René', 'Ek', 'S')])).toHaveLength(1)
    expect(indistinguishable([person('Rene', 'Ek', 'S'), person('Rene', 'Ek', 'M')])).toEqual([])
  })
})

test('sorted by family name, then given name', () => {
  const people = [person('Bo', 'Öst', 'S'), person('Eva', 'Ek', 'S'), person('Ada', 'Ek', 'S')]
  expect(people.toSorted(comparePeople).map(fullName)).toEqual(['Ada Ek', 'Eva Ek', 'Bo Öst'])
})
