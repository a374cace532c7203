import { daysBetween } from '#domain/dates.ts'
import { dayAndMonth, weekdayAndMonth, longDate, formatTime } from '#domain/date-words.ts'
import { matchesWords } from '#domain/search-fold.ts'
import { capitalise } from '#domain/swedish.ts'
import type { IsoDate } from '#domain/ids.ts'
import type { Overview } from '#ipc/contract'
import { deadlineTexts, stateTexts, texts } from '../../app/texts.sv.ts'

export type OverviewMeeting = Overview['meetings'][number]

/** The meeting that stands first, and why. */
export interface Hero {
  readonly meeting: OverviewMeeting
  readonly reason: 'ongoing' | 'today' | 'next' | 'latest'
}

/** One that goes on, else today's, else the next one, else the latest; null when there are none. */
export function heroOf(meetings: readonly OverviewMeeting[], today: IsoDate): Hero | null {
  const ongoing = meetings.find(({ state }) => state === 'open' || state === 'adjourned')
  if (ongoing !== undefined) return { meeting: ongoing, reason: 'ongoing' }
  const byDay = meetings.toSorted(compareByDay)
  const coming = byDay.find(({ date }) => date >= today)
  if (coming !== undefined) return { meeting: coming, reason: coming.date === today ? 'today' : 'next' }
  const latest = byDay.at(-1)
  return latest === undefined ? null : { meeting: latest, reason: 'latest' }
}

function compareByDay(a: OverviewMeeting, b: OverviewMeeting): number {
  return `${a.date} ${a.startTime ?? ''}`.localeCompare(`${b.date} ${b.startTime ?? ''}`)
}

/** What stands above the first meeting: "I dag, tisdag 19 maj", "Nästa sammanträde, onsdag 20 maj, i morgon". */
export function heroLabel({ meeting, reason }: Hero, today: IsoDate): string {
  const { hero } = texts.meetings
  const day = sameYear(meeting.date, today)
    ? weekdayAndMonth(meeting.date)
    : `${weekdayAndMonth(meeting.date)} ${meeting.date.slice(0, 4)}`
  if (reason === 'next') return `${hero.next}, ${day}, ${distance(meeting.date, today)}`
  return `${hero[reason]}, ${day}`
}

/** What stands below its name: "13.00 i Lilla salen · 8 ärenden". */
export function heroFacts(meeting: OverviewMeeting): string {
  const { hero } = texts.meetings
  const time = meeting.startTime === null ? '' : formatTime(meeting.startTime)
  return [capitalise(hero.at(time, meeting.place)), hero.items(meeting.itemCount)]
    .filter((part) => part !== '')
    .join(' · ')
}

/** A day as seen from another: "om 3 dagar", "i morgon", "för 2 dagar sedan". */
export function distance(date: IsoDate, from: IsoDate): string {
  const words = texts.meetings.distance
  const days = daysBetween(from, date)
  if (days === 0) return words.today
  if (days === 1) return words.tomorrow
  if (days === -1) return words.yesterday
  return days > 0 ? words.ahead(days) : words.passed(-days)
}

/** A day without the year where it goes without saying: "22 maj", "13 maj 2020". */
export function shortDay(date: IsoDate, today: IsoDate): string {
  // A date is never parted between two lines.
  return (sameYear(date, today) ? dayAndMonth(date) : longDate(date)).replaceAll(' ', '\u00a0')
}

/** Something to be done or to know, with its day. */
export interface ToDo {
  readonly meeting: OverviewMeeting
  readonly date: IsoDate
  readonly text: string
  /** Within three days; one that has passed is said and not screamed. */
  readonly isNear: boolean
}

/** The next deadline of each meeting, the nearest first; what belongs within the meeting itself is not to be done. */
export function toDoList(meetings: readonly OverviewMeeting[], today: IsoDate): readonly ToDo[] {
  return meetings
    .flatMap((meeting) => {
      const { nextDeadline } = meeting
      if (nextDeadline === null || nextDeadline.kind === 'reservation') return []
      const { date, kind } = nextDeadline
      const days = daysBetween(today, date)
      return [{ meeting, date, text: deadlineTexts[kind], isNear: days >= 0 && days <= 3 }]
    })
    .toSorted((a, b) => a.date.localeCompare(b.date))
}

/** The meetings of a year, the newest first. */
export interface MeetingYear {
  readonly year: number
  readonly meetings: readonly OverviewMeeting[]
}

/** The meetings of each year, the newest first. */
export function byYear(meetings: readonly OverviewMeeting[]): readonly MeetingYear[] {
  const years = Map.groupBy(meetings, ({ date }) => Number(date.slice(0, 4)))
  return [...years]
    .map(([year, group]) => ({ year, meetings: group.toSorted((a, b) => compareByDay(b, a)) }))
    .toSorted((a, b) => b.year - a.year)
}

/** When so many rows are shown, the years behind them are there by their headings. */
const enoughRows = 40

/** The years that are folded at first: those behind the newest that have rows enough together. */
export function foldedYears(years: readonly MeetingYear[]): ReadonlySet<number> {
  let rows = 0
  const folded = years.filter(({ meetings }) => {
    const isBehind = rows >= enoughRows
    rows += meetings.length
    return isBehind
  })
  return new Set(folded.map(({ year }) => year))
}

/** Whether a meeting is meant by the words searched for: its day, body, place, state and number are looked at. */
export function isSought(meeting: OverviewMeeting, sought: string): boolean {
  const { date, bodyName, abbreviation, place, state, number } = meeting
  return matchesWords(
    [date, longDate(date), bodyName, abbreviation, place, stateTexts[state], number ?? ''].join(' '),
    sought,
  )
}

function sameYear(a: IsoDate, b: IsoDate): boolean {
  return a.slice(0, 4) === b.slice(0, 4)
}
