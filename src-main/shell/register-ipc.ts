import { BrowserWindow, ipcMain, nativeTheme, type IpcMainInvokeEvent } from 'electron'
import { basename } from 'node:path'
import type { z } from 'zod'
import {
  channels,
  shellChannels,
  storbildChannels,
  type ShellChannel,
  type StorbildChannel,
} from '../ipc/channels.ts'
import type { ChannelValue, Reply } from '../ipc/contract.ts'
import { shellContract, type ShellContract } from '../ipc/shell-contract.ts'
import { askWhatToOpen, askWhereToSave } from './dialogs.ts'
import type { HostClient } from './host-client.ts'
import { enableInMenu } from './menu.ts'
import { isOwnPage } from './security.ts'
import type { Spelling } from './spelling.ts'
import type { Storbild } from './storbild.ts'

/** What a call of the shell's is answered with. */
type ShellHandlers = {
  readonly [C in ShellChannel | StorbildChannel]: (
    input: z.output<ShellContract[C]['input']>,
    window: BrowserWindow,
  ) => Promise<Reply<ChannelValue<C>>>
}

const done: Reply<null> = { ok: true, value: null }

/** What the calls are answered with the help of. `flushed` is told when the page has handed over all that was typed. */
export type IpcParts = {
  readonly host: HostClient
  readonly storbild: Storbild
  readonly spelling: Spelling
  readonly flushed: () => void
}

/**
 * Answers the page's calls: those of the host are passed on, those of the shell answered here. A call that does not come
 * from the program's own page, or that is not for the window it comes from, is refused before anything in it is looked
 * at.
 */
export function registerIpc(parts: IpcParts): void {
  const { host, storbild, spelling } = parts
  const callerOf = (event: IpcMainInvokeEvent, fromStorbild: boolean): BrowserWindow => {
    const window = ownWindow(event)
    if (storbild.owns(event.sender) !== fromStorbild) throw new Error('This window may not call that')
    return window
  }
  const handlers = shellHandlers(parts)
  for (const channel of channels) {
    ipcMain.handle(channel, async (event, input: unknown) => {
      callerOf(event, false)
      const reply = await host.dispatch(channel, input)
      if (reply.ok) spelling.answered(channel, input)
      return reply
    })
  }
  for (const channel of shellChannels) register(channel, handlers[channel], (event) => callerOf(event, false))
  for (const channel of storbildChannels)
    register(channel, handlers[channel], (event) => callerOf(event, true))
}

function register<C extends ShellChannel | StorbildChannel>(
  channel: C,
  handler: ShellHandlers[C],
  callerOf: (event: IpcMainInvokeEvent) => BrowserWindow,
): void {
  ipcMain.handle(channel, async (event, input: unknown) => {
    const window = callerOf(event)
    const parsed = shellContract[channel].input.safeParse(input)
    if (parsed.success) return handler(parsed.data as z.output<ShellContract[C]['input']>, window)
    const place = parsed.error.issues[0]?.path.join('.') ?? ''
    return { ok: false, error: { code: 'INVALID_INPUT', place, details: {} } }
  })
}

/** The window that a message comes from. */
function ownWindow(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender)
  if (window === null || !isOwnPage(event.senderFrame))
    throw new Error('Only the program’s own page may call')
  return window
}

function shellHandlers({ host, storbild, spelling, flushed }: IpcParts): ShellHandlers {
  return {
    'document.export': async (document, window) => {
      const name = await host.call('document.name', document)
      if (!name.ok) return name
      const path = await askWhereToSave(window, name.value.fileName, document.format)
      if (path === null) return done
      const written = await host.call('document.write', { ...document, path })
      if (!written.ok) return written
      const { bytes, sha256 } = written.value
      return { ok: true, value: { fileName: basename(path), bytes, sha256 } }
    },
    'file.import': async (_nothing, window) => {
      const path = await askWhatToOpen(window)
      return path === null ? done : host.call('file.importFrom', { path })
    },
    'app.flushed': () => {
      flushed()
      return Promise.resolve(done)
    },
    'app.theme': ({ theme }) => {
      nativeTheme.themeSource = theme
      return Promise.resolve(done)
    },
    'app.commands': ({ available }) => {
      enableInMenu(available)
      return Promise.resolve(done)
    },
    'app.spelling': ({ isOn }) => {
      spelling.turn(isOn)
      return Promise.resolve(done)
    },
    'storbild.open': (_nothing, window) => {
      storbild.open(window)
      return Promise.resolve(done)
    },
    'storbild.close': () => {
      storbild.close()
      return Promise.resolve(done)
    },
    'storbild.show': (shown) => {
      storbild.show(shown)
      return Promise.resolve(done)
    },
    'storbild.shown': () => Promise.resolve({ ok: true, value: storbild.shown() }),
    'storbild.leave': () => {
      storbild.close()
      return Promise.resolve(done)
    },
  }
}
