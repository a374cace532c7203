import { $createParagraphNode } from 'lexical'
import type { ElementNode } from 'lexical'
import type { ParagraphBlock } from '#domain/minutes-body.ts'
import { $inlineNodes, $readInlines } from '../../inlines.ts'
import { $blockBase, $setBlockBase } from '../../node-state.ts'

/** The node of a paragraph. */
export function $paragraphNode(block: ParagraphBlock): ElementNode {
  return $setBlockBase($createParagraphNode(), block).append(...$inlineNodes(block.inlines))
}

/** The paragraph that a node stands for; also of elements that our format has no word for. */
export function $readParagraph(node: ElementNode): ParagraphBlock {
  return { kind: 'paragraph', ...$blockBase(node), inlines: $readInlines(node) }
}
