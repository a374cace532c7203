import { expect, test } from 'vitest'
import { hasReached } from '#domain/states.ts'
import { productionMeeting } from './fixtures-words.ts'

test.each([
  ['closed', 'closed', true],
  ['closed', 'open', true],
  ['adjourned', 'open', true],
  ['open', 'closed', false],
  ['archived', 'attested', true],
  ['planned', 'planned', true],
] as const)('a meeting that is %s has reached %s: %s', (state, wanted, expected) => {
  expect(hasReached({ ...productionMeeting.meeting, state }, wanted)).toBe(expected)
})
