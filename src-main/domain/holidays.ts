import { addDays, dateParts, isoDate, weekday, weekdayOnOrAfter } from './dates.ts'
import type { IsoDate } from './ids.ts'

/**
 * A day on which an act need not be done. `holiday`: allmän helgdag (lag 1989:253) · `eve`: midsommarafton, julafton
 * and nyårsafton, which count like one (lag 1930:173 2 §).
 */
export interface Holiday {
  readonly date: IsoDate
  readonly kind: 'holiday' | 'eve'
  /** "annandag påsk" */
  readonly name: string
}

/** Easter Sunday (påskdagen) of a year in the Gregorian calendar. */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const march = epact + toSunday - 7 * lateMoon + 22
  return addDays(isoDate(year, 3, 1), march - 1)
}

/**
 * The holidays of a year besides ordinary Sundays, in order; right for 1990–2100.
 *
 * From 2005 the national day, 6 June, is a holiday and Whit Monday (annandag pingst) no longer is (lag 2004:1320).
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year)
  const midsummer = weekdayOnOrAfter(isoDate(year, 6, 20), 6)
  const days: readonly Holiday[] = [
    holiday(isoDate(year, 1, 1), 'nyårsdagen'),
    holiday(isoDate(year, 1, 6), 'trettondedag jul'),
    holiday(addDays(easter, -2), 'långfredagen'),
    holiday(easter, 'påskdagen'),
    holiday(addDays(easter, 1), 'annandag påsk'),
    holiday(isoDate(year, 5, 1), 'första maj'),
    holiday(addDays(easter, 39), 'Kristi himmelsfärdsdag'),
    holiday(addDays(easter, 49), 'pingstdagen'),
    year < 2005
      ? holiday(addDays(easter, 50), 'annandag pingst')
      : holiday(isoDate(year, 6, 6), 'nationaldagen'),
    eve(addDays(midsummer, -1), 'midsommarafton'),
    holiday(midsummer, 'midsommardagen'),
    holiday(weekdayOnOrAfter(isoDate(year, 10, 31), 6), 'alla helgons dag'),
    eve(isoDate(year, 12, 24), 'julafton'),
    holiday(isoDate(year, 12, 25), 'juldagen'),
    holiday(isoDate(year, 12, 26), 'annandag jul'),
    eve(isoDate(year, 12, 31), 'nyårsafton'),
  ]
  return days.toSorted((a, b) => a.date.localeCompare(b.date))
}

/** The holiday or eve on a date; null on others, ordinary Saturdays and Sundays among them. */
export function holidayOn(date: IsoDate): Holiday | null {
  return holidaysOf(dateParts(date).year).find((day) => day.date === date) ?? null
}

/**
 * Whether an act that falls due on the date may be done the next weekday instead: Saturday, Sunday, allmän helgdag,
 * midsommarafton, julafton, nyårsafton (lag 1930:173 2 §, domain.md §2.1).
 */
export function isNonDay(date: IsoDate): boolean {
  return weekday(date) >= 6 || holidayOn(date) !== null
}

/** The first date on or after the given one on which a period can end. */
export function shiftToWorkingDay(date: IsoDate): IsoDate {
  let day = date
  while (isNonDay(day)) day = addDays(day, 1)
  return day
}

/** The last working day before the date; Saturdays are left out, to be on the safe side of "vardagen närmast före". */
export function workingDayBefore(date: IsoDate): IsoDate {
  let day = addDays(date, -1)
  while (isNonDay(day)) day = addDays(day, -1)
  return day
}

function holiday(date: IsoDate, name: string): Holiday {
  return { date, kind: 'holiday', name }
}

function eve(date: IsoDate, name: string): Holiday {
  return { date, kind: 'eve', name }
}
