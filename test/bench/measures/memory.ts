import { join } from 'node:path'
import { bound, told, type Bench, type Measure, type Row } from '../measure.ts'
import { councilVoting } from '../records.ts'
import { storeMeetings } from '../store.ts'
import { openBaseline, openMeeting, openProgram, type Driven } from '../windows.ts'
import { prose } from '../words.ts'

const paragraphs = 100
/** What is typed in each §. */
const text = prose(1)[0]?.slice(0, 160) ?? ''

/** Between the last keys: longer than Chromium keeps what it may soon need again. */
const pauseMs = 8_000

/**
 * The memory of the program after an evening in fullmäktige, against an empty window's: the resident sets of all
 * processes when it is calm, after garbage has been collected. The evening is that of four hours by what is done in it, at the pace
 * of a machine: § after §, text, panels, the palette, undo, a vote by roll call, the storbild before the room.
 */
export const memoryMeasure: Measure = {
  name: 'memory',
  what: `memory after an evening of ${paragraphs} §§, against an empty window`,
  window: true,
  run: measureMemory,
}

/**
 * Opens one window before the two that are compared. On a display without graphics hardware the first program loads the
 * software driver to ask what the display can show, and leaves the answer on the display for all that follow (GTK's
 * GDK_VISUALS): about 50 MB that say nothing about either of the two.
 */
async function measureMemory(bench: Bench): Promise<readonly Row[]> {
  const first = await openBaseline(bench.baseline, 'empty', join(bench.folder, 'memory-first'))
  try {
    return await compare(bench)
  } finally {
    await first.app.close()
  }
}

async function compare({ folder, baseline, note }: Bench): Promise<readonly Row[]> {
  const data = join(folder, 'memory')
  storeMeetings(data, [councilVoting(paragraphs)])
  const program = await openProgram(data)
  try {
    const bare = await openBaseline(baseline, 'empty', join(folder, 'memory-empty'))
    try {
      await openMeeting(program)
      const room = program.app.waitForEvent('window')
      await program.page.keyboard.press('Control+Shift+B')
      await room
      await vote(program)
      await evening(program, paragraphs / 2)
      const half = await weigh(program)
      note(`after half the evening: ${described(half)}`)
      await evening(program, paragraphs / 2 - 4)
      const shown = await weigh(program)
      note(`after all of it, the storbild open: ${described(shown)}`)
      await program.page.keyboard.press('Control+Shift+B')
      await (await room).waitForEvent('close', { timeout: 5000 }).catch(() => null)
      note(`as soon as the storbild has closed: ${described(await weigh(program))}`)
      await calmDown(program)
      const worked = await weigh(program)
      const empty = await weigh(bare)
      note(`calmed down: ${described(worked)}`)
      note(`an empty window: ${described(empty)}`)
      return [
        told('memory.empty', empty.all, 'MB'),
        told('memory.live', worked.all, 'MB'),
        bound('memory.ratio', worked.all / empty.all, { unit: 'ratio', budget: 1.5 }),
        told('memory.page.ratio', worked.page / empty.page, 'ratio'),
        told('memory.heap.half', half.heap, 'MB'),
        told('memory.heap.end', shown.heap, 'MB'),
      ]
    } finally {
      await bare.app.close()
    }
  } finally {
    await program.app.close()
  }
}

/** The vote of § 3, a key a member. */
async function vote({ page }: Driven): Promise<void> {
  await page.keyboard.press('F9')
  await page.locator('.ballot:focus').waitFor()
  for (let i = 0; i < 61; i += 1) await page.keyboard.press('jnja'[i % 4] ?? 'j')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

/** § after §: text, the panels opened and left, something searched for, something taken back and done again. */
async function evening({ page }: Driven, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await page.locator('.item[aria-selected=true]').focus()
    for (const key of ['ArrowDown', 'Space']) await page.keyboard.press(key)
    await page.locator('.minutes-text:focus').waitFor()
    await page.keyboard.type(text)
    for (const panel of ['F7', 'F5', 'Control+k']) {
      await page.keyboard.press(panel)
      await page.keyboard.type('an')
      await page.keyboard.press('Escape')
    }
    await page.locator('.palette').waitFor({ state: 'detached' })
    for (const key of ['Control+z', 'Control+Shift+Z']) await page.keyboard.press(key)
  }
  await page
    .getByRole('contentinfo')
    .getByText(/^(?:Allt sparat|Sparat)/)
    .waitFor()
}

/**
 * The meeting goes on calmly, a key now and then. What the machine's pace has piled up is given back when nothing
 * happens, and some of it only by the next frame that is drawn.
 */
async function calmDown({ page }: Driven): Promise<void> {
  await page.locator('.minutes-text').focus()
  await page.keyboard.type(text.slice(0, 4), { delay: pauseMs })
}

/** Megabytes. `heap`: what the page's own objects take. */
type Weight = {
  readonly all: number
  readonly page: number
  readonly heap: number
  readonly parts: string
}

async function weigh({ app, page }: Driven): Promise<Weight> {
  await page.requestGC()
  const devTools = await page.context().newCDPSession(page)
  const { usedSize } = await devTools.send('Runtime.getHeapUsage')
  await devTools.detach()
  const { own, processes } = await app.evaluate(({ BrowserWindow, app: electron }) => ({
    // The storbild is the same page with another address.
    own: BrowserWindow.getAllWindows()
      .find(({ webContents }) => !webContents.getURL().includes('#'))
      ?.webContents.getOSProcessId(),
    processes: electron.getAppMetrics().map(({ pid, type, memory }) => {
      return { pid, type, megabytes: memory.workingSetSize / 1024 }
    }),
  }))
  const ofPage = processes.find(({ pid }) => pid === own)
  if (ofPage === undefined) throw new Error('The process of the page was not found')
  return {
    all: processes.reduce((sum, { megabytes }) => sum + megabytes, 0),
    page: ofPage.megabytes,
    heap: usedSize / 1024 / 1024,
    parts: processes.map(({ type, megabytes }) => `${type} ${megabytes.toFixed(0)}`).join(', '),
  }
}

function described({ all, heap, parts }: Weight): string {
  return `${all.toFixed(0)} MB (${parts}), heap ${heap.toFixed(1)} MB`
}
