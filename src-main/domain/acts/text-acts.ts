import { AppError } from '../errors.ts'
import { isBlank } from '../block-text.ts'
import type { Id, SectionId } from '../ids.ts'
import type { Block } from '../minutes-body.ts'
import type { MeetingRecord } from '../record.ts'
import { renewAllSentences } from '../sentence-placement.ts'
import { addSection, newSection } from '../section-order.ts'
import { renewedBlock } from '../stale-sentences.ts'
import type { Handlers } from './handlers.ts'
import { change, drop, find } from './lists.ts'

/** Acts on the text of a §. */
export const textHandlers: Handlers<
  | 'section.add'
  | 'section.rename'
  | 'section.remove'
  | 'text.write'
  | 'sentence.renew'
  | 'sentence.keep'
  | 'sentence.follow'
> = {
  'section.add': (record, { id, paragraphId, section }) => {
    find(record.paragraphs, paragraphId)
    return addSection(record, newSection(record.body, { id, paragraphId, kind: section }))
  },
  'section.rename': (record, { sectionId, heading }) => ({
    ...record,
    sections: change(record.sections, sectionId, (section) => ({ ...section, heading })),
  }),
  'section.remove': (record, { sectionId }) => {
    const section = find(record.sections, sectionId)
    if (!isBlank(section.blocks)) {
      throw new AppError('NOT_ALLOWED', sectionId, { rule: 'SECTION_REMOVE', heading: section.heading })
    }
    return { ...record, sections: drop(record.sections, sectionId) }
  },
  'text.write': (record, { sectionId, blocks }) => ({
    ...record,
    sections: change(record.sections, sectionId, (section) => ({ ...section, blocks })),
  }),
  'sentence.renew': (record, { sectionId, blockId }) =>
    changeBlock(record, { sectionId, blockId }, (block) => renewedBlock(record, block)),
  // The words stay; what the fact says now counts as seen. Without a fact they are nobody's but the hand's.
  'sentence.keep': (record, { sectionId, blockId }) =>
    changeBlock(record, { sectionId, blockId }, (block) => ({
      ...block,
      origin: renewedBlock(record, block)?.origin ?? null,
    })),
  'sentence.follow': renewAllSentences,
}

/** The record with one block replaced, or taken out when `edit` gives null. @throws AppError NOT_FOUND */
function changeBlock(
  record: MeetingRecord,
  { sectionId, blockId }: { readonly sectionId: SectionId; readonly blockId: Id },
  edit: (block: Block) => Block | null,
): MeetingRecord {
  find(find(record.sections, sectionId).blocks, blockId)
  const sections = change(record.sections, sectionId, (section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => (block.id === blockId ? (edit(block) ?? []) : [block])),
  }))
  return { ...record, sections }
}
