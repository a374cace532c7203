import { blockText, listBlock, textBlock } from './block-text.ts'
import type { Id } from './ids.ts'
import { remembering } from './memo.ts'
import type { Block } from './minutes-body.ts'
import type { MeetingRecord } from './record.ts'
import type { Sentence } from './sentence.ts'
import { sentencesOfFact } from './sentences.ts'

/** The blocks that a fact gives as the record stands, in order; none when there is no such fact, or nothing to say. */
export function generatedBlocks(record: MeetingRecord, factId: Id): readonly Block[] {
  return blocksOfFacts(record)(factId)
}

/**
 * The blocks of one of a fact's sentences. Ids follow from the fact, so that the same fact gives the same blocks wherever
 * the act is applied; they count the fact's sentences section by section, so that one section's words never take the
 * place of another's.
 */
export function blocksOfSentence(sentences: readonly Sentence[], index: number): readonly Block[] {
  const sentence = sentences[index]
  if (sentence === undefined) return []
  const { factId, phrase, section, text, clauses } = sentence
  const place = sentences.slice(0, index).filter((earlier) => earlier.section === section).length
  const id = `${factId}.${section}${place}`
  const first = text === '' ? [] : [textBlock(id, text, { factId, phrase, text })]
  if (clauses.length === 0) return first
  const [only, ...others] = clauses
  // One clause alone is not numbered.
  const list =
    only !== undefined && others.length === 0
      ? textBlock(`${id}.list`, only, null)
      : listBlock(`${id}.list`, 'number', clauses)
  return [...first, { ...list, origin: { factId, phrase, text: blockText(list) } }]
}

/** Worked out once for each fact, as long as nothing but text changes. */
const blocksOfFacts = remembering(
  (record: MeetingRecord) => [
    record.body,
    record.people,
    record.seats,
    record.meeting,
    record.paragraphs,
    record.rollCall,
    record.attendance,
    record.othersPresent,
    record.proposals,
    record.motions,
    record.questions,
    record.votes,
    record.elections,
    record.dissents,
    record.attachments,
  ],
  (record) => {
    const made = new Map<Id, readonly Block[]>()
    return (factId: Id): readonly Block[] => {
      const known = made.get(factId)
      if (known !== undefined) return known
      const sentences = sentencesOfFact(record, factId)
      const blocks = sentences.flatMap((_, i) => blocksOfSentence(sentences, i))
      made.set(factId, blocks)
      return blocks
    }
  },
)
