import type { NumberingScheme } from './body.ts'
import { dateParts } from './dates.ts'
import type { IsoDate } from './ids.ts'
import { leadingInteger, numberParagraphs } from './numbering.ts'
import type { MeetingRecord } from './record.ts'

/** A meeting's place in the body's one series of numbers, which open, secret and immediately attested §§ share. */
export interface SeriesEntry {
  readonly date: IsoDate
  /** Its number in the year. */
  readonly meetingNumber: number
  /** The highest number of its §§; null when it has none. */
  readonly lastParagraph: number | null
}

/** A record's entry in the series. */
export function seriesEntry(record: MeetingRecord): SeriesEntry {
  const integers = [...numberParagraphs(record).values()].map((number) => leadingInteger(number) ?? 0)
  return {
    date: record.meeting.date,
    meetingNumber: record.meeting.number,
    lastParagraph: integers.length === 0 ? null : Math.max(...integers),
  }
}

/** The number of a new meeting in its year: one more than the highest of that year. */
export function nextMeetingNumber(date: IsoDate, others: readonly SeriesEntry[]): number {
  return Math.max(0, ...sameYear(date, others).map(({ meetingNumber }) => meetingNumber)) + 1
}

/**
 * The number of a new meeting's first §: in a series over the year the next after the meetings before it ("i
 * nummerföljd under året"), else 1 (domain.md §5).
 */
export function nextParagraphNumber(
  scheme: NumberingScheme,
  date: IsoDate,
  others: readonly SeriesEntry[],
): number {
  if (scheme !== 'perYear') return 1
  const earlier = sameYear(date, others).filter((entry) => entry.date <= date)
  return Math.max(0, ...earlier.map(({ lastParagraph }) => lastParagraph ?? 0)) + 1
}

function sameYear(date: IsoDate, entries: readonly SeriesEntry[]): readonly SeriesEntry[] {
  return entries.filter((entry) => dateParts(entry.date).year === dateParts(date).year)
}
