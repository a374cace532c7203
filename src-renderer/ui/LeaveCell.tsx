import type { ReactNode } from 'react'
import { useState } from 'react'
import { CellInput } from './CellInput.tsx'

export interface LeaveCellProps<TValue> {
  readonly label: string
  readonly shown: string
  /** What a text means; null when it cannot be understood. */
  readonly read: (text: string) => { readonly value: TValue } | null
  readonly onCommit: (value: TValue) => void
  readonly placeholder?: string
  readonly onPasteRows?: (text: string) => void
}

/** A cell that is taken over when it is left, or with Enter: what stands there while it is written may mean nothing. */
export function LeaveCell<TValue>(props: LeaveCellProps<TValue>): ReactNode {
  const { label, shown, read, onCommit, placeholder, onPasteRows } = props
  const [text, setText] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const keep = (): void => {
    if (text === null) return
    const understood = read(text)
    setWrong(understood === null)
    if (understood === null) return
    setText(null)
    if (text !== shown) onCommit(understood.value)
  }
  return (
    <CellInput
      label={label}
      wraps={false}
      value={text ?? shown}
      onChange={setText}
      onBlur={keep}
      onEnter={keep}
      onEscape={() => {
        setText(null)
        setWrong(false)
      }}
      isInvalid={isWrong}
      onPasteRows={onPasteRows}
      {...(placeholder !== undefined && { placeholder })}
    />
  )
}
