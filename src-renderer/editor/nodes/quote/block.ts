import { $createQuoteNode } from '@lexical/rich-text'
import type { QuoteNode } from '@lexical/rich-text'
import type { QuoteBlock } from '#domain/minutes-body.ts'
import { $inlineNodes, $readInlines } from '../../inlines.ts'
import { $blockBase, $setBlockBase } from '../../node-state.ts'

/** The node of a quotation. */
export function $quoteNode(block: QuoteBlock): QuoteNode {
  return $setBlockBase($createQuoteNode(), block).append(...$inlineNodes(block.inlines))
}

/** The quotation that a node stands for. */
export function $readQuote(node: QuoteNode): QuoteBlock {
  return { kind: 'quote', ...$blockBase(node), inlines: $readInlines(node) }
}
