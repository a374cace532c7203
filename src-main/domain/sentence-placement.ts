import { blockText, isEdited, listBlock, textBlock } from './block-text.ts'
import { change } from './acts/lists.ts'
import type { Id, ParagraphId } from './ids.ts'
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
      const blocks = sentenceBlocks(sentence, placeOf(sentences, i))
      const missing = wanted(sentence) ? blocks.filter((block) => !present.has(block.id)) : []
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
  const current = new Map<Id, ReadonlyMap<Id, Block>>()
  const generated = (factId: Id): ReadonlyMap<Id, Block> => {
    const known = current.get(factId)
    if (known) return known
    const made = new Map(generatedBlocks(record, factId).map((block) => [block.id, block]))
    current.set(factId, made)
    return made
  }
  const renew = (block: Block): readonly Block[] => {
    if (block.origin === null || isEdited(block)) return [block]
    const made = generated(block.origin.factId).get(block.id)
    if (!made) return []
    return blockText(made) === block.origin.text ? [block] : [made]
  }
  let changed = false
  const sections = record.sections.map((section) => {
    if (section.paragraphId !== paragraphId) return section
    const blocks = section.blocks.flatMap(renew)
    if (blocks.length === section.blocks.length && blocks.every((block, i) => block === section.blocks[i])) {
      return section
    }
    changed = true
    return { ...section, blocks }
  })
  return changed ? { ...record, sections } : record
}

/** The block that the fact behind a block would give now; null when the fact no longer says anything there. */
export function renewedBlock(record: MeetingRecord, block: Block): Block | null {
  if (block.origin === null) return null
  return generatedBlocks(record, block.origin.factId).find((made) => made.id === block.id) ?? null
}

/** Whether the fact behind a block has changed since the block was written. */
export function isStale(record: MeetingRecord, block: Block): boolean {
  if (block.origin === null) return false
  const made = renewedBlock(record, block)
  return made === null || blockText(made) !== block.origin.text
}

function generatedBlocks(record: MeetingRecord, factId: Id): readonly Block[] {
  const sentences = sentencesOfFact(record, factId)
  return sentences.flatMap((sentence, i) => sentenceBlocks(sentence, placeOf(sentences, i)))
}

/** The how-manieth of its fact's sentences in its section it is; so one section's words never take another's place. */
function placeOf(sentences: readonly Sentence[], index: number): number {
  const { section } = sentences[index] ?? { section: null }
  return sentences.slice(0, index).filter((earlier) => earlier.section === section).length
}

/** Ids follow from the fact, so that the same fact gives the same blocks wherever the act is applied. */
function sentenceBlocks(sentence: Sentence, place: number): readonly Block[] {
  const { factId, phrase, section, text, clauses } = sentence
  const id = `${factId}.${section}${place}`
  const first = text === '' ? [] : [textBlock(id, text, { factId, phrase, text })]
  if (clauses.length === 0) return first
  const list = listBlock(`${id}.list`, 'number', clauses)
  return [...first, { ...list, origin: { factId, phrase, text: blockText(list) } }]
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

/** A caret waiting on an empty last line must not leave a gap above the new sentence. */
function withoutTrailingBlank(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)
  return last && last.origin === null && blockText(last).trim() === '' ? blocks.slice(0, -1) : blocks
}
