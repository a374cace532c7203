import type { ReactNode } from 'react'
import './Region.css'

export interface RegionProps {
  readonly name: string
  readonly as: 'main' | 'nav' | 'aside' | 'section'
  readonly look: 'desk' | 'paper'
  readonly children: ReactNode
  readonly className?: string
}

/** A fixed part of the screen with a name; F6 goes from one to the next (see `focusNextRegion`). */
export function Region({ name, as: Element, look, children, className }: RegionProps): ReactNode {
  return (
    <Element
      className={`region region-${look}${className === undefined ? '' : ` ${className}`}`}
      aria-label={name}
      data-region=""
      tabIndex={-1}
    >
      {children}
    </Element>
  )
}
