import { blocksText, isBlank } from '../domain/block-text.ts'
import type { MeetingRecord } from '../domain/record.ts'
import type { Section } from '../domain/minutes-body.ts'
import type { Writer } from '../storage/connection.ts'
import { keepText, lastKeptAt } from '../storage/text-versions.ts'

/** While a section is being written, its text is kept this often. */
const intervalMs = 60_000

/**
 * Keeps the texts that a change of the record replaces, so that whatever was saved can be found again: at most one a
 * minute while a section is being written, always when something else than typing changes it, and when it is emptied,
 * taken away or loses more than half.
 */
export function keepTexts(
  writer: Writer,
  {
    before,
    after,
    at,
    kind,
  }: {
    readonly before: MeetingRecord
    readonly after: MeetingRecord
    readonly at: string
    /** What changes it, as the journal names it. */
    readonly kind: string
  },
): void {
  if (before.sections === after.sections) return
  const next = new Map(after.sections.map((section) => [section.id, section]))
  const meetingId = before.meeting.id
  for (const section of before.sections) {
    const successor = next.get(section.id)
    if (successor?.blocks === section.blocks || isBlank(section.blocks)) continue
    const last = lastKeptAt(writer, meetingId, section.id)
    const isTyping = kind === 'text.write'
    if (last === null || !isTyping || isDue(last, at) || losesMuch(section, successor)) {
      keepText(writer, meetingId, { sectionId: section.id, savedAt: at, blocks: section.blocks })
    }
  }
}

function isDue(last: string, at: string): boolean {
  return Date.parse(at) - Date.parse(last) >= intervalMs
}

function losesMuch(section: Section, successor: Section | undefined): boolean {
  if (successor === undefined) return true
  return blocksText(successor.blocks).trim().length * 2 < blocksText(section.blocks).trim().length
}
