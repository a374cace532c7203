import type { Person } from '#domain/body.ts'
import { fullName } from '#domain/person-name.ts'
import { foldForSearch } from '#domain/search-fold.ts'

/** Whether a changed name is a correction of the same person's name, or somebody else who has taken the seat. */
export function isSamePerson(before: Person, typed: string): boolean {
  const [old, now] = [foldForSearch(fullName(before)), foldForSearch(typed.trim())]
  if (old === '' || now === '') return false
  return editDistance(old, now) <= Math.max(2, Math.floor(old.length / 5))
}

/** How many letters have to be added, dropped or changed to make one text another. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
