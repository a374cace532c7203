import { AppError } from '../errors.ts'
import { isBlank } from '../block-text.ts'
import { renewedBlock } from '../sentence-placement.ts'
import { addSection, newSection } from '../section-order.ts'
import type { Handlers } from './handlers.ts'
import { change, drop, find } from './lists.ts'

/** Acts on the text of a §. */
export const textHandlers: Handlers<
  'section.add' | 'section.rename' | 'section.remove' | 'text.write' | 'sentence.renew'
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
  'sentence.renew': (record, { sectionId, blockId }) => {
    const section = find(record.sections, sectionId)
    const renewed = renewedBlock(record, find(section.blocks, blockId))
    const blocks = section.blocks.flatMap((block) => {
      if (block.id !== blockId) return [block]
      return renewed === null ? [] : [renewed]
    })
    return { ...record, sections: change(record.sections, sectionId, (current) => ({ ...current, blocks })) }
  },
}
