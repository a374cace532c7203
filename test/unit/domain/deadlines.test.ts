import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, weekday } from '#domain/dates.ts'
import {
  type DeadlineFacts,
  type DeadlineId,
  deadlineFacts,
  lastAppealDay,
  lastJusteringDay,
  meetingDeadlines,
  noticeDeadlines,
  takeDownDay,
} from '#domain/deadlines.ts'
import { isNonDay } from '#domain/holidays.ts'
import { productionMeeting } from './fixtures-words.ts'

const committee: DeadlineFacts = {
  bodyKind: 'committee',
  rules: { takeDownOffset: 1, minutesPosted: true, summonsDays: null },
  meetingDate: '2020-05-13',
  endDate: '2020-05-13',
  endTime: '10:25',
  plannedJustering: null,
  attestedOn: null,
  postedOn: [],
  boards: 1,
  takenDownOn: null,
}

function dates(facts: DeadlineFacts): Readonly<Partial<Record<DeadlineId, string>>> {
  return Object.fromEntries(meetingDeadlines(facts).map(({ id, date }) => [id, date]))
}

function rules(facts: DeadlineFacts): readonly string[] {
  return meetingDeadlines(facts).map(({ rule, id, kind, force, certainty, source }) =>
    [rule, id, kind, force, certainty, source].join(' · '),
  )
}

function find(facts: DeadlineFacts, id: DeadlineId) {
  return meetingDeadlines(facts).find((deadline) => deadline.id === id)
}

describe('seed 003 (domain.md §2.2)', () => {
  test('as it went', () => {
    const facts = { ...committee, attestedOn: '2020-05-18', postedOn: ['2020-05-19'] }
    expect(dates(facts)).toEqual({
      reservation: '2020-05-13',
      justering: '2020-05-27',
      anslag: '2020-05-20',
      lastAppealDay: '2020-06-09',
      takeDown: '2020-06-10',
    })
    expect(find(facts, 'anslag')).toMatchObject({ doneOn: '2020-05-19', certainty: 'actual' })
  })

  test('as planned, before anybody has signed', () => {
    const facts = { ...committee, plannedJustering: '2020-05-18' }
    expect(dates(facts)).toMatchObject({ anslag: '2020-05-20', lastAppealDay: '2020-06-10' })
    expect(find(facts, 'anslag')).toMatchObject({ certainty: 'planned', doneOn: null })
    expect(find(facts, 'lastAppealDay')?.certainty).toBe('planned')
  })

  test('at the latest, when nothing is planned', () => {
    expect(dates(committee)).toMatchObject({
      anslag: '2020-05-29',
      lastAppealDay: '2020-06-22',
      takeDown: '2020-06-23',
    })
    expect(find(committee, 'lastAppealDay')?.certainty).toBe('latest')
  })

  test('attested but not yet posted', () => {
    const facts = { ...committee, attestedOn: '2020-05-18' }
    expect(find(facts, 'anslag')).toMatchObject({ certainty: 'actual', doneOn: null })
    expect(find(facts, 'lastAppealDay')).toMatchObject({ certainty: 'latest', date: '2020-06-10' })
  })
})

test.each([
  ['2011-04-04', '2011-04-26'],
  ['2014-03-10', '2014-03-31'],
  ['2026-03-16', '2026-04-07'],
  ['2026-04-10', '2026-05-04'],
  ['2026-04-23', '2026-05-15'],
  ['2026-05-29', '2026-06-22'],
  ['2026-12-03', '2026-12-28'],
  ['2026-12-10', '2027-01-04'],
  ['2026-12-16', '2027-01-07'],
])('posted %s, last day of appeal %s (domain.md §2.4)', (posted, expected) => {
  expect(lastAppealDay(posted)).toBe(expected)
})

test.each([
  ['Laholm 2014', '2014-03-07', '2014-03-10'],
  ['before Easter', '2026-04-02', '2026-04-07'],
])('D2 %s', (_, attestedOn, expected) => {
  expect(find({ ...committee, attestedOn }, 'anslag')?.date).toBe(expected)
})

test('D1 before Christmas keeps its target in sight', () => {
  const facts = { ...committee, meetingDate: '2026-12-10', endDate: '2026-12-10' }
  expect(find(facts, 'justering')).toMatchObject({ date: '2026-12-28', target: '2026-12-24', rule: 'D1' })
})

test('a meeting over several days is counted from its last', () => {
  const facts = { ...committee, meetingDate: '2026-06-08', endDate: '2026-06-09' }
  expect(find(facts, 'justering')?.date).toBe('2026-06-23')
  expect(find(facts, 'reservation')).toMatchObject({ date: '2026-06-09', time: '10:25' })
})

describe('both conventions of taking down (domain.md §2.3)', () => {
  test.each([
    ['Kramfors 2018, the day after', '2018-04-03', 1, '2018-04-24', '2018-04-25'],
    ['Norrtälje 2006, the same day', '2006-05-11', 0, '2006-06-01', '2006-06-01'],
    ['never before the period has run', '2006-05-11', -3, '2006-06-01', '2006-06-01'],
  ])('%s', (_, postedOn, takeDownOffset, lastDay, takenDown) => {
    const rules = { ...committee.rules, takeDownOffset }
    expect(dates({ ...committee, rules, postedOn: [postedOn] })).toMatchObject({
      lastAppealDay: lastDay,
      takeDown: takenDown,
    })
  })
})

describe('a joint committee (KL 9:32, 13:5)', () => {
  const joint: DeadlineFacts = {
    ...committee,
    bodyKind: 'jointCommittee',
    attestedOn: '2020-05-18',
    boards: 3,
  }

  test('counts from the board that posted last', () => {
    const facts = { ...joint, postedOn: ['2020-05-19', '2020-05-22', '2020-05-20'] }
    expect(find(facts, 'lastAppealDay')).toMatchObject({ date: '2020-06-12', certainty: 'actual' })
    expect(find(facts, 'anslag')?.doneOn).toBe('2020-05-22')
  })

  test('is not sure until all have posted', () => {
    const facts = { ...joint, postedOn: ['2020-05-19'] }
    expect(find(facts, 'lastAppealDay')).toMatchObject({ date: '2020-06-10', certainty: 'latest' })
    expect(find(facts, 'anslag')?.doneOn).toBeNull()
  })
})

describe('summons', () => {
  test('fullmäktige a week before, without moving it; urgent items the working day before (KL 5:13–15)', () => {
    const council: DeadlineFacts = { ...committee, bodyKind: 'council', meetingDate: '2026-04-13' }
    expect(dates(council)).toMatchObject({ announcement: '2026-04-06', urgentAnnouncement: '2026-04-10' })
    expect(find(council, 'justering')?.source).toBe('KL 5:69')
  })

  test('a nämnd as the municipality has decided', () => {
    const facts = { ...committee, rules: { ...committee.rules, summonsDays: 5 } }
    expect(find(facts, 'summons')).toMatchObject({ date: '2020-05-08', force: 'local' })
    expect(find(committee, 'summons')).toBeUndefined()
    expect(find(committee, 'announcement')).toBeUndefined()
  })
})

describe('which rule, of what kind, from where', () => {
  const posted = { ...committee, attestedOn: '2020-05-18', postedOn: ['2020-05-19'] }

  test('a nämnd', () => {
    expect(rules({ ...posted, rules: { ...posted.rules, summonsDays: 5 } })).toEqual([
      'D6 · summons · latest · local · actual · KL 6:44',
      'D7 · reservation · latest · law · actual · KL 4:27',
      'D1 · justering · latest · law · actual · KL 5:69, 6:35',
      'D2 · anslag · latest · law · actual · KL 8:12',
      'D3 · lastAppealDay · end · law · actual · KL 13:5, lag 1930:173 1–2 §§',
      'D4 · takeDown · earliest · law · actual · KL 8:12, 13:5',
    ])
  })

  test.each([
    ['council', ''],
    ['federationCouncil', ', 9:2'],
  ] as const)('a %s', (bodyKind, law) => {
    expect(rules({ ...posted, bodyKind }).slice(0, 2)).toEqual([
      `D5 · announcement · latest · law · actual · KL 5:13${law}`,
      `D5 · urgentAnnouncement · latest · law · actual · KL 5:15${law}`,
    ])
  })

  test('before anything has happened', () => {
    expect(meetingDeadlines(committee).map(({ id, certainty }) => `${id} ${certainty}`)).toEqual([
      'reservation actual',
      'justering actual',
      'anslag latest',
      'lastAppealDay latest',
      'takeDown latest',
    ])
  })

  test('where no board is counted on, nothing is posted until it is', () => {
    expect(find({ ...committee, attestedOn: '2020-05-18', boards: 0 }, 'anslag')?.doneOn).toBeNull()
  })
})

test('a body without statutory rules has no deadlines', () => {
  expect(meetingDeadlines({ ...committee, bodyKind: 'informal' })).toEqual([])
})

test('minutes that are not posted end with the justering', () => {
  const facts = { ...committee, rules: { ...committee.rules, minutesPosted: false } }
  expect(meetingDeadlines(facts).map(({ id }) => id)).toEqual(['reservation', 'justering'])
})

test('an immediately attested § has a notice of its own', () => {
  const facts = { ...committee, attestedOn: '2020-05-13', postedOn: ['2020-05-14'] }
  expect(noticeDeadlines(facts).map(({ date }) => date)).toEqual(['2020-05-15', '2020-06-04', '2020-06-05'])
})

test('a record says what its deadlines are counted from', () => {
  expect(deadlineFacts(productionMeeting).postedOn).toEqual([])
  const meeting = {
    ...productionMeeting.meeting,
    attestedOn: '2020-05-18',
    anslag: { ...productionMeeting.meeting.anslag, postedOn: '2020-05-19' },
  }
  expect(dates(deadlineFacts({ ...productionMeeting, meeting }))).toMatchObject({
    justering: '2020-05-27',
    takeDown: '2020-06-10',
  })
  expect(
    deadlineFacts({ ...productionMeeting, meeting: { ...meeting, endDate: '2020-05-14' } }).endDate,
  ).toBe('2020-05-14')
})

describe.each([
  ['the day after', 1],
  ['the same day', 0],
])('every day from 1990 to 2100, the notice taken down %s', (_, takeDownOffset) => {
  test('nothing falls due on a non-day, and the notice stays to the end of the appeal period', () => {
    const rules = { ...committee.rules, takeDownOffset }
    const wrong: string[] = []
    for (let date = '1990-01-01'; date <= '2100-12-31'; date = addDays(date, 1)) {
      const facts = {
        ...committee,
        rules,
        meetingDate: date,
        endDate: date,
        attestedOn: date,
        postedOn: [date],
      }
      const due = dates(facts)
      const { justering = '', anslag = '', lastAppealDay: last = '', takeDown = '' } = due
      const sound =
        ![justering, anslag, last].some(isNonDay) &&
        justering >= addDays(date, 14) &&
        anslag >= addDays(date, 2) &&
        last >= addDays(date, 21) &&
        takeDown === addDays(last, takeDownOffset)
      if (!sound) wrong.push(`${date} ${JSON.stringify(due)}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('whatever the dates', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days))

  test('no act falls due on a non-day, and none earlier than the law counts', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), (endDate, wait) => {
        const attestedOn = addDays(endDate, wait)
        const facts = { ...committee, meetingDate: endDate, endDate, attestedOn, postedOn: [attestedOn] }
        const deadlines = meetingDeadlines(facts)
        const moved = deadlines.filter(({ id }) => ['justering', 'anslag', 'lastAppealDay'].includes(id))
        expect(moved.map(({ date }) => isNonDay(date))).toEqual([false, false, false])
        expect(deadlines.every(({ date, target }) => date >= target)).toBe(true)
        expect(daysBetween(endDate, lastJusteringDay(endDate))).toBeGreaterThanOrEqual(14)
      }),
    )
  })

  test('the appeal period ends on the weekday of the posting unless that is a non-day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 7 }), (posted, offset) => {
        const last = lastAppealDay(posted)
        const sameWeekday = addDays(posted, 21)
        expect(weekday(sameWeekday)).toBe(weekday(posted))
        expect(last === sameWeekday).toBe(!isNonDay(sameWeekday))
        expect(takeDownDay(last, offset) >= last).toBe(true)
      }),
    )
  })
})

test.each([
  ['council', 'KL 5:69', 'KL 8:12'],
  ['executive', 'KL 5:69, 6:35', 'KL 8:12'],
  ['committee', 'KL 5:69, 6:35', 'KL 8:12'],
  ['subcommittee', 'KL 5:69, 6:35', 'KL 8:12'],
  ['jointCommittee', 'KL 5:69, 6:35, 9:23', 'KL 8:12, 9:32'],
  ['federationCouncil', 'KL 5:69, 9:2', 'KL 8:12, 9:2'],
  ['federationBoard', 'KL 5:69, 9:2', 'KL 8:12, 9:2'],
  ['partnership', 'KL 5:69, 7:24', 'KL 8:12, 7:24'],
] as const)('which law binds a %s (domain.md §1.1): %s; %s', (bodyKind, justering, anslag) => {
  const found = meetingDeadlines({
    bodyKind,
    rules: { takeDownOffset: 1, minutesPosted: true, summonsDays: null },
    meetingDate: '2026-03-10',
    endDate: '2026-03-10',
    endTime: null,
    plannedJustering: null,
    attestedOn: null,
    postedOn: [],
    boards: 1,
    takenDownOn: null,
  })
  const sourceOf = (id: string): string | undefined => found.find((deadline) => deadline.id === id)?.source
  expect([sourceOf('justering'), sourceOf('anslag')]).toEqual([justering, anslag])
})
