import { describe, expect, test } from 'vitest'
import { findingText } from '#domain/checks/check.ts'
import type { CheckId } from '#domain/checks/check-texts.ts'
import { runChecks } from '#domain/checks/checks.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  aCommittee,
  aSubcommittee,
  having,
  meetingWith,
  paragraphWith,
  rulesWith,
} from '../../../support/record-builder.ts'

function on(day: string, record: MeetingRecord, id: CheckId): readonly string[] {
  return runChecks(record, day)
    .filter(({ checkId }) => checkId === id)
    .map(findingText)
}

const posted = (postedOn: string, takenDownOn: string | null): Pick<Meeting, 'anslag'> => ({
  anslag: { postedOn, takenDownOn, keptAt: '', signatoryId: null },
})

describe('justering within fourteen days (KL 5:69)', () => {
  const record = aCommittee(3)
  test('the last day is in time', () => {
    expect(on('2026-03-24', record, 'justering.overdue')).toEqual([])
    expect(on('2026-03-25', record, 'justering.overdue')).toHaveLength(1)
  })
  test('nobody asks before the meeting is over', () => {
    expect(on('2026-03-25', having(record, meetingWith({ state: 'open' })), 'justering.overdue')).toEqual([])
  })
  test('on the last day, and the day after', () => {
    expect(
      on('2026-03-26', having(record, meetingWith({ attestedOn: '2026-03-24' })), 'justering.late'),
    ).toEqual([])
    expect(
      on('2026-03-26', having(record, meetingWith({ attestedOn: '2026-03-25' })), 'justering.late'),
    ).toEqual(['Protokollet justerades 2026-03-25, efter den sista dagen 2026-03-24.'])
  })
  test('a plan counts until the minutes are attested', () => {
    const late = { justering: { date: '2026-03-28', time: null, place: '' } }
    expect(on('2026-03-12', having(record, meetingWith(late)), 'justering.plannedLate')).toHaveLength(1)
    expect(on('2026-03-12', having(record, meetingWith(late)), 'justering.nonDay')).toEqual([
      'Justeringen är planerad till 2026-03-28, lördag.',
    ])
    const done = having(record, meetingWith({ ...late, attestedOn: '2026-03-13' }))
    expect([
      ...on('2026-03-14', done, 'justering.plannedLate'),
      ...on('2026-03-14', done, 'justering.nonDay'),
    ]).toEqual([])
  })
  test('a holiday is named; no plan is no fault', () => {
    const holiday = having(
      record,
      meetingWith({ date: '2026-12-10', justering: { date: '2026-12-24', time: null, place: '' } }),
    )
    expect(on('2026-12-11', holiday, 'justering.nonDay')).toEqual([
      'Justeringen är planerad till 2026-12-24, julafton.',
    ])
    const none = having(record, meetingWith({ justering: { date: null, time: null, place: '' } }))
    expect([
      ...on('2026-03-12', none, 'justering.plannedLate'),
      ...on('2026-03-12', none, 'justering.nonDay'),
    ]).toEqual([])
  })
})

describe('the notice (KL 8:12)', () => {
  test('domain.md §2.2: seed 003 was in time', () => {
    const record = having(
      aSubcommittee(4),
      meetingWith({ date: '2020-05-13', attestedOn: '2020-05-18', ...posted('2020-05-19', '2020-06-10') }),
    )
    const found = (['anslag.late', 'anslag.overdue', 'anslag.takenDownEarly'] as const).flatMap((id) =>
      on('2020-06-11', record, id),
    )
    expect(found).toEqual([])
  })
  test('taken down on the last day of appeal: in order only where that is the custom (domain.md §2.3)', () => {
    const record = having(
      aSubcommittee(4),
      meetingWith({ date: '2020-05-13', attestedOn: '2020-05-18', ...posted('2020-05-19', '2020-06-09') }),
    )
    expect(on('2020-06-11', record, 'anslag.takenDownEarly')).toEqual([
      'Anslaget togs ned 2020-06-09. Det ska sitta uppe till 2020-06-10.',
    ])
    expect(
      on('2020-06-11', having(record, rulesWith({ takeDownOffset: 0 })), 'anslag.takenDownEarly'),
    ).toEqual([])
  })
  test('is not asked for before the justering, nor of minutes that are not posted', () => {
    expect(on('2026-05-01', aCommittee(3), 'anslag.overdue')).toEqual([])
    const unposted = having(
      aCommittee(3),
      rulesWith({ minutesPosted: false }),
      meetingWith({ attestedOn: '2026-03-12' }),
    )
    expect(on('2026-05-01', unposted, 'anslag.overdue')).toEqual([])
  })
  test('an utskott that only prepares need not post (domain.md §1.1)', () => {
    const record = having(
      aSubcommittee(3),
      rulesWith({ minutesPosted: false }),
      paragraphWith(3, { appeal: 'none' }),
    )
    expect(on('2026-03-12', record, 'anslag.notPosted')).toEqual([])
  })
})

test('a break that lasts is in order while the meeting does', () => {
  const adjournments = [
    { id: 'a', paragraphId: null, from: '19:00', to: '19:10' },
    { id: 'b', paragraphId: null, from: '20:00', to: null },
  ]
  expect(on('2026-03-11', having(aCommittee(3), meetingWith({ adjournments })), 'adjournment.open')).toEqual([
    'Ajourneringen klockan 20.00 har inget slut.',
  ])
  const going = having(aCommittee(3), meetingWith({ adjournments, state: 'adjourned' }))
  expect(on('2026-03-11', going, 'adjournment.open')).toEqual([])
})
