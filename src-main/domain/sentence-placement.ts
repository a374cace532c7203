import { blockText, isEdited } from './block-text.ts'
import { change } from './acts/lists.ts'
import { blocksOfSentence, otherForm, successorOf } from './generated-blocks.ts'
import type { Id, ParagraphId } from './ids.ts'
import { type Lock, isLocked, lockOf, partOfSection } from './locks.ts'
import type { Block, Section } from './minutes-body.ts'
import type { MeetingRecord } from './record.ts'
import { addSection, housingKind, newSection, sectionsOf } from './section-order.ts'
import type { Sentence } from './sentence.ts'
import { sentencesOfFact } from './sentences.ts'

/**
 * Writes a new fact's sentences into its §, and renews those that its change makes untrue.
 *
 * A sentence goes last in its section; a section that is missing is added. Blocks that a hand has changed are left as
 * they are (architecture.md §0.11): they are stale until the new sentence is taken over.
 */
export function placeSentences(record: MeetingRecord, paragraphId: ParagraphId, factId: Id): MeetingRecord {
  return placeAmong(record, { paragraphId, factId, wanted: () => true })
}

/**
 * Writes the decision of a § once everything put has been decided, unless a hand has written one already: then the hand's
 * words stand (KL 5:67 p. 4; the secretary often writes the decision before the chair puts the question).
 */
export function placeDecision(record: MeetingRecord, paragraphId: ParagraphId): MeetingRecord {
  const written = sectionsOf(record, paragraphId).some(
    ({ kind, blocks }) =>
      kind === 'decision' && blocks.some((block) => block.origin === null && blockText(block).trim() !== ''),
  )
  if (written) return renewSentences(record, paragraphId)
  return placeAmong(record, { paragraphId, factId: paragraphId, wanted: (sentence) => !isOfOrder(sentence) })
}

/** Writes that the order of the questions was approved, or takes it away again; the decision is left as it is. */
export function placeOrder(record: MeetingRecord, paragraphId: ParagraphId): MeetingRecord {
  return placeAmong(record, { paragraphId, factId: paragraphId, wanted: isOfOrder })
}

function isOfOrder({ section }: Sentence): boolean {
  return section === 'propositionsordning'
}

interface Placing {
  readonly paragraphId: ParagraphId
  readonly factId: Id
  /** Which of the fact's sentences are to be written. */
  readonly wanted: (sentence: Sentence) => boolean
}

function placeAmong(record: MeetingRecord, { paragraphId, factId, wanted }: Placing): MeetingRecord {
  const sentences = sentencesOfFact(record, factId)
  const present = new Set(
    sectionsOf(record, paragraphId).flatMap((section) =>
      section.blocks.flatMap((block) => (block.origin?.factId === factId ? [block.id] : [])),
    ),
  )
  return sentences.reduce(
    (current, sentence, i) => {
      const blocks = blocksOfSentence(sentences, i, record.body.template.decisionStyle)
      const isThere = ({ id }: Block): boolean =>
        present.has(id) || (present.has(otherForm(id)) && !blocks.some((block) => block.id === otherForm(id)))
      const missing = wanted(sentence) ? blocks.filter((block) => !isThere(block)) : []
      return missing.length === 0
        ? current
        : appendBlocks(current, sectionFor(current, paragraphId, sentence), missing)
    },
    renewSentences(record, paragraphId),
  )
}

/**
 * Brings the generated blocks of a § up to date with their facts: untouched ones take the new words or go when their
 * fact is gone; those that a hand has changed stay. Sentences that were deleted by hand do not come back.
 */
export function renewSentences(record: MeetingRecord, paragraphId: ParagraphId): MeetingRecord {
  return renewWhere(
    record,
    (section) => section.paragraphId === paragraphId && !isLocked(lockOfSection(record, section)),
  )
}

/**
 * The same in every §: a name, a number or who serves reaches into §§ that the act did not concern. What is locked there
 * stands as it is, also what could be changed with a reason: decisions and votes after the meeting (domain.md §7.3).
 */
export function renewAllSentences(record: MeetingRecord): MeetingRecord {
  return renewWhere(record, (section) => lockOfSection(record, section) === 'free')
}

function lockOfSection(record: MeetingRecord, { kind, paragraphId }: Section): Lock {
  return lockOf(record, partOfSection(kind), paragraphId)
}

function renewWhere(record: MeetingRecord, isMeant: (section: Section) => boolean): MeetingRecord {
  const sections = record.sections.map((section) => {
    if (!section.blocks.some(({ origin }) => origin !== null) || !isMeant(section)) return section
    const isWritten = (id: Id): boolean => section.blocks.some((block) => block.id === id)
    const blocks = section.blocks.flatMap((block) => renewed(record, block, isWritten))
    const isSame =
      blocks.length === section.blocks.length && blocks.every((block, i) => block === section.blocks[i])
    return isSame ? section : { ...section, blocks }
  })
  return sections.every((section, i) => section === record.sections[i]) ? record : { ...record, sections }
}

function renewed(record: MeetingRecord, block: Block, isWritten: (blockId: Id) => boolean): readonly Block[] {
  if (block.origin === null) return [block]
  const made = successorOf(record, { factId: block.origin.factId, blockId: block.id }, isWritten)
  if (isEdited(block)) {
    // The hand and the fact say the same by now: the words stand, and are nobody's own any longer.
    return [made !== null && blockText(made) === blockText(block) ? { ...block, origin: made.origin } : block]
  }
  if (made === null) return []
  return [blockText(made) === block.origin.text ? block : made]
}

/** The section that the sentence belongs in; a new one when the § has none yet. */
function sectionFor(record: MeetingRecord, paragraphId: ParagraphId, sentence: Sentence): Section {
  const kind = housingKind(record.body, sentence.section)
  const existing = sectionsOf(record, paragraphId).find((section) => section.kind === kind)
  return existing ?? newSection(record.body, { paragraphId, kind, id: `${paragraphId}.${kind}` })
}

function appendBlocks(record: MeetingRecord, target: Section, blocks: readonly Block[]): MeetingRecord {
  const known = record.sections.some((section) => section.id === target.id)
  const withSection = known ? record : addSection(record, target)
  const append = (section: Section): Section => ({
    ...section,
    blocks: [...withoutTrailingBlank(section.blocks), ...blocks],
  })
  return { ...withSection, sections: change(withSection.sections, target.id, append) }
}

/** A caret waiting on an empty last line must not leave a gap above the new sentence, nor Enter pressed once too often. */
function withoutTrailingBlank(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => block.origin !== null || blockText(block).trim() !== '')
  return blocks.slice(0, last + 1)
}
