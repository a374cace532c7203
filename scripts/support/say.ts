/** Writes one line to the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/**
 * Says what is going on, and how long it has taken, until the work is done: on a terminal in one line that counts, in a
 * log as a line every fifteen seconds.
 */
export async function during<T>(what: string, work: Promise<T>): Promise<T> {
  const started = Date.now()
  const seconds = (): string => `${Math.round((Date.now() - started) / 1000)} s`
  const live = process.stdout.isTTY
  process.stdout.write(`${what} …${live ? '' : '\n'}`)
  const timer = setInterval(
    () => process.stdout.write(live ? `\r${what} … ${seconds()}` : `  still at it after ${seconds()}\n`),
    live ? 1000 : 15_000,
  )
  try {
    const result = await work
    process.stdout.write(`${live ? `\r${what} … ` : '  '}done in ${seconds()}\n`)
    return result
  } catch (error) {
    if (live) process.stdout.write('\n')
    throw error
  } finally {
    clearInterval(timer)
  }
}
