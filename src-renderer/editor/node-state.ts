import { $getState, $setState, createState } from 'lexical'
import type { LexicalNode } from 'lexical'
import type { Id } from '#domain/ids.ts'
import type { ListBlock, Origin } from '#domain/minutes-body.ts'

/** Id of the block that a node stands for; '' until it has one. */
const blockIdState = createState('blockId', { parse: (value) => (typeof value === 'string' ? value : '') })

/** What a generated block was made from; null for what a hand has written. */
const originState = createState('origin', { parse: parseOrigin })

/** Marker of a list, of which Lexical itself knows only numbers and bullets. */
const markerState = createState('marker', { parse: parseMarker })

function parseOrigin(value: unknown): Origin | null {
  if (typeof value !== 'object' || value === null) return null
  const { factId, phrase, text } = value as Partial<Record<keyof Origin, unknown>>
  const valid = typeof factId === 'string' && typeof phrase === 'string' && typeof text === 'string'
  return valid ? { factId, phrase, text } : null
}

function parseMarker(value: unknown): ListBlock['marker'] {
  return value === 'number' || value === 'dash' || value === 'att' ? value : 'bullet'
}

/** Id and origin of the block that a node stands for. */
export function $blockBase(node: LexicalNode): { readonly id: Id; readonly origin: Origin | null } {
  return { id: $getState(node, blockIdState), origin: $getState(node, originState) }
}

/** Gives a node the id and origin of its block. */
export function $setBlockBase<TNode extends LexicalNode>(
  node: TNode,
  base: { readonly id: Id; readonly origin: Origin | null },
): TNode {
  $setState(node, blockIdState, base.id)
  $setState(node, originState, base.origin)
  return node
}

/** Marker of a list node. */
export function $marker(node: LexicalNode): ListBlock['marker'] {
  return $getState(node, markerState)
}

/** Sets the marker of a list node. */
export function $setMarker<TNode extends LexicalNode>(node: TNode, marker: ListBlock['marker']): TNode {
  return $setState(node, markerState, marker)
}
