import type { ParagraphId } from './ids.ts'
import { leadingInteger, numberParagraphs } from './numbering.ts'
import type { MeetingRecord } from './record.ts'
import { hasReached } from './states.ts'

/**
 * Something wrong with the numbers (domain.md §5, §12). `missing`: an item of a meeting that is over was never treated ·
 * `duplicate`: an earlier § has the number · `gap`: numbers that no § has are left out before it · `order`: lower than the
 * one before, as when a § that is attested at once was taken before its turn.
 */
export interface NumberingFinding {
  readonly kind: 'missing' | 'duplicate' | 'gap' | 'order'
  readonly paragraphId: ParagraphId
  /** The number as it stands; '' when missing. */
  readonly number: string
}

/** Everything wrong with a meeting's numbers, in the order of the minutes. */
export function numberingFindings(record: MeetingRecord): readonly NumberingFinding[] {
  return [...missingNumbers(record), ...wrongNumbers(record)]
}

function missingNumbers(record: MeetingRecord): readonly NumberingFinding[] {
  if (!hasReached(record.meeting, 'closed')) return []
  const numbers = numberParagraphs(record)
  return record.paragraphs
    .filter(({ id }) => !numbers.has(id))
    .map(({ id }) => ({ kind: 'missing', paragraphId: id, number: '' }))
}

function wrongNumbers(record: MeetingRecord): readonly NumberingFinding[] {
  const findings: NumberingFinding[] = []
  const seen = new Set<string>()
  let highest = record.meeting.firstParagraphNumber - 1
  const numbers = numberParagraphs(record)
  const given = new Set([...numbers.values()].map(leadingInteger))
  for (const [paragraphId, number] of numbers) {
    const integer = leadingInteger(number)
    if (seen.has(number)) findings.push({ kind: 'duplicate', paragraphId, number })
    else if (integer === null || integer < highest) findings.push({ kind: 'order', paragraphId, number })
    else if (isAnyLeftOut(given, highest, integer)) findings.push({ kind: 'gap', paragraphId, number })
    seen.add(number)
    highest = Math.max(highest, integer ?? highest)
  }
  return findings
}

/** Whether there are numbers between two that no § of the meeting has. */
function isAnyLeftOut(given: ReadonlySet<number | null>, before: number, next: number): boolean {
  for (let number = before + 1; number < next; number++) if (!given.has(number)) return true
  return false
}
