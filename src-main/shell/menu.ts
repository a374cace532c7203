import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { menuCommands, menuKeys, type MenuCommand } from './menu-commands.ts'
import { texts } from './texts.sv.ts'

const t = texts.menu
const isMac = process.platform === 'darwin'
const separator: MenuItemConstructorOptions = { type: 'separator' }

/** Fields have an undo of their own, which the page does not tell of. */
const alwaysThere: ReadonlySet<MenuCommand> = new Set(['edit.undo', 'edit.redo'])

/** Sets the program's menu. `perform` sends a command to the page. */
export function setMenu(perform: (command: MenuCommand) => void): void {
  /** The page hears the keys itself; the menu shows them, and does not take them from whoever has the focus. */
  const command = (id: MenuCommand): MenuItemConstructorOptions => ({
    id,
    label: t.commands[id],
    ...(menuKeys[id] !== '' && { accelerator: acceleratorOf(id), registerAccelerator: false }),
    click: () => perform(id),
  })
  const commands = (...ids: readonly MenuCommand[]): MenuItemConstructorOptions[] => ids.map(command)

  const file: MenuItemConstructorOptions = {
    label: t.file,
    submenu: [
      ...commands('meeting.new', 'file.import', 'document.export'),
      separator,
      command('go.settings'),
      ...(isMac ? [] : [separator, { label: t.quit, role: 'quit' } as const]),
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: t.edit,
    submenu: [
      ...commands('edit.undo', 'edit.redo'),
      separator,
      { label: t.cut, role: 'cut' },
      { label: t.copy, role: 'copy' },
      { label: t.paste, role: 'paste' },
      { label: t.pasteText, role: 'pasteAndMatchStyle' },
      { label: t.selectAll, role: 'selectAll' },
      separator,
      ...commands('edit.find', 'edit.replace', 'edit.findNext', 'edit.findPrevious'),
      separator,
      command('app.palette'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: t.view,
    submenu: [
      ...commands('go.overview', 'go.register'),
      separator,
      { label: t.zoomReset, role: 'resetZoom' },
      { label: t.zoomIn, role: 'zoomIn' },
      { label: t.zoomOut, role: 'zoomOut' },
      separator,
      { label: t.fullScreen, role: 'togglefullscreen' },
    ],
  }
  const motions: MenuItemConstructorOptions = {
    label: t.motions,
    submenu: [
      ...commands('live.approve', 'live.reject', 'live.amend', 'live.addTo', 'live.ownProposal'),
      separator,
      ...commands('live.referBack', 'live.table'),
      separator,
      command('live.join'),
    ],
  }
  const attendance: MenuItemConstructorOptions = {
    label: t.attendance,
    submenu: commands('live.recused', 'live.abstains', 'live.arrives', 'live.leaves', 'live.takesChair'),
  }
  const meeting: MenuItemConstructorOptions = {
    label: t.meeting,
    submenu: [
      ...commands('meeting.prepare', 'meeting.live', 'meeting.documents'),
      separator,
      ...commands('live.nextParagraph', 'live.addSection', 'live.rollCall'),
      attendance,
      command('live.motion'),
      motions,
      ...commands('live.question', 'live.vote', 'live.election'),
      separator,
      ...commands('live.reservation', 'live.note', 'live.statement', 'live.privateNote', 'live.versions'),
      separator,
      ...commands(
        'live.adjourn',
        'live.close',
        'live.closedDoors',
        'live.immediateJustering',
        'live.addItem',
        'live.withdraw',
      ),
      separator,
      ...commands('live.origin', 'live.nextStale', 'live.takeSentence', 'live.keepSentence'),
      command('live.followFacts'),
      separator,
      ...commands('live.storbild', 'live.storbildFreeze'),
    ],
  }
  const help: MenuItemConstructorOptions = {
    label: t.help,
    submenu: [...commands('help.handbook', 'help.keyboard'), separator, { label: t.about, role: 'about' }],
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...(isMac ? [macMenu()] : []), file, edit, view, meeting, help]),
  )
}

/** Lets those commands be chosen that the page can carry out at the moment; the others are shown, but grey. */
export function enableInMenu(available: readonly string[]): void {
  const menu = Menu.getApplicationMenu()
  for (const id of menuCommands) {
    const item = menu?.getMenuItemById(id)
    if (item) item.enabled = alwaysThere.has(id) || available.includes(id)
  }
}

/** Keys as the system writes them. */
function acceleratorOf(id: MenuCommand): string {
  if (id === 'edit.redo' && isMac) return 'Shift+Cmd+Z'
  return menuKeys[id].replace('Ctrl', 'CmdOrCtrl').replace('ArrowLeft', 'Left')
}

/** The menu that macOS puts first, under the program's name. */
function macMenu(): MenuItemConstructorOptions {
  return {
    label: app.getName(),
    submenu: [
      { label: t.about, role: 'about' },
      separator,
      { label: t.services, role: 'services' },
      separator,
      { label: t.hide, role: 'hide' },
      { label: t.hideOthers, role: 'hideOthers' },
      { label: t.unhide, role: 'unhide' },
      separator,
      { label: t.quit, role: 'quit' },
    ],
  }
}
