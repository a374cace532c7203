import { blockText } from './block-text.ts'
import { partsMadeFrom, successorOf } from './generated-blocks.ts'
import type { Id, ParagraphId, SectionId } from './ids.ts'
import { isLocked, lockOf, partOfSection } from './locks.ts'
import { remembering } from './memo.ts'
import type { Block, Section } from './minutes-body.ts'
import type { MeetingRecord } from './record.ts'

/** A sentence whose fact says something else by now, and the sentence that it would give. */
export interface StaleSentence {
  readonly paragraphId: ParagraphId
  readonly sectionId: SectionId
  readonly blockId: Id
  /** As it stands in the text. */
  readonly now: Block
  /** What the fact gives; null when it gives nothing there any more. */
  readonly offered: Block | null
}

/** The block that the fact behind a block would give now; null when the fact no longer says anything there. */
export function renewedBlock(record: MeetingRecord, block: Block): Block | null {
  if (block.origin === null) return null
  const { factId } = block.origin
  return successorOf(record, { factId, blockId: block.id }, (id) =>
    record.sections.some(({ blocks }) => blocks.some((other) => other.id === id)),
  )
}

/**
 * Whether the fact behind a block has changed since its words were made or kept, and the words do not say so. A hand that
 * has written just what the fact would say has nothing to be told.
 */
export function isStale(record: MeetingRecord, block: Block): boolean {
  if (block.origin === null) return false
  const made = renewedBlock(record, block)
  if (made === null) return true
  const text = blockText(made)
  return text !== block.origin.text && text !== blockText(block)
}

/**
 * Every stale sentence of the meeting, in the order of the §§ and their sections. What is attested is left out: there the
 * words stand as they were signed, whatever has become of the facts (domain.md §7).
 */
export function staleSentences(record: MeetingRecord): readonly StaleSentence[] {
  return staleIn(record)
}

/** The stale sentence that follows a place in the meeting, going round; null when there is none. */
export function nextStale(
  record: MeetingRecord,
  from: { readonly paragraphId: ParagraphId; readonly blockId: Id | null },
): StaleSentence | null {
  const all = staleSentences(record)
  const at = all.findIndex(({ blockId }) => blockId === from.blockId)
  if (at >= 0) return all[(at + 1) % all.length] ?? null
  const order = new Map(record.paragraphs.map(({ id }, i) => [id, i]))
  const here = order.get(from.paragraphId) ?? 0
  return all.find(({ paragraphId }) => (order.get(paragraphId) ?? 0) >= here) ?? all[0] ?? null
}

const staleIn = remembering(
  (record: MeetingRecord) => [...partsMadeFrom(record), record.sections],
  (record): readonly StaleSentence[] => {
    const found = new Map<ParagraphId, StaleSentence[]>()
    for (const section of record.sections) {
      if (isLocked(lockOf(record, partOfSection(section.kind), section.paragraphId))) continue
      const stale = staleOf(record, section)
      if (stale.length > 0)
        found.set(section.paragraphId, [...(found.get(section.paragraphId) ?? []), ...stale])
    }
    return record.paragraphs.flatMap(({ id }) => found.get(id) ?? [])
  },
)

function staleOf(record: MeetingRecord, { id, paragraphId, blocks }: Section): readonly StaleSentence[] {
  return blocks
    .filter((block) => isStale(record, block))
    .map((now) => ({
      paragraphId,
      sectionId: id,
      blockId: now.id,
      now,
      offered: renewedBlock(record, now),
    }))
}
