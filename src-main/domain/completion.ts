import type { Caret, Completion } from './caret.ts'
import { completePhrase } from './completion-phrases.ts'
import { completeName, completeReceiver, completeTerm, completeWord } from './completion-words.ts'

/**
 * The best completion at the caret, to be shown behind it and taken by Tab; null when nothing is meant clearly enough.
 *
 * It never changes what has been typed, needs three letters, and offers nothing in the midst of a word. The same text
 * always gets the same completion.
 */
export function completionAt(caret: Caret): Completion | null {
  if (/^[\p{L}\p{N}]/u.test(caret.after) || !/[\p{L}\p{N}\s()]$/u.test(caret.before)) return null
  const words = caret.section === 'dispatch' ? completeReceiver : completeWord
  return completePhrase(caret) ?? completeName(caret) ?? completeTerm(caret) ?? words(caret)
}
