import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { setInteractionModality } from 'react-aria-components'
import './FocusFirst.css'

/** Gives the focus to the first field or button in it when it is shown: where one goes on, after what was asked for. */
export function FocusFirst({ children }: { readonly children: ReactNode }): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // It is the program that moves the focus: where to is always seen.
    setInteractionModality('keyboard')
    place.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [])
  return (
    <div className="focus-first" ref={place}>
      {children}
    </div>
  )
}
