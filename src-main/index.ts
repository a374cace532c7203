/** The start of the program, in the order in which Electron and its security want it. */
import { app, nativeTheme, session, type BrowserWindow } from 'electron'
import { join } from 'node:path'
import { orderlyClosing } from './shell/closing.ts'
import { watchContextMenu } from './shell/context-menu.ts'
import { watchPage, watchShell } from './shell/crash.ts'
import { startHost, type HostClient } from './shell/host-client.ts'
import { fileLog } from './shell/log.ts'
import { spareMemory } from './shell/memory.ts'
import { setMenu } from './shell/menu.ts'
import { declareScheme, servePages } from './shell/pages.ts'
import { registerIpc } from './shell/register-ipc.ts'
import { lockContents, lockSessions, stayOffline } from './shell/security.ts'
import { placeDictionary, startSpelling, type Spelling } from './shell/spelling.ts'
import { createStorbild } from './shell/storbild.ts'
import { chooseDataFolder, openWindow, resource, sendTo, showAgain } from './shell/window.ts'

declareScheme()
stayOffline()
spareMemory()
// Chromium refuses to run as root with its sandbox, and enableSandbox() would take the switch that says so back.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
const dataFolder = chooseDataFolder()
const log = fileLog(join(dataFolder, 'logs', 'shell.log'))
watchShell(log)
let window: BrowserWindow | null = null
let hasDictionary = false

if (app.requestSingleInstanceLock()) {
  hasDictionary = placeDictionary(resource('dictionaries'), dataFolder, log)
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
    {
      event: (event) => {
        sendTo(window, event)
        if (event.name === 'meeting.changed') spelling.meetingChanged()
      },
      fault: log,
    },
  )
  const spelling = startSpelling(session.defaultSession, host, hasDictionary)
  const closing = orderlyClosing(host)
  setMenu((command) => sendTo(window, { name: 'menu.command', payload: { command } }))
  if (app.commandLine.hasSwitch('sample')) await openSample(host)
  const files = {
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    icon: resource('icons', 'icon.png'),
    bounds: join(dataFolder, 'window.json'),
  }
  const storbild = createStorbild(files, () => sendTo(window, { name: 'storbild.closed', payload: {} }))
  registerIpc({ host, storbild, spelling, flushed: closing.flushed })
  window = openWindow(files, takeSettings(host, spelling))
  // A page that begins anew knows of no storbild, and what that shows would stand still.
  window.webContents.on('did-start-loading', storbild.close)
  watchPage(window, log)
  watchContextMenu(window, (word) => sendTo(window, { name: 'spelling.learn', payload: { word } }))
  closing.watch(window)
}

/** Puts the sample meeting into an empty database, for whoever wants to look at the program first. */
async function openSample(host: HostClient): Promise<void> {
  const status = await host.call('app.status', {})
  if (status.ok && status.value.empty) await host.call('sample.open', {})
}

/** Follows the system's theme, or the one that the user has chosen, and marks misspelt words unless told not to. */
async function takeSettings(host: HostClient, spelling: Spelling): Promise<void> {
  const settings = await host.call('settings.read', {})
  if (!settings.ok) return
  nativeTheme.themeSource = settings.value.theme
  spelling.turn(settings.value.spelling)
}
