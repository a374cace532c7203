import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  DRAGSTART_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  OUTDENT_CONTENT_COMMAND,
  PASTE_COMMAND,
  REMOVE_TEXT_COMMAND,
  RootNode,
  SELECT_ALL_COMMAND,
  defineExtension,
  mergeRegister,
} from 'lexical'
import type { LexicalCommand, LexicalEditor } from 'lexical'
import {
  $atSectionEdge,
  $emptyAcrossSections,
  $selectWholeSection,
  $touchesLocked,
} from './section-selection.ts'
import { $tidyRoot, $tidySection } from './section-tidy.ts'
import { SectionNode } from './SectionNode.ts'

const deleting: readonly LexicalCommand<boolean>[] = [
  DELETE_CHARACTER_COMMAND,
  DELETE_WORD_COMMAND,
  DELETE_LINE_COMMAND,
]

/**
 * The skeleton of a §: text is typed inside sections and nowhere else, no key merges two sections (product.md §4), every
 * block has an id of its own, and of formats only bold and italic are known. A locked section is read and nothing else: the
 * browser lets no caret in, and what a selection that reaches into it would do is not done.
 */
export const SectionExtension = defineExtension({
  name: 'paragraf/section',
  nodes: [SectionNode],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(SectionNode, $tidySection),
      editor.registerNodeTransform(RootNode, $tidyRoot),
      keepLocked(editor, CONTROLLED_TEXT_INSERTION_COMMAND),
      keepLocked(editor, INSERT_LINE_BREAK_COMMAND),
      keepLocked(editor, INSERT_PARAGRAPH_COMMAND),
      keepLocked(editor, INDENT_CONTENT_COMMAND),
      keepLocked(editor, OUTDENT_CONTENT_COMMAND),
      keepLocked(editor, PASTE_COMMAND),
      keepLocked(editor, CUT_COMMAND),
      keepLocked(editor, REMOVE_TEXT_COMMAND),
      keepLocked(editor, FORMAT_TEXT_COMMAND),
      ...deleting.map((command) => keepLocked(editor, command)),
      // What puts something in the place of the selection goes on once the place is free.
      guard(editor, CONTROLLED_TEXT_INSERTION_COMMAND, $freeThePlace),
      guard(editor, INSERT_LINE_BREAK_COMMAND, $freeThePlace),
      guard(editor, INSERT_PARAGRAPH_COMMAND, $freeThePlace),
      guard(editor, PASTE_COMMAND, $freeThePlace),
      guard(editor, REMOVE_TEXT_COMMAND, $emptyAcrossSections),
      ...deleting.map((command) =>
        guard(editor, command, (backward) => $emptyAcrossSections() || $atSectionEdge(backward)),
      ),
      // Lexical moves a dragged text by itself, past locks and over the bounds of sections; cut and paste heed them.
      guard(editor, DRAGSTART_COMMAND, (event) => {
        event.preventDefault()
        return true
      }),
      guard(editor, SELECT_ALL_COMMAND, (event) => {
        event.preventDefault()
        return $selectWholeSection()
      }),
      guard(editor, FORMAT_TEXT_COMMAND, (format) => format !== 'bold' && format !== 'italic'),
    ),
})

/** Lets a command that changes the text do nothing where the selection reaches into a locked section. */
function keepLocked<TPayload>(editor: LexicalEditor, command: LexicalCommand<TPayload>): () => void {
  return guard(editor, command, (payload) => {
    if (!$touchesLocked()) return false
    if (payload instanceof Event) payload.preventDefault()
    return true
  })
}

function $freeThePlace(): boolean {
  $emptyAcrossSections()
  return false
}

/** Runs before everybody else; the command ends there when `$handle` gives true. */
function guard<TPayload>(
  editor: LexicalEditor,
  command: LexicalCommand<TPayload>,
  $handle: (payload: TPayload) => boolean,
): () => void {
  return editor.registerCommand(
    command,
    (payload) => $isRangeSelection($getSelection()) && $handle(payload),
    COMMAND_PRIORITY_CRITICAL,
  )
}
