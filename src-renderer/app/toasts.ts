import { create } from 'zustand'
import { newId } from './ids.ts'

/** What a toast offers: to take back what was done, or to do it again. */
export interface ToastAction {
  readonly kind: 'undo' | 'redo'
  readonly run: () => void
}

/** A short word about something that was done, with the way to undo it. */
export interface Toast {
  readonly id: string
  readonly text: string
  readonly action: ToastAction | null
}

interface ToastState {
  readonly toast: Toast | null
  /** The version of the meeting that the action of the toast is about; null when it is about no meeting. */
  readonly version: number | null
}

const useToastState = create<ToastState>(() => ({ toast: null, version: null }))

/** What is said at the moment; a new word replaces the one before. */
export function useToast(): Toast | null {
  return useToastState((state) => state.toast)
}

/** Says something that does not wait for an answer. */
export function say(text: string, undo: (() => void) | null): void {
  const action = undo === null ? null : ({ kind: 'undo', run: undo } as const)
  useToastState.setState({ toast: { id: newId(), text, action }, version: null })
}

/** Says what a step in the open meeting did, and offers its action until another step follows on that version. */
export function sayStep(text: string, action: ToastAction, version: number): void {
  useToastState.setState({ toast: { id: newId(), text, action }, version })
}

/** The meeting has come to a version: what was offered about another is offered no more, though still said. */
export function withdrawOffer(version: number): void {
  useToastState.setState(({ toast, version: about }) =>
    toast === null || about === null || about === version ? {} : { toast: { ...toast, action: null } },
  )
}

/** Takes a word away, if it is still the one shown. */
export function dismissToast(id: string): void {
  if (useToastState.getState().toast?.id === id) useToastState.setState({ toast: null })
}
