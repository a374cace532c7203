import { blockText, listBlock, textBlock } from './block-text.ts'
import type { DecisionStyle } from './body.ts'
import type { Id } from './ids.ts'
import { remembering } from './memo.ts'
import type { Block, ListBlock } from './minutes-body.ts'
import type { MeetingRecord } from './record.ts'
import type { Sentence } from './sentence.ts'
import { sentencesOfFact } from './sentences.ts'

/** The blocks that a fact gives as the record stands, in order; none when there is no such fact, or nothing to say. */
export function generatedBlocks(record: MeetingRecord, factId: Id): readonly Block[] {
  return blocksOfFacts(record)(factId)
}

/**
 * The block that a made one has become: the same, or its words in their other form, since one clause alone is no list
 * ("Nämnden avslår förslaget." in the place of the points of the proposal). The other form is meant only while nothing
 * else `isWritten` under its id. Null when the fact gives nothing there any more.
 */
export function successorOf(
  record: MeetingRecord,
  { factId, blockId }: { readonly factId: Id; readonly blockId: Id },
  isWritten: (blockId: Id) => boolean,
): Block | null {
  const made = generatedBlocks(record, factId)
  const other = otherForm(blockId)
  return (
    made.find(({ id }) => id === blockId) ??
    (isWritten(other) ? null : made.find(({ id }) => id === other)) ??
    null
  )
}

/** The id of a sentence for the list that it may have instead, and the other way about. */
export function otherForm(blockId: Id): Id {
  return blockId.endsWith(listSuffix) ? blockId.slice(0, -listSuffix.length) : `${blockId}${listSuffix}`
}

const listSuffix = '.list'

/**
 * The blocks of one of a fact's sentences. Ids follow from the fact, so that the same fact gives the same blocks wherever
 * the act is applied; they count the fact's sentences section by section, so that one section's words never take the
 * place of another's. The points of a decision are marked in the body's style.
 */
export function blocksOfSentence(
  sentences: readonly Sentence[],
  index: number,
  style: DecisionStyle,
): readonly Block[] {
  const sentence = sentences[index]
  if (sentence === undefined) return []
  const { factId, phrase, section, text, clauses } = sentence
  const place = sentences.slice(0, index).filter((earlier) => earlier.section === section).length
  const id = `${factId}.${section}${place}`
  const first = text === '' ? [] : [textBlock(id, text, { factId, phrase, text })]
  if (clauses.length === 0) return first
  const [only, ...others] = clauses
  const marker = markerOf(sentence, style)
  // One clause alone is not numbered; "att" is a word of it.
  const list =
    only !== undefined && others.length === 0 && marker !== 'att'
      ? textBlock(`${id}${listSuffix}`, only, null)
      : listBlock(`${id}${listSuffix}`, marker, clauses)
  return [...first, { ...list, origin: { factId, phrase, text: blockText(list) } }]
}

const markers: Readonly<Record<DecisionStyle, ListBlock['marker']>> = {
  numbered: 'number',
  bullets: 'bullet',
  dashes: 'dash',
  att: 'att',
}

/** Only what is decided is in the body's style; "att" needs words that it can stand before. */
function markerOf({ section, phrase }: Sentence, style: DecisionStyle): ListBlock['marker'] {
  if (section !== 'decision') return 'number'
  return style === 'att' && phrase !== 'beslut.att_satser' ? 'number' : markers[style]
}

/** All of a record that made sentences can depend on: everything but the text (see `remembering`). */
export function partsMadeFrom(record: MeetingRecord): readonly [object, ...object[]] {
  return [
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
  ]
}

/** Worked out once for each fact, as long as nothing but text changes. */
const blocksOfFacts = remembering(partsMadeFrom, (record) => {
  const made = new Map<Id, readonly Block[]>()
  return (factId: Id): readonly Block[] => {
    const known = made.get(factId)
    if (known !== undefined) return known
    const sentences = sentencesOfFact(record, factId)
    const blocks = sentences.flatMap((_, i) =>
      blocksOfSentence(sentences, i, record.body.template.decisionStyle),
    )
    made.set(factId, blocks)
    return blocks
  }
})
