import { utilityProcess, type UtilityProcess } from 'electron'
import { join } from 'node:path'
import type { HostOptions } from '../host.ts'
import type { FromHost, ToHost } from '../host-process.ts'
import type { AppEvent, ChannelInput, ChannelValue, HostChannel, Reply } from '../ipc/contract.ts'

/** The host as the shell sees it: the same calls, answered by another process. */
export type HostClient = {
  /** Passes a call of the page on as it came; the host checks it. */
  readonly dispatch: (channel: string, input: unknown) => Promise<Reply<unknown>>
  /** A call of the shell's own. */
  readonly call: <C extends HostChannel>(
    channel: C,
    input: ChannelInput<C>,
  ) => Promise<Reply<ChannelValue<C>>>
  /** Has the host end what it is doing and close its database. */
  readonly close: () => Promise<void>
}

/** Who is told what the host sends unasked, and what goes wrong in it. */
export type HostListeners = {
  readonly event: (event: AppEvent) => void
  readonly fault: (text: string) => void
}

type Waiting = { readonly resolve: (reply: Reply<unknown>) => void; readonly reject: (error: Error) => void }

/** How often a host that died is started again. One that dies twice would die again. */
const restarts = 1

/** Time for the host to close its database; then it is ended. Everything that was answered is on disk already. */
const closeLimitMs = 5000

const hostGone: Reply<never> = { ok: false, error: { code: 'HOST_GONE', place: '', details: {} } }

/**
 * Starts the host in a process of its own. When it dies unasked it is started once more; calls that it had not answered
 * are answered with HOST_GONE, since they may or may not have been carried out, and the page is told by `host.state`.
 */
export function startHost(options: HostOptions, listeners: HostListeners): HostClient {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let restartsLeft = restarts
  let child: UtilityProcess | null = null
  let closed: (() => void) | null = null

  const tell = (state: 'ready' | 'restarted' | 'gone'): void =>
    listeners.event({ name: 'host.state', payload: { state } })

  const send = (message: ToHost): void => child?.postMessage(message)

  const receive = (message: FromHost): void => {
    switch (message.kind) {
      case 'opened':
        return tell(restartsLeft === restarts ? 'ready' : 'restarted')
      case 'event':
        return listeners.event(message.event)
      case 'closed':
        return closed?.()
      case 'reply':
        waiting.get(message.id)?.resolve(message.reply)
        waiting.delete(message.id)
        return
      case 'fault':
        listeners.fault(message.text)
        waiting.get(message.id)?.reject(new Error('The host came upon a fault; it is in the log'))
        waiting.delete(message.id)
        return
      default:
        throw new Error('The host sent a message that the shell does not know')
    }
  }

  const died = (code: number): void => {
    child = null
    for (const { resolve } of waiting.values()) resolve(hostGone)
    waiting.clear()
    if (closed !== null) return closed()
    listeners.fault(`The host ended with code ${code}`)
    if (restartsLeft === 0) return tell('gone')
    restartsLeft -= 1
    start()
  }

  const start = (): void => {
    const started = utilityProcess.fork(join(import.meta.dirname, 'host-process.js'), [], {
      serviceName: 'Paragraf',
      stdio: 'inherit',
    })
    child = started
    started.on('message', (message: FromHost) => receive(message))
    started.on('exit', died)
    send({ kind: 'open', options })
  }

  const dispatch = (channel: string, input: unknown): Promise<Reply<unknown>> => {
    if (child === null || closed !== null) return Promise.resolve(hostGone)
    lastId += 1
    const id = lastId
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      send({ kind: 'call', id, channel, input })
    })
  }

  start()
  return {
    dispatch,
    call: async <C extends HostChannel>(channel: C, input: ChannelInput<C>) =>
      // The host answers a channel with what the contract says of it.
      (await dispatch(channel, input)) as Reply<ChannelValue<C>>,
    close: async () => {
      if (child === null) return
      const { promise, resolve } = Promise.withResolvers<void>()
      const limit = setTimeout(resolve, closeLimitMs)
      closed = resolve
      send({ kind: 'close' })
      await promise
      clearTimeout(limit)
      child?.kill()
    },
  }
}
