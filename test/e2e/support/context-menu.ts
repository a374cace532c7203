import type { ElectronApplication } from '@playwright/test'
import { expect } from './test.ts'
import type { Keyboard } from './keyboard.ts'

type Shown = { readonly items: readonly { readonly label: string; readonly click: () => void }[] }

/**
 * Has menus that the program opens on text told instead of shown: they belong to the system, and nothing in a test can
 * look at them there.
 */
export async function watchMenus(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function (this: unknown) {
      Object.assign(globalThis, { menuOnText: this })
    }
  })
}

/** Opens the menu on the text at the caret by its key; gives what it offers, '' for a line. */
export async function openMenu(
  hands: Keyboard,
  key: 'Shift+F10' | 'ContextMenu' = 'Shift+F10',
): Promise<readonly string[]> {
  await hands.app.evaluate(() => Object.assign(globalThis, { menuOnText: null }))
  await hands.press(key)
  await expect.poll(() => offered(hands.app), { message: 'the menu on the text' }).not.toEqual([])
  return offered(hands.app)
}

/** Chooses something in the menu that was opened last. */
export async function chooseInMenu(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate((_electron, name) => {
    const { menuOnText } = globalThis as never as { readonly menuOnText: Shown | null }
    menuOnText?.items.find((item) => item.label === name)?.click()
  }, label)
}

function offered(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => {
    const { menuOnText } = globalThis as never as { readonly menuOnText: Shown | null }
    return (menuOnText?.items ?? []).map(({ label }) => label)
  })
}
