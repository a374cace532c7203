import type { AppFailure } from '#domain/errors.ts'

/** `saving`: something typed or done is not on disk yet; `failed`: it cannot reach the disk at the moment. */
export type SaveState = 'saved' | 'saving' | 'failed'

const typing = new Set<string>()

/** Notes whether `source` holds typed text that has not been handed over yet. Gives whether that is news. */
export function noteTyping(source: string, isTyping: boolean): boolean {
  if (typing.has(source) === isTyping) return false
  if (isTyping) typing.add(source)
  else typing.delete(source)
  return true
}

/** Forgets what was typed, when the meeting that it was typed in is closed. */
export function forgetTyping(): void {
  typing.clear()
}

/** How the saving stands, with so many steps that wait for the disk, and what keeps them from it. */
export function saveStateOf(stepsWaiting: number, trouble: AppFailure | null): SaveState {
  if (trouble !== null) return 'failed'
  return stepsWaiting > 0 || typing.size > 0 ? 'saving' : 'saved'
}
