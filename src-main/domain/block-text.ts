import { assertNever } from './errors.ts'
import type { Id } from './ids.ts'
import type { Block, Inline, ListBlock, ListItem, Origin } from './minutes-body.ts'

/** Plain text of inlines; a line break becomes `\n`. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('')
}

/** Inlines of plain text; `\n` becomes a line break. Empty text gives no inlines. */
export function textInlines(text: string): readonly Inline[] {
  return text
    .split('\n')
    .flatMap((line, i): Inline[] => [
      ...(i === 0 ? [] : [{ kind: 'break' } as const]),
      ...(line === '' ? [] : [{ kind: 'text', text: line, marks: [] } as const]),
    ])
}

/** Plain text of a block: list items and table rows one a line, cells parted by a tab. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(block.inlines)
    case 'list':
      return listText(block)
    case 'table':
      return block.rows.map((row) => row.map(inlineText).join('\t')).join('\n')
    default:
      return assertNever(block)
  }
}

function listText(list: ListBlock): string {
  return list.items.map(itemText).join('\n')
}

function itemText(item: ListItem): string {
  return item.children === null
    ? inlineText(item.inlines)
    : `${inlineText(item.inlines)}\n${listText(item.children)}`
}

/** Plain text of blocks, one block after the other. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n')
}

/** Whether the blocks hold nothing that would print. */
export function isBlank(blocks: readonly Block[]): boolean {
  return blocksText(blocks).trim() === ''
}

/** Whether a hand has changed the words of a generated block. */
export function isEdited(block: Block): boolean {
  return block.origin !== null && block.origin.text !== blockText(block)
}

/** A paragraph of plain text. */
export function textBlock(id: Id, text: string, origin: Origin | null): Block {
  return { kind: 'paragraph', id, origin, inlines: textInlines(text) }
}

/** A list of plain texts. */
export function listBlock(id: Id, marker: ListBlock['marker'], items: readonly string[]): ListBlock {
  return {
    kind: 'list',
    id,
    origin: null,
    marker,
    items: items.map((text) => ({ inlines: textInlines(text), children: null })),
  }
}
