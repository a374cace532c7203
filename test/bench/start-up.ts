import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { environment } from '../e2e/support/program.ts'
import { testRuntime } from '../e2e/support/runtime.ts'
import { connect, type DevTools } from './devtools.ts'

/** Longer than this no start takes; a process that does not end by itself within it is ended. */
const limitMs = 30_000

/**
 * Starts Electron and gives the time until what the page is for is on the screen, in milliseconds.
 *
 * The process is started as a user starts it. The page is asked over Chromium's debugging port, with one question that
 * is answered when `usable` holds and the frame after that has been drawn, by the wall clock on which the start was
 * noted. Playwright is not used here: it makes the program wait until it is watched.
 *
 * @param usable an expression that the page can work out, as text
 * @throws Error when nothing was shown in time
 */
export async function timeToUsable(args: readonly string[], usable: string): Promise<number> {
  const runtime = testRuntime()
  const started = Date.now()
  const child = spawn(runtime.executable, ['--remote-debugging-port=0', ...args], {
    env: environment(runtime.environment),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const overdue = setTimeout(() => child.kill('SIGKILL'), limitMs)
  try {
    return (await shownAt(await debuggingAddress(child), usable)) - started
  } finally {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
    child.kill('SIGTERM')
    await ended
    clearTimeout(overdue)
  }
}

/** When the page was usable, by the wall clock. */
async function shownAt(address: string, usable: string): Promise<number> {
  const attached = Promise.withResolvers<string>()
  const devTools = await connect(address, (method, params) => {
    const { sessionId, targetInfo } = params as { sessionId?: string; targetInfo?: { type: string } }
    if (method !== 'Target.attachedToTarget' || targetInfo?.type !== 'page') return
    attached.resolve(sessionId ?? '')
  })
  try {
    await devTools.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
    })
    return await ask(devTools, await attached.promise, question(usable))
  } finally {
    devTools.close()
  }
}

/** Asks until there is an answer: the page that the window begins with is gone when the program's own has come. */
async function ask(devTools: DevTools, sessionId: string, expression: string): Promise<number> {
  const params = { expression, awaitPromise: true, returnByValue: true }
  for (;;) {
    try {
      const answer = (await devTools.send('Runtime.evaluate', params, sessionId)) as {
        readonly result: { readonly value?: unknown }
      }
      if (typeof answer.result.value === 'number') return answer.result.value
    } catch (error) {
      if (!(error instanceof Error) || !/context|navigated|collected/i.test(error.message)) throw error
    }
  }
}

/** The moment of the first frame in which `usable` holds, as an expression. */
function question(usable: string): string {
  return `new Promise((resolve) => {
    const drawn = () => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
      port2.postMessage(null)
    })
    const look = () => location.protocol === 'app:' && (${usable})
    if (look()) return drawn()
    const observer = new MutationObserver(() => {
      if (!look()) return
      observer.disconnect()
      drawn()
    })
    observer.observe(document, { childList: true, subtree: true })
  })`
}

async function debuggingAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('Electron has no error stream')
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const said: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line)
    const [, address] = /^DevTools listening on (ws:.*)$/.exec(line) ?? []
    if (address !== undefined) resolve(address)
  })
  child.once('exit', (code) => reject(new Error(`Electron ended with ${code}:\n${said.join('\n')}`)))
  return promise
}
