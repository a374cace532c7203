import type { SectionId } from '#domain/ids.ts'
import type { EditorHandle } from '../../editor/MinutesEditor.tsx'

let shown: EditorHandle | null = null

/** Names the editor that is on the screen. Gives the way to take the name back. */
export function setShownEditor(handle: EditorHandle): () => void {
  shown = handle
  return () => {
    if (shown === handle) shown = null
  }
}

/** Puts the caret at the end of a section that has just been added, once it is on the screen. */
export function focusSection(sectionId: SectionId): void {
  requestAnimationFrame(() => shown?.focusSection(sectionId))
}

/** Puts the caret in the text of the §: where it was, else at its beginning. */
export function focusText(): void {
  // The editor takes the focus with its next drawing, which a change of the record may come before: the text first.
  shown?.editor.getRootElement()?.focus({ preventScroll: true })
  shown?.editor.focus(undefined, { defaultSelection: 'rootStart' })
}
