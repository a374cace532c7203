import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { TextField } from './TextField.tsx'
import './RowFinder.css'

export interface RowFinderProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter: takes the first of the rows that are left. */
  readonly onTake: () => void
  /** ↓: on to the rows that are left. */
  readonly onDown: () => void
  /** Escape: all rows again. */
  readonly onLeave: () => void
}

/** A field over a list that leaves only the rows that answer to what is typed. */
export function RowFinder({ label, value, onChange, onTake, onDown, onLeave }: RowFinderProps): ReactNode {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onLeave()
    else if (event.key === 'Enter') onTake()
    else if (event.key === 'ArrowDown') onDown()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const box = useRef<HTMLDivElement>(null)
  // Not before the effects: a text that the hands come from has put its caret back by then.
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  return (
    <div ref={box} className="row-finder" onKeyDownCapture={onKeyDown}>
      <TextField label={label} hidesLabel placeholder={label} value={value} onChange={onChange} />
    </div>
  )
}
