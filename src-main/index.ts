/** The start of the program, in the order in which Electron and its security want it. */
import { app, nativeTheme, session, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { orderlyClosing } from './shell/closing.ts'
import { watchPage, watchShell } from './shell/crash.ts'
import { startHost, type HostClient } from './shell/host-client.ts'
import { fileLog } from './shell/log.ts'
import { setMenu } from './shell/menu.ts'
import { declareScheme, servePages } from './shell/pages.ts'
import { registerIpc } from './shell/register-ipc.ts'
import { lockContents, lockSessions, stayOffline } from './shell/security.ts'
import { createStorbild } from './shell/storbild.ts'
import { chooseDataFolder, openWindow, resource, sendTo, showAgain } from './shell/window.ts'

declareScheme()
stayOffline()
// Chromium refuses to run as root with its sandbox, and enableSandbox() would take the switch that says so back.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
const dataFolder = chooseDataFolder()
const log = fileLog(join(dataFolder, 'logs', 'shell.log'))
watchShell(log)
let window: BrowserWindow | null = null

if (app.requestSingleInstanceLock()) {
  lockSessions()
  lockContents()
  app.on('second-instance', () => showAgain(window))
  void app.whenReady().then(start)
} else {
  app.quit()
}

async function start(): Promise<void> {
  servePages(session.defaultSession, join(import.meta.dirname, '../renderer'))
  const host = startHost(
    {
      dataDirectory: join(dataFolder, 'data'),
      resourcesDirectory: resource(),
      // An addon that fits the Electron which runs the sources; the packaged program has its own.
      sqliteAddon: app.isPackaged ? null : (process.env['PARAGRAF_SQLITE_ADDON'] ?? null),
    },
    { event: (event) => sendTo(window, event), fault: log },
  )
  const closing = orderlyClosing(host)
  setMenu((command) => sendTo(window, { name: 'menu.command', payload: { command } }))
  if (app.commandLine.hasSwitch('sample')) await openSample(host)
  const files = {
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    icon: resource('icons', 'icon.png'),
    bounds: join(dataFolder, 'window.json'),
  }
  const storbild = createStorbild(files, () => sendTo(window, { name: 'storbild.closed', payload: {} }))
  registerIpc({ host, storbild, flushed: closing.flushed })
  window = openWindow(files, takeTheme(host))
  // A page that begins anew knows of no storbild, and what that shows would stand still.
  window.webContents.on('did-start-loading', storbild.close)
  watchPage(window, log)
  closing.watch(window)
}

/** Puts the sample meeting into an empty database, for whoever wants to look at the program first. */
async function openSample(host: HostClient): Promise<void> {
  const status = await host.call('app.status', {})
  if (status.ok && status.value.empty) await host.call('sample.open', {})
}

/** Follows the system's theme, or the one that the user has chosen. */
async function takeTheme(host: HostClient): Promise<void> {
  const settings = await host.call('settings.read', {})
  if (settings.ok) nativeTheme.themeSource = settings.value.theme
}
