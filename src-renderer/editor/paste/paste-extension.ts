import { $insertDataTransferForRichText } from '@lexical/clipboard'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  PASTE_COMMAND,
} from 'lexical'
import { cleanHtml } from './clean-html.ts'

/** Paste that keeps lists, tables, headings and emphasis and drops the rest. */
export const PasteExtension = defineExtension({
  name: 'paragraf/paste',
  register: (editor) =>
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const selection = $getSelection()
        if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return false
        const html = event.clipboardData.getData('text/html')
        if (html === '' || !$isRangeSelection(selection)) return false
        event.preventDefault()
        $insertDataTransferForRichText(cleaned(event.clipboardData, html), selection, editor)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
})

function cleaned(pasted: DataTransfer, html: string): DataTransfer {
  const result = new DataTransfer()
  for (const type of ['application/x-lexical-editor', 'text/plain']) {
    const data = pasted.getData(type)
    if (data !== '') result.setData(type, data)
  }
  result.setData('text/html', cleanHtml(html))
  return result
}
