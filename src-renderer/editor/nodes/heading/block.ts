import { $createHeadingNode } from '@lexical/rich-text'
import type { HeadingNode } from '@lexical/rich-text'
import type { HeadingBlock } from '#domain/minutes-body.ts'
import { $inlineNodes, $readInlines } from '../../inlines.ts'
import { $blockBase, $setBlockBase } from '../../node-state.ts'

/** Level of headings in a section: below the section's own, which is an h3. */
export const headingTag = 'h4'

/** The node of a heading. */
export function $headingNode(block: HeadingBlock): HeadingNode {
  return $setBlockBase($createHeadingNode(headingTag), block).append(...$inlineNodes(block.inlines))
}

/** The heading that a node stands for. */
export function $readHeading(node: HeadingNode): HeadingBlock {
  return { kind: 'heading', ...$blockBase(node), inlines: $readInlines(node) }
}
