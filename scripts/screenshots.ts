/**
 * Takes the pictures of docs/screenshots from the built program: `npm run screenshots`, under xvfb where there is no
 * display. Light and dark, 1280 × 800, on a folder of data of its own.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog } from '../test/e2e/support/dialogs.ts'
import { launchProgram } from '../test/e2e/support/program.ts'
import { setRuntime } from '../test/e2e/support/runtime.ts'
import { electronRuntime } from './electron-runtime.ts'
import { buildProgram, runtimeEnvironment } from './support/build.ts'
import { root } from './support/run.ts'

const folder = join(root, 'docs', 'screenshots')
const size = { width: 1280, height: 800 }
const sample = join(root, 'resources', 'samples', 'bmn-2026-05-19.json')

const runtime = await electronRuntime()
await buildProgram()
setRuntime({ ...runtime, environment: runtimeEnvironment(runtime) })
await mkdir(folder, { recursive: true })

const data = await mkdtemp(join(tmpdir(), 'paragraf-pictures-'))
const { app, page, close } = await launchProgram({ dataFolder: data })
await app.evaluate(({ BrowserWindow }, { width, height }) => {
  BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
}, size)

await page.getByRole('textbox', { name: 'Organets namn' }).waitFor()
await page.keyboard.type('Bygg- och miljönämnden')
await picture(page, 'first-start')
await page.getByRole('button', { name: 'Titta på ett exempel' }).click()
await page.getByRole('textbox', { name: /^Text i KSPU/ }).waitFor()
await page.getByRole('option', { name: /månadsuppföljning/ }).click()
await picture(page, 'minutes')
await press('Control+3')
await picture(page, 'documents')

await press('Alt+ArrowLeft')
await answerOpenDialog(app, sample)
await page.getByRole('button', { name: 'Hämta en fil' }).click()
await page.getByRole('heading', { name: 'Bygg- och miljönämnden' }).waitFor()
await press('Control+1')
for (const name of ['Bo Lindh', 'Jan Lund']) {
  await page.getByRole('combobox', { name: 'Nytt förhinder' }).fill(name)
  await press('ArrowDown', 'Enter')
}
await picture(page, 'preparing')
await press('Control+2', 'F5')
await page.getByRole('row', { name: /^Leyla Aydin \(S\)/ }).focus()
await press('Enter')
await page.getByRole('row', { name: /^Eva Strand \(SD\)/ }).focus()
await picture(page, 'roll-call')
await page.getByRole('button', { name: 'Uppropet är klart' }).click()

await press('Control+Enter', 'Control+Enter', 'Control+Enter', 'Control+Enter')
await page.getByRole('textbox', { name: 'Text i BMN § 44' }).waitFor()
await move('lh', 'Bifall')
await move('nb', 'Avslag')
await press('F8', 'o', '1')
await page.getByRole('button', { name: 'Börja omröstningen' }).click()
await page.getByRole('row', { name: /^Karin Olsson/ }).focus()
await press(...'jnajjjjnnnj'.split(''))
await picture(page, 'vote')
await press('j', 'j', 'Enter')
await page.getByRole('button', { name: 'Klart' }).click()
await picture(page, 'live')
await press('F1')
await picture(page, 'handbook')
await press('Escape')

await press('Alt+ArrowLeft')
await picture(page, 'overview')
await page
  .getByRole('link', { name: 'Register' })
  .or(page.getByRole('button', { name: 'Register' }))
  .first()
  .click()
await page.getByText('Bygg- och miljönämnden').first().click()
await picture(page, 'register')
await close()
await rm(data, { recursive: true, maxRetries: 3 })

/** Both themes of what is on the screen. */
async function picture(of: Page, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await of.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    // Text, since this side of the project knows no page.
    await of.waitForFunction('document.getAnimations().length === 0')
    const suffix = theme === 'dark' ? '-dark' : ''
    await of.screenshot({ path: join(folder, `${name}${suffix}.png`), caret: 'initial' })
  }
  await of.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function move(who: string, kind: string): Promise<void> {
  await press('F7')
  await page.getByRole('textbox', { name: 'Vem' }).waitFor()
  await page.keyboard.type(who)
  if (kind !== 'Bifall') {
    await page
      .getByRole('button', { name: /Yrkande/ })
      .last()
      .click()
    await page.getByRole('option', { name: kind }).click()
  }
  await page.getByRole('button', { name: 'Anteckna yrkande' }).click()
  await page.getByRole('textbox', { name: 'Vem' }).waitFor({ state: 'detached' })
}
