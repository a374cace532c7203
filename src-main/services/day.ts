import type { IsoDate } from '../domain/ids.ts'

// Swedish dates are written as ISO dates.
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

/** The day in Sweden at a moment given in UTC. */
export function dayInSweden(moment: string): IsoDate {
  return calendar.format(new Date(moment))
}
