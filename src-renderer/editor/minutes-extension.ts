import { ListExtension } from '@lexical/list'
import { RichTextExtension } from '@lexical/rich-text'
import { TableExtension } from '@lexical/table'
import { configExtension, defineExtension } from 'lexical'
import { ListTypingExtension } from './nodes/list/list-typing.ts'
import { SectionExtension } from './nodes/section/section-extension.ts'
import { PasteExtension } from './paste/paste-extension.ts'
import { SectionMovesExtension } from './nodes/section/section-moves.ts'
import { OriginMarksExtension } from './origin-marks.ts'

/**
 * The editor of one §. It has no history of its own: undo is the meeting's, one for text and facts alike. Built once at
 * module level, since an extension value that changes would make a new editor.
 */
export const MinutesExtension = defineExtension({
  name: 'paragraf/minutes',
  namespace: 'paragraf',
  dependencies: [
    RichTextExtension,
    ListExtension,
    ListTypingExtension,
    configExtension(TableExtension, {
      hasCellMerge: false,
      hasHorizontalScroll: false,
      hasCellBackgroundColor: false,
    }),
    SectionExtension,
    SectionMovesExtension,
    OriginMarksExtension,
    PasteExtension,
  ],
  theme: {
    text: { bold: 'text-bold', italic: 'text-italic' },
    list: { nested: { listitem: 'list-nested' } },
  },
  onError: (error) => {
    throw error
  },
})
