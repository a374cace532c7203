import { app, BrowserWindow, nativeTheme, screen, type Rectangle, type WebContents } from 'electron'
import type { StorbildShown } from '../ipc/contract.ts'
import { pageUrl } from './pages.ts'

/** The ground that is seen before the page is drawn: `--paper` of the page's theme, light and dark. */
const paper = { light: '#ffffff', dark: '#1d2024' }

/** Tells the preload, from outside the page, that this window may call and hear no more than the storbild's few names. */
const storbildArgument = '--storbild'

/** The window that the room sees. */
export type Storbild = {
  /** Opens it beside the program's own window, on another screen when there is one; brings an open one to the front. */
  readonly open: (beside: BrowserWindow) => void
  readonly close: () => void
  /** Shows something else; null for nothing. */
  readonly show: (shown: StorbildShown) => void
  /** What it shows now. */
  readonly shown: () => StorbildShown
  /** Whether a message comes from this window's page. */
  readonly owns: (contents: WebContents) => boolean
}

/** The files that the window is made with. */
export type StorbildFiles = { readonly preload: string; readonly icon: string }

/** A storbild that is not open yet. `closed` is told whenever its window has gone, whoever closed it. */
export function createStorbild(files: StorbildFiles, closed: () => void): Storbild {
  let window: BrowserWindow | null = null
  let shown: StorbildShown = { view: null }

  const openWindow = (beside: BrowserWindow): void => {
    const bounds = otherScreen(beside)
    const opened = new BrowserWindow({
      ...(bounds ?? { width: 1280, height: 800 }),
      fullscreen: bounds !== null,
      show: false,
      title: app.getName(),
      icon: files.icon,
      backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
      webPreferences: {
        preload: files.preload,
        additionalArguments: [storbildArgument],
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        devTools: !app.isPackaged,
      },
    })
    window = opened
    opened.removeMenu()
    // The hands stay where they are: on the keyboard of the program's own window.
    opened.once('ready-to-show', () => opened.showInactive())
    opened.on('closed', () => {
      window = null
      shown = { view: null }
      closed()
    })
    void opened.loadURL(`${pageUrl}#storbild`)
  }

  return {
    open: (beside) => {
      if (window === null) openWindow(beside)
      else window.showInactive()
    },
    close: () => window?.close(),
    show: (next) => {
      shown = next
      window?.webContents.send('storbild.changed', shown)
    },
    shown: () => shown,
    owns: (contents) => window?.webContents === contents,
  }
}

/** The place of a screen that the program's own window does not stand on; null when there is only one. */
function otherScreen(beside: BrowserWindow): Rectangle | null {
  const own = screen.getDisplayMatching(beside.getBounds()).id
  return screen.getAllDisplays().find(({ id }) => id !== own)?.bounds ?? null
}
