import { expect, test } from 'vitest'
import { chairDecisionDeadline, motionDecisionDeadline, tabledItemDeadline } from '#domain/item-deadlines.ts'

test('D8: a tabled item comes up at the next meeting', () => {
  expect(tabledItemDeadline('2026-06-15', null)).toMatchObject({
    id: 'tabledItem',
    rule: 'D8',
    date: '2026-06-15',
    doneOn: null,
    source: 'KL 5:51',
  })
})

test.each([
  ['2025-03-17', '2026-03-17'],
  ['2024-02-29', '2025-02-28'],
])('D9: a motion of %s is decided by %s', (raised, expected) => {
  expect(motionDecisionDeadline(raised, '2026-01-10')).toMatchObject({
    id: 'motionDecision',
    rule: 'D9',
    date: expected,
    doneOn: '2026-01-10',
    source: 'KL 5:35, 6:34',
  })
})

test("D10: a chair's decision is notified at the next meeting", () => {
  expect(chairDecisionDeadline('2026-06-15', '2026-06-15')).toMatchObject({
    id: 'chairDecision',
    rule: 'D10',
    date: '2026-06-15',
    doneOn: '2026-06-15',
    source: 'KL 6:40',
  })
})
