import { errors, type ElectronApplication, type Page } from '@playwright/test'
import { paste } from './clipboard.ts'
import { expect } from './test.ts'

/** Somebody at the keyboard, without a mouse: what is focused is asked of the page, never set. */
export class Keyboard {
  readonly app: ElectronApplication
  readonly page: Page

  constructor(app: ElectronApplication, page: Page) {
    this.app = app
    this.page = page
  }

  /** Presses a key, so many times. */
  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i += 1) await this.page.keyboard.press(key)
  }

  /** Types text key by key; a line break is Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Puts plain text on the clipboard and pastes it. */
  async paste(text: string): Promise<void> {
    await paste(this, text)
  }

  /** Puts a piece of a page, as Word or a browser would, on the clipboard and pastes it. */
  async pasteHtml(html: string): Promise<void> {
    await this.app.evaluate(async ({ clipboard, ClipboardItem }, content) => {
      // Electron before 45 has no items; there the clipboard takes the HTML as it is.
      const older = clipboard as never as { readonly writeHTML?: (markup: string) => void }
      if (older.writeHTML !== undefined) older.writeHTML(content)
      else await clipboard.write([new ClipboardItem({ 'text/html': content })])
    }, html)
    await this.press('Control+v')
  }

  /** Presses Tab until what has the focus is called so; fails when it is not come by. */
  async tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const met: string[] = []
    for (let i = 0; i < 80; i += 1) {
      const focused = await this.focusedName()
      if (typeof name === 'string' ? focused === name : name.test(focused)) return
      met.push(focused)
      await this.press(key)
    }
    throw new Error(`Tab never came to ${String(name)}; it came by: ${[...new Set(met)].join(' | ')}`)
  }

  /** Waits until what has the focus is called so. */
  async isOn(name: string | RegExp): Promise<void> {
    const matcher = expect.poll(() => this.focusedName(), { message: 'what has the focus' })
    await (typeof name === 'string' ? matcher.toBe(name) : matcher.toMatch(name))
  }

  /** The accessible name of what has the focus; '' when nothing has. */
  async focusedName(): Promise<string> {
    const focused = this.page.locator(':focus')
    // Between two screens nothing has the focus for a moment.
    const snapshot = await focused.ariaSnapshot({ timeout: 500 }).catch((error: unknown) => {
      if (error instanceof errors.TimeoutError) return ''
      throw error
    })
    const [, name] = /^- '?\w+ ("(?:[^"\\]|\\.)*")/.exec(snapshot) ?? []
    return name === undefined ? '' : String(JSON.parse(name))
  }
}
