import { $getSelection, $isElementNode, $isRangeSelection } from 'lexical'
import type { ElementNode, LexicalEditor } from 'lexical'
import { create } from 'zustand'
import { isEdited } from '#domain/block-text.ts'
import type { Id } from '#domain/ids.ts'
import type { Origin } from '#domain/minutes-body.ts'
import { $readBlock, $sectionNodes } from '../body.ts'
import { $blockBase } from '../node-state.ts'
import { $isSectionNode } from '../nodes/section/SectionNode.ts'

/** A sentence made from a fact, as it stands in the text. */
export interface MadeSentence {
  readonly blockId: Id
  readonly origin: Origin
  /** A hand has changed its words. */
  readonly edited: boolean
}

/** The made sentence that the caret stands in; null when it stands in none, or no text is shown. */
export const useCaretSentence = create<{ readonly sentence: MadeSentence | null }>(() => ({ sentence: null }))

/** The made sentence that the caret stands in. */
export function $caretSentence(): MadeSentence | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const node = selection.focus.getNode()
  const block = [node, ...node.getParents()].find((each) => $isSectionNode(each.getParent()))
  return $isElementNode(block) ? $madeSentence(block) : null
}

/** The made sentence with an id, as it stands in the text. */
export function $sentenceWithId(blockId: Id): MadeSentence | null {
  const block = $blockWithId(blockId)
  return block === null ? null : $madeSentence(block)
}

/** Puts the caret at the beginning of a block, and the block in sight. */
export function focusBlock(editor: LexicalEditor, blockId: Id): void {
  editor.update(() => $blockWithId(blockId)?.selectStart())
  editor.focus()
  blockElement(editor, blockId)?.scrollIntoView({ block: 'nearest' })
}

/** The element of a block on the screen; null when it is not there. */
export function blockElement(editor: LexicalEditor, blockId: Id): HTMLElement | null {
  return editor.getRootElement()?.querySelector(`[data-block="${CSS.escape(blockId)}"]`) ?? null
}

function $blockWithId(blockId: Id): ElementNode | null {
  for (const section of $sectionNodes().values()) {
    const found = section.getChildren().find((node) => $blockBase(node).id === blockId)
    if ($isElementNode(found)) return found
  }
  return null
}

function $madeSentence(block: ElementNode): MadeSentence | null {
  const { id, origin } = $blockBase(block)
  return origin === null ? null : { blockId: id, origin, edited: isEdited($readBlock(block)) }
}
