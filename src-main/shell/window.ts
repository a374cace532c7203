import { app, BrowserWindow, nativeTheme } from 'electron'
import { join } from 'node:path'
import type { AppEvent } from '../ipc/contract.ts'
import { pageUrl } from './pages.ts'
import { keepBounds, readBounds } from './window-bounds.ts'

/** The ground that is seen before the page is drawn: `--desk` of the page's theme, light and dark. */
const desk = { light: '#f4f3ef', dark: '#16181b' }

/** Where the window's files are: the preload, the icon, and the file in which its size is kept. */
export type WindowFiles = { readonly preload: string; readonly icon: string; readonly bounds: string }

/** Opens the window; it is shown when its page has been drawn once, in the theme that is known by then. */
export function openWindow(files: WindowFiles, themed: Promise<void>): BrowserWindow {
  const { rectangle, maximized } = readBounds(files.bounds)
  const window = new BrowserWindow({
    ...rectangle,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: app.getName(),
    icon: files.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? desk.dark : desk.light,
    webPreferences: {
      preload: files.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: true,
      devTools: !app.isPackaged,
    },
  })
  const show = (): void => {
    if (window.isDestroyed()) return
    if (maximized) window.maximize()
    window.show()
  }
  window.once('ready-to-show', () => void themed.then(show, show))
  window.on('close', () => keepBounds(files.bounds, window))
  void window.loadURL(pageUrl)
  return window
}

/** Sends an event to the page. */
export function sendTo(window: BrowserWindow | null, { name, payload }: AppEvent): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(name, payload)
}

/** Brings the window to the front, when the program is started a second time. */
export function showAgain(window: BrowserWindow | null): void {
  if (window === null) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** The folder of the program's data; `--user-data-dir=…` names another one. Must be called before Electron is ready. */
export function chooseDataFolder(): string {
  const named = app.commandLine.getSwitchValue('user-data-dir')
  if (named !== '') app.setPath('userData', named)
  return app.getPath('userData')
}

/** A file of the program's own resources. */
export function resource(...path: readonly string[]): string {
  return join(app.getAppPath(), 'resources', ...path)
}
