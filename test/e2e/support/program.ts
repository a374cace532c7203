import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { sandboxFlags } from '../../../scripts/support/display.ts'
import { root } from '../../../scripts/support/run.ts'
import { testRuntime } from './runtime.ts'

/** The program as a test has it: running, with its window open. */
export type Program = {
  readonly app: ElectronApplication
  readonly page: Page
  /** Errors that the page has complained of so far, violations of its policy among them; taking them forgets them. */
  readonly takeComplaints: () => Promise<readonly string[]>
  /** Closes the program as a user does, and waits until it has ended. */
  readonly close: () => Promise<void>
  /** Chromium's log of everything that was asked of the network; complete when the program has closed. */
  readonly netLog: string
  /** The shell's log, which is written only when something went wrong. */
  readonly log: string
}

/** On which data to start the built program, and what more to say on its command line. */
export type Launch = { readonly dataFolder: string; readonly args?: readonly string[] }

/** The command line that starts the built program on a folder of data. */
export function commandLine({ dataFolder, args = [] }: Launch): readonly string[] {
  return [...sandboxFlags().flags, `--user-data-dir=${dataFolder}`, ...args, root]
}

/**
 * Starts the program and waits until its window shows something. Playwright finds the Electron that the set-up found by itself, and keeps
 * the program from opening its window before it can watch it.
 */
export async function launchProgram(launch: Launch): Promise<Program> {
  const netLog = join(launch.dataFolder, `net-log-${randomUUID()}.json`)
  const app = await _electron.launch({
    args: [`--log-net-log=${netLog}`, ...commandLine(launch)],
    chromiumSandbox: sandboxFlags().flags.length === 0,
    env: environment(testRuntime().environment),
    timeout: 30_000,
  })
  const page = await app.firstWindow()
  await shown(page)
  return {
    app,
    page,
    takeComplaints: () => takeComplaints(page),
    close: () => app.close(),
    netLog,
    log: join(launch.dataFolder, 'logs', 'shell.log'),
  }
}

/** Waits until the page shows a screen. */
export async function shown(page: Page): Promise<void> {
  await page.getByRole('contentinfo', { name: 'Status' }).or(page.getByRole('alert')).first().waitFor()
}

/** The errors on a page's console and those that it threw, forgotten once they have been given. */
export async function takeComplaints(page: Page): Promise<readonly string[]> {
  const messages = await page.consoleMessages({ filter: 'all' })
  const errors = await page.pageErrors({ filter: 'all' })
  await page.clearConsoleMessages()
  await page.clearPageErrors()
  return [
    ...messages.filter((message) => message.type() === 'error').map((message) => message.text()),
    ...errors.map(({ name, message }) => `${name}: ${message}`),
  ]
}

/** The environment of a test without what the person who runs it has set for the program. */
export function environment(additions: Readonly<Record<string, string>>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('PARAGRAF_'),
  )
  return { ...Object.fromEntries(inherited), ...additions }
}
