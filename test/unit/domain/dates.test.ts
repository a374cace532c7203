import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addYears,
  dateParts,
  daysBetween,
  isClockTime,
  isIsoDate,
  isoDate,
  later,
  minutesBetween,
  weekday,
  weekdayOnOrAfter,
} from '#domain/dates.ts'

const anyDate = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2399-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('what is a date', () => {
  test.each([
    ['2020-05-13', true],
    ['2020-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2021-02-29', false],
    ['2020-04-31', false],
    ['2020-12-31', true],
    ['2020-13-01', false],
    ['2020-00-01', false],
    ['2020-05-00', false],
    ['2020-5-13', false],
    ['13 maj 2020', false],
    ['den 2020-05-13', false],
    ['2020-05-13T00:00', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected)
  })

  test('every date that the calendar has is one', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(isIsoDate(date)).toBe(true)
      }),
    )
  })
})

test.each([
  ['09:58', true],
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['19:60', false],
  ['9:58', false],
  ['09.58', false],
  ['kl 09:58', false],
  ['09:58:00', false],
])('%s is a time: %s', (text, expected) => {
  expect(isClockTime(text)).toBe(expected)
})

describe('days', () => {
  test.each([
    ['2020-05-13', 14, '2020-05-27'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2020-01-01', -1, '2019-12-31'],
    ['2000-03-01', -1, '2000-02-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('%s + %i', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected)
  })

  test('day follows day as in the calendar of the machine, over three turns of a century', () => {
    const first = Date.parse('1890-01-01')
    let date = '1890-01-01'
    const wrong: string[] = []
    for (let days = 0; date < '2110-01-01'; days++, date = addDays(date, 1)) {
      if (date !== new Date(first + days * 86_400_000).toISOString().slice(0, 10)) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })

  test('adding and counting agree, and so does the calendar of the machine', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        const there = addDays(date, days)
        expect(daysBetween(date, there)).toBe(days)
        expect(there).toBe(new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  test.each([
    ['2020-05-13', 1, '2021-05-13'],
    ['2020-02-29', 1, '2021-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2020-02-29', -1, '2019-02-28'],
    ['2096-02-29', 4, '2100-02-28'],
  ])('%s + %i years', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected)
  })

  test('the parts make the date again', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = dateParts(date)
        expect(isoDate(year, month, day)).toBe(date)
      }),
    )
  })

  test('the later of two', () => {
    expect(later('2020-05-13', '2020-05-12')).toBe('2020-05-13')
    expect(later('2020-05-13', '2021-01-01')).toBe('2021-01-01')
  })
})

describe('weeks', () => {
  test.each([
    ['2020-05-13', 3],
    ['2020-05-17', 7],
    ['1970-01-01', 4],
    ['1900-01-01', 1],
  ])('%s is day %i', (date, expected) => {
    expect(weekday(date)).toBe(expected)
  })

  test('a weekday on or after is within the week', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(1, 2, 3, 4, 5, 6, 7), (date, day) => {
        const found = weekdayOnOrAfter(date, day)
        expect(weekday(found)).toBe(day)
        expect(daysBetween(date, found)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(date, found)).toBeLessThan(7)
      }),
    )
  })
})

test('minutes of a meeting', () => {
  expect(minutesBetween('09:58', '10:25')).toBe(27)
  expect(minutesBetween('18:00', '17:30')).toBe(-30)
})
