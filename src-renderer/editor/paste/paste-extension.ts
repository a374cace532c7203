import { $insertDataTransferForRichText } from '@lexical/clipboard'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  defineExtension,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { cleanHtml } from './clean-html.ts'
import { unwrapLines } from './unwrap-lines.ts'
import { withWordLists } from './word-lists.ts'

/**
 * Paste that keeps lists, tables, headings and emphasis and drops the rest, and the line breaks of a PDF with it. What is
 * dropped from another program is taken as if it was pasted.
 */
export const PasteExtension = defineExtension({
  name: 'paragraf/paste',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => event instanceof ClipboardEvent && $insert(editor, event, event.clipboardData),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        (event) =>
          event instanceof InputEvent &&
          event.inputType === 'insertFromDrop' &&
          $insert(editor, event, event.dataTransfer),
        COMMAND_PRIORITY_HIGH,
      ),
    ),
})

/** Puts what an event brings where the caret is, in place of what the event would do; gives whether it did. */
function $insert(editor: LexicalEditor, event: Event, brought: DataTransfer | null): boolean {
  const selection = $getSelection()
  const pasted = brought === null ? null : cleaned(brought)
  if (pasted === null || !$isRangeSelection(selection)) return false
  event.preventDefault()
  $insertDataTransferForRichText(pasted, selection, editor)
  return true
}

const own = 'application/x-lexical-editor'

/** What is pasted, as it may be; null when there is no text in it. */
function cleaned(pasted: DataTransfer): DataTransfer | null {
  const html = pasted.getData('text/html')
  const text = pasted.getData('text/plain')
  const fromHere = pasted.getData(own)
  if (html === '' && text === '') return null
  const result = new DataTransfer()
  if (fromHere !== '') result.setData(own, fromHere)
  if (html !== '') result.setData('text/html', cleanHtml(withWordLists(html)))
  if (text !== '') result.setData('text/plain', html === '' && fromHere === '' ? unwrapLines(text) : text)
  return result
}
