import type { ParagraphId } from './ids.ts'
import { isAttestedAlone } from './locks.ts'
import { numberParagraphs } from './numbering.ts'
import type { MeetingRecord } from './record.ts'
import { hasReached } from './states.ts'

/**
 * The §§ whose numbers must stay from now on and are not yet fixed (domain.md §5): an immediately attested one once it
 * is closed, and all when the minutes go out to be attested. An extract or a dispatch of a § freezes it as well; that
 * is done by whoever makes it, with `freezeNumbers`.
 */
export function numbersToFreeze(record: MeetingRecord): readonly ParagraphId[] {
  const all = hasReached(record.meeting, 'forJustering')
  const numbers = numberParagraphs(record)
  return record.paragraphs
    .filter((paragraph) => paragraph.fixedNumber === null && numbers.has(paragraph.id))
    .filter((paragraph) => all || isAttestedAlone(paragraph))
    .map(({ id }) => id)
}

/** The record with the numbers of these §§ fixed as they are now; those that are fixed already stay as they are. */
export function freezeNumbers(record: MeetingRecord, ids: readonly ParagraphId[]): MeetingRecord {
  if (ids.length === 0) return record
  const numbers = numberParagraphs(record)
  const chosen = new Set(ids)
  return {
    ...record,
    paragraphs: record.paragraphs.map((paragraph) =>
      chosen.has(paragraph.id)
        ? { ...paragraph, fixedNumber: paragraph.fixedNumber ?? numbers.get(paragraph.id) ?? null }
        : paragraph,
    ),
  }
}
