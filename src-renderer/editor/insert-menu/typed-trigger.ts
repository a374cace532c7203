import { $getSelection, $isRangeSelection, $isTextNode } from 'lexical'
import type { TriggerMatch } from './trigger.ts'
import { matchTrigger } from './trigger.ts'

/** What stands before the caret when the insert menu is to be open; null when it is not. */
export function $typedTrigger(): TriggerMatch | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  if (!$isTextNode(node)) return null
  return matchTrigger(node.getTextContent().slice(0, selection.anchor.offset))
}

/** Puts a text in the place of what was typed for the menu; '' takes it away, with the space that set it apart. */
export function $takeOffer({ leadOffset, replaceable }: TriggerMatch, text: string): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const node = selection.anchor.getNode()
  if (!$isTextNode(node)) return
  const content = node.getTextContent()
  const start = text === '' && content[leadOffset - 1] === ' ' ? leadOffset - 1 : leadOffset
  node.spliceText(start, leadOffset + replaceable.length - start, text, true)
}
