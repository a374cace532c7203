import type { BodyTemplate } from './body.ts'
import { dateParts, weekday } from './dates.ts'
import type { ClockTime, IsoDate } from './ids.ts'

const weekdays = 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' ')

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
)

/** "onsdag" */
export function weekdayName(date: IsoDate): string {
  return weekdays[weekday(date) - 1] ?? ''
}

/** "maj" */
export function monthName(date: IsoDate): string {
  return months[dateParts(date).month - 1] ?? ''
}

/** "13 maj 2020" */
export function longDate(date: IsoDate): string {
  return `${dayAndMonth(date)} ${dateParts(date).year}`
}

/** "13 maj", where the year goes without saying. */
export function dayAndMonth(date: IsoDate): string {
  return `${dateParts(date).day} ${monthName(date)}`
}

/** "onsdag den 13 maj 2020" */
export function weekdayAndDate(date: IsoDate): string {
  return `${weekdayName(date)} den ${longDate(date)}`
}

/** "måndag 18 maj" */
export function weekdayAndMonth(date: IsoDate): string {
  return `${weekdayName(date)} ${dayAndMonth(date)}`
}

/** A date in the body's way of writing: "2020-05-13" or "13 maj 2020". */
export function formatDate(date: IsoDate, style: BodyTemplate['dateStyle']): string {
  return style === 'iso' ? date : longDate(date)
}

/** "09.58": Swedish times have a full stop between hours and minutes. */
export function formatTime(time: ClockTime): string {
  return time.replace(':', '.')
}

/** A time led in as the body does it: "klockan 09.58", "kl. 09.58". */
export function atTime(time: ClockTime, timeWord: BodyTemplate['timeWord']): string {
  return `${timeWord} ${formatTime(time)}`
}

/** "09.58 – 10.25"; "09.58 –" while it lasts. */
export function timeSpan(from: ClockTime, to: ClockTime | null): string {
  return to === null ? `${formatTime(from)} –` : `${formatTime(from)} – ${formatTime(to)}`
}

/** "2020-05-19 – 2020-06-10", or "19 maj – 10 juni 2020" with what both have in common said once. */
export function dateSpan(from: IsoDate, to: IsoDate, style: BodyTemplate['dateStyle']): string {
  if (from === to) return formatDate(from, style)
  if (style === 'iso') return `${from} – ${to}`
  const [start, end] = [dateParts(from), dateParts(to)]
  if (start.year !== end.year) return `${longDate(from)} – ${longDate(to)}`
  if (start.month !== end.month) return `${dayAndMonth(from)} – ${longDate(to)}`
  return `${start.day}–${longDate(to)}`
}
