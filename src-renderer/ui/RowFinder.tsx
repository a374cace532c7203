import type { KeyboardEvent, ReactNode } from 'react'
import { TextField } from './TextField.tsx'
import './RowFinder.css'

export interface RowFinderProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter or ↓: on to the rows that are left. */
  readonly onTake: () => void
  /** Escape: all rows again. */
  readonly onLeave: () => void
}

/** A field over a list that leaves only the rows that answer to what is typed. */
export function RowFinder({ label, value, onChange, onTake, onLeave }: RowFinderProps): ReactNode {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onLeave()
    else if (event.key === 'Enter' || event.key === 'ArrowDown') onTake()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="row-finder" onKeyDownCapture={onKeyDown}>
      <TextField label={label} hidesLabel placeholder={label} autoFocus value={value} onChange={onChange} />
    </div>
  )
}
