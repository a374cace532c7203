import { create } from 'zustand'
import { newId } from './ids.ts'

/** A short word about something that was done, with the way to undo it. */
export interface Toast {
  readonly id: string
  readonly text: string
  readonly undo: (() => void) | null
}

const useToastState = create<{ readonly toast: Toast | null }>(() => ({ toast: null }))

/** What is said at the moment; a new word replaces the one before. */
export function useToast(): Toast | null {
  return useToastState((state) => state.toast)
}

/** Says something that does not wait for an answer. */
export function say(text: string, undo: (() => void) | null): void {
  useToastState.setState({ toast: { id: newId(), text, undo } })
}

/** Takes a word away, if it is still the one shown. */
export function dismissToast(id: string): void {
  if (useToastState.getState().toast?.id === id) useToastState.setState({ toast: null })
}
