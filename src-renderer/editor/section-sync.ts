import type { LexicalEditor } from 'lexical'
import { SKIP_DOM_SELECTION_TAG } from 'lexical'
import type { SectionId } from '#domain/ids.ts'
import type { Block, Section } from '#domain/minutes-body.ts'
import { $applyBlocks } from './apply-blocks.ts'
import { $readBlocks, $sectionNode, $sectionNodes, $writeSections } from './body.ts'
import { mergeBlocks, sameBlocks } from './merge-blocks.ts'
import { $isLocked, $setHeading, $setLock } from './nodes/section/SectionNode.ts'

/** Tag of updates that bring the record into the editor; they are not typing. */
export const fromRecordTag = 'paragraf-from-record'

/** Keeps the sections of the record and of the editor in step. */
export interface SectionSync {
  /** Takes over what changed in the record; what has been typed meanwhile stays. */
  takeOver(sections: readonly Section[]): void
  /** Locks these sections with the word that says so, and opens the others. */
  lock(sections: ReadonlySet<SectionId>, word: string): void
  /** The sections whose typed text the record does not have yet, with their blocks; the record is then taken to have them. */
  handOver(): readonly { readonly sectionId: SectionId; readonly blocks: readonly Block[] }[]
}

/** Fills the editor and keeps it in step from then on. */
export function createSectionSync(editor: LexicalEditor, sections: readonly Section[]): SectionSync {
  const agreed = new Map<SectionId, readonly Block[]>(sections.map(({ id, blocks }) => [id, blocks]))
  editor.update(() => $writeSections(sections), { discrete: true, tag: fromRecordTag })

  return {
    takeOver(next) {
      editor.update(() => $takeOver(next, agreed), { discrete: true, tag: tagsOf(editor) })
    },
    lock(locked, word) {
      const isAsIs = editor.read(() =>
        [...$sectionNodes()].every(([id, node]) => $isLocked(node) === locked.has(id)),
      )
      if (isAsIs) return
      editor.update(
        () => {
          for (const [id, node] of $sectionNodes()) $setLock(node, locked.has(id) ? word : '')
        },
        { discrete: true, tag: fromRecordTag },
      )
    },
    handOver() {
      const typed = editor.read(() =>
        [...$sectionNodes()].flatMap(([sectionId, node]) => {
          const blocks = $readBlocks(node)
          return sameBlocks(agreed.get(sectionId) ?? [], blocks) ? [] : [{ sectionId, blocks }]
        }),
      )
      for (const { sectionId, blocks } of typed) agreed.set(sectionId, blocks)
      return typed
    },
  }
}

/** An editor that is told its selection takes the focus with it: while the hands are in a panel, it is not told. */
function tagsOf(editor: LexicalEditor): string[] {
  const hasFocus = editor.getRootElement()?.contains(document.activeElement) === true
  return hasFocus ? [fromRecordTag] : [fromRecordTag, SKIP_DOM_SELECTION_TAG]
}

function $takeOver(next: readonly Section[], agreed: Map<SectionId, readonly Block[]>): void {
  const nodes = $sectionNodes()
  const wanted = new Set(next.map(({ id }) => id))
  for (const [id, node] of nodes) {
    if (wanted.has(id)) continue
    node.remove()
    agreed.delete(id)
  }
  let previous = null
  for (const section of next) {
    const node = nodes.get(section.id)
    const shown = node ?? $sectionNode(section)
    if (previous === null) {
      const first = $sectionNodes().values().next().value
      if (first && !first.is(shown)) first.insertBefore(shown)
    } else if (!shown.is(previous.getNextSibling())) previous.insertAfter(shown)
    if (node) {
      $setHeading(node, section.heading)
      const base = agreed.get(section.id) ?? []
      if (!sameBlocks(base, section.blocks)) {
        $applyBlocks(node, mergeBlocks({ base, theirs: section.blocks, mine: $readBlocks(node) }))
      }
    }
    agreed.set(section.id, section.blocks)
    previous = shown
  }
}
