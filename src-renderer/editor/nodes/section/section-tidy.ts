import { $isHeadingNode } from '@lexical/rich-text'
import { $createParagraphNode, $isElementNode } from 'lexical'
import type { ElementNode, LexicalNode, RootNode } from 'lexical'
import { newId } from '../../../app/ids.ts'
import { $blockBase, $setBlockBase } from '../../node-state.ts'
import { headingTag } from '../heading/block.ts'
import { $isSectionNode } from './SectionNode.ts'
import type { SectionNode } from './SectionNode.ts'

/**
 * Keeps a section in the shape that our format has: blocks only, each with an id of its own, headings of one level, and
 * no section inside a section. Pasted and split text passes here.
 */
export function $tidySection(section: SectionNode): void {
  if ($isSectionNode(section.getParent())) {
    $unwrap(section)
    return
  }
  if (section.isEmpty()) section.append($createParagraphNode())
  const taken = new Set<string>()
  for (const child of section.getChildren()) {
    if (!$isElementNode(child)) {
      child.replace($createParagraphNode().append(child))
      continue
    }
    $giveId(child, taken)
    if ($isHeadingNode(child) && child.getTag() !== headingTag) child.setTag(headingTag)
  }
}

/** What comes to stand outside the sections (a paste, a drop) moves into the nearest one. */
export function $tidyRoot(root: RootNode): void {
  const children = root.getChildren()
  if (!children.some($isSectionNode)) return
  for (const child of children) {
    if (!$isSectionNode(child)) $moveIntoSection(child)
  }
}

/** The second of two halves is a new block, and written by hand. */
function $giveId(block: ElementNode, taken: Set<string>): void {
  const { id } = $blockBase(block)
  if (id === '') $setBlockBase(block, { id: newId(), origin: $blockBase(block).origin })
  else if (taken.has(id)) $setBlockBase(block, { id: newId(), origin: null })
  taken.add($blockBase(block).id)
}

function $unwrap(section: SectionNode): void {
  for (const child of section.getChildren()) section.insertBefore(child)
  section.remove()
}

function $moveIntoSection(node: LexicalNode): void {
  const previous = node.getPreviousSibling()
  const next = node.getNextSibling()
  if ($isSectionNode(previous)) previous.append(node)
  else if ($isSectionNode(next)) next.getFirstChild()?.insertBefore(node)
}
