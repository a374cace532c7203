import type { ReactNode } from 'react'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { $takeOffer, $typedTrigger } from './typed-trigger.ts'
import type { InsertTrigger, TriggerMatch } from './trigger.ts'
import './InsertMenu.css'

/** Something that the menu offers: text that is put in, or something that is done. */
export interface InsertOffer {
  readonly key: string
  readonly label: string
  /** Said in muted type behind the label; '' for nothing. */
  readonly detail: string
  readonly effect:
    { readonly kind: 'text'; readonly text: string } | { readonly kind: 'run'; readonly run: () => void }
}

/** What is offered after a trigger and some letters, the likeliest first. */
export type InsertOffers = (trigger: InsertTrigger, query: string) => readonly InsertOffer[]

interface OpenMenu {
  readonly match: TriggerMatch
  readonly offers: readonly InsertOffer[]
  readonly chosen: number
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

function hasModifier({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey || shiftKey
}

interface InsertMenuProps {
  readonly label: string
  readonly offers: InsertOffers
}

/**
 * The menu that opens on `/` (commands), `@` (people), `#` (data) and `§` (other §§) at the beginning of a word. The
 * focus stays in the text; arrows choose, Enter or Tab takes, Escape leaves what was typed.
 *
 * What is open is read from the text at every key, not from what has been drawn: somebody who types "/upp" and Enter
 * without a pause gets the first offer.
 */
export function InsertMenu({ label, offers }: InsertMenuProps): ReactNode {
  const [editor] = useLexicalComposerContext()
  const [shown, setShown] = useState<OpenMenu | null>(null)
  const chosen = useRef(0)
  const left = useRef<string | null>(null)
  const id = useId()

  const open = useEffectEvent((): OpenMenu | null => {
    const match = editor.read($typedTrigger)
    if (match === null || match.replaceable === left.current) return null
    const found = offers(match.trigger, match.query)
    if (found.length === 0) return null
    return { match, offers: found, chosen: Math.min(chosen.current, found.length - 1) }
  })
  const draw = useEffectEvent(() => {
    const menu = open()
    if (menu === null) {
      chosen.current = 0
      if (left.current !== null && editor.read($typedTrigger) === null) left.current = null
    }
    setShown((before) => (before === null && menu === null ? before : menu))
  })
  const take = useEffectEvent((event: KeyboardEvent | null): boolean => {
    const menu = open()
    const offer = menu?.offers[menu.chosen]
    if (menu === null || offer === undefined || event?.ctrlKey === true) return false
    event?.preventDefault()
    editor.update(() => $takeOffer(menu.match, offer.effect.kind === 'text' ? offer.effect.text : ''))
    if (offer.effect.kind === 'run') queueMicrotask(offer.effect.run)
    return true
  })
  const step = useEffectEvent((event: KeyboardEvent, by: 1 | -1): boolean => {
    const menu = open()
    if (menu === null) return false
    event.preventDefault()
    chosen.current = (menu.chosen + by + menu.offers.length) % menu.offers.length
    draw()
    return true
  })
  const leave = useEffectEvent((): boolean => {
    const menu = open()
    if (menu === null) return false
    left.current = menu.match.replaceable
    draw()
    return true
  })

  useLayoutEffect(
    () =>
      mergeRegister(
        editor.registerUpdateListener(() => draw()),
        editor.registerCommand(KEY_ENTER_COMMAND, (event) => take(event), COMMAND_PRIORITY_CRITICAL),
        editor.registerCommand(KEY_TAB_COMMAND, (event) => take(event), COMMAND_PRIORITY_CRITICAL),
        // Before the arrows are commands of their own, which take the caret from one section to the next.
        editor.registerCommand(
          KEY_DOWN_COMMAND,
          (event) => {
            const by = hasModifier(event) ? undefined : steps[event.key]
            return by !== undefined && step(event, by)
          },
          COMMAND_PRIORITY_CRITICAL,
        ),
        editor.registerCommand(KEY_ESCAPE_COMMAND, () => leave(), COMMAND_PRIORITY_CRITICAL),
      ),
    [editor],
  )
  useAnnounced(editor, shown === null ? null : { list: id, option: `${id}-${shown.chosen}` })

  if (shown === null) return null
  return createPortal(
    <MenuBox label={label}>
      <ul className="insert-menu" role="listbox" id={id} aria-label={label}>
        {shown.offers.map((offer, i) => (
          <li
            key={offer.key}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === shown.chosen}
            className="insert-option"
            onMouseDown={(event) => {
              event.preventDefault()
              chosen.current = i
              take(null)
            }}
          >
            <span>{offer.label}</span>
            <span className="insert-detail">{offer.detail}</span>
          </li>
        ))}
      </ul>
    </MenuBox>,
    document.body,
  )
}

/** Tells screen readers, whose focus stays in the text, which offer is chosen. */
function useAnnounced(
  editor: LexicalEditor,
  menu: { readonly list: string; readonly option: string } | null,
): void {
  const list = menu?.list ?? null
  const option = menu?.option ?? null
  useEffect(() => {
    const root = editor.getRootElement()
    if (root === null || list === null || option === null) return undefined
    root.setAttribute('aria-controls', list)
    root.setAttribute('aria-activedescendant', option)
    return () => {
      root.removeAttribute('aria-controls')
      root.removeAttribute('aria-activedescendant')
    }
  }, [editor, list, option])
}

/** Stands below the caret; above it when there is no room. A landmark of its own: it hangs outside of the § (its region clips). */
function MenuBox({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  const box = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const caret =
      getSelection()?.rangeCount === 0 ? null : getSelection()?.getRangeAt(0).getBoundingClientRect()
    if (box.current === null || !caret) return
    const { height, width } = box.current.getBoundingClientRect()
    const below = caret.bottom + 6
    const top = below + height <= innerHeight ? below : caret.top - height - 6
    box.current.style.top = `${Math.max(8, top)}px`
    box.current.style.left = `${Math.max(8, Math.min(caret.left, innerWidth - width - 8))}px`
  })
  return (
    <section ref={box} aria-label={label} className="insert-box">
      {children}
    </section>
  )
}
