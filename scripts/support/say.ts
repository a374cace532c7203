let stream: NodeJS.WriteStream = process.stdout

/** From now on everything is said on the error stream, when what is printed is for another program to read. */
export function sayToStandardError(): void {
  stream = process.stderr
}

/** Writes one line to the terminal. */
export function say(line: string): void {
  stream.write(`${line}\n`)
}

/**
 * Says what is going on, and how long it has taken, until the work is done: on a terminal in one line that counts, in a
 * log as a line every fifteen seconds.
 */
export async function during<T>(what: string, work: Promise<T>): Promise<T> {
  const started = Date.now()
  const seconds = (): string => `${Math.round((Date.now() - started) / 1000)} s`
  const live = stream.isTTY
  stream.write(`${what} …${live ? '' : '\n'}`)
  const timer = setInterval(
    () => stream.write(live ? `\r${what} … ${seconds()}` : `  still at it after ${seconds()}\n`),
    live ? 1000 : 15_000,
  )
  try {
    const result = await work
    stream.write(`${live ? `\r${what} … ` : '  '}done in ${seconds()}\n`)
    return result
  } catch (error) {
    if (live) stream.write('\n')
    throw error
  } finally {
    clearInterval(timer)
  }
}
