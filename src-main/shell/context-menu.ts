import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron'
import { texts } from './texts.sv.ts'

/** How many suggestions are shown: more would push the rest of the menu away. */
const suggestionLimit = 5

/**
 * The menu on text, for the mouse, the menu key and Shift+F10: what a misspelt word may have been meant as, and the
 * clipboard. `learn` is given a word that is to be known from now on.
 */
export function watchContextMenu(window: BrowserWindow, learn: (word: string) => void): void {
  window.webContents.on('context-menu', (_event, params) => {
    const groups = [spelling(window, params, learn), clipboard(params)].filter((group) => group.length > 0)
    if (groups.length === 0) return
    const items = groups.flatMap((group, i) => (i === 0 ? group : [{ type: 'separator' } as const, ...group]))
    // At the caret when it was asked for by a key, at the pointer otherwise: both are where the page says.
    Menu.buildFromTemplate(items).popup({
      window,
      x: params.x,
      y: params.y,
      sourceType: params.menuSourceType,
    })
  })
}

function spelling(
  { webContents }: BrowserWindow,
  { misspelledWord, dictionarySuggestions }: ContextMenuParams,
  learn: (word: string) => void,
): MenuItemConstructorOptions[] {
  if (misspelledWord === '') return []
  const t = texts.contextMenu
  const suggestions = dictionarySuggestions.slice(0, suggestionLimit).map((word) => ({
    label: word,
    click: () => webContents.replaceMisspelling(word),
  }))
  return [
    ...(suggestions.length === 0 ? [{ label: t.noSuggestions, enabled: false }] : suggestions),
    { label: t.learn, click: () => learn(misspelledWord) },
  ]
}

function clipboard({
  isEditable,
  selectionText,
  editFlags,
}: ContextMenuParams): MenuItemConstructorOptions[] {
  const t = texts.menu
  const copy: MenuItemConstructorOptions = { label: t.copy, role: 'copy', enabled: editFlags.canCopy }
  if (!isEditable) return selectionText === '' ? [] : [copy]
  return [
    { label: t.cut, role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: t.paste, role: 'paste', enabled: editFlags.canPaste },
    { label: t.pasteText, role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
    { label: t.selectAll, role: 'selectAll', enabled: editFlags.canSelectAll },
  ]
}
