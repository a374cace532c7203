import type { ParagraphId } from './ids.ts'
import { leadingInteger, numberParagraphs, shortNumber } from './numbering.ts'
import type { MeetingRecord } from './record.ts'

/** One after the other of the numbers, first and last; the same when it is a single one. */
type Run = readonly [first: ParagraphId, last: ParagraphId]

/** The §§ with their sign: "§ 7:2", "§§ 7:1–7:4", "§§ 1–6, 8"; '' for none. Their order does not matter. */
export function paragraphRange(record: MeetingRecord, ids: readonly ParagraphId[]): string {
  const numbers = numberRange(record, ids)
  if (numbers === '') return ''
  return /[–,]/.test(numbers) ? `§§ ${numbers}` : `§ ${numbers}`
}

/** The numbers alone, for columns that have the sign in their heading: "1–6, 8". */
export function numberRange(record: MeetingRecord, ids: readonly ParagraphId[]): string {
  return runs(record, new Set(ids))
    .map(([first, last]) => {
      const from = shortNumber(record, first)
      return first === last ? from : `${from}–${shortNumber(record, last)}`
    })
    .join(', ')
}

/** The §§ in which somebody did not serve: "ej § 13", "ej §§ 116, 118"; '' for none. */
export function exceptRange(record: MeetingRecord, ids: readonly ParagraphId[]): string {
  const range = paragraphRange(record, ids)
  return range === '' ? '' : `ej ${range}`
}

/** A § of which somebody was there for a part only: "del av § 53". */
export function partOf(record: MeetingRecord, paragraphId: ParagraphId): string {
  return `del av ${paragraphRange(record, [paragraphId])}`
}

/**
 * The §§ in runs. Two belong to one run when they follow on each other in the minutes and in number, so that "§§ 4–5"
 * holds the inserted § 4a but no gap is bridged.
 */
function runs(record: MeetingRecord, ids: ReadonlySet<ParagraphId>): readonly Run[] {
  const result: Run[] = []
  let previous: { readonly number: string; readonly chosen: boolean } | null = null
  for (const [id, number] of numberParagraphs(record)) {
    const chosen = ids.has(id)
    const run = result.at(-1)
    if (chosen && run !== undefined && previous?.chosen === true && follows(previous.number, number)) {
      result[result.length - 1] = [run[0], id]
    } else if (chosen) {
      result.push([id, id])
    }
    previous = { number, chosen }
  }
  return result
}

function follows(before: string, after: string): boolean {
  const step = (leadingInteger(after) ?? Number.NaN) - (leadingInteger(before) ?? Number.NaN)
  return step === 0 || step === 1
}
