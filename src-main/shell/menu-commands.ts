/** The commands that the menu gives to the page; the page's table of commands says what each of them does. */
export const menuCommands = [
  'meeting.new',
  'file.import',
  'document.export',
  'go.overview',
  'go.register',
  'go.settings',
  'meeting.prepare',
  'meeting.live',
  'meeting.documents',
  'live.storbild',
  'edit.undo',
  'edit.redo',
  'app.palette',
  'help.keyboard',
] as const

export type MenuCommand = (typeof menuCommands)[number]
