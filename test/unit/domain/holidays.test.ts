import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, weekday } from '#domain/dates.ts'
import {
  easterSunday,
  holidayOn,
  holidaysOf,
  isNonDay,
  shiftToWorkingDay,
  workingDayBefore,
} from '#domain/holidays.ts'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days))

/** The calendar of another hand; its "bank" days are the three eves. */
function independentCalendar(year: number): readonly string[] {
  return new Holidays('SE')
    .getHolidays(year)
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date, type }) => `${date.slice(0, 10)} ${type === 'bank' ? 'eve' : 'holiday'}`)
    .toSorted()
}

function ownCalendar(year: number): readonly string[] {
  return holidaysOf(year).map(({ date, kind }) => `${date} ${kind}`)
}

test('agrees with an independent calendar, 2005–2100', { timeout: 60_000 }, () => {
  const years = Array.from({ length: 96 }, (_, i) => 2005 + i)
  expect(years.map(ownCalendar)).toEqual(years.map(independentCalendar))
})

test('before 2005 Whit Monday was a holiday and 6 June an ordinary day', () => {
  for (let year = 1990; year < 2005; year++) {
    const whitMonday = addDays(easterSunday(year), 50)
    expect(holidayOn(whitMonday)?.name).toBe('annandag pingst')
    expect(ownCalendar(year)).toEqual([...independentCalendar(year), `${whitMonday} holiday`].toSorted())
  }
  expect(isNonDay('2003-06-06')).toBe(false)
  expect(isNonDay('2006-06-06')).toBe(true)
  expect(holidayOn('2004-05-31')?.name).toBe('annandag pingst')
  expect(holidayOn('2005-05-16')).toBeNull()
})

test.each([
  [1990, '1990-04-15'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2020, '2020-04-12'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2076, '2076-04-19'],
  [2100, '2100-03-28'],
])('Easter %i', (year, expected) => {
  expect(easterSunday(year)).toBe(expected)
})

describe('non-days of 2026', () => {
  test.each([
    ['2026-04-02', false, 'skärtorsdag'],
    ['2026-04-03', true, 'långfredagen'],
    ['2026-04-04', true, 'påskafton, a Saturday'],
    ['2026-01-05', false, 'trettondagsafton'],
    ['2026-04-30', false, 'valborg'],
    ['2026-05-13', false, 'dagen före Kristi himmelsfärd'],
    ['2026-05-15', false, 'klämdag'],
    ['2026-06-19', true, 'midsommarafton'],
    ['2026-06-20', true, 'midsommardagen'],
    ['2026-10-30', false, 'allhelgonaafton'],
    ['2026-10-31', true, 'alla helgons dag'],
    ['2026-12-24', true, 'julafton'],
    ['2026-12-31', true, 'nyårsafton'],
  ])('%s %s (%s)', (date, expected) => {
    expect(isNonDay(date)).toBe(expected)
  })
})

test('the names of 2026', () => {
  expect(holidaysOf(2026).map(({ date, name }) => `${date.slice(5)} ${name}`)).toEqual([
    '01-01 nyårsdagen',
    '01-06 trettondedag jul',
    '04-03 långfredagen',
    '04-05 påskdagen',
    '04-06 annandag påsk',
    '05-01 första maj',
    '05-14 Kristi himmelsfärdsdag',
    '05-24 pingstdagen',
    '06-06 nationaldagen',
    '06-19 midsommarafton',
    '06-20 midsommardagen',
    '10-31 alla helgons dag',
    '12-24 julafton',
    '12-25 juldagen',
    '12-26 annandag jul',
    '12-31 nyårsafton',
  ])
})

test('a year has sixteen holidays and eves, in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), (year) => {
      const dates = holidaysOf(year).map(({ date }) => date)
      expect(dates).toEqual(dates.toSorted())
      expect(dates).toHaveLength(16)
    }),
  )
})

describe('moving to a working day', () => {
  test.each([
    ['2026-05-14', '2026-05-15', '2026-05-13'],
    ['2026-12-24', '2026-12-28', '2026-12-23'],
    ['2027-01-06', '2027-01-07', '2027-01-05'],
    ['2026-04-07', '2026-04-07', '2026-04-02'],
  ])('%s forwards %s, before it %s', (date, forwards, before) => {
    expect(shiftToWorkingDay(date)).toBe(forwards)
    expect(workingDayBefore(date)).toBe(before)
  })

  test('forwards never ends on a non-day and skips only non-days', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const shifted = shiftToWorkingDay(date)
        const skipped = Array.from({ length: daysBetween(date, shifted) }, (_, i) => addDays(date, i))
        expect(isNonDay(shifted)).toBe(false)
        expect(skipped.every(isNonDay)).toBe(true)
        expect(skipped.length).toBeLessThanOrEqual(5)
      }),
    )
  })

  test('backwards always ends on Monday to Friday before the date', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const before = workingDayBefore(date)
        expect(before < date).toBe(true)
        expect(weekday(before)).toBeLessThanOrEqual(5)
        expect(isNonDay(before)).toBe(false)
      }),
    )
  })
})
