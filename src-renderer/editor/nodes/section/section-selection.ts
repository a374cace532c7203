import {
  $createRangeSelection,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
} from 'lexical'
import type { ElementNode, PointType, RangeSelection } from 'lexical'
import { $isLocked, $isSectionNode, $sectionOf } from './SectionNode.ts'
import type { SectionNode } from './SectionNode.ts'

/**
 * Empties a selection that reaches over several sections, section by section, so that none of them goes or merges. Gives
 * whether there was such a selection; the caret is then where it began.
 */
export function $emptyAcrossSections(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false
  const [first, last] = $ends(selection)
  const from = $sectionOf(first.getNode())
  const to = $sectionOf(last.getNode())
  if (from === null || to === null || from.is(to)) return false
  const start = copyOf(first)
  const end = copyOf(last)
  for (const section of $between(from, to).toReversed()) {
    const range = $wholeOf(section)
    if (section.is(from)) range.anchor.set(start.key, start.offset, start.type)
    if (section.is(to)) range.focus.set(end.key, end.offset, end.type)
    $setSelection(range)
    range.removeText()
  }
  return true
}

/** Whether a key that deletes would reach out of the section from where the caret is. */
export function $atSectionEdge(backward: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const { focus } = selection
  const section = $sectionOf(focus.getNode())
  if (section === null) return true
  if (!$isOutermost(focus, section, backward)) return false
  // A list or heading that begins the section becomes a paragraph, and an empty line may go, as anywhere else.
  const block = backward ? section.getFirstChild() : section.getLastChild()
  const plain = $isElementNode(block) && block.getType() === 'paragraph'
  const spare = $isElementNode(block) && block.isEmpty() && section.getChildrenSize() > 1
  return backward ? plain && !spare : true
}

/** Whether any section that the selection reaches into is locked. */
export function $touchesLocked(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const [first, last] = $ends(selection)
  const from = $sectionOf(first.getNode())
  const to = $sectionOf(last.getNode())
  if (from === null || to === null) return false
  return (from.is(to) ? [from] : $between(from, to)).some($isLocked)
}

/** Selects all text of the section that the caret is in. */
export function $selectWholeSection(): boolean {
  const selection = $getSelection()
  const section = $isRangeSelection(selection) ? $sectionOf(selection.focus.getNode()) : null
  if (section === null) return false
  $setSelection($wholeOf(section))
  return true
}

function $ends(selection: RangeSelection): readonly [PointType, PointType] {
  const { anchor, focus } = selection
  return selection.isBackward() ? [focus, anchor] : [anchor, focus]
}

function copyOf({ key, offset, type }: PointType): Pick<PointType, 'key' | 'offset' | 'type'> {
  return { key, offset, type }
}

function $between(from: SectionNode, to: SectionNode): readonly SectionNode[] {
  const inner = from.getNextSiblings().filter($isSectionNode)
  return [from, ...inner.slice(0, inner.findIndex((section) => section.is(to)) + 1)]
}

function $wholeOf(section: SectionNode): RangeSelection {
  const range = $createRangeSelection()
  const first = section.getFirstDescendant() ?? section
  const last = section.getLastDescendant() ?? section
  const element = (node: typeof first): node is ElementNode => $isElementNode(node)
  range.anchor.set(first.getKey(), 0, element(first) ? 'element' : 'text')
  const end = element(last) ? last.getChildrenSize() : last.getTextContentSize()
  range.focus.set(last.getKey(), end, element(last) ? 'element' : 'text')
  return range
}

/** Whether nothing of the section lies before (or behind) the point. */
function $isOutermost(point: PointType, section: SectionNode, before: boolean): boolean {
  let node = point.getNode()
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize()
  if (point.offset !== (before ? 0 : size)) return false
  while (!node.is(section)) {
    if ((before ? node.getPreviousSibling() : node.getNextSibling()) !== null) return false
    const parent = node.getParent()
    if (parent === null) return false
    node = parent
  }
  return true
}
