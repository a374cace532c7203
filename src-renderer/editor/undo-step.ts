import { createCommand } from 'lexical'
import type { LexicalEditor } from 'lexical'

/** What has been typed so far is a step of undo; what follows is another. Dispatched outside of an update. */
export const UNDO_STEP_COMMAND = createCommand<undefined>('UNDO_STEP_COMMAND')

/** Changes the text in one step of undo of its own, apart from what was typed before and what is typed after. */
export function updateAsStep(editor: LexicalEditor, $change: () => void): void {
  editor.dispatchCommand(UNDO_STEP_COMMAND, undefined)
  editor.update($change, { discrete: true })
  editor.dispatchCommand(UNDO_STEP_COMMAND, undefined)
}
