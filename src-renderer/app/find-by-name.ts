import { rankFuzzy } from '#domain/fuzzy.ts'
import type { RowSearch } from '../ui/KeyList.tsx'
import { liveTexts as texts } from './texts/live.sv.ts'

/** S and a few letters find a person in the lists of people: S is the one letter that says nothing about anybody there. */
export const findByName: RowSearch<{ readonly name: string }> = {
  key: 's',
  label: texts.findName,
  textOf: ({ name }) => name,
  search: (names, typed) => {
    const placed = names.map((name, place) => ({ name, place }))
    return rankFuzzy(placed, typed, ({ name }) => [name]).map(({ place }) => place)
  },
}
