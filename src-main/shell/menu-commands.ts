/**
 * The commands that the menu gives to the page, with their keys as the page's table of commands has them ('' for none).
 * That table says what each of them does.
 */
export const menuKeys = {
  'meeting.new': 'Ctrl+N',
  'file.import': 'Ctrl+O',
  'document.export': 'Ctrl+E',
  'go.overview': 'Alt+ArrowLeft',
  'go.register': '',
  'go.settings': 'Ctrl+,',
  'meeting.prepare': 'Ctrl+1',
  'meeting.live': 'Ctrl+2',
  'meeting.documents': 'Ctrl+3',
  'live.nextParagraph': 'Ctrl+Enter',
  'live.addSection': 'F4',
  'live.rollCall': 'F5',
  'live.motion': 'F7',
  'live.approve': '',
  'live.reject': '',
  'live.amend': '',
  'live.addTo': '',
  'live.referBack': '',
  'live.table': '',
  'live.ownProposal': '',
  'live.join': '',
  'live.question': 'F8',
  'live.vote': 'F9',
  'live.reservation': '',
  'live.note': '',
  'live.statement': '',
  'live.privateNote': '',
  'live.versions': 'Ctrl+Shift+H',
  'live.withdraw': '',
  'live.immediateJustering': '',
  'live.closedDoors': '',
  'live.adjourn': '',
  'live.close': '',
  'live.storbild': 'Ctrl+Shift+B',
  'live.storbildFreeze': 'Ctrl+Shift+F',
  'edit.undo': 'Ctrl+Z',
  'edit.redo': 'Ctrl+Y',
  'edit.find': 'Ctrl+F',
  'edit.replace': 'Ctrl+H',
  'edit.findNext': 'F3',
  'edit.findPrevious': 'Shift+F3',
  'app.palette': 'Ctrl+K',
  'help.handbook': 'F1',
  'help.keyboard': 'Ctrl+/',
} as const satisfies Readonly<Record<string, string>>

export type MenuCommand = keyof typeof menuKeys

export const menuCommands = Object.keys(menuKeys) as readonly MenuCommand[]
