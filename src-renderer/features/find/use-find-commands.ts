import { useCommand } from '../../app/command-bus.ts'
import { askFind, useFind } from '../../app/find-store.ts'
import { showPanel } from '../../app/live-store.ts'
import { showTab } from '../../app/navigation.ts'
import { stepFind } from './find-steps.ts'

/** Longer than this, what is selected is not something to search for. */
const longestSelected = 80

/** Answers to the commands that find and replace, wherever in a meeting one is. */
export function useFindCommands(): void {
  useCommand('edit.find', () => open(false))
  useCommand('edit.replace', () => open(true))
  useCommand('edit.findNext', () => step(1))
  useCommand('edit.findPrevious', () => step(-1))
}

function open(replaces: boolean): void {
  const selected = document.getSelection()?.toString() ?? ''
  const isOneLine = selected.length <= longestSelected && !/[\n\t]/.test(selected)
  askFind(isOneLine ? selected.trim() : '', replaces)
  showTab('live')
  showPanel('find')
}

function step(by: 1 | -1): void {
  if (useFind.getState().search === '') {
    open(false)
    return
  }
  showTab('live')
  stepFind(by)
}
