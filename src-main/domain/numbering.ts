import type { Body, Numbering } from './body.ts'
import { dateParts } from './dates.ts'
import type { ParagraphId } from './ids.ts'
import type { Meeting, Paragraph } from './meeting.ts'
import { remembering } from './memo.ts'
import type { MeetingRecord } from './record.ts'
import { hasReached } from './states.ts'

/**
 * The numbers of the §§ (domain.md §5), computed from the order of the record so that the text, the contents, extracts
 * and the PDF cannot disagree. A number is text: "3", or "4a" when it was inserted by hand.
 *
 * What has been treated is numbered first, in order, then what is still to come, so that an item that is passed over
 * takes no number from the others. Of a meeting that is over, what was never treated has no number. A withdrawn item
 * keeps its § ("Ärendet utgår").
 */
export function numberParagraphs(record: MeetingRecord): ReadonlyMap<ParagraphId, string> {
  return numbered(record)
}

const numbered = remembering(
  (record: MeetingRecord) => [record.paragraphs, record.meeting] as const,
  assignNumbers,
)

/** The number of a § within the body's series, "3" or "4a"; null when it has none. */
export function paragraphNumber(record: MeetingRecord, paragraphId: ParagraphId): string | null {
  return numberParagraphs(record).get(paragraphId) ?? null
}

/** The § as it is cited among the body's own: "7:3", "56", "63/20"; '' when it has no number. */
export function shortNumber(record: MeetingRecord, paragraphId: ParagraphId): string {
  const number = paragraphNumber(record, paragraphId)
  return number === null ? '' : fillPattern(record, number, numberPart(record.body.numbering.pattern))
}

/** The § in full, as in a heading: "KSPU § 7:3", "KF 170", "56 §"; '' when it has no number. */
export function paragraphLabel(record: MeetingRecord, paragraphId: ParagraphId): string {
  const number = paragraphNumber(record, paragraphId)
  return number === null ? '' : fillPattern(record, number, record.body.numbering.pattern)
}

/**
 * What stands beside an item in the list of a meeting: the short number of its § once it has been treated, before that
 * its place on the agenda, "4".
 */
export function itemLabel(record: MeetingRecord, paragraphId: ParagraphId): string {
  const index = record.paragraphs.findIndex(({ id }) => id === paragraphId)
  const paragraph = record.paragraphs[index]
  if (paragraph === undefined) return ''
  return isTreated(record, paragraph, index) ? shortNumber(record, paragraphId) : String(index + 1)
}

/**
 * A reference that means the same in every document and year: body, date and § ("Kommunstyrelsens produktionsutskott
 * 2020-05-13 § 7:3"); '' when the § has no number.
 */
export function stableReference(record: MeetingRecord, paragraphId: ParagraphId): string {
  const number = shortNumber(record, paragraphId)
  return number === '' ? '' : `${record.body.name} ${record.meeting.date} § ${number}`
}

/** Whether a pattern can number §§: it has `{n}` once, and no other placeholders than those known. */
export function isNumberingPattern(pattern: string): boolean {
  const placeholders = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name)
  const rest = pattern.replace(/\{[^{}]*\}/g, '')
  return (
    !/[{}]/.test(rest) &&
    placeholders.filter((name) => name === 'n').length === 1 &&
    placeholders.every((name) => ['abbr', 'm', 'n', 'yy', 'yyyy'].includes(name ?? ''))
  )
}

/** The usual pattern of a scheme, which a new body starts with: "KF § 12", "KSPU § 7:1", "§ 1". */
export function usualPattern(scheme: Numbering['scheme']): string {
  const patterns = { perYear: '{abbr} § {n}', meetingAndParagraph: '{abbr} § {m}:{n}', perMeeting: '§ {n}' }
  return patterns[scheme]
}

/** The whole number that a number begins with: 4 of "4a" and "4 ½"; null when it begins with none. */
export function leadingInteger(number: string): number | null {
  const digits = /^\d+/.exec(number.trim())?.[0]
  return digits === undefined ? null : Number(digits)
}

function assignNumbers(record: MeetingRecord): ReadonlyMap<ParagraphId, string> {
  const taken = new Set(record.paragraphs.map(fixedNumberOf))
  const numbers = new Map<ParagraphId, string>()
  let next = record.meeting.firstParagraphNumber
  for (const paragraph of inNumberOrder(record)) {
    const fixed = fixedNumberOf(paragraph)
    if (fixed === null) {
      while (taken.has(String(next))) next += 1
      numbers.set(paragraph.id, String(next))
      next += 1
    } else {
      numbers.set(paragraph.id, fixed)
      next = Math.max(next, (leadingInteger(fixed) ?? 0) + 1)
    }
  }
  return numbers
}

function inNumberOrder(record: MeetingRecord): readonly Paragraph[] {
  const treated = record.paragraphs.filter((paragraph, index) => isTreated(record, paragraph, index))
  const rest = record.paragraphs.filter((paragraph, index) => !isTreated(record, paragraph, index))
  const toCome = hasReached(record.meeting, 'closed')
    ? rest.filter((paragraph) => fixedNumberOf(paragraph) !== null)
    : rest
  return [...treated, ...toCome]
}

/** A withdrawn item counts as treated when the meeting has come past it. */
function isTreated(record: MeetingRecord, paragraph: Paragraph, index: number): boolean {
  if (paragraph.state === 'planned') return false
  if (paragraph.state !== 'withdrawn' || hasReached(record.meeting, 'closed')) return true
  return record.paragraphs.slice(index + 1).some(({ state }) => state === 'open' || state === 'closed')
}

function fixedNumberOf(paragraph: Paragraph): string | null {
  const fixed = paragraph.fixedNumber?.trim() ?? ''
  return fixed === '' ? null : fixed
}

/** The part of a pattern that is the number itself, without the body's abbreviation and the sign: "{m}:{n}". */
function numberPart(pattern: string): string {
  return /\{(?:m|n|yy|yyyy)\}(?:.*\{(?:m|n|yy|yyyy)\})?/.exec(pattern)?.[0] ?? '{n}'
}

function fillPattern(record: MeetingRecord, number: string, pattern: string): string {
  const values = patternValues(record.body, record.meeting, number)
  return pattern.replace(/\{(abbr|m|n|yyyy|yy)\}/g, (whole, name: string) => values[name] ?? whole).trim()
}

function patternValues(body: Body, meeting: Meeting, number: string): Readonly<Record<string, string>> {
  const year = String(dateParts(meeting.date).year)
  return { abbr: body.abbreviation, m: String(meeting.number), n: number, yyyy: year, yy: year.slice(-2) }
}
