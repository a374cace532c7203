import type { Person } from './body.ts'
import { foldForSearch, compareSwedish } from './search-fold.ts'
import { genitive, joinList } from './swedish.ts'

/** "Michaela Fletcher": given name and family name, either of which may be missing. */
export function fullName(person: Person): string {
  return [person.givenName, person.familyName]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * A person as printed: "Michaela Fletcher (M)", "Peter Freme" for one without a party, "Mikael Dan, Vma (S)" where
 * namesakes are told apart. One who sits without a party has "-" as party: "Maj Elmgren (-)".
 */
export function personName(person: Person): string {
  return withParty(person, fullName(person))
}

/** The genitive, with the s on the name: "Michaela Fletchers (M)", "Jonas Attenius (S)", "Mikael Dans, Vma (S)". */
export function personNameGenitive(person: Person): string {
  return withParty(person, genitive(fullName(person)))
}

function withParty(person: Person, name: string): string {
  const distinguished = person.distinguisher.trim() === '' ? name : `${name}, ${person.distinguisher.trim()}`
  const party = person.party?.trim() ?? ''
  return party === '' ? distinguished : `${distinguished} (${party})`
}

/** "Eva Ek (S), Bo Ås (M) och Ida Öst (-)". */
export function personNames(people: readonly Person[]): string {
  return joinList(people.map(personName), 'och')
}

/** Several owners of one thing: "Marie Brynolfssons (V) och Axel Josefsons (M)". */
export function personNamesGenitive(people: readonly Person[]): string {
  return joinList(people.map(personNameGenitive), 'och')
}

/** By family name, then given name, in Swedish order. */
export function comparePeople(a: Person, b: Person): number {
  return compareSwedish(a.familyName, b.familyName) || compareSwedish(a.givenName, b.givenName)
}

/**
 * Those who cannot be told apart in print because their names read the same, in groups of two or more; a difference
 * in capitals or accents alone does not tell them apart.
 */
export function indistinguishable(people: readonly Person[]): readonly (readonly Person[])[] {
  const groups = Map.groupBy(people, (person) => foldForSearch(personName(person)))
  return [...groups.values()].filter((group) => group.length > 1)
}
