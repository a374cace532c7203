import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'
import './ToastRegion.css'

/** How long a word stays when nobody points at it, in milliseconds. */
const staysMs = 8000

export interface ToastRegionProps {
  readonly toast: { readonly id: string; readonly text: string; readonly undo: (() => void) | null } | null
  readonly names: { readonly undo: string; readonly close: string }
  readonly onClose: (id: string) => void
}

/** A short word about what was done, with the way to undo it. It goes by itself, but not while it is looked at. */
export function ToastRegion({ toast, names, onClose }: ToastRegionProps): ReactNode {
  const place = useRef<HTMLOutputElement>(null)
  const id = toast?.id ?? null
  useEffect(() => {
    if (id === null) return undefined
    const timer = setInterval(() => {
      const isLookedAt = place.current?.matches(':hover, :focus-within') === true
      if (!isLookedAt) onClose(id)
    }, staysMs)
    return () => clearInterval(timer)
  }, [id, onClose])
  return (
    <output className="toasts" ref={place}>
      {toast !== null && (
        <div className="toast" key={toast.id}>
          <span>{toast.text}</span>
          {toast.undo !== null && (
            <Button
              kind="quiet"
              onPress={() => {
                toast.undo?.()
                onClose(toast.id)
              }}
            >
              {names.undo}
            </Button>
          )}
          <Button kind="icon" aria-label={names.close} onPress={() => onClose(toast.id)}>
            <X aria-hidden="true" />
          </Button>
        </div>
      )}
    </output>
  )
}
