import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import { unbroken } from './unbroken.ts'
import './ToastRegion.css'

/** How long a word stays when nobody points at it, in milliseconds. */
const staysMs = 8000

export interface ToastRegionProps {
  readonly toast: {
    readonly id: string
    readonly text: string
    readonly action: { readonly kind: 'undo' | 'redo'; readonly run: () => void } | null
  } | null
  readonly names: {
    readonly region: string
    readonly undo: string
    readonly redo: string
    readonly close: string
  }
  readonly onClose: (id: string) => void
}

/**
 * A short word about what was done, with the way to undo it. It is read out and takes no focus; F6 comes to it, and
 * closing it goes back to where one was when it came. It goes by itself, but not while it is looked at.
 */
export function ToastRegion({ toast, names, onClose }: ToastRegionProps): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  const whenShown = useRef<Element | null>(null)
  const cameFrom = useRef<Element | null>(null)
  const id = toast?.id ?? null
  useEffect(() => {
    if (id === null) return undefined
    if (place.current?.contains(document.activeElement) === false) whenShown.current = document.activeElement
    const timer = setInterval(() => {
      const isLookedAt = place.current?.matches(':hover, :focus-within') === true
      if (!isLookedAt) onClose(id)
    }, staysMs)
    return () => clearInterval(timer)
  }, [id, onClose])

  const leave = (): void => {
    if (place.current?.contains(document.activeElement) === true) {
      focusFirstLeft([whenShown.current, cameFrom.current])
    }
    if (toast !== null) onClose(toast.id)
  }

  return (
    <section {...(toast !== null && { 'aria-label': names.region })}>
      <div
        className="toasts"
        role="group"
        ref={place}
        onFocus={({ relatedTarget }) => {
          if (place.current?.contains(relatedTarget) === false) cameFrom.current = relatedTarget
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          leave()
        }}
        {...(toast !== null && { 'data-region': '', tabIndex: -1 })}
      >
        <div className={toast === null ? '' : 'toast'}>
          {/* Always there, so that a word put into it is read out. */}
          <output>{toast !== null && unbroken(toast.text)}</output>
          {toast !== null && toast.action !== null && (
            <Button
              kind="quiet"
              onPress={() => {
                toast.action?.run()
                leave()
              }}
            >
              {names[toast.action.kind]}
            </Button>
          )}
          {toast !== null && (
            <Button kind="icon" aria-label={names.close} onPress={leave}>
              <X aria-hidden="true" />
            </Button>
          )}
        </div>
      </div>
    </section>
  )
}

/** Gives the focus to the first of the elements that is still there. */
function focusFirstLeft(elements: readonly (Element | null)[]): void {
  elements
    .filter((element) => element instanceof HTMLElement)
    .find((element) => element.isConnected && element !== document.body)
    ?.focus()
}
