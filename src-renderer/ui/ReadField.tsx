import type { ReactNode } from 'react'
import { useState } from 'react'
import type { FieldKeyEvent } from './TextField.tsx'
import { TextField } from './TextField.tsx'

export interface ReadFieldProps<TValue> {
  readonly label: string
  /** What is kept, as it is shown. */
  readonly shown: string
  /** What somebody means by a text; null when it cannot be understood. */
  readonly read: (text: string) => { readonly value: TValue } | null
  readonly onCommit: (value: TValue) => void
  /** Said when the text cannot be understood. */
  readonly error: string
  readonly note?: ReactNode
  readonly placeholder?: string
}

/** A field for a date, a time or a number: written freely, shown in one way. It is kept when the field is left. */
export function ReadField<TValue>(props: ReadFieldProps<TValue>): ReactNode {
  const { label, shown, read, onCommit, error, note, placeholder } = props
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
  const onKeyDown = (event: FieldKeyEvent): void => {
    if (event.key === 'Enter') keep()
    if (event.key === 'Escape' && text !== null) {
      setText(null)
      setWrong(false)
      return
    }
    // React Aria keeps what a field hears to itself unless told otherwise; the window's shortcuts must still be heard.
    event.continuePropagation()
  }
  return (
    <TextField
      label={label}
      quietLabel
      value={text ?? shown}
      onChange={setText}
      onBlur={keep}
      onKeyDown={onKeyDown}
      error={isWrong ? error : ''}
      {...(note !== undefined && { note })}
      {...(placeholder !== undefined && { placeholder })}
    />
  )
}
