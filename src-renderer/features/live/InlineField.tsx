import type { ReactNode } from 'react'
import { useState } from 'react'
import { TextArea, TextField } from 'react-aria-components'
import { focusText } from '../../editor/shown-editor.ts'
import './InlineField.css'

export interface InlineFieldProps {
  readonly label: string
  readonly value: string
  /** How it reads while it is not being edited. */
  readonly shown: (value: string) => string
  readonly placeholder: string
  readonly isReadOnly: boolean
  readonly onChange: (value: string) => void
}

/** Text that reads as part of the document and becomes a field when it is entered. Enter keeps, Escape gives up. */
export function InlineField({
  label,
  value,
  shown,
  placeholder,
  isReadOnly,
  onChange,
}: InlineFieldProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null)
  const keep = (): void => {
    if (draft !== null && draft !== value) onChange(draft)
    setDraft(null)
  }
  const text = draft ?? (value === '' ? '' : shown(value))
  return (
    <TextField
      className="inline-field"
      aria-label={label}
      value={text}
      isReadOnly={isReadOnly}
      spellCheck="true"
      onChange={(next) => setDraft(next.replaceAll('\n', ' '))}
      onFocus={() => setDraft(value)}
      onBlur={keep}
    >
      <span className="inline-field-sizer" aria-hidden="true">
        {text === '' ? placeholder : text}
      </span>
      <TextArea
        className="inline-field-input"
        placeholder={placeholder}
        rows={1}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft(null)
          if (event.key !== 'Enter' || event.ctrlKey) return
          event.preventDefault()
          keep()
          focusText()
        }}
      />
    </TextField>
  )
}
