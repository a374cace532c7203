import { $createListItemNode, $createListNode, $isListItemNode, $isListNode } from '@lexical/list'
import type { ListItemNode, ListNode } from '@lexical/list'
import type { ListBlock, ListItem } from '#domain/minutes-body.ts'
import { $inlineNodes, $readInlines } from '../../inlines.ts'
import { $blockBase, $marker, $setBlockBase, $setMarker } from '../../node-state.ts'

/** The node of a list. Lexical keeps a nested list in an item of its own, behind the one it belongs to. */
export function $listNode(block: ListBlock): ListNode {
  const list = $createListNode(block.marker === 'number' ? 'number' : 'bullet')
  $setMarker($setBlockBase(list, block), block.marker)
  for (const item of block.items) {
    list.append($createListItemNode().append(...$inlineNodes(item.inlines)))
    if (item.children !== null) list.append($createListItemNode().append($listNode(item.children)))
  }
  return list
}

/** The list that a node stands for. */
export function $readList(node: ListNode): ListBlock {
  const items: ListItem[] = []
  for (const child of node.getChildren()) {
    if (!$isListItemNode(child)) continue
    const nested = $nestedList(child)
    if (nested === null) {
      items.push({ inlines: $readInlines(child), children: null })
    } else {
      const owner = items.pop() ?? { inlines: [], children: null }
      items.push({ ...owner, children: $readList(nested) })
    }
  }
  return { kind: 'list', ...$blockBase(node), marker: $listMarker(node), items }
}

function $nestedList(item: ListItemNode): ListNode | null {
  const first = item.getFirstChild()
  return $isListNode(first) ? first : null
}

/** Dashes and att-satser are bullets to Lexical; a list that has become numbered is numbered, whatever it was. */
function $listMarker(node: ListNode): ListBlock['marker'] {
  if (node.getListType() === 'number') return 'number'
  const marker = $marker(node)
  return marker === 'number' ? 'bullet' : marker
}
