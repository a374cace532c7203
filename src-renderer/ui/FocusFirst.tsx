import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import './FocusFirst.css'

/** Gives the focus to the first field or button in it when it is shown: where one goes on, after what was asked for. */
export function FocusFirst({ children }: { readonly children: ReactNode }): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [])
  return (
    <div className="focus-first" ref={place}>
      {children}
    </div>
  )
}
