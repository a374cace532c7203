import { join } from 'node:path'
import { bound, told, type Bench, type Measure, type Row } from '../measure.ts'
import { councilVoting } from '../records.ts'
import { storeMeetings } from '../store.ts'
import { openBaseline, openMeeting, openProgram, type Driven } from '../windows.ts'

const turns = 30

/**
 * The memory of the live window after some hundred edits, against an empty window's. It is the process of the page that
 * is weighed, since a window has one: its resident set after its garbage has been collected.
 */
export const memoryMeasure: Measure = {
  name: 'memory',
  what: 'memory of the live window after 30 §§ and 600 keys, against an empty window',
  window: true,
  run: measureMemory,
}

async function measureMemory({ folder, baseline, note }: Bench): Promise<readonly Row[]> {
  const data = join(folder, 'memory')
  storeMeetings(data, [councilVoting(60)])
  const program = await openProgram(data)
  try {
    const bare = await openBaseline(baseline, 'empty', join(folder, 'memory-empty'))
    try {
      await openMeeting(program)
      const opened = await memoryOf(program)
      await work(program)
      const worked = await memoryOf(program)
      const empty = await memoryOf(bare)
      note(`empty ${empty} MB, meeting opened ${opened} MB, after the work ${worked} MB`)
      return [
        told('memory.empty', empty, 'MB'),
        told('memory.opened', opened, 'MB'),
        told('memory.live', worked, 'MB'),
        bound('memory.ratio', worked / empty, { unit: 'ratio', budget: 1.5 }),
      ]
    } finally {
      await bare.app.close()
    }
  } finally {
    await program.app.close()
  }
}

/** § after §: some words into its text, the panel of motions opened and left. */
async function work({ page }: Driven): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await page.locator('.item[aria-selected=true]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.locator('.minutes-text:focus').waitFor()
    await page.keyboard.type('Nämnden beslutar. ')
    await page.keyboard.press('F7')
    await page.keyboard.press('Escape')
  }
  await page
    .getByRole('contentinfo')
    .getByText(/^(?:Allt sparat|Sparat)/)
    .waitFor()
}

/** Megabytes of the page's process. */
async function memoryOf({ app, page }: Driven): Promise<number> {
  await page.requestGC()
  const kilobytes = await app.evaluate(({ BrowserWindow, app: electron }) => {
    const [window] = BrowserWindow.getAllWindows()
    const pid = window?.webContents.getOSProcessId()
    return electron.getAppMetrics().find((metric) => metric.pid === pid)?.memory.workingSetSize
  })
  if (kilobytes === undefined) throw new Error('The process of the page was not found')
  return Math.round(kilobytes / 1024)
}
