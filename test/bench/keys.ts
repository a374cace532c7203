import type { Page } from '@playwright/test'

declare global {
  interface Window {
    bench: {
      /** Milliseconds from each key press to the frame that shows what it did. */
      readonly times: number[]
      /** Called when a time has been added. */
      timed: () => void
      /** Times no more keys. */
      readonly stop: () => void
    }
  }
}

/** What is timed in a page. */
export type Timed = {
  /** Selector of what a key changes: its name or its text becomes another. */
  readonly watched: string
  /** The key that is timed, by what it gives; null for every key. */
  readonly key: string | null
}

/** The times of keys pressed in a page. */
export type KeyTimer = {
  /** The times of the keys since the last call, when all of so many have shown what they did; fails after 10 s. */
  readonly waitFor: (count: number) => Promise<readonly number[]>
}

/**
 * Times keys in a page, from the moment at which the press reached the browser (the event's time stamp) until the frame
 * is drawn that shows what it did. Ends an earlier timing in the same page.
 *
 * A frame is drawn when the task after it runs: style, layout and paint have then been done.
 */
export async function timeKeys(page: Page, timed: Timed): Promise<KeyTimer> {
  await page.evaluate(({ watched, key }) => {
    const times: number[] = []
    const said = (): string => {
      const element = document.querySelector(watched)
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`
    }
    const { port1, port2 } = new MessageChannel()
    const drawn: (() => void)[] = []
    port1.addEventListener('message', () => drawn.shift()?.())
    port1.start()
    const onKey = (event: KeyboardEvent): void => {
      if (key !== null && event.key !== key) return
      const before = said()
      const look = (): void => {
        requestAnimationFrame(() => {
          drawn.push(() => {
            if (said() === before) return look()
            times.push(performance.now() - event.timeStamp)
            window.bench.timed()
          })
          port2.postMessage(null)
        })
      }
      look()
    }
    const former = (window as Partial<Window>).bench
    former?.stop()
    window.addEventListener('keydown', onKey, { capture: true })
    const stop = (): void => window.removeEventListener('keydown', onKey, { capture: true })
    window.bench = { times, timed: () => {}, stop }
  }, timed)
  return { waitFor: (count) => timesOf(page, count) }
}

/** Asked once and answered when it is so: looking again and again would itself cost frames. */
function timesOf(page: Page, count: number): Promise<readonly number[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<number[]>((resolve, reject) => {
        const { bench } = window
        const overdue = setTimeout(() => reject(new Error('A key changed nothing')), 10_000)
        bench.timed = () => {
          if (bench.times.length < wanted) return
          clearTimeout(overdue)
          bench.timed = () => {}
          resolve(bench.times.splice(0))
        }
        bench.timed()
      }),
    count,
  )
}
