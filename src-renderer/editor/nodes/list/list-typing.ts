import { $createListItemNode, $createListNode } from '@lexical/list'
import type { ParagraphNode } from 'lexical'
import {
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_SPACE_COMMAND,
} from 'lexical'
import type { ListBlock } from '#domain/minutes-body.ts'
import { $setMarker } from '../../node-state.ts'
import { $isSectionNode } from '../section/SectionNode.ts'

/** What is typed at the beginning of a line, before a space, to begin a list. */
const beginnings: Readonly<Record<string, ListBlock['marker']>> = {
  '1.': 'number',
  '-': 'dash',
  '–': 'dash',
  '*': 'bullet',
  '•': 'bullet',
}

/** Makes a list of a line that is begun as one: "1. ", "- ", "* ". Backspace at its beginning makes it a line again. */
export const ListTypingExtension = defineExtension({
  name: 'paragraf/list-typing',
  register: (editor) =>
    editor.registerCommand(
      KEY_SPACE_COMMAND,
      (event) => {
        const begun = $begunList()
        if (begun === null) return false
        event.preventDefault()
        $makeList(begun.paragraph, begun.marker)
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
})

interface BegunList {
  readonly paragraph: ParagraphNode
  readonly marker: ListBlock['marker']
}

/** The paragraph whose text up to the caret begins a list; null when there is none. */
function $begunList(): BegunList | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  const paragraph = node.getParent()
  if (!$isParagraphNode(paragraph) || !$isSectionNode(paragraph.getParent())) return null
  if (!node.is(paragraph.getFirstChild())) return null
  const marker = beginnings[node.getTextContent().slice(0, selection.anchor.offset)]
  if (marker === undefined || selection.anchor.offset !== beginningOf(node.getTextContent())) return null
  return { paragraph, marker }
}

function beginningOf(text: string): number {
  return Object.keys(beginnings).find((beginning) => text.startsWith(beginning))?.length ?? -1
}

function $makeList(paragraph: ParagraphNode, marker: ListBlock['marker']): void {
  const [first] = paragraph.getAllTextNodes()
  const text = first?.getTextContent() ?? ''
  first?.setTextContent(text.slice(beginningOf(text)))
  const item = $createListItemNode().append(...paragraph.getChildren())
  paragraph.replace(
    $setMarker($createListNode(marker === 'number' ? 'number' : 'bullet'), marker).append(item),
  )
  item.selectStart()
}
