import { $isTableCellNode } from '@lexical/table'
import { $getSelection, $isElementNode, $isLineBreakNode, $isRangeSelection, $isTextNode } from 'lexical'
import type { ElementNode, LexicalEditor, LexicalNode, NodeKey } from 'lexical'
import type { SectionId } from '#domain/ids.ts'
import { remembering } from '#domain/memo.ts'
import { $sectionId, $sectionOf } from '../nodes/section/SectionNode.ts'

/** Where somebody is typing: a line of text (a paragraph, an item of a list), and what of it lies on either side. */
export interface TypingPlace {
  readonly line: NodeKey
  readonly sectionId: SectionId
  readonly before: string
  readonly after: string
}

/** Where the caret is after a change; worked out once for all who hear of it. */
export function placeAfterChange(editor: LexicalEditor): TypingPlace | null {
  return placeIn(editor)
}

const placeIn = remembering(
  (editor: LexicalEditor) => [editor.getEditorState()],
  (editor) => editor.getEditorState().read($typingPlace, { editor }),
)

/** Where the caret is; null when something is selected, or in a table, where Tab goes from cell to cell. */
export function $typingPlace(): TypingPlace | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const { anchor } = selection
  const node = anchor.getNode()
  const line = [node, ...node.getParents()].find(isLine)
  const section = $sectionOf(node)
  if (line === undefined || section === null || line.getParents().some($isTableCellNode)) return null
  const texts = line.getChildren().map($textOf)
  const at = $isTextNode(node)
    ? lengthOf(texts.slice(0, node.getIndexWithinParent())) + anchor.offset
    : lengthOf(texts.slice(0, anchor.offset))
  const text = texts.join('')
  return {
    line: line.getKey(),
    sectionId: $sectionId(section),
    before: text.slice(0, at),
    after: text.slice(at),
  }
}

/** Puts a text in the place of a stretch before the caret, when one piece of text holds both; the caret stays behind it. */
export function $replaceBeforeCaret(
  place: TypingPlace,
  { from, to, text }: { readonly from: number; readonly to: number; readonly text: string },
): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const { anchor } = selection
  const node = anchor.getNode()
  if (!$isTextNode(node)) return
  const start = place.before.length - anchor.offset
  if (from < start) return
  const offset = anchor.offset + text.length - (to - from)
  const changed = node.spliceText(from - start, to - from, text)
  changed.select(offset, offset)
}

function isLine(node: LexicalNode): node is ElementNode {
  return $isElementNode(node) && !node.isInline()
}

function $textOf(node: LexicalNode): string {
  return $isLineBreakNode(node) ? '\n' : node.getTextContent()
}

function lengthOf(texts: readonly string[]): number {
  return texts.join('').length
}
