import type { SectionDiff } from '#domain/block-diff.ts'

/** How much of a text has changed: how many words are gone and how many have come, or only how they look. */
export interface WordsChanged {
  readonly gone: number
  readonly added: number
  readonly isSame: boolean
}

/** How much has changed between two versions of a §. */
export function wordsChanged(diff: readonly SectionDiff[]): WordsChanged {
  const runs = diff.flatMap(({ lines }) => lines.flatMap((line) => line.runs))
  const count = (wanted: 'delete' | 'insert'): number =>
    runs.filter(({ kind }) => kind === wanted).reduce((sum, { text }) => sum + wordsIn(text), 0)
  return {
    gone: count('delete'),
    added: count('insert'),
    isSame: diff.every(({ change }) => change === 'same'),
  }
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-.:/’][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
