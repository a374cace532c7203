/**
 * The window that the program is compared with: the same Electron, scheme, policy, switches and size of window, one page,
 * no preload and no host. `--page=empty` shows a page with nothing on it, `--page=editor` a bare editor.
 */
import { app, BrowserWindow, session } from 'electron'
import { join } from 'node:path'
import { spareMemory } from '../../../src-main/shell/memory.ts'
import { declareScheme, pageUrl, servePages } from '../../../src-main/shell/pages.ts'
import { lockContents, lockSessions, stayOffline } from '../../../src-main/shell/security.ts'

declareScheme()
stayOffline()
spareMemory()
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'))
lockSessions()
lockContents()
app.on('window-all-closed', () => app.quit())
void app.whenReady().then(openWindow)

function openWindow(): void {
  servePages(session.defaultSession, join(import.meta.dirname, app.commandLine.getSwitchValue('page')))
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    backgroundColor: '#f4f3ef',
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  void window.loadURL(pageUrl)
}
