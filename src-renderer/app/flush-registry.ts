/** Hands over what has been typed and not yet sent. Must not wait: it queues an act and returns. */
export type Flush = () => void

const flushes = new Set<Flush>()

/**
 * Names somebody who holds typed text back for a moment (an editor, a field), so that it is handed over before
 * another act, before the screen is left and before the window closes. Gives the way to take the name back.
 */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush)
  return () => flushes.delete(flush)
}

/** Lets everybody hand over what they hold back. */
export function flushAll(): void {
  for (const flush of [...flushes]) flush()
}
