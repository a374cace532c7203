import { expect, test } from 'vitest'
import { nameOf, namesOf, peopleOf, personOf } from '#domain/people.ts'
import { person } from './fixtures-words.ts'

const eva = { ...person('Eva', 'Ek', 'S'), id: 'eva' }
const bo = { ...person('Bo', 'Ås', 'M'), id: 'bo' }
const record = { people: [eva, bo] }

test('a person is found by the id, and nobody by none', () => {
  expect(personOf(record, 'bo')).toBe(bo)
  expect(personOf(record, 'unknown')).toBeNull()
  expect(personOf(record, null)).toBeNull()
})

test('people come in the order in which they are asked for, without those who are not there', () => {
  expect(peopleOf(record, ['bo', 'unknown', 'eva'])).toEqual([bo, eva])
})

test('they are named as they are printed', () => {
  expect(nameOf(record, 'eva')).toBe('Eva Ek (S)')
  expect(nameOf(record, 'unknown')).toBe('')
  expect(namesOf(record, ['bo', 'unknown', 'eva'])).toBe('Bo Ås (M) och Eva Ek (S)')
})
