import type { Block } from '#domain/minutes-body.ts'
import { isSameJson } from '../app/record-identity.ts'

/** Three versions of a section's blocks: as last agreed with the record, as the record has them, as the editor has them. */
export interface BlockVersions {
  readonly base: readonly Block[]
  readonly theirs: readonly Block[]
  readonly mine: readonly Block[]
}

/**
 * What the editor should show when the record has changed beside it (a sentence was made, something was undone): the
 * record's blocks, except where a hand has typed since the two last agreed. The hand's words are never replaced.
 */
export function mergeBlocks({ base, theirs, mine }: BlockVersions): readonly Block[] {
  if (sameBlocks(base, mine)) return theirs
  if (sameBlocks(base, theirs)) return mine
  const before = byId(base)
  const typed = byId(mine)
  const kept = theirs.flatMap((block): readonly Block[] => {
    const own = typed.get(block.id)
    const old = before.get(block.id)
    if (own === undefined) return old === undefined || !sameBlock(old, block) ? [block] : []
    return old !== undefined && sameBlock(old, own) ? [block] : [own]
  })
  const untouched = mine.filter((block) => {
    const old = before.get(block.id)
    return old !== undefined && sameBlock(old, block)
  })
  return insertNew(kept, mine, new Set([...byId(untouched).keys(), ...byId(theirs).keys()]))
}

/** Blocks that only the hand has (new, or typed in while the record let them go) go behind the one they followed. */
function insertNew(
  kept: readonly Block[],
  mine: readonly Block[],
  known: ReadonlySet<string>,
): readonly Block[] {
  const result = [...kept]
  mine.forEach((block, i) => {
    if (known.has(block.id)) return
    const forerunner = mine[i - 1]
    const at = forerunner ? result.findIndex((candidate) => candidate.id === forerunner.id) + 1 : 0
    result.splice(forerunner && at === 0 ? result.length : at, 0, block)
  })
  return result
}

function byId(blocks: readonly Block[]): ReadonlyMap<string, Block> {
  return new Map(blocks.map((block) => [block.id, block]))
}

/** Whether two blocks say the same. */
export function sameBlock(a: Block, b: Block): boolean {
  return isSameJson(a, b)
}

/** Whether two lists of blocks say the same. */
export function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return isSameJson(a, b)
}
