import { $isListNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $isTableNode } from '@lexical/table'
import { $createParagraphNode, $getRoot, $isElementNode } from 'lexical'
import type { ElementNode } from 'lexical'
import { assertNever } from '#domain/errors.ts'
import type { SectionId } from '#domain/ids.ts'
import type { Block, Section } from '#domain/minutes-body.ts'
import { $headingNode, $readHeading } from './nodes/heading/block.ts'
import { $listNode, $readList } from './nodes/list/block.ts'
import { $paragraphNode, $readParagraph } from './nodes/paragraph/block.ts'
import { $quoteNode, $readQuote } from './nodes/quote/block.ts'
import { $createSectionNode, $isSectionNode, $sectionId } from './nodes/section/SectionNode.ts'
import type { SectionNode } from './nodes/section/SectionNode.ts'
import { $readTable, $tableNode } from './nodes/table/block.ts'

/** Fills the editor with the sections of a §. */
export function $writeSections(sections: readonly Section[]): void {
  $getRoot()
    .clear()
    .append(...sections.map($sectionNode))
}

/** The node of a section, ready to be typed in. */
export function $sectionNode(section: Section): SectionNode {
  const node = $createSectionNode(section.id, section.heading)
  const blocks = section.blocks.map($blockNode)
  return node.append(...(blocks.length === 0 ? [$createParagraphNode()] : blocks))
}

/** The node of a block. */
export function $blockNode(block: Block): ElementNode {
  switch (block.kind) {
    case 'paragraph':
      return $paragraphNode(block)
    case 'heading':
      return $headingNode(block)
    case 'list':
      return $listNode(block)
    case 'table':
      return $tableNode(block)
    case 'quote':
      return $quoteNode(block)
    default:
      return assertNever(block)
  }
}

/** The block that a child of a section stands for. */
export function $readBlock(node: ElementNode): Block {
  if ($isHeadingNode(node)) return $readHeading(node)
  if ($isListNode(node)) return $readList(node)
  if ($isTableNode(node)) return $readTable(node)
  if ($isQuoteNode(node)) return $readQuote(node)
  return $readParagraph(node)
}

/** The blocks of a section as they stand. A lone empty line is no block. */
export function $readBlocks(section: SectionNode): readonly Block[] {
  const blocks = section.getChildren().filter($isElementNode).map($readBlock)
  const [only] = blocks
  const empty = blocks.length === 1 && only?.kind === 'paragraph' && only.inlines.length === 0
  return empty ? [] : blocks
}

/** The section nodes of the editor by the id of their section. */
export function $sectionNodes(): ReadonlyMap<SectionId, SectionNode> {
  const nodes = $getRoot().getChildren().filter($isSectionNode)
  return new Map(nodes.map((node) => [$sectionId(node), node]))
}
