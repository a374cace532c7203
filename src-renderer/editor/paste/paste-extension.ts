import { $insertDataTransferForRichText } from '@lexical/clipboard'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  PASTE_COMMAND,
} from 'lexical'
import { cleanHtml } from './clean-html.ts'
import { unwrapLines } from './unwrap-lines.ts'
import { withWordLists } from './word-lists.ts'

/** Paste that keeps lists, tables, headings and emphasis and drops the rest, and the line breaks of a PDF with it. */
export const PasteExtension = defineExtension({
  name: 'paragraf/paste',
  register: (editor) =>
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const selection = $getSelection()
        if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return false
        const pasted = cleaned(event.clipboardData)
        if (pasted === null || !$isRangeSelection(selection)) return false
        event.preventDefault()
        $insertDataTransferForRichText(pasted, selection, editor)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
})

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
