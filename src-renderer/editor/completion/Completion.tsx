import type { ReactNode } from 'react'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $getSelection,
  $isRangeSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical'
import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { Kbd } from '../../ui/Kbd.tsx'
import { $typedTrigger } from '../insert-menu/typed-trigger.ts'
import { fromRecordTag } from '../section-sync.ts'
import { updateAsStep } from '../undo-step.ts'
import { remaining, staysAway } from './ghost-rest.ts'
import type { Offered } from './ghost-rest.ts'
import { ghostIn } from './ghost.ts'
import type { Ghost } from './ghost.ts'
import { $typingPlace, placeAfterChange } from './typing-place.ts'
import type { TypingPlace } from './typing-place.ts'
import './completion.css'

export interface CompletionProps {
  /** The words that complete what stands before the caret; null when nothing is meant clearly enough. */
  readonly restAt: (place: TypingPlace) => string | null
}

/** A key must have come to the paper before anything is looked for, in ms; steady typing is left alone. */
const pauseMs = 80

/**
 * Completes what is being typed: the rest stands in grey behind the caret. Tab takes it, in a step of undo of its own;
 * typing on or Escape lets it be. Offered only where a line ends, after a key that wrote something.
 */
export function Completion({ restAt }: CompletionProps): ReactNode {
  const [editor] = useLexicalComposerContext()
  const element = useRef<HTMLDivElement>(null)
  const rest = useEffectEvent(restAt)

  useLayoutEffect(() => {
    if (element.current === null) return undefined
    const ghost: Ghost = ghostIn(element.current)
    let former: TypingPlace | null = null
    let offered: Offered | null = null
    let left: TypingPlace | null = null
    let timer: ReturnType<typeof setTimeout> | null = null

    const stopWaiting = (): void => {
      if (timer !== null) clearTimeout(timer)
      timer = null
    }
    const drop = (): void => {
      stopWaiting()
      if (offered === null) return
      offered = null
      ghost.hide()
    }
    const look = (): void => {
      timer = null
      const place = editor.read($typingPlace)
      if (place === null || place.after.trim() !== '' || editor.isComposing()) return
      if (staysAway(left, place) || editor.read($typedTrigger) !== null) return
      const words = rest(place)
      if (words === null || document.activeElement !== editor.getRootElement()) return
      offered = { place, rest: words }
      ghost.show(words)
    }
    const take = (event: KeyboardEvent): boolean => {
      if (offered === null || event.shiftKey || event.ctrlKey || event.altKey) return false
      const words = offered.rest
      event.preventDefault()
      drop()
      // Outside of the update that the key is handled in, so that it is a step of its own.
      queueMicrotask(() => {
        updateAsStep(editor, () => {
          const selection = $getSelection()
          if ($isRangeSelection(selection)) selection.insertText(words)
        })
        drop()
      })
      return true
    }
    const leave = (): boolean => {
      if (offered === null) return false
      left = offered.place
      drop()
      return true
    }
    const stop = mergeRegister(
      editor.registerUpdateListener(({ tags, dirtyLeaves }) => {
        const place = placeAfterChange(editor)
        const isTyped = dirtyLeaves.size > 0 && !tags.has(fromRecordTag) && hasGrown(former, place)
        former = place
        offered = remaining(offered, place)
        if (offered === null) ghost.hide()
        else ghost.show(offered.rest)
        stopWaiting()
        if (isTyped && offered === null) timer = setTimeout(look, pauseMs)
      }),
      editor.registerCommand(KEY_TAB_COMMAND, take, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ESCAPE_COMMAND, leave, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(BLUR_COMMAND, () => (drop(), false), COMMAND_PRIORITY_LOW),
    )
    addEventListener('resize', drop)
    return () => {
      stopWaiting()
      removeEventListener('resize', drop)
      stop()
    }
  }, [editor])

  return (
    <div ref={element} className="ghost" aria-hidden="true" hidden>
      <span className="ghost-words" />
      <Kbd keys="Tab" />
    </div>
  )
}

function hasGrown(former: TypingPlace | null, place: TypingPlace | null): boolean {
  return place !== null && (former?.line !== place.line || place.before.length > former.before.length)
}
