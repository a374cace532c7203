import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { root } from './run.ts'

/** Where the pictures are kept. */
export const folder = join(root, 'docs', 'screenshots')

const size = { width: 1280, height: 800 }

/** Both themes of what is on the screen, saved; the word about what was done has been read, unless it is kept. */
export async function picture(of: Page, name: string, word: 'read' | 'kept' = 'read'): Promise<void> {
  const toast = of.getByRole('region', { name: 'Meddelande' })
  const close = toast.getByRole('button', { name: 'Stäng' })
  if (word === 'read' && (await close.isVisible())) {
    const hands = await of.evaluateHandle(() => document.activeElement)
    await close.press('Enter')
    await hands.evaluate((element) => element instanceof HTMLElement && element.focus())
  }
  await of.mouse.move(0, 0)
  await of.getByText('Sparar …').waitFor({ state: 'hidden' })
  for (const theme of ['light', 'dark'] as const) {
    await of.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await of.waitForFunction(() => document.getAnimations().length === 0)
    const suffix = theme === 'dark' ? '-dark' : ''
    await of.screenshot({ path: join(folder, `${name}${suffix}.png`), caret: 'initial' })
  }
  await of.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

/** A window as large as that of a small laptop. */
export async function resize(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
}
