import { app, type BrowserWindow } from 'electron'
import type { HostClient } from './host-client.ts'
import { sendTo } from './window.ts'

/** Time for the page to hand over what was typed; a page that hangs must not keep the program open. */
const flushLimitMs = 3000

/** The end of the program in the right order. `flushed` is called when the page has handed over what was typed. */
export type Closing = { readonly flushed: () => void; readonly watch: (window: BrowserWindow) => void }

/**
 * Lets a window close only when its page has handed over what was typed and the host has closed its database. The
 * program ends with its window, on every platform.
 */
export function orderlyClosing(host: HostClient): Closing {
  let flushed: (() => void) | null = null
  let begun = false

  const close = async (window: BrowserWindow): Promise<void> => {
    if (!window.webContents.isCrashed() && !window.webContents.isLoading()) {
      const { promise, resolve } = Promise.withResolvers<void>()
      flushed = resolve
      const limit = setTimeout(resolve, flushLimitMs)
      sendTo(window, { name: 'app.flush', payload: {} })
      await promise
      clearTimeout(limit)
    }
    await host.close()
    window.destroy()
    app.quit()
  }

  return {
    flushed: () => flushed?.(),
    watch: (window) =>
      window.on('close', (event) => {
        event.preventDefault()
        if (begun) return
        begun = true
        void close(window)
      }),
  }
}
