import { isoDate, weekdayOnOrAfter } from '../domain/dates.ts'
import type { IsoDate } from '../domain/ids.ts'

const hourMs = 60 * 60 * 1000

/**
 * The day in Sweden at a moment given in UTC; right from 1996. Reckoned here, since `Intl.DateTimeFormat` looks through
 * the data of all the world's languages first: 20 ms of every start and 5 MB.
 */
export function dayInSweden(moment: string): IsoDate {
  const time = Date.parse(moment)
  return new Date(time + (isSummerTime(time) ? 2 : 1) * hourMs).toISOString().slice(0, 10)
}

/** From the last Sunday of March to the last of October, both at 01:00 UTC (directive 2000/84/EC, SFS 2001:127). */
function isSummerTime(time: number): boolean {
  const year = new Date(time).getUTCFullYear()
  return time >= changeOver(year, 3) && time < changeOver(year, 10)
}

/** When the clocks are changed in a month of 31 days. */
function changeOver(year: number, month: 3 | 10): number {
  return Date.parse(weekdayOnOrAfter(isoDate(year, month, 25), 7)) + hourMs
}
