import { create } from 'zustand'
import type { AppFailure } from '#domain/errors.ts'
import { AppError } from '#domain/errors.ts'
import { failureOf } from './failure-of.ts'

/** What went wrong that no screen has shown in its place: a failure, or a bug (null inside). */
interface BugState {
  readonly unshown: { readonly failure: AppFailure | null } | null
}

const useBugState = create<BugState>(() => ({ unshown: null }))

/** What went wrong and has not been shown in its place; null when nothing has. */
export function useUnshown(): BugState['unshown'] {
  return useBugState((state) => state.unshown)
}

/** Takes the message away. */
export function dismissUnshown(): void {
  useBugState.setState({ unshown: null })
}

/** Lets nothing go wrong unseen: what nobody caught is shown by the frame. Gives the way to stop. */
export function watchBugs(): () => void {
  window.addEventListener('unhandledrejection', showRejection)
  window.addEventListener('error', showError)
  return () => {
    window.removeEventListener('unhandledrejection', showRejection)
    window.removeEventListener('error', showError)
  }
}

function showRejection({ reason }: PromiseRejectionEvent): void {
  if (!(reason instanceof AppError)) return showBug()
  useBugState.setState({ unshown: { failure: failureOf(reason) } })
}

/** A layout that settles a frame later is told as an error event too, without an error; it is none. */
function showError({ error }: ErrorEvent): void {
  if (error !== null && error !== undefined) showBug()
}

function showBug(): void {
  useBugState.setState({ unshown: { failure: null } })
}
