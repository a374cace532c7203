import type { Person } from '#domain/body.ts'
import { comparePeople, fullName } from '#domain/person-name.ts'
import { foldForSearch } from '#domain/search-fold.ts'

/**
 * The people whom a few letters mean, the likeliest first: initials ("mf"), then beginnings of a name, then a beginning
 * of any part of it. å, ä and ö match a and o.
 */
export function matchPeople(people: readonly Person[], text: string): readonly Person[] {
  const wanted = foldForSearch(text.trim())
  if (wanted === '') return []
  return people
    .map((person) => ({ person, rank: rankOf(person, wanted) }))
    .filter(({ rank }) => rank < noMatch)
    .toSorted((a, b) => a.rank - b.rank || comparePeople(a.person, b.person))
    .map(({ person }) => person)
}

const noMatch = 9

function rankOf(person: Person, wanted: string): number {
  const name = foldForSearch(fullName(person))
  const parts = name.split(/[\s-]+/)
  const initials = parts.map((part) => part[0] ?? '').join('')
  if (name === wanted) return 0
  if (initials === wanted) return 1
  if (name.startsWith(wanted)) return 2
  if (foldForSearch(person.familyName).startsWith(wanted)) return 3
  if (parts.some((part) => part.startsWith(wanted))) return 4
  return initials.startsWith(wanted) ? 5 : noMatch
}

/** What a line such as "mf, al" means, name by name. */
export interface PeopleLine {
  readonly people: readonly Person[]
  /** The parts that mean nobody. */
  readonly unknown: readonly string[]
}

/** The people of a line of names, initials or beginnings, parted by commas. */
export function readPeopleLine(people: readonly Person[], line: string): PeopleLine {
  const parts = line
    .split(',')
    .map((part) => part.replace(/\([^)]*\)\s*$/, '').trim())
    .filter((part) => part !== '')
  const found = parts.map((part) => ({ part, person: matchPeople(people, part)[0] ?? null }))
  return {
    people: [...new Set(found.flatMap(({ person }) => person ?? []))],
    unknown: found.filter(({ person }) => person === null).map(({ part }) => part),
  }
}
