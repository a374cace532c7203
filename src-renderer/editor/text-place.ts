import type { InlinePath } from '#domain/block-inlines.ts'
import type { Id } from '#domain/ids.ts'

/** A stretch of text in a §, as offsets in UTF-16 units within its line; a line break counts one. */
export interface TextPlace {
  readonly blockId: Id
  readonly path: InlinePath
  readonly from: number
  readonly to: number
}

/** Where a stretch of text is in the editor's page; null when it is not there, or not any more. */
export function rangeOf(root: HTMLElement, { blockId, path, from, to }: TextPlace): Range | null {
  const block = root.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`)
  const line = block === null ? null : lineOf(block, path)
  if (line === null) return null
  const range = document.createRange()
  return put(line, from, (node, offset) => range.setStart(node, offset)) &&
    put(line, to, (node, offset) => range.setEnd(node, offset))
    ? range
    : null
}

/** The element whose text a path means: the block itself, an item of its lists, a cell. */
function lineOf(block: HTMLElement, path: InlinePath): HTMLElement | null {
  if (block instanceof HTMLTableElement) {
    const [row, cell] = path
    return block.rows[row ?? 0]?.cells[cell ?? 0] ?? null
  }
  const [index, ...rest] = path
  if (index === undefined) return block
  const items = [...block.children].filter((child) => child instanceof HTMLElement)
  const owners = items.filter((item) => !isNested(item))
  const owner = owners[index]
  if (owner === undefined || rest.length === 0) return owner ?? null
  // A nested list stands in an item of its own, behind the one it belongs to.
  const nested = items[items.indexOf(owner) + 1]?.firstElementChild
  return nested instanceof HTMLElement ? lineOf(nested, rest) : null
}

function isNested(item: Element): boolean {
  return item.firstElementChild?.matches('ol, ul') === true
}

/** Finds the text node and the offset in it that a place in a line means. */
function put(line: HTMLElement, at: number, set: (node: Node, offset: number) => void): boolean {
  let left = at
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (left <= node.length) {
        set(node, left)
        return true
      }
      left -= node.length
    } else if (isBreak(node)) {
      left -= 1
    }
  }
  return false
}

/** Lines of a cell are paragraphs; elsewhere they are parted by a break. */
function isBreak(node: Node): boolean {
  if (node instanceof HTMLBRElement) return true
  return node instanceof HTMLParagraphElement && node.previousElementSibling instanceof HTMLParagraphElement
}
