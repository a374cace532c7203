import { expect, test } from 'vitest'
import { requireParagraphStep } from '#domain/transitions.ts'
import { aCommittee, having, meetingWith, paragraphWith } from '../../../support/record-builder.ts'
import { refused } from '../../../support/refused.ts'

const planned = having(
  aCommittee(2),
  meetingWith({ state: 'planned' }),
  paragraphWith(2, { state: 'planned', fixedNumber: null }),
)

test('a step that a § cannot take is refused, with where the meeting and the § stand', () => {
  expect(refused(() => requireParagraphStep(planned, 'p2', 'closed'))).toEqual({
    code: 'WRONG_STATE',
    place: 'p2',
    details: { state: 'planned', paragraph: 'planned', wanted: 'closed' },
  })
})

test('so is one of a § that is not there', () => {
  expect(refused(() => requireParagraphStep(planned, 'gone', 'closed'))).toEqual({
    code: 'NOT_FOUND',
    place: 'gone',
    details: {},
  })
})

test('one that it can take passes', () => {
  const open = having(planned, meetingWith({ state: 'open' }))
  expect(refused(() => requireParagraphStep(open, 'p2', 'open'))).toBeNull()
})
