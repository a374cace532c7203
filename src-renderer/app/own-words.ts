import { create } from 'zustand'
import { call, onEvent } from '../bridge.ts'
import { trackSave } from './status-store.ts'
import { texts } from './texts.sv.ts'
import { say } from './toasts.ts'

const useOwnWordsState = create<{ readonly words: readonly string[] }>(() => ({ words: [] }))

/** The words that the user has added to the dictionary, in alphabetical order. */
export function useOwnWords(): readonly string[] {
  return useOwnWordsState((state) => state.words)
}

/** Asks the host which words the user has added. @throws AppError */
export async function loadOwnWords(): Promise<void> {
  useOwnWordsState.setState(await call('ownWords.list', {}))
}

/** Takes a word out of the dictionary, with the way to have it back. @throws AppError when it cannot be done */
export async function removeOwnWord(word: string): Promise<void> {
  await change('ownWords.remove', word)
  say(texts.app.ownWords.removed(word), () => void change('ownWords.add', word))
}

/** Adds the words of which the user says so in the menu on them. Gives the way to stop. */
export function watchOwnWords(): () => void {
  return onEvent('spelling.learn', ({ word }) => void learn(word))
}

async function learn(word: string): Promise<void> {
  await change('ownWords.add', word)
  say(texts.app.ownWords.added(word), () => void change('ownWords.remove', word))
}

async function change(channel: 'ownWords.add' | 'ownWords.remove', word: string): Promise<void> {
  await trackSave(call(channel, { word }))
  await loadOwnWords()
}
