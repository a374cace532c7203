import { useEffect } from 'react'
import type { TextMatch } from '#domain/find-text.ts'
import { rangeInText, scrollToRange } from '../../editor/shown-editor.ts'

/** Names of the marks in the text (Find.css). */
const all = 'found'
const now = 'found-now'

/**
 * Marks what was found in the § that is shown, without a change to the text itself, and brings the place that is shown
 * into view.
 */
export function useFoundMarks(matches: readonly TextMatch[], shown: TextMatch | null): void {
  useEffect(() => {
    // The editor draws the § in the same frame as the panel.
    const frame = requestAnimationFrame(() => {
      const shownRange = shown === null ? null : rangeInText(shown)
      const others = matches.filter((match) => match !== shown).flatMap((match) => rangeInText(match) ?? [])
      CSS.highlights.set(all, new Highlight(...others))
      CSS.highlights.set(now, new Highlight(...(shownRange === null ? [] : [shownRange])))
      if (shownRange !== null) scrollToRange(shownRange)
    })
    return () => cancelAnimationFrame(frame)
  }, [matches, shown])
  useEffect(
    () => () => {
      CSS.highlights.delete(all)
      CSS.highlights.delete(now)
    },
    [],
  )
}
