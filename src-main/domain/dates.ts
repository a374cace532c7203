import type { ClockTime, IsoDate } from './ids.ts'

/**
 * Date-only arithmetic in the Gregorian calendar. Dates are counted as whole days, never as points in time, so no
 * time zone and no summer time can move one (domain.md §2.1).
 */

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A date in its parts; month from 1. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Whether the text is a date that exists, written `2020-05-13`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const { year, month, day } = dateParts(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whether the text is a time of day, written `09:58`. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** The year, month and day of a date. */
export function dateParts(date: IsoDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** The date of a year, month (from 1) and day that exist. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

/** The date so many days later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const { year, month, day } = dateParts(date)
  return isoDate(year + years, month, Math.min(day, daysInMonth(year + years, month)))
}

/** Days from one date to another; negative when the other lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week. */
export function weekday(date: IsoDate): Weekday {
  // Day 0 (1970-01-01) was a Thursday.
  return (modulo(dayNumber(date) + 3, 7) + 1) as Weekday
}

/** The first date on or after the given one that is this day of the week. */
export function weekdayOnOrAfter(date: IsoDate, day: Weekday): IsoDate {
  return addDays(date, modulo(day - weekday(date), 7))
}

/** Minutes from one time of day to another on the same day. */
export function minutesBetween(from: ClockTime, to: ClockTime): number {
  return minutes(to) - minutes(from)
}

/** The later of two dates. */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b
}

function minutes(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/**
 * Days since 1970-01-01. The year is counted from March, so that the leap day is its last and the months before it
 * have a fixed pattern of 153 days in five.
 */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = dateParts(date)
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * modulo(month - 3, 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function fromDayNumber(days: number): IsoDate {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
