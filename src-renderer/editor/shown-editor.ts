import type { Id, SectionId } from '#domain/ids.ts'
import type { EditorHandle } from './MinutesEditor.tsx'
import { focusBlock } from './sentences/caret-sentence.ts'
import { rangeOf, type TextPlace } from './text-place.ts'

let shown: EditorHandle | null = null

/** Names the editor that is on the screen. Gives the way to take the name back. */
export function setShownEditor(handle: EditorHandle): () => void {
  shown = handle
  return () => {
    if (shown === handle) shown = null
  }
}

/**
 * Puts the caret at the end of a section, at once or as soon as it is there, so that the next key is meant for it; and
 * once more in the next frame, when a menu that closed has taken the focus or another § has been shown.
 */
export function focusSection(sectionId: SectionId): void {
  shown?.focusSection(sectionId)
  requestAnimationFrame(() => {
    if (!isInSection(sectionId)) shown?.focusSection(sectionId)
  })
}

/** Puts the caret in a block of the text, once it is on the screen. */
export function focusSentence(blockId: Id): void {
  requestAnimationFrame(() => shown !== null && focusBlock(shown.editor, blockId))
}

/** Puts the caret in the text of the §: where it was, else at the beginning of what can be written in. */
export function focusText(): void {
  shown?.focusText()
}

/** Whether the hands are on the text of the §. */
export function isInText(): boolean {
  return shown?.editor.getRootElement()?.contains(document.activeElement) === true
}

/** Whether the caret stands in a section of the §. */
export function isInSection(sectionId: SectionId): boolean {
  return isInText() && shown?.caretSection() === sectionId
}

/** Where a stretch of text is on the screen; null when the § that is shown does not have it. */
export function rangeInText(place: TextPlace): Range | null {
  const root = shown?.editor.getRootElement() ?? null
  return root === null ? null : rangeOf(root, place)
}

/** Selects a stretch of the text and puts the hands on it, once it is on the screen. */
export function selectInText(place: TextPlace): void {
  requestAnimationFrame(() => {
    const range = rangeInText(place)
    if (range === null) return
    shown?.select(range)
    scrollToRange(range)
  })
}

/** Brings a stretch of the text into view. */
export function scrollToRange(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
}
