/**
 * The entry of the utility process that holds the database, the typesetter and all rules: messages from the shell
 * become calls of the host's dispatch. Knows no meetings and no windows.
 */
import { AppError, type AppFailure } from './domain/errors.ts'
import { framesOf } from './fault.ts'
import { createHost, type Host, type HostOptions } from './host.ts'
import type { AppEvent, Reply } from './ipc/contract.ts'

/** What the shell sends: first `open`, then calls, at last `close`. */
export type ToHost =
  | { readonly kind: 'open'; readonly options: HostOptions }
  | { readonly kind: 'call'; readonly id: number; readonly channel: string; readonly input: unknown }
  | { readonly kind: 'close' }

/** What the host sends back. `fault` answers a call that came upon a bug; its text has no data of a meeting in it. */
export type FromHost =
  | { readonly kind: 'opened' }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'fault'; readonly id: number; readonly text: string }
  | { readonly kind: 'event'; readonly event: AppEvent }
  | { readonly kind: 'closed' }

/**
 * The host; or, when the database could not be opened, the failure that calls are answered with. Each call tries again
 * first: the other program may have been closed by then, or the disk put back.
 */
type Opened =
  | { readonly kind: 'host'; readonly host: Host }
  | { readonly kind: 'failed'; readonly failure: AppFailure; readonly options: HostOptions }

let opened: Opened | null = null

process.parentPort.on('message', ({ data }) => void receive(data as ToHost))

async function receive(message: ToHost): Promise<void> {
  switch (message.kind) {
    case 'open':
      opened = open(message.options)
      return send({ kind: 'opened' })
    case 'call':
      return send(await answer(message))
    case 'close':
      if (opened?.kind === 'host') await opened.host.close()
      return send({ kind: 'closed' })
    default:
      throw new Error('The shell sent a message that the host does not know')
  }
}

function open(options: HostOptions): Opened {
  try {
    const host = createHost(options)
    host.on((event) => send({ kind: 'event', event }))
    return { kind: 'host', host }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, place, details } = error
    return { kind: 'failed', failure: { code, place, details }, options }
  }
}

async function answer({ id, channel, input }: Extract<ToHost, { kind: 'call' }>): Promise<FromHost> {
  if (opened === null) throw new Error('The shell called before it opened')
  if (opened.kind === 'failed') opened = open(opened.options)
  if (opened.kind === 'failed') return { kind: 'reply', id, reply: { ok: false, error: opened.failure } }
  try {
    return { kind: 'reply', id, reply: await opened.host.dispatch(channel, input) }
  } catch (error) {
    return { kind: 'fault', id, text: `${channel}: ${framesOf(error)}` }
  }
}

function send(message: FromHost): void {
  process.parentPort.postMessage(message)
}
