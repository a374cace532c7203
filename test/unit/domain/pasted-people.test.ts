import { describe, expect, test } from 'vitest'
import { readPeople } from '#domain/pasted-people.ts'

/** The people in a few words: name[, distinguisher] party role seat. */
function people(parts: readonly string[], columns: boolean): readonly string[] {
  return readPeople(parts, columns).map((person) =>
    [
      person.vacant ? 'vacant' : person.name,
      person.distinguisher,
      person.party ?? '',
      person.role === 'none' ? '' : person.role,
      person.seat ?? '',
      ...person.remarks.map((remark) => `<${remark}>`),
    ]
      .filter((word) => word !== '')
      .join(' · '),
  )
}

describe('who belongs to what', () => {
  test.each([
    ['what follows a name is its own', ['Eva Ek', 'S', 'ordförande'], ['Eva Ek · S · chair']],
    ['what comes first is for the first name', ['M', 'Eva Ek', 'ordförande'], ['Eva Ek · M · chair']],
    ['a name begins the next', ['Eva Ek (S)', 'Bo Ås (M)'], ['Eva Ek · S', 'Bo Ås · M']],
    [
      'a role beside a name is for that name',
      ['Eva Ek (S)', '1:e vice ordf. Bo Ås (M)'],
      ['Eva Ek · S', 'Bo Ås · M · firstViceChair'],
    ],
    ['a second party begins the next', ['M', 'Eva Ek', 'S', 'Bo Ås'], ['Eva Ek · M', 'Bo Ås · S']],
    [
      'a second role begins the next',
      ['ordförande', 'Eva Ek', 'vice ordförande', 'Bo Ås'],
      ['Eva Ek · chair', 'Bo Ås · firstViceChair'],
    ],
    ['two names without a comma between', ['Eva Ek (S) Bo Ås (M)'], ['Eva Ek · S', 'Bo Ås · M']],
    [
      'a role beside a name, where nobody has a party',
      ['Eva Ek', '1:e vice ordf. Bo Ås', 'vice ordförande Vakant'],
      ['Eva Ek', 'Bo Ås · firstViceChair', 'vacant · firstViceChair'],
    ],
    ['a role that nobody has yet', ['Eva Ek (S)', 'ordförande'], ['Eva Ek · S · chair']],
    ['a party beside a party', ['Eva Ek (S) (M)'], ['Eva Ek · S · <M>']],
    ['a vacant seat after a single word', ['Ek (S)', 'Vakant Eva'], ['Ek · S', 'vacant', 'Eva']],
    ['a single word after a party or a role', ['Ek (S)', 'Eva'], ['Ek · S', 'Eva']],
    ['the same after a role', ['ordförande Ek', 'Eva'], ['Ek · chair', 'Eva']],
    ['two places', ['Eva Ek', 'Vma', 'Saxnäs'], ['Eva Ek · Vma', 'Saxnäs']],
    ['two full names', ['Eva Ek', 'Bo Ås'], ['Eva Ek', 'Bo Ås']],
    ['vacant seats', ['Vakant (M)', 'vakant', 'Eva Ek'], ['vacant · M', 'vacant', 'Eva Ek']],
    ['family name first', ['Ek', 'Eva (S)'], ['Eva Ek · S']],
    ['namesakes', ['Eva Ek', 'Vma', 'S', 'Eva Ek', 'Saxnäs'], ['Eva Ek · Vma · S', 'Eva Ek · Saxnäs']],
    ['a single word after a party is no place', ['Eva Ek (S)', 'Vma'], ['Eva Ek · S', 'Vma']],
    ['seats', ['Eva Ek', 'ersättare'], ['Eva Ek · substitute']],
    ['remarks', ['Eva Ek (S) (via länk)', '§§ 1-3'], ['Eva Ek · S · <via länk> · <§§ 1-3>']],
    ['nobody', ['ordförande', 'M'], []],
    ['nothing', [], []],
  ] as const)('%s', (_, parts, expected) => {
    expect(people(parts, false)).toEqual(expected)
  })

  test('in columns the given name comes first', () => {
    expect(people(['Eva', 'Ek', 'S'], true)).toEqual(['Eva Ek · S'])
    expect(people(['S', 'Eva', 'Ek', 'ordförande'], true)).toEqual(['Eva Ek · S · chair'])
  })
})
