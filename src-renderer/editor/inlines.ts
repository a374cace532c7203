import { $createLineBreakNode, $createTextNode, $isElementNode, $isLineBreakNode, $isTextNode } from 'lexical'
import type { ElementNode, LexicalNode, TextNode } from 'lexical'
import { joinInlines } from '#domain/block-inlines.ts'
import type { Inline, InlineMark } from '#domain/minutes-body.ts'

const marks: readonly InlineMark[] = ['bold', 'italic']

/** Nodes of inlines. */
export function $inlineNodes(inlines: readonly Inline[]): LexicalNode[] {
  return inlines.map((inline) => {
    if (inline.kind === 'break') return $createLineBreakNode()
    const node = $createTextNode(inline.text)
    for (const mark of inline.marks) node.toggleFormat(mark)
    return node
  })
}

/**
 * Inlines of an element's children. What our format does not know (links, colours, sizes) keeps its text and loses
 * the rest.
 */
export function $readInlines(element: ElementNode): readonly Inline[] {
  return joinInlines(element.getChildren().flatMap($readInline))
}

function $readInline(node: LexicalNode): readonly Inline[] {
  if ($isLineBreakNode(node)) return [{ kind: 'break' }]
  if ($isTextNode(node)) return [{ kind: 'text', text: node.getTextContent(), marks: $marks(node) }]
  if ($isElementNode(node)) return node.getChildren().flatMap($readInline)
  const text = node.getTextContent()
  return text === '' ? [] : [{ kind: 'text', text, marks: [] }]
}

function $marks(node: TextNode): readonly InlineMark[] {
  return marks.filter((mark) => node.hasFormat(mark))
}
