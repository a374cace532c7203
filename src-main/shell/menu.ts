import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from './menu-commands.ts'
import { texts } from './texts.sv.ts'

/** Sets the program's menu. `perform` sends a command to the page. */
export function setMenu(perform: (command: MenuCommand) => void): void {
  const t = texts.menu

  /** The page hears the keys itself; the menu shows them, and does not take them from whoever has the focus. */
  const command = (label: string, name: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === '' ? {} : { accelerator, registerAccelerator: false }),
    click: () => perform(name),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }

  const file: MenuItemConstructorOptions = {
    label: t.file,
    submenu: [
      command(t.newMeeting, 'meeting.new', 'CmdOrCtrl+N'),
      command(t.import, 'file.import', 'CmdOrCtrl+O'),
      command(t.export, 'document.export', 'CmdOrCtrl+E'),
      separator,
      command(t.settings, 'go.settings', 'CmdOrCtrl+,'),
      ...(process.platform === 'darwin' ? [] : [separator, { label: t.quit, role: 'quit' } as const]),
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: t.edit,
    submenu: [
      command(t.undo, 'edit.undo', 'CmdOrCtrl+Z'),
      command(t.redo, 'edit.redo', process.platform === 'darwin' ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
      separator,
      { label: t.cut, role: 'cut' },
      { label: t.copy, role: 'copy' },
      { label: t.paste, role: 'paste' },
      { label: t.pasteText, role: 'pasteAndMatchStyle' },
      { label: t.selectAll, role: 'selectAll' },
      separator,
      command(t.search, 'app.palette', 'CmdOrCtrl+K'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: t.view,
    submenu: [
      command(t.overview, 'go.overview', 'Alt+Left'),
      command(t.register, 'go.register', ''),
      separator,
      command(t.prepare, 'meeting.prepare', 'CmdOrCtrl+1'),
      command(t.live, 'meeting.live', 'CmdOrCtrl+2'),
      command(t.documents, 'meeting.documents', 'CmdOrCtrl+3'),
      command(t.storbild, 'live.storbild', 'CmdOrCtrl+Shift+B'),
      separator,
      { label: t.zoomReset, role: 'resetZoom' },
      { label: t.zoomIn, role: 'zoomIn' },
      { label: t.zoomOut, role: 'zoomOut' },
      separator,
      { label: t.fullScreen, role: 'togglefullscreen' },
    ],
  }
  const help: MenuItemConstructorOptions = {
    label: t.help,
    submenu: [command(t.keyboard, 'help.keyboard', 'CmdOrCtrl+/'), { label: t.about, role: 'about' }],
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...(process.platform === 'darwin' ? [macMenu()] : []), file, edit, view, help]),
  )
}

/** The menu that macOS puts first, under the program's name. */
function macMenu(): MenuItemConstructorOptions {
  const t = texts.menu
  return {
    label: app.getName(),
    submenu: [
      { label: t.about, role: 'about' },
      { type: 'separator' },
      { label: t.services, role: 'services' },
      { type: 'separator' },
      { label: t.hide, role: 'hide' },
      { label: t.hideOthers, role: 'hideOthers' },
      { label: t.unhide, role: 'unhide' },
      { type: 'separator' },
      { label: t.quit, role: 'quit' },
    ],
  }
}
