import { expect, test } from 'vitest'
import type { Person } from '#domain/body.ts'
import { readPeople } from '../../../../src-renderer/app/read-people.ts'

const anna: Person = {
  id: 'anna',
  givenName: 'Anna',
  familyName: 'Kraft',
  party: null,
  title: 'Förvaltningschef',
  distinguisher: '',
}

test('somebody in the register is the one who is meant, with the title when no function is said', () => {
  const { people } = readPeople('Anna Kraft\nAnna Kraft, tillförordnad chef', [anna])
  expect(people).toEqual([
    { person: anna, isNew: false, function: 'Förvaltningschef' },
    { person: anna, isNew: false, function: 'tillförordnad chef' },
  ])
})

test('somebody else of the same name is new when the party differs', () => {
  const [read] = readPeople('Anna Kraft (M), ordförande', [anna]).people
  expect(read).toMatchObject({
    isNew: true,
    function: 'ordförande',
    person: { party: 'M', familyName: 'Kraft' },
  })
})

test('one who stands twice among the new is one person', () => {
  const { people } = readPeople('Bo Ek, jurist\nBo Ek, jurist', [])
  expect(new Set(people.map(({ person }) => person.id)).size).toBe(1)
})

test('a single line is a person, whatever it looks like', () => {
  expect(readPeople('vaktmästaren', []).people).toMatchObject([
    { isNew: true, person: { givenName: '', familyName: 'vaktmästaren' } },
  ])
})
