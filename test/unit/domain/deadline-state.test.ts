import { describe, expect, test } from 'vitest'
import { deadlineState, nextDeadline } from '#domain/deadline-state.ts'
import { deadline } from '#domain/deadlines.ts'

const justering = deadline('justering', 'D1', '2020-05-27')
const lastDay = { ...deadline('lastAppealDay', 'D3', '2020-06-09'), kind: 'end' as const }
const takeDown = { ...deadline('takeDown', 'D4', '2020-06-10'), kind: 'earliest' as const }

describe('how a deadline stands', () => {
  test.each([
    ['before', justering, '2020-05-26', 'ahead'],
    ['on the day', justering, '2020-05-27', 'due'],
    ['after', justering, '2020-05-28', 'overdue'],
    ['done on the last day', { ...justering, doneOn: '2020-05-27' }, '2020-06-20', 'kept'],
    ['done too late', { ...justering, doneOn: '2020-05-28' }, '2020-05-28', 'missed'],
    ['a period runs', lastDay, '2020-06-08', 'ahead'],
    ['its last day', lastDay, '2020-06-09', 'due'],
    ['it has run out', lastDay, '2020-06-10', 'over'],
    ['too early to take down', takeDown, '2020-06-09', 'ahead'],
    ['may be taken down', takeDown, '2020-06-10', 'due'],
    ['may still be taken down', takeDown, '2020-07-10', 'due'],
    ['taken down in time', { ...takeDown, doneOn: '2020-06-10' }, '2020-06-11', 'kept'],
    ['taken down too early', { ...takeDown, doneOn: '2020-06-09' }, '2020-06-11', 'missed'],
  ] as const)('%s', (_, one, today, expected) => {
    expect(deadlineState(one, today)).toBe(expected)
  })
})

describe('the next one', () => {
  const done = { ...justering, doneOn: '2020-05-18' }

  test.each([
    ['the earliest ahead', [takeDown, lastDay, done], '2020-05-20', 'lastAppealDay'],
    ['what is overdue comes first', [takeDown, lastDay, justering], '2020-06-01', 'justering'],
    ['a period that is over is past', [lastDay, takeDown], '2020-06-10', 'takeDown'],
  ] as const)('%s', (_, deadlines, today, expected) => {
    expect(nextDeadline(deadlines, today)?.id).toBe(expected)
  })

  test('none when all is done', () => {
    expect(nextDeadline([done, { ...takeDown, doneOn: '2020-06-10' }], '2020-05-20')).toBeNull()
  })
})
