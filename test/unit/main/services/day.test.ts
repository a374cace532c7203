import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayInSweden } from '../../../../src-main/services/day.ts'

test.each([
  { moment: '2026-11-22T12:00:00.000Z', day: '2026-11-22' },
  { moment: '2026-11-22T22:59:59.000Z', day: '2026-11-22' },
  { moment: '2026-11-22T23:00:00.000Z', day: '2026-11-23' },
  { moment: '2026-06-22T21:59:59.999Z', day: '2026-06-22' },
  { moment: '2026-06-22T22:00:00.000Z', day: '2026-06-23' },
  { moment: '2026-03-28T22:30:00.000Z', day: '2026-03-28' },
  { moment: '2026-03-29T22:30:00.000Z', day: '2026-03-30' },
  { moment: '2026-10-24T22:30:00.000Z', day: '2026-10-25' },
  { moment: '2026-10-25T22:30:00.000Z', day: '2026-10-25' },
])('$moment is on $day', ({ moment, day }) => {
  expect(dayInSweden(moment)).toBe(day)
})

test('the day is that of the time zone database', () => {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })
  const moments = fc.date({ min: new Date('1996-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, (moment) => {
      expect(dayInSweden(moment.toISOString())).toBe(calendar.format(moment))
    }),
    { numRuns: 2000 },
  )
})
