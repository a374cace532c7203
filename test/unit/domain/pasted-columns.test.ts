import { describe, expect, test } from 'vitest'
import { columnsOf, personCells } from '#domain/pasted-columns.ts'
import { pastedLines } from '#domain/pasted-lines.ts'

function line(text: string) {
  const [first] = pastedLines(text)
  if (first === undefined) throw new Error('blank')
  return first
}

describe('the head of a table', () => {
  test.each([
    ['Namn\tParti', ['name', 'party']],
    ['Förnamn;Efternamn;Parti;Roll;E-post', ['given', 'family', 'party', 'role', 'other']],
    ['| Parti | Ledamöter | Närvarande | Ersättare §§ |', ['party', 'name', 'other', 'other']],
    ['Övriga närvarande\tFunktion', ['name', 'role']],
    ['Efternamn;Tilltalsnamn', ['family', 'given']],
    ['Ledamöter', null],
    ['Parti;Roll', null],
    ['Eva Ek;S', null],
    ['Namn;Adress', null],
    ['Förnamn:;Parti:', ['given', 'party']],
    ['Efternamn;Roll', ['family', 'role']],
  ])('%s', (text, expected) => {
    expect(columnsOf(line(text))).toEqual(expected)
  })
})

test.each([
  ['Förnamn;Efternamn;Parti;E-post', 'Eva;Ek;S;eva@ekeby.se', ['Eva Ek', 'S']],
  ['Efternamn;Förnamn;Uppdrag', 'Ek;Eva;ordförande', ['Eva Ek', 'ordförande']],
  ['| Parti | Ledamöter | Närvarande |', '| M | Eva Ek, ordförande | X |', ['M', 'Eva Ek, ordförande']],
  ['Namn;Parti', 'Eva Ek', ['Eva Ek']],
  ['Namn;Parti', ';S', ['S']],
  ['Förnamn;Efternamn;Parti', 'Eva;;S', ['Eva', 'S']],
  ['Namn;Parti', 'Eva Ek;S;tillägg', ['Eva Ek', 'S']],
])('under %s, of %s', (head, row, expected) => {
  expect(personCells(line(row), columnsOf(line(head)) ?? [])).toEqual(expected)
})
