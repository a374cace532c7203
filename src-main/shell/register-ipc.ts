import { BrowserWindow, ipcMain, nativeTheme, type IpcMainInvokeEvent } from 'electron'
import { basename } from 'node:path'
import type { z } from 'zod'
import { channels, shellChannels, type ShellChannel } from '../ipc/channels.ts'
import { shellContract, type ChannelValue, type Reply, type ShellContract } from '../ipc/contract.ts'
import { askWhatToOpen, askWhereToSave } from './dialogs.ts'
import type { HostClient } from './host-client.ts'
import { isOwnPage } from './security.ts'

/** What a call of the shell's is answered with. */
type ShellHandlers = {
  readonly [C in ShellChannel]: (
    input: z.output<ShellContract[C]['input']>,
    window: BrowserWindow,
  ) => Promise<Reply<ChannelValue<C>>>
}

const done: Reply<null> = { ok: true, value: null }

/**
 * Answers the page's calls: those of the host are passed on, those of the shell answered here. A call that does not come
 * from the program's own page is refused before anything in it is looked at. `flushed` is told when the page has handed
 * over all that was typed.
 */
export function registerIpc(host: HostClient, flushed: () => void): void {
  for (const channel of channels) {
    ipcMain.handle(channel, (event, input: unknown) => {
      ownWindow(event)
      return host.dispatch(channel, input)
    })
  }
  const handlers = shellHandlers(host, flushed)
  for (const channel of shellChannels) register(channel, handlers[channel])
}

function register<C extends ShellChannel>(channel: C, handler: ShellHandlers[C]): void {
  ipcMain.handle(channel, async (event, input: unknown) => {
    const window = ownWindow(event)
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

function shellHandlers(host: HostClient, flushed: () => void): ShellHandlers {
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
  }
}
