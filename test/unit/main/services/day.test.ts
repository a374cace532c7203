import { expect, test } from 'vitest'
import { dayInSweden } from '../../../../src-main/services/day.ts'

test.each([
  { moment: '2026-11-22T12:00:00.000Z', day: '2026-11-22' },
  { moment: '2026-11-22T22:59:59.000Z', day: '2026-11-22' },
  { moment: '2026-11-22T23:00:00.000Z', day: '2026-11-23' },
  { moment: '2026-06-22T22:00:00.000Z', day: '2026-06-23' },
])('$moment is on $day', ({ moment, day }) => {
  expect(dayInSweden(moment)).toBe(day)
})
