import type { ReactNode } from 'react'
import { useState } from 'react'
import { TextField } from '../../ui/TextField.tsx'

interface CountFieldProps {
  readonly label: string
  readonly hidesLabel?: boolean
  readonly note?: string
  /** null shows nothing: it has not been counted. */
  readonly value: number | null
  readonly onCommit: (count: number) => void
  /** Enter: on to what is counted next. */
  readonly onEnter: (field: HTMLElement) => void
}

/** A number that is counted: kept when the field is left or Enter is pressed; what is no number is put back. */
export function CountField(props: CountFieldProps): ReactNode {
  const { label, hidesLabel = false, note, value, onCommit, onEnter } = props
  const [text, setText] = useState<string | null>(null)
  const shown = value === null ? '' : String(value)
  const commit = (): void => {
    const wanted = (text ?? '').trim()
    setText(null)
    if (text === null || !/^\d{0,4}$/.test(wanted)) return
    const count = Number(wanted)
    if (count !== value) onCommit(count)
  }
  return (
    <TextField
      label={label}
      quietLabel
      hidesLabel={hidesLabel}
      inputMode="numeric"
      data-count=""
      value={text ?? shown}
      onChange={setText}
      onFocus={({ target }) => target.select()}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') {
          event.continuePropagation()
          return
        }
        event.preventDefault()
        commit()
        onEnter(event.currentTarget as HTMLElement)
      }}
      {...(note !== undefined && { note })}
    />
  )
}
