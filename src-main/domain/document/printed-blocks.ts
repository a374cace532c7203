import { blockText, inlineText } from '../block-text.ts'
import { assertNever } from '../errors.ts'
import type { Block, ListBlock, ListItem } from '../minutes-body.ts'
import type { PrintedBlock, PrintedItem, PrintedList } from './minutes-document.ts'

const signs: Readonly<Record<ListBlock['marker'], string>> = {
  number: '',
  bullet: '•',
  dash: '–',
  att: 'att',
}

/** Blocks as they print: without identity and origin, and without those that hold no text. */
export function printedBlocks(blocks: readonly Block[]): readonly PrintedBlock[] {
  return blocks.filter((block) => blockText(block).trim() !== '').map(printedBlock)
}

function printedBlock(block: Block): PrintedBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { kind: block.kind, inlines: block.inlines }
    case 'list':
      return printedList(block)
    case 'table':
      return { kind: 'table', rows: block.rows }
    default:
      return assertNever(block)
  }
}

function printedList({ marker, items }: ListBlock): PrintedList {
  return {
    kind: 'list',
    numbered: marker === 'number',
    sign: signs[marker],
    items: items.filter(holdsText).map(printedItem),
  }
}

function printedItem({ inlines, children }: ListItem): PrintedItem {
  const holdsList = children !== null && children.items.some(holdsText)
  return { inlines, children: holdsList ? printedList(children) : null }
}

function holdsText({ inlines, children }: ListItem): boolean {
  return inlineText(inlines).trim() !== '' || (children !== null && children.items.some(holdsText))
}
