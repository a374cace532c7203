import type { FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { createTypeAhead, foundByLetters, stepByKey } from './key-steps.ts'

/** A list that is gone through by keys. */
export interface KeyListState {
  readonly rows: readonly { readonly id: string; readonly spoken?: string | undefined }[]
  /** Where Tab comes in while the focus is elsewhere; otherwise at the first row. */
  readonly entry?: string | undefined
  /** Done to a row by Space, Enter or a click; without it, those keys are left to others. */
  readonly onChoose?: ((id: string) => void) | undefined
  /** Letters find the row that is `spoken` so. */
  readonly findsByLetters: boolean
  /** The first row takes the focus when the list is shown. */
  readonly autoFocus: boolean
}

/** What the element around the rows is given. */
export interface KeyListHandlers<TElement extends HTMLElement> {
  readonly ref: RefObject<TElement | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onClick: (event: MouseEvent) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

/** Which row Tab comes to, and what the list is given. */
export interface KeyListUse<TElement extends HTMLElement> {
  readonly stop: string | undefined
  /** The row that had the focus last, if any had. */
  readonly lastFocused: RefObject<string | null>
  readonly list: KeyListHandlers<TElement>
}

/**
 * One stop for Tab in a list whose rows are gone through with the arrow keys, Home, End, Page Up and Page Down. Rows
 * carry their id as `data-key`; `stop` is the id of the one with `tabIndex` 0.
 */
export function useKeyList<TElement extends HTMLElement>(state: KeyListState): KeyListUse<TElement> {
  const { rows, entry, onChoose, findsByLetters } = state
  const ref = useRef<TElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const lastFocused = useRef<string | null>(null)
  const [typeAhead] = useState(createTypeAhead)
  useFocusKept(ref, { ...state, focused })
  const has = (id: string | null | undefined): boolean => rows.some((row) => row.id === id)

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const at = rows.findIndex(({ id }) => id === rowIdOf(event.target))
    const row = rows[at]
    if (row === undefined) return
    const chooses = onChoose !== undefined && (event.key === ' ' || event.key === 'Enter')
    const isLetter = findsByLetters && event.key.length === 1 && !chooses
    const to =
      stepByKey(event.key, { at, count: rows.length, page: rowsInView(ref.current) }) ??
      (isLetter ? foundByLetters(rows, at, typeAhead(event.key, event.timeStamp)) : null)
    if (chooses) onChoose(row.id)
    else if (to !== null) focusRowAt(ref.current, to)
    else return
    event.preventDefault()
  }
  const onClick = ({ target }: MouseEvent): void => {
    const id = rowIdOf(target)
    if (id !== null) onChoose?.(id)
  }
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (ref.current?.contains(relatedTarget) !== true) setFocused(null)
  }
  const onFocus = ({ target }: FocusEvent): void => {
    lastFocused.current = rowIdOf(target)
    setFocused(lastFocused.current)
  }
  const stop = has(focused) ? focused : has(entry) ? entry : rows[0]?.id
  return { stop: stop ?? undefined, lastFocused, list: { ref, onKeyDown, onClick, onFocus, onBlur } }
}

/**
 * Gives the first row the focus when that is asked for. Keeps it on a row that is moved, which the browser does not, and
 * gives it to the row that came in its place when the focused one goes.
 */
function useFocusKept(
  ref: RefObject<HTMLElement | null>,
  { rows, focused, autoFocus }: KeyListState & { readonly focused: string | null },
): void {
  const place = useRef(0)
  const begin = useEffectEvent(() => {
    if (autoFocus) focusRowAt(ref.current, 0)
  })
  useEffect(() => begin(), [])
  useLayoutEffect(() => {
    if (focused === null) return
    const at = rows.findIndex(({ id }) => id === focused)
    if (at !== -1) place.current = at
    if (document.activeElement === document.body) {
      focusRowAt(ref.current, Math.min(place.current, rows.length - 1))
    }
  }, [ref, rows, focused])
}

function rowIdOf(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null)
    : null
}

function focusRowAt(list: HTMLElement | null, at: number): void {
  list?.querySelectorAll<HTMLElement>('[data-key]')[at]?.focus()
}

/** How many rows are seen at a time, less one that stays in view. */
function rowsInView(list: HTMLElement | null): number {
  const row = list?.querySelector<HTMLElement>('[data-key]')
  if (!list || !row) return 1
  const room = list.closest('[data-region]') ?? list
  return Math.max(1, Math.floor(room.clientHeight / Math.max(1, row.offsetHeight)) - 1)
}
