import { monthName } from './date-words.ts'
import { isIsoDate, isoDate } from './dates.ts'
import type { IsoDate } from './ids.ts'

/** "januari" → 1 … */
const monthNumbers: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, i) => [monthName(isoDate(2000, i + 1, 1)), i + 1]),
)

const datePattern = new RegExp(
  `(\\d{4}-\\d{2}-\\d{2})|(\\d{1,2}) (${[...monthNumbers.keys()].join('|')}) (\\d{4})`,
  'gi',
)

/** The dates that a text names, in either way of writing ("2020-05-13", "13 maj 2020"), in the order in which they stand. */
export function datesIn(text: string): readonly IsoDate[] {
  return [...text.matchAll(datePattern)].flatMap(([, iso, day, month, year]) => {
    const date = iso ?? isoDate(Number(year), monthNumbers.get(month?.toLowerCase() ?? '') ?? 0, Number(day))
    return isIsoDate(date) ? [date] : []
  })
}
