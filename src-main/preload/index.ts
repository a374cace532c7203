import { contextBridge, ipcRenderer } from 'electron'
import { channels, eventNames, shellChannels, storbildChannels, storbildEventNames } from '#ipc/channels'
import type { AppEvent, PageChannel, Reply } from '#ipc/contract'

// The shell says by an argument of the process which window this is; the page can neither see it nor change it.
const isStorbild = process.argv.includes('--storbild')
const callable = new Set<string>(isStorbild ? storbildChannels : [...channels, ...shellChannels])
const hearable = new Set<string>(isStorbild ? storbildEventNames : eventNames)

/** All that the page can reach: calls and events by the names in the list, with JSON in and out. */
const bridge = {
  invoke: (channel: PageChannel, input: unknown): Promise<Reply<unknown>> =>
    callable.has(channel)
      ? ipcRenderer.invoke(channel, input)
      : Promise.reject(new Error('The page may not call that')),

  on: (name: AppEvent['name'], listener: (payload: unknown) => void): (() => void) => {
    if (!hearable.has(name)) throw new Error('The page may not listen to that')
    const hear = (_event: unknown, payload: unknown): void => listener(payload)
    ipcRenderer.on(name, hear)
    return () => ipcRenderer.off(name, hear)
  },
}

contextBridge.exposeInMainWorld('paragraf', bridge)
