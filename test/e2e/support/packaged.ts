import { chromium, type Page } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sandboxFlags } from '../../../scripts/support/display.ts'
import { environment, shown, takeComplaints } from './program.ts'

/** The packed program, running. Its main process cannot be looked into: its fuses are those that are shipped. */
export type PackedProgram = {
  readonly page: Page
  readonly takeComplaints: () => Promise<readonly string[]>
  /** Ends the program as the system does when the user logs out; gives its exit code. */
  readonly close: () => Promise<number | null>
}

/** Starts a packed program and waits for its page. Its window is watched through Chromium's own debugging port. */
export async function launchPacked(executable: string, dataFolder: string): Promise<PackedProgram> {
  const args = [...sandboxFlags().flags, `--user-data-dir=${dataFolder}`, '--remote-debugging-port=0']
  const child = spawn(executable, args, { env: environment({}), stdio: ['ignore', 'ignore', 'pipe'] })
  const browser = await chromium.connectOverCDP(await debuggingAddress(child))
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The packed program shows nothing')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await shown(page)
  return {
    page,
    takeComplaints: () => takeComplaints(page),
    close: async () => {
      const ended = once(child, 'exit') as Promise<[number | null]>
      child.kill('SIGTERM')
      const [code] = await ended
      await browser.close()
      return code
    },
  }
}

/** The address that Chromium says on its error stream; the rest of that stream is read and let go. */
async function debuggingAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('The program has no error stream')
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const lines = createInterface({ input: child.stderr })
  lines.on('line', (line) => {
    const [, address] = /^DevTools listening on (ws:.*)$/.exec(line) ?? []
    if (address !== undefined) resolve(address)
  })
  child.once('exit', (code) => reject(new Error(`The packed program ended with code ${code}`)))
  return promise
}

/** The path of a packed program's executable. */
export function packedExecutable(folder: string): string {
  switch (process.platform) {
    case 'darwin':
      return join(folder, 'Paragraf.app', 'Contents', 'MacOS', 'Paragraf')
    case 'win32':
      return join(folder, 'Paragraf.exe')
    default:
      return join(folder, 'paragraf')
  }
}
