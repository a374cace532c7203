import { expect, test } from 'vitest'
import { commandIds } from '../../../../src-renderer/app/command-ids.ts'
import type { KeyPress } from '../../../../src-renderer/app/commands.ts'
import { commands, isPressed, keysOf, showKeys } from '../../../../src-renderer/app/commands.ts'
import { menuCommands, menuKeys } from '../../../../src-main/shell/menu-commands.ts'
import { texts as shellTexts } from '../../../../src-main/shell/texts.sv.ts'

function press(key: string, ...held: readonly ('ctrl' | 'meta' | 'alt' | 'shift')[]): KeyPress {
  return {
    key,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
  }
}

test.each([
  { keys: 'Ctrl+Z', pressed: press('z', 'ctrl'), is: true },
  { keys: 'Ctrl+Z', pressed: press('Z', 'ctrl', 'shift'), is: false },
  { keys: 'Ctrl+Shift+Z', pressed: press('Z', 'ctrl', 'shift'), is: true },
  { keys: 'Ctrl+Z', pressed: press('z', 'meta'), is: true },
  { keys: 'Ctrl+Z', pressed: press('z'), is: false },
  // On a Swedish keyboard / is Shift and 7.
  { keys: 'Ctrl+/', pressed: press('/', 'ctrl', 'shift'), is: true },
  { keys: 'Ctrl+1', pressed: press('1', 'ctrl', 'shift'), is: false },
  { keys: 'Alt+ArrowUp', pressed: press('ArrowUp', 'alt'), is: true },
  // AltGr comes as Ctrl and Alt together and writes signs.
  { keys: 'Ctrl+Z', pressed: press('z', 'ctrl', 'alt'), is: false },
  { keys: 'F6', pressed: press('F6', 'shift'), is: false },
])('$keys is $is for $pressed', ({ keys, pressed, is }) => {
  expect(isPressed(keys, pressed)).toBe(is)
})

test('no shortcut takes Ctrl and Alt together, and none is given twice', () => {
  const all = commands.flatMap(({ keys }) => keys)
  expect(all.filter((keys) => keys.includes('Ctrl') && keys.includes('Alt'))).toEqual([])
  expect(new Set(all).size).toBe(all.length)
})

test('every command has a title, and keys are shown as on the keyboard', () => {
  expect(commands.map(({ id }) => id)).toEqual([...commandIds])
  expect(commands.every(({ title }) => title.trim() !== '')).toBe(true)
  expect(showKeys('Alt+ArrowUp')).toBe('Alt ↑')
  expect(keysOf('edit.undo')).toBe('Ctrl Z')
})

test('the menu shows the keys that the page hears', () => {
  const keys = Object.fromEntries(commands.map((command) => [command.id, command.keys[0] ?? '']))
  expect(Object.entries(menuKeys).filter(([id, shown]) => keys[id] !== shown)).toEqual([])
})

test('every command that belongs to no list can be chosen in the menu, but for going between regions', () => {
  const inMenu: readonly string[] = Object.keys(menuKeys)
  const missing = commands.filter(({ id, scope }) => scope === 'window' && !inMenu.includes(id))
  expect(missing.map(({ id }) => id)).toEqual(['view.nextRegion', 'view.previousRegion'])
})

test('the menu names the commands as the page does, but for those that a menu has words of its own for', () => {
  const titles = new Map<string, string>(commands.map(({ id, title }) => [id, title]))
  const others = menuCommands.filter((id) => titles.get(id) !== shellTexts.menu.commands[id])
  expect(others).toEqual([
    'file.import',
    'document.export',
    'go.overview',
    'go.register',
    'go.settings',
    'app.palette',
    'help.handbook',
    'help.keyboard',
  ])
})
