import { describe, expect, test } from 'vitest'
import { dissentFaults, isAnnouncedTooLate, isTextMissing } from '#domain/reservation.ts'
import { aDissent } from '../../support/dissents.ts'
import {
  aCommittee,
  event,
  having,
  meetingWith,
  recused,
  rollCall,
  substitutesPresent,
} from '../../support/record-builder.ts'

const record = having(
  aCommittee(2),
  rollCall('m2', 'absent'),
  substitutesPresent('s1'),
  recused('m3', 2),
  event('abstainsFromDecision', 'm4', 2),
)

const faults = (kind: 'reservation' | 'note'): readonly string[] =>
  dissentFaults(record, aDissent({ kind, people: ['m1', 'm2', 'm3', 'm4', 's1'] })).map(
    ({ personId, right }) => `${personId} ${right.kind === 'granted' ? '' : right.reason}`,
  )

test('who has no right to a reservation (KL 4:27)', () => {
  expect(faults('reservation')).toEqual(['m2 notServing', 'm3 recused', 'm4 tookNoPart', 's1 notServing'])
})

test('who has none, or a doubtful one, to a note (KL 6:17)', () => {
  expect(faults('note')).toEqual(['m2 notPresent', 'm3 recused', 's1 decidedLocally'])
})

describe('announced after the meeting had closed (KL 4:27)', () => {
  const meeting = { startTime: '18:00', endTime: '21:00', endDate: null }
  test.each([
    { name: 'in time', announcedAt: '20:59', change: {}, late: false },
    { name: 'as it opens', announcedAt: '18:00', change: {}, late: false },
    { name: 'as it closes', announcedAt: '21:00', change: {}, late: false },
    { name: 'after', announcedAt: '21:05', change: {}, late: true },
    { name: 'no time noted', announcedAt: null, change: {}, late: false },
    { name: 'the meeting has not closed', announcedAt: '21:05', change: { endTime: null }, late: false },
    { name: 'it ends past midnight', announcedAt: '23:50', change: { endTime: '00:30' }, late: false },
    { name: 'past midnight, and later', announcedAt: '00:40', change: { endTime: '00:30' }, late: true },
    { name: 'no start noted', announcedAt: '21:05', change: { startTime: null }, late: true },
    { name: 'over several days', announcedAt: '21:05', change: { endDate: '2026-03-11' }, late: false },
  ])('$name: $late', ({ announcedAt, change, late }) => {
    const held = having(record, meetingWith({ ...meeting, ...change }))
    expect(isAnnouncedTooLate(held, aDissent({ announcedAt }))).toBe(late)
  })
  test('only a reservation has a time limit', () => {
    expect(isAnnouncedTooLate(record, aDissent({ kind: 'note', announcedAt: '22:00' }))).toBe(false)
  })
})

test('a written opinion lacks its text until it is printed or attached', () => {
  expect(isTextMissing(aDissent({ written: true }))).toBe(true)
  expect(isTextMissing(aDissent({ written: true, text: ' ' }))).toBe(true)
  expect(isTextMissing(aDissent({ written: false }))).toBe(false)
  expect(isTextMissing(aDissent({ written: true, text: 'Text' }))).toBe(false)
  expect(isTextMissing(aDissent({ written: true, attachmentNumber: 1 }))).toBe(false)
})
