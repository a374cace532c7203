import type { ReactNode } from 'react'
import './Field.css'

export interface LockedProps {
  readonly isLocked: boolean
  readonly children: ReactNode
}

/** Fields that can only be read while they are locked. */
export function Locked({ isLocked, children }: LockedProps): ReactNode {
  return (
    <fieldset className="locked" disabled={isLocked}>
      {children}
    </fieldset>
  )
}
