import { textInlines } from './block-text.ts'
import { assertNever } from './errors.ts'
import type { Block, Inline, InlineMark, ListBlock } from './minutes-body.ts'

/**
 * Where a run of inlines stands in its block: `[]` in a paragraph, heading or quote, `[2, 0]` the first item of the list
 * within the third one, `[1, 3]` the fourth cell of a table's second row.
 */
export type InlinePath = readonly number[]

/** A run of inlines and its place. */
export interface InlineSpot {
  readonly path: InlinePath
  readonly inlines: readonly Inline[]
}

/** Every run of inlines in a block, in the order in which they are read. */
export function inlineSpots(block: Block): readonly InlineSpot[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [{ path: [], inlines: block.inlines }]
    case 'list':
      return listSpots(block, [])
    case 'table':
      return block.rows.flatMap((row, i) => row.map((inlines, j) => ({ path: [i, j], inlines })))
    default:
      return assertNever(block)
  }
}

/** The block with one of its runs changed; everything else keeps its identity. */
export function editInlines(
  block: Block,
  path: InlinePath,
  edit: (inlines: readonly Inline[]) => readonly Inline[],
): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { ...block, inlines: edit(block.inlines) }
    case 'list':
      return editItem(block, path, edit)
    case 'table':
      return {
        ...block,
        rows: changedAt(block.rows, path[0], (row) => changedAt(row, path[1], edit)),
      }
    default:
      return assertNever(block)
  }
}

/** A stretch of text, as offsets in UTF-16 units; a line break counts one. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/**
 * Inlines with a stretch of their text replaced. The new text takes the marks of the first letter that it replaces, and
 * what stands around it keeps its own; a line break in it becomes one in the text.
 */
export function replaceRange(inlines: readonly Inline[], range: TextRange, text: string): readonly Inline[] {
  const marks = marksAt(inlines, range.from)
  const fresh = textInlines(text).map((inline): Inline =>
    inline.kind === 'text' ? { ...inline, marks } : inline,
  )
  return joinInlines([
    ...sliceInlines(inlines, 0, range.from),
    ...fresh,
    ...sliceInlines(inlines, range.to, Number.POSITIVE_INFINITY),
  ])
}

function sliceInlines(inlines: readonly Inline[], from: number, to: number): readonly Inline[] {
  let start = 0
  return inlines.flatMap((inline): readonly Inline[] => {
    const length = lengthOf(inline)
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, length)]
    start += length
    if (first >= last) return []
    return inline.kind === 'break' || (first === 0 && last === length)
      ? [inline]
      : [{ ...inline, text: inline.text.slice(first, last) }]
  })
}

/** Text of the same marks in one piece and no empty pieces, so that the same words always give the same inlines. */
export function joinInlines(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (last?.kind === 'text' && inline.kind === 'text' && sameMarks(last.marks, inline.marks)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text }
    } else if (inline.kind === 'break' || inline.text !== '') {
      result.push(inline)
    }
  }
  return result
}

function sameMarks(a: readonly InlineMark[], b: readonly InlineMark[]): boolean {
  return a.length === b.length && a.every((mark) => b.includes(mark))
}

function marksAt(inlines: readonly Inline[], offset: number): readonly InlineMark[] {
  let end = 0
  for (const inline of inlines) {
    end += lengthOf(inline)
    if (offset < end && inline.kind === 'text') return inline.marks
  }
  return []
}

function lengthOf(inline: Inline): number {
  return inline.kind === 'text' ? inline.text.length : 1
}

function listSpots(list: ListBlock, path: InlinePath): readonly InlineSpot[] {
  return list.items.flatMap(({ inlines, children }, i) => [
    { path: [...path, i], inlines },
    ...(children === null ? [] : listSpots(children, [...path, i])),
  ])
}

function editItem(
  list: ListBlock,
  [index, ...rest]: InlinePath,
  edit: (inlines: readonly Inline[]) => readonly Inline[],
): ListBlock {
  const items = changedAt(list.items, index, (item) => {
    if (rest.length === 0) return { ...item, inlines: edit(item.inlines) }
    return item.children === null ? item : { ...item, children: editItem(item.children, rest, edit) }
  })
  return { ...list, items }
}

function changedAt<TThing>(
  things: readonly TThing[],
  index: number | undefined,
  edit: (thing: TThing) => TThing,
): readonly TThing[] {
  return things.map((thing, i) => (i === index ? edit(thing) : thing))
}
