import * as z from 'zod'
import { idPattern } from '../domain/ids.ts'

/** Longest text on one line: names, titles, headings, places. */
const longestLine = 1_000
/** Longest run of text within a block or a clause. */
const longestSentence = 100_000
/** Longest text of several lines: notes, written reservations. */
const longestProse = 200_000

// Control characters (C0, DEL, C1), the line and paragraph separators, and halves of surrogate pairs: none of them can
// be printed, and an editor or a spreadsheet further on may take them for something else. Said as one class, so that
// the time and memory of a check follow the length of the text, whatever is in it.
const separators = String.raw`\u2028\u2029\ud800-\udfff`
const linePattern = new RegExp(String.raw`^[^\u0000-\u001f\u007f-\u009f${separators}]*$`, 'u')
const tabbedPattern = new RegExp(String.raw`^[^\u0000-\u0008\u000a-\u001f\u007f-\u009f${separators}]*$`, 'u')
const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
const invisible = new RegExp(String.raw`[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ud800-\udfff]`, 'gu')
const prosePattern = new RegExp(String.raw`^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f${separators}]*$`, 'u')

// The message of a pattern is the name of its rule (see findings.ts).

/** An identifier (see domain/ids.ts). */
export const idSchema = z.string().regex(idPattern, 'id')

/** A date that exists, `2020-05-13`. */
export const dateSchema = z.iso.date()

/** A time of day, `09:58`. */
export const clockSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'clock')

/** A moment in UTC, `2020-05-13T07:58:00.000Z`. */
export const instantSchema = z.iso.datetime()

/** Text on one line without control characters; may be empty. */
export const lineSchema = z.string().max(longestLine).regex(linePattern, 'control_character')

/** Text on one line that says something. */
export const nameSchema = lineSchema.min(1)

/** A sentence, clause or run of text: longer than a line, with tabs, without line breaks. */
export const sentenceSchema = z.string().max(longestSentence).regex(tabbedPattern, 'control_character')

/**
 * A run of text as it was typed or pasted. What cannot be printed is taken out instead of refused: nobody sees it, and a
 * refusal would cost the words around it.
 */
export const typedSchema = z
  .string()
  .overwrite((text) => text.replace(lineEnd, ' ').replace(invisible, ''))
  .max(longestSentence)
  .regex(tabbedPattern, 'control_character')

/** Text of several lines (`\n`). */
export const proseSchema = z.string().max(longestProse).regex(prosePattern, 'control_character')

/** A whole number from 0 that a meeting can reach. */
export const countSchema = z.int().min(0).max(1_000_000)

/** A whole number from 1. */
export const ordinalSchema = z.int().min(1).max(1_000_000)

/** A list whose order means something, as readonly data. */
export function listOf<TItem extends z.ZodType>(item: TItem): z.ZodReadonly<z.ZodArray<TItem>> {
  return z.array(item).readonly()
}
