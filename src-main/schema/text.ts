import { z } from 'zod'
import { idPattern } from '../domain/ids.ts'

/** Longest text on one line: names, titles, headings, places. */
export const longestLine = 1_000
/** Longest run of text within a block or a clause. */
export const longestSentence = 20_000
/** Longest text of several lines: notes, written reservations. */
export const longestProse = 200_000

// Control characters (C0, DEL, C1), the line and paragraph separators, and halves of surrogate pairs: none of them can
// be printed, and an editor or a spreadsheet further on may take them for something else.
const unprintable = String.raw`\p{Cc}\p{Zl}\p{Zp}\p{Cs}`
const linePattern = new RegExp(`^[^${unprintable}]*$`, 'u')
const tabbedPattern = new RegExp(String.raw`^(?:\t|[^${unprintable}])*$`, 'u')
const prosePattern = new RegExp(String.raw`^(?:[\t\n]|[^${unprintable}])*$`, 'u')

/** An identifier (see domain/ids.ts). */
export const idSchema = z.string().regex(idPattern)

/** A date that exists, `2020-05-13`. */
export const dateSchema = z.iso.date()

/** A time of day, `09:58`. */
export const clockSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

/** A moment in UTC, `2020-05-13T07:58:00.000Z`. */
export const instantSchema = z.iso.datetime()

/** Text on one line without control characters; may be empty. */
export const lineSchema = z.string().max(longestLine).regex(linePattern)

/** Text on one line that says something. */
export const nameSchema = lineSchema.min(1)

/** A sentence, clause or run of text: longer than a line, with tabs, without line breaks. */
export const sentenceSchema = z.string().max(longestSentence).regex(tabbedPattern)

/** Text of several lines (`\n`). */
export const proseSchema = z.string().max(longestProse).regex(prosePattern)

/** A whole number from 0 that a meeting can reach. */
export const countSchema = z.int().min(0).max(1_000_000)

/** A whole number from 1. */
export const ordinalSchema = z.int().min(1).max(1_000_000)

/** A list whose order means something, as readonly data. */
export function listOf<TItem extends z.ZodType>(item: TItem) {
  return z.array(item).readonly()
}
