import { inlineText } from './block-text.ts'
import { assertNever } from './errors.ts'
import type { Block, Inline, ListBlock, Section } from './minutes-body.ts'
import { commonRuns } from './sequence-diff.ts'
import { type DiffRun, diffWords, likeness } from './text-diff.ts'

/** What a line of text stands in; the depth of a list's item is 0 in the outer list. */
export type LineShape =
  | { readonly kind: 'paragraph' | 'heading' | 'quote' | 'row' }
  | { readonly kind: 'item'; readonly marker: ListBlock['marker']; readonly depth: number }

/**
 * A line in two versions of a text: a paragraph, an item of a list, a row of a table. `restyled`: the words are the same,
 * but not the emphasis or the kind of block. The shape is the later one, for a line that went its own.
 */
export interface LineDiff {
  readonly change: 'same' | 'restyled' | 'changed' | 'added' | 'removed'
  readonly shape: LineShape
  readonly runs: readonly DiffRun[]
}

/** A section in two versions of a §. */
export interface SectionDiff {
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  readonly heading: readonly DiffRun[]
  readonly lines: readonly LineDiff[]
}

/** What changed between two versions of a §, section by section, so that old and new can be shown in one text. */
export function diffSections(before: readonly Section[], after: readonly Section[]): readonly SectionDiff[] {
  const runs = commonRuns(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  )
  const pairs = runs.flatMap((run) => pairsFrom(run.before, run.after, run.length))
  return paired(before, after, pairs).map(([was, is]) => {
    const heading = diffWords(was?.heading ?? '', is?.heading ?? '')
    const lines = diffBlocks(was?.blocks ?? [], is?.blocks ?? [])
    if (was === null) return { change: 'added', heading, lines }
    if (is === null) return { change: 'removed', heading, lines }
    return { change: isUnchanged(heading, lines) ? 'same' : 'changed', heading, lines }
  })
}

/** What changed between two versions of a text, line by line and in the lines word by word. Blank lines are left out. */
export function diffBlocks(before: readonly Block[], after: readonly Block[]): readonly LineDiff[] {
  const old = before.flatMap(linesOf)
  const fresh = after.flatMap(linesOf)
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  const runs = commonRuns(
    old.map(({ text }) => text),
    fresh.map(({ text }) => text),
  )
  for (const run of [...runs, { before: old.length, after: fresh.length, length: 0 }]) {
    pairs.push(...alikePairs(old, fresh, { from: [i, j], to: [run.before, run.after] }))
    pairs.push(...pairsFrom(run.before, run.after, run.length))
    i = run.before + run.length
    j = run.after + run.length
  }
  return paired(old, fresh, pairs).map(([was, is]) => lineDiff(was, is))
}

type Pair = readonly [before: number, after: number]

interface Line {
  readonly shape: LineShape
  readonly text: string
  /** Text and emphasis, to be compared. */
  readonly style: string
}

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return line({ kind: block.kind }, block.inlines)
    case 'list':
      return itemLines(block, 0)
    case 'table':
      return block.rows.flatMap((row) =>
        line(
          { kind: 'row' },
          row.flatMap((cell, i) => (i === 0 ? cell : [cellSeparator, ...cell])),
        ),
      )
    default:
      return assertNever(block)
  }
}

const cellSeparator: Inline = { kind: 'text', text: '\t', marks: [] }

function itemLines(list: ListBlock, depth: number): readonly Line[] {
  return list.items.flatMap(({ inlines, children }) => [
    ...line({ kind: 'item', marker: list.marker, depth }, inlines),
    ...(children === null ? [] : itemLines(children, depth + 1)),
  ])
}

function line(shape: LineShape, inlines: readonly Inline[]): readonly Line[] {
  const text = inlineText(inlines)
  if (text.trim() === '') return []
  const letters = inlines.flatMap((inline) =>
    inline.kind === 'break'
      ? ['\n']
      : inline.text.split('').map((letter) => letter + inline.marks.toSorted().join()),
  )
  return [{ shape, text, style: JSON.stringify([shape, letters]) }]
}

function lineDiff(was: Line | null, is: Line | null): LineDiff {
  const shape = (is ?? was)?.shape ?? { kind: 'paragraph' }
  const runs = diffWords(was?.text ?? '', is?.text ?? '')
  if (was === null) return { change: 'added', shape, runs }
  if (is === null) return { change: 'removed', shape, runs }
  if (was.text !== is.text) return { change: 'changed', shape, runs }
  return { change: was.style === is.style ? 'same' : 'restyled', shape, runs }
}

function isUnchanged(heading: readonly DiffRun[], lines: readonly LineDiff[]): boolean {
  return heading.every(({ kind }) => kind === 'equal') && lines.every(({ change }) => change === 'same')
}

/** So little in common, and a line is another line. */
const leastLikeness = 0.4
/** More lines than these between two unchanged ones are paired in order only. */
const mostComparisons = 400

interface Gap {
  readonly from: Pair
  readonly to: Pair
}

/** Of changed lines between two unchanged ones, those that are the same line: the pairs that are most alike together. */
function alikePairs(old: readonly Line[], fresh: readonly Line[], { from, to }: Gap): readonly Pair[] {
  const rows = to[0] - from[0]
  const columns = to[1] - from[1]
  const alike = (i: number, j: number): number =>
    likeness(old[from[0] + i]?.text ?? '', fresh[from[1] + j]?.text ?? '')
  if (rows * columns > mostComparisons) {
    return pairsFrom(from[0], from[1], Math.min(rows, columns)).filter(
      ([i, j]) => alike(i - from[0], j - from[1]) >= leastLikeness,
    )
  }
  const best = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0))
  const bestFrom = (i: number, j: number): number => best[i]?.[j] ?? 0
  const pairable = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const value = alike(i, j)
      return value >= leastLikeness ? value : 0
    }),
  )
  const gain = (i: number, j: number): number => pairable[i]?.[j] ?? 0
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const row = best[i] ?? []
      const together = gain(i, j) === 0 ? 0 : gain(i, j) + bestFrom(i + 1, j + 1)
      row[j] = Math.max(bestFrom(i + 1, j), bestFrom(i, j + 1), together)
    }
  }
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < rows && j < columns) {
    if (gain(i, j) > 0 && bestFrom(i, j) === gain(i, j) + bestFrom(i + 1, j + 1)) {
      pairs.push([from[0] + i++, from[1] + j++])
    } else if (bestFrom(i + 1, j) >= bestFrom(i, j + 1)) i++
    else j++
  }
  return pairs
}

function pairsFrom(before: number, after: number, length: number): readonly Pair[] {
  return Array.from({ length }, (_, k): Pair => [before + k, after + k])
}

/** Both lists in one order: pairs together, what went before what came. */
function paired<TThing>(
  before: readonly TThing[],
  after: readonly TThing[],
  pairs: readonly Pair[],
): readonly (readonly [TThing | null, TThing | null])[] {
  const result: [TThing | null, TThing | null][] = []
  let [i, j] = [0, 0]
  for (const [toBefore, toAfter] of [...pairs, [before.length, after.length] as const]) {
    for (; i < toBefore; i++) result.push([before[i] ?? null, null])
    for (; j < toAfter; j++) result.push([null, after[j] ?? null])
    if (toBefore < before.length && toAfter < after.length) {
      result.push([before[i++] ?? null, after[j++] ?? null])
    }
  }
  return result
}
