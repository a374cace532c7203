import type { Person } from './body.ts'
import { type FuzzyTier, fuzzyMatch } from './fuzzy.ts'
import { comparePeople, fullName } from './person-name.ts'
import { foldForSearch } from './search-fold.ts'

/**
 * The people whom a few letters mean, the likeliest first: initials ("mf"), then beginnings of a name, then of any part
 * of it; "anna s" tells a namesake by the party. å, ä and ö match a and o. Nothing typed means nobody.
 */
export function matchPeople(people: readonly Person[], text: string): readonly Person[] {
  return people
    .map((person) => ({ person, rank: personRank(person, text) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || comparePeople(a.person, b.person))
    .map(({ person }) => person)
}

/** How well a few letters mean a person, 0 the best; null when they do not. */
export function personRank(person: Person, text: string): number | null {
  const wanted = foldForSearch(text).trim()
  if (wanted === '') return null
  const name = fullName(person)
  const match = fuzzyMatch(name, wanted)
  const initials = foldForSearch(name)
    .split(/[\s-]+/)
    .map((part) => part[0] ?? '')
    .join('')
  if (match?.tier === 'exact') return 0
  if (initials === wanted) return 1
  if (match?.tier === 'prefix') return 2
  if (foldForSearch(person.familyName).startsWith(wanted)) return 3
  const withParty = fuzzyMatch(`${name} ${person.distinguisher} ${person.party ?? ''}`, wanted)
  return withParty === null ? null : (ranks[withParty.tier] ?? null)
}

/** Letters from within a name are too little to name somebody by. */
const ranks: Partial<Record<FuzzyTier, number>> = { exact: 4, prefix: 4, words: 4, initials: 5 }

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
