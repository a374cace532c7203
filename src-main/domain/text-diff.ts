import { commonRuns } from './sequence-diff.ts'

/** A stretch of text that two versions share, or that one of them has alone. A deletion comes before its insertion. */
export interface DiffRun {
  readonly kind: 'equal' | 'insert' | 'delete'
  readonly text: string
}

/**
 * What changed between two texts, word by word. The equal and deleted runs together are the text before, the equal and
 * inserted ones the text after. A space or a comma alone between a replacement and the next change belongs to them, so that
 * they read as one.
 */
export function diffWords(before: string, after: string): readonly DiffRun[] {
  const old = pieces(before)
  const fresh = pieces(after)
  const runs: DiffRun[] = []
  let i = 0
  let j = 0
  const change = (toBefore: number, toAfter: number): void => {
    add(runs, 'delete', old.slice(i, toBefore).join(''))
    add(runs, 'insert', fresh.slice(j, toAfter).join(''))
  }
  for (const common of commonRuns(old, fresh)) {
    change(common.before, common.after)
    i = common.before + common.length
    j = common.after + common.length
    add(runs, 'equal', old.slice(common.before, i).join(''))
  }
  change(old.length, fresh.length)
  return withoutCrumbs(runs)
}

/** The text before a change. */
export function textBefore(runs: readonly DiffRun[]): string {
  return textOf(runs, 'insert')
}

/** The text after a change. */
export function textAfter(runs: readonly DiffRun[]): string {
  return textOf(runs, 'delete')
}

/** How much two texts have in common: 1 all of their letters, 0 none. Two blank texts have all in common. */
export function likeness(before: string, after: string): number {
  const runs = diffWords(before, after)
  const length = (kinds: readonly DiffRun['kind'][]): number =>
    runs
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)
  const longest = Math.max(length(['equal', 'delete']), length(['equal', 'insert']))
  return longest === 0 ? 1 : length(['equal']) / longest
}

/** Words and numbers, runs of space, and every other sign by itself. */
function pieces(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-.:,/’'][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
}

function add(runs: DiffRun[], kind: DiffRun['kind'], text: string): void {
  if (text !== '') runs.push({ kind, text })
}

function textOf(runs: readonly DiffRun[], without: DiffRun['kind']): string {
  return runs.map(({ kind, text }) => (kind === without ? '' : text)).join('')
}

/** Joins a replacement with the next change when only a sign or a space stands between them. */
function withoutCrumbs(runs: readonly DiffRun[]): readonly DiffRun[] {
  const joined: DiffRun[] = []
  let deleted = ''
  let inserted = ''
  const finish = (): void => {
    add(joined, 'delete', deleted)
    add(joined, 'insert', inserted)
    deleted = ''
    inserted = ''
  }
  runs.forEach(({ kind, text }, i) => {
    const between = deleted !== '' && inserted !== '' && i < runs.length - 1
    if (kind === 'equal' && !(between && isCrumb(text))) {
      finish()
      add(joined, 'equal', text)
      return
    }
    if (kind !== 'insert') deleted += text
    if (kind !== 'delete') inserted += text
  })
  finish()
  return joined
}

function isCrumb(text: string): boolean {
  return text.length <= 2 && !/[\p{L}\p{N}]/u.test(text)
}
