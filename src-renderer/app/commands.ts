import type { CommandId } from './command-ids.ts'
import { commandIds } from './command-ids.ts'
import { commandTexts } from './texts/commands.sv.ts'

export type CommandGroup = 'program' | 'meeting' | 'agenda' | 'live'

/** A command as data: the legend, the menu and the keyboard read the same table. */
export interface Command {
  readonly id: CommandId
  readonly title: string
  readonly group: CommandGroup
  /** Keys as `Ctrl+Shift+Z`, by what the key gives on the keyboard in use; the first one is shown. Never Ctrl+Alt: AltGr. */
  readonly keys: readonly string[]
  /** `step`: leaves a step that undo takes back · `history`: goes along the steps · `none`: changes nothing. */
  readonly undo: 'step' | 'history' | 'none'
  /** `list`: handled by the list that has the focus, so that the keys mean nothing elsewhere. */
  readonly scope: 'window' | 'list'
}

type Row = Omit<Command, 'id' | 'title'>

const none = { undo: 'none', scope: 'window' } as const
const inList = { undo: 'step', scope: 'list', group: 'agenda' } as const

const rows: Readonly<Record<CommandId, Row>> = {
  'help.handbook': { group: 'program', keys: ['F1'], ...none },
  'help.keyboard': { group: 'program', keys: ['Ctrl+/'], ...none },
  'app.palette': { group: 'program', keys: ['Ctrl+K'], ...none },
  'go.overview': { group: 'program', keys: ['Alt+ArrowLeft'], ...none },
  'go.register': { group: 'program', keys: [], ...none },
  'go.settings': { group: 'program', keys: ['Ctrl+,'], ...none },
  'meeting.new': { group: 'program', keys: ['Ctrl+N'], ...none },
  'file.import': { group: 'program', keys: ['Ctrl+O'], ...none },
  'edit.undo': { group: 'program', keys: ['Ctrl+Z'], undo: 'history', scope: 'window' },
  'edit.redo': { group: 'program', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], undo: 'history', scope: 'window' },
  'edit.find': { group: 'meeting', keys: ['Ctrl+F'], ...none },
  'edit.replace': { group: 'meeting', keys: ['Ctrl+H'], undo: 'step', scope: 'window' },
  'edit.findNext': { group: 'meeting', keys: ['F3'], ...none },
  'edit.findPrevious': { group: 'meeting', keys: ['Shift+F3'], ...none },
  'view.nextRegion': { group: 'program', keys: ['F6'], ...none },
  'view.previousRegion': { group: 'program', keys: ['Shift+F6'], ...none },
  'meeting.prepare': { group: 'meeting', keys: ['Ctrl+1'], ...none },
  'meeting.live': { group: 'meeting', keys: ['Ctrl+2'], ...none },
  'meeting.documents': { group: 'meeting', keys: ['Ctrl+3'], ...none },
  'document.export': { group: 'meeting', keys: ['Ctrl+E'], ...none },
  'list.moveUp': { ...inList, keys: ['Alt+ArrowUp'] },
  'list.moveDown': { ...inList, keys: ['Alt+ArrowDown'] },
  'list.insert': { ...inList, keys: ['Enter'] },
  'list.remove': { ...inList, keys: ['Ctrl+Delete'] },
  'live.nextParagraph': { group: 'live', keys: ['Ctrl+Enter'], undo: 'step', scope: 'window' },
  'live.addSection': { group: 'live', keys: ['F4'], undo: 'step', scope: 'window' },
  'live.rollCall': { group: 'live', keys: ['F5'], undo: 'step', scope: 'window' },
  'live.recused': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.abstains': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.arrives': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.leaves': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.takesChair': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.motion': { group: 'live', keys: ['F7'], undo: 'step', scope: 'window' },
  'live.approve': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.reject': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.amend': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.addTo': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.referBack': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.table': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.ownProposal': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.join': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.question': { group: 'live', keys: ['F8'], undo: 'step', scope: 'window' },
  'live.vote': { group: 'live', keys: ['F9'], undo: 'step', scope: 'window' },
  'live.election': { group: 'live', keys: ['Shift+F9'], undo: 'step', scope: 'window' },
  'live.versions': { group: 'live', keys: ['Ctrl+Shift+H'], undo: 'step', scope: 'window' },
  'live.privateNote': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.addItem': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.withdraw': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.immediateJustering': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.closedDoors': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.adjourn': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.close': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.statement': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.note': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.reservation': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.origin': { group: 'live', keys: ['F2'], ...none },
  'live.nextStale': { group: 'live', keys: ['Shift+F2'], ...none },
  'live.takeSentence': { group: 'live', keys: ['Alt+Enter'], undo: 'step', scope: 'window' },
  'live.keepSentence': { group: 'live', keys: ['Alt+Delete'], undo: 'step', scope: 'window' },
  'live.followFacts': { group: 'live', keys: [], undo: 'step', scope: 'window' },
  'live.storbild': { group: 'live', keys: ['Ctrl+Shift+B'], ...none },
  'live.storbildFreeze': { group: 'live', keys: ['Ctrl+Shift+F'], ...none },
}

/** The table of commands, in the order in which they are listed. */
export const commands: readonly Command[] = commandIds.map((id) => ({
  id,
  title: commandTexts[id],
  ...rows[id],
}))

/** What may happen in a § besides what the next steps name, in the order in which it is listed. */
export const besidesCommands: readonly CommandId[] = [
  'live.recused',
  'live.abstains',
  'live.arrives',
  'live.leaves',
  'live.takesChair',
  'live.reservation',
  'live.note',
  'live.statement',
  'live.adjourn',
  'live.closedDoors',
  'live.immediateJustering',
  'live.election',
  'live.addItem',
  'live.withdraw',
]

const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
}

/** The first shortcut of a command as it is shown: "Ctrl ↵". */
export function keysOf(id: CommandId): string {
  return showKeys(rows[id].keys[0] ?? '')
}

/** Keys as they are shown: `Alt+ArrowUp` → "Alt ↑". */
export function showKeys(keys: string): string {
  return keys
    .split('+')
    .map((key) => keyNames[key] ?? key)
    .join(' ')
}

/** Whether a key press is a shortcut. A sign that needs Shift on the keyboard in use (Ctrl+/ is Shift+7) still counts. */
export function isPressed(keys: string, event: KeyPress): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const hasShift = parts.includes('Shift')
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase() && !/\d/.test(key)
  return (
    (event.ctrlKey || event.metaKey) === parts.includes('Ctrl') &&
    event.altKey === parts.includes('Alt') &&
    (isSign || event.shiftKey === hasShift) &&
    event.key.toLowerCase() === key.toLowerCase()
  )
}

/** The shortcuts of the window by the key that ends them: of a letter in the text it is known at once that it is none. */
const shortcuts = Map.groupBy(
  commands
    .filter(({ scope }) => scope === 'window')
    .flatMap((command) => command.keys.map((keys) => ({ command, keys }))),
  ({ keys }) => keys.split('+').at(-1)?.toLowerCase(),
)

/** The window's command that a key press stands for; null when it is none. */
export function windowCommandOf(event: KeyPress): Command | null {
  const likely = shortcuts.get(event.key.toLowerCase())
  return likely?.find(({ keys }) => isPressed(keys, event))?.command ?? null
}

/** What a key press is recognised by. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>
