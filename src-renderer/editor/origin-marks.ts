import { $getNodeByKey, $isElementNode, defineExtension } from 'lexical'
import type { LexicalEditor, NodeKey } from 'lexical'
import { $isListNode } from '@lexical/list'
import { isEdited } from '#domain/block-text.ts'
import { $readBlock } from './body.ts'
import { $blockBase, $marker } from './node-state.ts'
import { $isSectionNode } from './nodes/section/SectionNode.ts'

/**
 * Shows which blocks were made from facts (a thin line in the margin) and which of those a hand has changed, and the
 * markers that Lexical's lists do not know. Attributes only: nothing of it is text.
 */
export const OriginMarksExtension = defineExtension({
  name: 'paragraf/origin-marks',
  register: (editor) => {
    const mark = (keys: Iterable<NodeKey>): void => {
      editor.read(() => {
        for (const key of keys) $markBlock(editor, key)
      })
    }
    return editor.registerUpdateListener(({ dirtyElements }) => mark(dirtyElements.keys()))
  },
})

function $markBlock(editor: LexicalEditor, key: NodeKey): void {
  const node = $getNodeByKey(key)
  const element = editor.getElementByKey(key)
  if (!$isElementNode(node) || element === null || !$isSectionNode(node.getParent())) return
  const { id, origin } = $blockBase(node)
  // Written at every key, an attribute that stays as it is would have the styles looked up again.
  if (element.dataset.block !== id) element.dataset.block = id
  element.classList.toggle('made', origin !== null)
  element.classList.toggle('edited', origin !== null && isEdited($readBlock(node)))
  if ($isListNode(node)) element.dataset.marker = $marker(node)
}
