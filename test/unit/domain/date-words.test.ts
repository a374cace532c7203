import { describe, expect, test } from 'vitest'
import {
  atTime,
  dateSpan,
  dayAndMonth,
  formatDate,
  formatTime,
  longDate,
  monthName,
  timeSpan,
  weekdayAndDate,
  weekdayAndMonth,
  weekdayName,
} from '#domain/date-words.ts'
import { addDays } from '#domain/dates.ts'

test('the day of seed 003', () => {
  expect(longDate('2020-05-13')).toBe('13 maj 2020')
  expect(dayAndMonth('2020-05-13')).toBe('13 maj')
  expect(weekdayAndDate('2020-05-13')).toBe('onsdag den 13 maj 2020')
  expect(weekdayAndMonth('2020-05-18')).toBe('måndag 18 maj')
})

test('every weekday and every month has its name', () => {
  const days = Array.from({ length: 7 }, (_, i) => weekdayName(addDays('2020-05-11', i)))
  expect(days).toEqual(['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'])
  const months = Array.from({ length: 12 }, (_, i) => monthName(`2020-${String(i + 1).padStart(2, '0')}-01`))
  expect(months.join(' ')).toBe(
    'januari februari mars april maj juni juli augusti september oktober november december',
  )
})

test('in the style of the body', () => {
  expect(formatDate('2021-09-15', 'iso')).toBe('2021-09-15')
  expect(formatDate('2021-09-05', 'long')).toBe('5 september 2021')
})

test('times', () => {
  expect(formatTime('09:58')).toBe('09.58')
  expect(atTime('09:58', 'klockan')).toBe('klockan 09.58')
  expect(atTime('13:00', 'kl.')).toBe('kl. 13.00')
  expect(timeSpan('09:58', '10:25')).toBe('09.58 – 10.25')
  expect(timeSpan('09:58', null)).toBe('09.58 –')
})

describe('spans of dates', () => {
  test.each([
    ['2020-05-19', '2020-06-10', 'iso', '2020-05-19 – 2020-06-10'],
    ['2020-05-19', '2020-06-10', 'long', '19 maj – 10 juni 2020'],
    ['2020-05-19', '2020-05-21', 'long', '19–21 maj 2020'],
    ['2020-05-19', '2020-05-19', 'long', '19 maj 2020'],
    ['2020-12-30', '2021-01-02', 'long', '30 december 2020 – 2 januari 2021'],
  ] as const)('%s to %s, %s', (from, to, style, expected) => {
    expect(dateSpan(from, to, style)).toBe(expected)
  })
})
