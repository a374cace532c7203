import { addDays, addYears, isClockTime, isIsoDate } from '#domain/dates.ts'
import type { ClockTime, IsoDate } from '#domain/ids.ts'

const months = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ')

/**
 * The date that somebody means: "2026-05-13", "20260513", "260513", "13 maj 2026", "onsdag den 13 maj", "13/5", "13.5.26";
 * null when it is none. Without a year it is the first one from three months before `today` on: minutes are written
 * soon after the meeting, and plans are made far ahead.
 */
export function readDate(text: string, today: IsoDate): IsoDate | null {
  const plain = text
    .toLocaleLowerCase('sv')
    .replace(/^\s*(?:(?:mån|tis|ons|tors|fre|lör|sön)[a-zåäö]*\s+)?(?:den\s+)?/, '')
    .trim()
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(plain) ?? /^(\d{2})-?(\d{2})-?(\d{2})$/.exec(plain)
  if (iso !== null) return checked({ year: iso[1], month: iso[2], day: iso[3] }, today)
  const words = /^(\d{1,2}):?(?:e|a)?\s+([a-zåäö]{3,})\.?(?:\s+(\d{4}|\d{2}))?$/.exec(plain)
  if (words !== null) {
    const month = months.findIndex((name) => words[2]?.startsWith(name))
    return month === -1 ? null : checked({ year: words[3], month: String(month + 1), day: words[1] }, today)
  }
  const figures = /^(\d{1,2})[/.](\d{1,2})\.?(?:[-/ ]?(\d{4}|\d{2}))?$/.exec(plain)
  return figures === null ? null : checked({ year: figures[3], month: figures[2], day: figures[1] }, today)
}

interface Read {
  readonly year: string | undefined
  readonly month: string | undefined
  readonly day: string | undefined
}

function checked({ year, month = '', day = '' }: Read, today: IsoDate): IsoDate | null {
  const monthAndDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (year !== undefined) {
    const date = `${year.length === 2 ? today.slice(0, 2) : ''}${year}-${monthAndDay}`
    return isIsoDate(date) ? date : null
  }
  const first = addDays(today, -90)
  const years = [today, addYears(today, 1), addYears(today, -1)].map((date) => date.slice(0, 4))
  const days = years.map((near) => `${near}-${monthAndDay}`).filter(isIsoDate)
  return days.toSorted().find((date) => date >= first) ?? null
}

/** The time that somebody means: "9.58", "09:58", "0958", "kl. 13", "klockan 9"; null when it is none. */
export function readTime(text: string): ClockTime | null {
  const plain = text
    .toLocaleLowerCase('sv')
    .replace(/^\s*(?:klockan|kl\.?)\s*/, '')
    .trim()
  const parts = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(plain)
  if (parts === null) return null
  const time = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`
  return isClockTime(time) ? time : null
}
