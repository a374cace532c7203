import { inlineText } from '../../domain/block-text.ts'
import type { PrintedBlock, PrintedItem, PrintedList } from '../../domain/document/minutes-document.ts'
import { assertNever } from '../../domain/errors.ts'
import type { Inline } from '../../domain/minutes-body.ts'

/** A block of the minutes as lines of plain text. */
export function blockLines(block: PrintedBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineLines(block.inlines)
    case 'quote':
      return inlineLines(block.inlines).map((line) => `    ${line}`)
    case 'list':
      return listLines(block, 0)
    case 'table':
      return tableLines(block.rows.map((row) => row.map((cell) => inlineLines(cell).join(' '))))
    default:
      return assertNever(block)
  }
}

/** Rows of texts in columns as wide as their widest cell. */
export function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const padded = (cell: string, column: number): string => cell.padEnd(width(column))
  return rows.map((row) => row.map(padded).join('  ').trimEnd())
}

function inlineLines(inlines: readonly Inline[]): readonly string[] {
  return inlineText(inlines).split('\n')
}

function listLines(list: PrintedList, depth: number): readonly string[] {
  return list.items.flatMap((item, i) =>
    itemLines(item, list.numbered ? itemNumber(i, depth) : list.sign, depth),
  )
}

function itemLines({ inlines, children }: PrintedItem, mark: string, depth: number): readonly string[] {
  const indent = '   '.repeat(depth)
  const [first = '', ...more] = inlineLines(inlines)
  const hanging = `${indent}${' '.repeat(mark.length + 1)}`
  return [
    `${indent}${mark} ${first}`,
    ...more.map((line) => `${hanging}${line}`),
    ...(children === null ? [] : listLines(children, depth + 1)),
  ]
}

/** 1. 2. 3., and a) b) c) within a point, as on paper. */
function itemNumber(index: number, depth: number): string {
  return depth === 0 ? `${index + 1}.` : `${letters(index)})`
}

/** a … z, aa, ab …, as columns of a spreadsheet are counted. */
function letters(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26))
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`
}
