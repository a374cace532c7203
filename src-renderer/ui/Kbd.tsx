import type { ReactNode } from 'react'
import './Kbd.css'

/** The keys of a shortcut as they are written on the keyboard. Seen, not read out: the control has its own name. */
export function Kbd({ keys }: { readonly keys: string }): ReactNode {
  return (
    <kbd className="kbd" aria-hidden="true">
      {keys}
    </kbd>
  )
}
