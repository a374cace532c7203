import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DOWN_COMMAND,
  mergeRegister,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { $isLocked, $isSectionNode, $sectionOf } from './SectionNode.ts'
import type { SectionNode } from './SectionNode.ts'

/**
 * Arrows from one section to the next: past the last line, or from anywhere with Ctrl. Left to itself the browser would
 * stop at the headings, which are no text.
 */
export const SectionMovesExtension = defineExtension({
  name: 'paragraf/section-moves',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        (event) => $move(editor, event, 1),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        (event) => $move(editor, event, -1),
        COMMAND_PRIORITY_CRITICAL,
      ),
      // With Ctrl an arrow is none of Lexical's own commands, and the browser would go from paragraph to paragraph.
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const step = event.ctrlKey ? steps[event.key] : undefined
          return step !== undefined && $move(editor, event, step)
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
})

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

function $move(editor: LexicalEditor, event: KeyboardEvent, step: 1 | -1): boolean {
  const selection = $getSelection()
  if (event.shiftKey || event.altKey || !$isRangeSelection(selection)) return false
  const section = $sectionOf(selection.focus.getNode())
  if (section === null || !(event.ctrlKey || isOnOuterLine(editor, section, step))) return false
  const target = $nextOpen(section, step)
  if (target === null) return false
  event.preventDefault()
  if (step === 1) target.selectStart()
  else target.selectEnd()
  return true
}

/** The next section that can be written in; the caret passes by those that are locked. */
function $nextOpen(section: SectionNode, step: 1 | -1): SectionNode | null {
  const others = step === 1 ? section.getNextSiblings() : section.getPreviousSiblings().toReversed()
  return others.filter($isSectionNode).find((other) => !$isLocked(other)) ?? null
}

/** Whether the caret is on the last line of the section (or the first, upwards), as it is set on the screen. */
function isOnOuterLine(editor: LexicalEditor, section: SectionNode, step: 1 | -1): boolean {
  const body = editor.getElementByKey(section.getKey())?.querySelector('.section-body')
  const range = getSelection()?.getRangeAt(0)
  if (!body || !range) return false
  const caret = caretBox(range)
  const box = body.getBoundingClientRect()
  const halfLine = caret.height / 2
  return step === 1 ? box.bottom - caret.bottom < halfLine : caret.top - box.top < halfLine
}

/** A caret in an empty line has no box of its own; its line has. */
function caretBox(range: Range): DOMRect {
  const own = range.getBoundingClientRect()
  if (own.height > 0) return own
  const { startContainer } = range
  const line = startContainer instanceof Element ? startContainer : startContainer.parentElement
  return line?.getBoundingClientRect() ?? own
}
