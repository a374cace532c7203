import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#domain/dates.ts'
import { formatTime, longDate, weekdayAndDate, weekdayName } from '#domain/date-words.ts'
import { readDate, readTime } from '../../../../src-renderer/ui/read-date.ts'

const today = '2026-05-19'

test.each([
  { text: '2026-05-13', date: '2026-05-13' },
  { text: '20260513', date: '2026-05-13' },
  { text: '260513', date: '2026-05-13' },
  { text: '13 maj 2026', date: '2026-05-13' },
  { text: 'onsdag den 13 maj 2026', date: '2026-05-13' },
  { text: 'Onsdag 13 maj', date: '2026-05-13' },
  { text: 'den 3 juni', date: '2026-06-03' },
  { text: '13:e maj', date: '2026-05-13' },
  { text: '13/5', date: '2026-05-13' },
  { text: '13.5.26', date: '2026-05-13' },
  { text: '13/5 2025', date: '2025-05-13' },
  { text: '1 sept. 2026', date: '2026-09-01' },
  // Without a year the coming one is meant, or one not long ago.
  { text: '2 mars', date: '2026-03-02' },
  { text: '2 januari', date: '2027-01-02' },
  { text: '30 december', date: '2026-12-30' },
  { text: '30 februari', date: null },
  { text: '29 februari', date: null },
  { text: '2026-13-01', date: null },
  { text: 'nästa onsdag', date: null },
  { text: '', date: null },
])('"$text" is $date', ({ text, date }) => {
  expect(readDate(text, today)).toBe(date)
})

test('around the turn of the year it is the day nearby', () => {
  expect(readDate('2 januari', '2026-12-20')).toBe('2027-01-02')
  expect(readDate('20 december', '2027-01-05')).toBe('2026-12-20')
})

test('every way in which a date is shown is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
      const date = addDays('2020-01-01', days)
      for (const shown of [
        date,
        longDate(date),
        weekdayAndDate(date),
        `${weekdayName(date)} ${longDate(date)}`,
      ]) {
        expect(readDate(shown, today)).toBe(date)
      }
    }),
  )
})

test.each([
  { text: '9.58', time: '09:58' },
  { text: '09:58', time: '09:58' },
  { text: '0958', time: '09:58' },
  { text: '958', time: '09:58' },
  { text: '9', time: '09:00' },
  { text: 'kl 13', time: '13:00' },
  { text: 'kl. 13.30', time: '13:30' },
  { text: 'Klockan 0.05', time: '00:05' },
  { text: '24', time: null },
  { text: '12.60', time: null },
  { text: 'strax', time: null },
])('"$text" is $time', ({ text, time }) => {
  expect(readTime(text)).toBe(time)
})

test('every time that is shown is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hours, minutes) => {
      const time = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
      expect(readTime(formatTime(time))).toBe(time)
    }),
  )
})
