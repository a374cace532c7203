import type { Person } from '#domain/body.ts'
import { personRank } from '#domain/people-match.ts'
import type { RowSearch } from '../ui/KeyList.tsx'
import { liveTexts as texts } from './texts/live.sv.ts'

/**
 * S and a few letters find a person in the lists of people, initials before other parts of a name: S is the one letter
 * that says nothing about anybody there.
 */
export const findByName: RowSearch<{ readonly name: string }> = {
  key: 's',
  label: texts.findName,
  textOf: ({ name }) => name,
  search: (names, typed) =>
    names
      .map((name, place) => ({ place, rank: typed.trim() === '' ? 0 : personRank(called(name), typed) }))
      .filter(({ rank }) => rank !== null)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ place }) => place),
}

function called(name: string): Person {
  return { id: '', givenName: name, familyName: '', party: null, title: '', distinguisher: '' }
}
