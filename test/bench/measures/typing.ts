import { join } from 'node:path'
import { timeKeys } from '../keys.ts'
import { bound, spread, told, type Bench, type Measure, type Row } from '../measure.ts'
import { committeeWriting } from '../records.ts'
import { median, percentile } from '../statistics.ts'
import { storeMeetings } from '../store.ts'
import { openBaseline, openMeeting, openProgram, type Driven } from '../windows.ts'

const rounds = 5
/** Only letters that every keyboard has: Playwright presses no key for others. */
const sentence = 'beslutar enligt planen och '
/** About eight keys a second with their releases: saving begins and ends while the typing goes on. */
const pace = { delay: 60 }

/** Key to paint in a § of a meeting with a hundred, against a bare editor with the same text. */
export const typingMeasure: Measure = {
  name: 'typing',
  what: 'key to paint in a meeting of 100 §§, against a bare Lexical editor',
  window: true,
  run: measureTyping,
}

async function measureTyping({ folder, baseline, note }: Bench): Promise<readonly Row[]> {
  const data = join(folder, 'typing')
  storeMeetings(data, [committeeWriting(100)])
  const program = await openProgram(data)
  try {
    const bare = await openBaseline(baseline, 'editor', join(folder, 'typing-bare'))
    try {
      await openMeeting(program)
      const times = await typeInTurn({ minutes: program, bare })
      note(`minutes: ${spread(times.minutes)} ms`)
      note(`bare: ${spread(times.bare)} ms`)
      const minutes = percentile(times.minutes, 95)
      const lexical = percentile(times.bare, 95)
      return [
        told('typing.bare', lexical, 'ms'),
        told('typing.medians', median(times.minutes) / median(times.bare), 'ratio'),
        bound('typing.minutes', minutes, { unit: 'ms', budget: 16 }),
        bound('typing.ratio', minutes / lexical, { unit: 'ratio', budget: 1.5 }),
      ]
    } finally {
      await bare.app.close()
    }
  } finally {
    await program.app.close()
  }
}

type Times = { readonly minutes: readonly number[]; readonly bare: readonly number[] }

/** Types the same in both windows by turns; the first turn warms both up and is not counted. */
async function typeInTurn(windows: { readonly minutes: Driven; readonly bare: Driven }): Promise<Times> {
  const times = { minutes: [] as number[], bare: [] as number[] }
  const names = ['bare', 'minutes'] as const
  const timers = {
    minutes: await timeKeys(windows.minutes.page, { watched: '.minutes-text', key: null }),
    bare: await timeKeys(windows.bare.page, { watched: '[contenteditable]', key: null }),
  }
  for (const name of names) await windows[name].page.locator('[contenteditable]').first().focus()
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      await windows[name].page.keyboard.type(sentence, pace)
      const taken = await timers[name].waitFor(sentence.length)
      if (round > 0) times[name].push(...taken)
    }
  }
  return times
}
