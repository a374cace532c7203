import { describe, expect, test } from 'vitest'
import type {
  MeetingYear,
  OverviewMeeting,
} from '../../../../src-renderer/features/meetings/overview-rows.ts'
import {
  byYear,
  distance,
  foldedYears,
  heroFacts,
  heroLabel,
  heroOf,
  isSought,
  shortDay,
  toDoList,
} from '../../../../src-renderer/features/meetings/overview-rows.ts'

const today = '2026-05-19'

function meeting(date: string, change: Partial<OverviewMeeting>): OverviewMeeting {
  return {
    id: date,
    bodyId: 'bmn',
    bodyName: 'Bygg- och miljönämnden',
    abbreviation: 'BMN',
    date,
    startTime: '13:00',
    place: 'Lilla salen',
    number: 1,
    state: 'planned',
    itemCount: 8,
    nextDeadline: null,
    ...change,
  }
}

test.each([
  {
    name: 'one that goes on, whatever its day',
    meetings: [meeting('2026-05-19', {}), meeting('2026-05-18', { state: 'adjourned' })],
    hero: '2026-05-18',
    label: 'Pågår nu, måndag 18 maj',
  },
  {
    name: 'today’s',
    meetings: [meeting('2026-05-20', {}), meeting('2026-05-19', {})],
    hero: '2026-05-19',
    label: 'I dag, tisdag 19 maj',
  },
  {
    name: 'the next one',
    meetings: [meeting('2026-06-20', {}), meeting('2026-05-20', {}), meeting('2026-05-01', {})],
    hero: '2026-05-20',
    label: 'Nästa sammanträde, onsdag 20 maj, i morgon',
  },
  {
    name: 'the latest, with its year',
    meetings: [meeting('2020-05-13', {}), meeting('2019-05-13', {})],
    hero: '2020-05-13',
    label: 'Senaste sammanträdet, onsdag 13 maj 2020',
  },
])('first stands $name', ({ meetings, hero, label }) => {
  const found = heroOf(meetings, today)
  expect(found?.meeting.id).toBe(hero)
  expect(found && heroLabel(found, today)).toBe(label)
})

test('nothing stands first when there are no meetings', () => {
  expect(heroOf([], today)).toBeNull()
})

test.each([
  { change: {}, facts: '13.00 i Lilla salen · 8 ärenden' },
  { change: { itemCount: 1, startTime: null }, facts: 'I Lilla salen · 1 ärende' },
  { change: { itemCount: 0, place: '' }, facts: '13.00 · inga ärenden än' },
])('the first meeting’s facts: $facts', ({ change, facts }) => {
  expect(heroFacts(meeting(today, change))).toBe(facts)
})

test.each([
  { date: '2026-05-19', words: 'i dag' },
  { date: '2026-05-20', words: 'i morgon' },
  { date: '2026-05-18', words: 'i går' },
  { date: '2026-05-22', words: 'om 3 dagar' },
  { date: '2026-05-12', words: 'för 7 dagar sedan' },
])('$date is $words', ({ date, words }) => {
  expect(distance(date, today)).toBe(words)
})

test('what is to be done comes in the order of its days; the near is marked, the passed is not', () => {
  const rows = toDoList(
    [
      meeting('2026-05-12', { nextDeadline: { kind: 'justering', date: '2026-05-22' } }),
      meeting('2026-05-13', { nextDeadline: { kind: 'summons', date: '2026-05-10' } }),
      meeting('2026-05-14', { nextDeadline: { kind: 'lastAppealDay', date: '2026-06-02' } }),
      meeting('2026-05-15', { nextDeadline: { kind: 'reservation', date: '2026-05-19' } }),
    ],
    today,
  )
  expect(rows.map(({ date, text, isNear }) => [date, text, isNear])).toEqual([
    ['2026-05-10', 'Kallelsen ska skickas', false],
    ['2026-05-22', 'Protokollet ska justeras', true],
    ['2026-06-02', 'Överklagandetiden går ut', false],
  ])
})

test('the meetings of each year come newest first', () => {
  const groups = byYear([meeting('2025-01-10', {}), meeting('2026-02-10', {}), meeting('2026-03-10', {})])
  expect(groups.map(({ year, meetings }) => [year, meetings.map(({ date }) => date)])).toEqual([
    [2026, ['2026-03-10', '2026-02-10']],
    [2025, ['2025-01-10']],
  ])
})

test('a date has its year when it is another, and is never parted', () => {
  expect(shortDay('2026-05-22', today)).toBe('22\u00a0maj')
  expect(shortDay('2025-05-22', today)).toBe('22\u00a0maj\u00a02025')
})

function year(at: number, count: number): MeetingYear {
  return {
    year: at,
    meetings: Array.from({ length: count }, (_, i) => meeting(`${at}-01-${10 + (i % 20)}`, {})),
  }
}

describe('the years that are folded', () => {
  test.each([
    { name: 'none of a short list', years: [year(2026, 4), year(2025, 20), year(2024, 15)], folded: [] },
    {
      name: 'those behind forty rows',
      years: [year(2026, 10), year(2025, 52), year(2024, 1), year(2023, 1)],
      folded: [2024, 2023],
    },
    { name: 'never the newest', years: [year(2026, 300), year(2025, 1)], folded: [2025] },
    { name: 'none of none', years: [], folded: [] },
  ])('$name', ({ years, folded }) => {
    expect([...foldedYears(years)]).toEqual(folded)
  })
})

test.each([
  ['', true],
  ['bygg maj', true],
  ['19 maj 2026', true],
  ['2026-05-19', true],
  ['bmn lilla', true],
  ['kallat', true],
  ['miljonamnden', true],
  ['2025', false],
  ['kommunstyrelsen', false],
])('searching for %j finds the meeting: %s', (sought, isFound) => {
  expect(isSought(meeting('2026-05-19', { state: 'summoned' }), sought)).toBe(isFound)
})
