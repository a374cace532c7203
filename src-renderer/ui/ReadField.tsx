import type { ReactNode } from 'react'
import type { FieldKeyEvent } from './TextField.tsx'
import { TextField } from './TextField.tsx'
import { useReadText, type ReadTextOptions } from './use-read-text.ts'

export interface ReadFieldProps<TValue> extends ReadTextOptions<TValue> {
  readonly label: string
  /** Said when the text cannot be understood. */
  readonly error: string
  readonly note?: ReactNode
  readonly placeholder?: string
}

/** A field for a date, a time or a number: written freely, shown in one way. It is kept when the field is left. */
export function ReadField<TValue>(props: ReadFieldProps<TValue>): ReactNode {
  const { label, error, note, placeholder } = props
  const { text, setText, isWritten, isWrong, keep, reset } = useReadText(props)
  const onKeyDown = (event: FieldKeyEvent): void => {
    if (event.key === 'Enter') keep()
    if (event.key === 'Escape' && isWritten) return reset()
    // React Aria keeps what a field hears to itself unless told otherwise; the window's shortcuts must still be heard.
    event.continuePropagation()
  }
  return (
    <TextField
      label={label}
      quietLabel
      value={text}
      onChange={setText}
      onBlur={keep}
      onKeyDown={onKeyDown}
      error={isWrong ? error : ''}
      {...(note !== undefined && { note })}
      {...(placeholder !== undefined && { placeholder })}
    />
  )
}
