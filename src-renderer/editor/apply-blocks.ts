import { $createParagraphNode, $getSelection, $isElementNode, $isRangeSelection } from 'lexical'
import type { ElementNode, PointType } from 'lexical'
import { blockText } from '#domain/block-text.ts'
import type { Block } from '#domain/minutes-body.ts'
import { $blockNode, $readBlock } from './body.ts'
import { sameBlock } from './merge-blocks.ts'
import { $blockBase } from './node-state.ts'
import type { SectionNode } from './nodes/section/SectionNode.ts'

/**
 * Makes a section show other blocks, touching only the nodes whose block is another now. The caret stays where it is;
 * in a block that is replaced it stays between the same words, or goes to the end of what changed.
 */
export function $applyBlocks(section: SectionNode, blocks: readonly Block[]): void {
  const caret = $caretIn(section)
  const present = new Map(
    section
      .getChildren()
      .filter($isElementNode)
      .map((node) => [$blockBase(node).id, node]),
  )
  const nodes = blocks.map((block): ElementNode => {
    const node = present.get(block.id)
    return node && sameBlock($readBlock(node), block) ? node : $blockNode(block)
  })
  const wanted = nodes.length === 0 ? [$createParagraphNode()] : nodes
  const children = section.getChildren()
  const same = wanted.length === children.length && wanted.every((node, i) => node.is(children[i]))
  if (same) return
  section.splice(0, section.getChildrenSize(), wanted)
  if (caret !== null) $restoreCaret(section, caret)
}

interface Caret {
  readonly blockId: string
  readonly offset: number
  readonly text: string
}

function $caretIn(section: SectionNode): Caret | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const { focus } = selection
  const block = $blockOf(focus, section)
  if (block === null) return null
  return {
    blockId: $blockBase(block).id,
    offset: $offsetIn(block, focus),
    text: blockText($readBlock(block)),
  }
}

function $blockOf(point: PointType, section: SectionNode): ElementNode | null {
  const node = point.getNode()
  const chain = [node, ...node.getParents()]
  return chain.filter($isElementNode).find((candidate) => section.is(candidate.getParent())) ?? null
}

/** Characters of text between the beginning of the block and the point. */
function $offsetIn(block: ElementNode, point: PointType): number {
  let offset = 0
  for (const text of block.getAllTextNodes()) {
    if (text.getKey() === point.key) return offset + point.offset
    offset += text.getTextContentSize()
  }
  return point.offset === 0 ? 0 : offset
}

function $restoreCaret(section: SectionNode, caret: Caret): void {
  const children = section.getChildren().filter($isElementNode)
  const block = children.find((node) => $blockBase(node).id === caret.blockId)
  if (!block) {
    children.at(-1)?.selectEnd()
    return
  }
  let rest = placeAfter(caret.text, blockText($readBlock(block)), caret.offset)
  for (const node of block.getAllTextNodes()) {
    const size = node.getTextContentSize()
    if (rest <= size) {
      node.select(rest, rest)
      return
    }
    rest -= size
  }
  block.selectEnd()
}

/** Where a caret stands in `after`: at its place in what both texts share, else at the end of what differs. */
function placeAfter(before: string, after: string, offset: number): number {
  let tail = 0
  const most = Math.min(before.length, after.length)
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  let head = 0
  while (head < most - tail && before[head] === after[head]) head += 1
  if (offset >= before.length - tail) return after.length - (before.length - offset)
  return offset <= head ? offset : Math.max(head, after.length - tail)
}
