import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { COMMAND_PRIORITY_HIGH, INSERT_PARAGRAPH_COMMAND, KEY_ENTER_COMMAND, mergeRegister } from 'lexical'
import type { LexicalEditor } from 'lexical'
import { useEffectEvent, useLayoutEffect } from 'react'
import type { Expansion } from '#domain/abbreviations.ts'
import { fromRecordTag } from '../section-sync.ts'
import { updateAsStep } from '../undo-step.ts'
import { $replaceBeforeCaret, $typingPlace, placeAfterChange } from './typing-place.ts'
import type { TypingPlace } from './typing-place.ts'

export interface AbbreviationsProps {
  /** The abbreviation that ends in front of the sign typed last, in full; null when there is none. */
  readonly expand: (before: string) => Expansion | null
}

/**
 * Writes the body's own abbreviations out when a space or another sign ends them. It is a step of undo of its own: one
 * undo leaves what was typed.
 */
export function Abbreviations({ expand }: AbbreviationsProps): null {
  const [editor] = useLexicalComposerContext()
  const expansion = useEffectEvent(expand)
  useLayoutEffect(() => {
    let former: TypingPlace | null = null
    return mergeRegister(
      editor.registerUpdateListener(({ tags, dirtyLeaves }) => {
        const place = placeAfterChange(editor)
        const isTyped = dirtyLeaves.size > 0 && !tags.has(fromRecordTag) && !editor.isComposing()
        const found = isTyped && isOneSignMore(former, place) ? expansion(place?.before ?? '') : null
        former = place
        if (found === null) return
        // When everybody has heard of the sign, so that it belongs to what was typed.
        queueMicrotask(() => replace(editor, found))
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const place = $typingPlace()
          const found = place === null ? null : expansion(`${place.before}\n`)
          if (found === null || event?.shiftKey === true || event?.ctrlKey === true) return false
          event?.preventDefault()
          queueMicrotask(() => {
            replace(editor, found)
            editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
          })
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    )
  }, [editor])
  return null
}

function replace(editor: LexicalEditor, expansion: Expansion): void {
  updateAsStep(editor, () => {
    const place = $typingPlace()
    if (place !== null) $replaceBeforeCaret(place, expansion)
  })
}

function isOneSignMore(former: TypingPlace | null, place: TypingPlace | null): boolean {
  return (
    former !== null &&
    place?.line === former.line &&
    place.before.length === former.before.length + 1 &&
    place.before.startsWith(former.before) &&
    /[\s,.;)!?]$/.test(place.before)
  )
}
