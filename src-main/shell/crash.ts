import { app, dialog, type BrowserWindow } from 'electron'
import { framesOf } from '../fault.ts'
import type { Log } from './log.ts'
import { pageUrl } from './pages.ts'
import { texts } from './texts.sv.ts'

/** Ends the program, with a notice, when the shell itself comes upon a bug: what it would do next is unknown. */
export function watchShell(log: Log): void {
  const end = (error: unknown): void => {
    log(`The shell came upon a fault: ${framesOf(error)}`)
    dialog.showErrorBox(texts.crash.title, texts.crash.body)
    app.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}

/**
 * Loads the page again when its process dies: what had been saved comes back from the host. A page that dies a second
 * time is not tried again.
 */
export function watchPage(window: BrowserWindow, log: Log): void {
  let deaths = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    deaths += 1
    log(`The page's process ended: ${reason}`)
    if (deaths === 1) {
      void window.loadURL(pageUrl)
      return
    }
    dialog.showErrorBox(texts.crash.pageTitle, texts.crash.pageBody)
    app.exit(1)
  })
  window.webContents.on('preload-error', (_event, _path, error) =>
    log(`The preload failed: ${framesOf(error)}`),
  )
}
