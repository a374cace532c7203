import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { sandboxFlags } from '../../scripts/support/display.ts'
import { commandLine, environment, shown } from '../e2e/support/program.ts'
import { testRuntime } from '../e2e/support/runtime.ts'

/** A window that is driven, with what started it. */
export type Driven = { readonly app: ElectronApplication; readonly page: Page }

/**
 * Frames are drawn as soon as there is something to draw, and not in step with a display: how long a key waits for the
 * next beat of a display says nothing about the program, and would hide up to 16 ms of work in every measure.
 */
const unpaced = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/** Starts the program on a folder of data, its overview shown. */
export async function openProgram(dataFolder: string): Promise<Driven> {
  const driven = await launch(commandLine({ dataFolder, args: unpaced }))
  await shown(driven.page)
  return driven
}

/** Starts the window that is compared with, on one of its pages. */
export function openBaseline(
  baseline: string,
  page: 'empty' | 'editor',
  dataFolder: string,
): Promise<Driven> {
  const { flags } = sandboxFlags()
  return launch([...flags, `--user-data-dir=${dataFolder}`, ...unpaced, `--page=${page}`, baseline])
}

/** Opens the meeting that goes on, from the overview. */
export async function openMeeting({ page }: Driven): Promise<void> {
  await page.getByRole('button', { name: /^Öppna mötet/ }).click()
  await page.getByRole('textbox', { name: /^Text i / }).waitFor()
}

async function launch(args: readonly string[]): Promise<Driven> {
  const app = await _electron.launch({
    args: [...args],
    chromiumSandbox: sandboxFlags().flags.length === 0,
    env: environment(testRuntime().environment),
    timeout: 30_000,
  })
  return { app, page: await app.firstWindow() }
}
