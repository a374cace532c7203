import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { timeKeys } from '../keys.ts'
import { bound, spread, type Bench, type Measure, type Row } from '../measure.ts'
import { councilVoting } from '../records.ts'
import { percentile } from '../statistics.ts'
import { storeMeetings } from '../store.ts'
import { openMeeting, openProgram } from '../windows.ts'

const turns = 25

/** Changing the §, opening the palette and counting a vote, in fullmäktige's meeting of 60 §§ with 61 members. */
export const liveMeasure: Measure = {
  name: 'live',
  what: 'switch §, open the palette, vote key to tally; 61 members and 60 §§',
  window: true,
  run: measureLive,
}

async function measureLive({ folder, note }: Bench): Promise<readonly Row[]> {
  const data = join(folder, 'live')
  storeMeetings(data, [councilVoting(60)])
  const program = await openProgram(data)
  try {
    await openMeeting(program)
    const chosen = await chooseParagraphs(program.page)
    note(`choose: ${spread(chosen)} ms`)
    const next = await goOn(program.page)
    note(`next: ${spread(next)} ms`)
    const palette = await openPalette(program.page)
    note(`palette: ${spread(palette)} ms`)
    const votes = await castVotes(program.page)
    note(`vote: ${spread(votes)} ms`)
    return [
      bound('live.choose', percentile(chosen, 95), { unit: 'ms', budget: 50 }),
      bound('live.next', percentile(next, 95), { unit: 'ms', budget: 50 }),
      bound('live.palette', percentile(palette, 95), { unit: 'ms', budget: 50 }),
      bound('live.vote', percentile(votes, 95), { unit: 'ms', budget: 30 }),
    ]
  } finally {
    await program.app.close()
  }
}

/** Ctrl+K: the palette with everything that it offers. */
async function openPalette(page: Page): Promise<readonly number[]> {
  const timer = await timeKeys(page, { watched: '.palette', key: 'k' })
  const times: number[] = []
  for (let i = 0; i < turns; i += 1) {
    await page.keyboard.press('Control+k')
    times.push(...(await timer.waitFor(1)))
    await page.keyboard.press('Escape')
    await page.locator('.palette').waitFor({ state: 'detached' })
  }
  return times
}

/** Back to § 3, where the vote is; F9, then a key a member: J, N or A, down the roll. */
async function castVotes(page: Page): Promise<readonly number[]> {
  await page.locator('.item[aria-selected=true]').focus()
  await page.keyboard.press('Home')
  for (const key of ['ArrowDown', 'ArrowDown', 'Space', 'F9']) await page.keyboard.press(key)
  await page.locator('.ballot:focus').waitFor()
  const timer = await timeKeys(page, { watched: 'dl.tally', key: null })
  for (let i = 0; i < 61; i += 1) {
    await page.keyboard.press('jnja'[i % 4] ?? 'j')
    // The next member is called when the last has answered.
    if (i < 60) await page.locator(`.ballot:nth-of-type(${i + 2}):focus`).waitFor()
  }
  return timer.waitFor(61)
}

/** Down the list of items: an arrow key and Space, which shows the § and puts the caret into its text. */
async function chooseParagraphs(page: Page): Promise<readonly number[]> {
  const timer = await timeKeys(page, { watched: 'article.paragraph-view', key: ' ' })
  const times: number[] = []
  for (let i = 0; i < turns; i += 1) {
    await page.locator('.item[aria-selected=true]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    times.push(...(await timer.waitFor(1)))
  }
  return times
}

/** Ctrl+Enter: the § is closed, the next one opened and shown. */
async function goOn(page: Page): Promise<readonly number[]> {
  const timer = await timeKeys(page, { watched: 'article.paragraph-view', key: 'Enter' })
  const times: number[] = []
  for (let i = 0; i < turns; i += 1) {
    await page.keyboard.press('Control+Enter')
    times.push(...(await timer.waitFor(1)))
  }
  return times
}
