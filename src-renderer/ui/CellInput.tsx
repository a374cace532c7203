import type { ClipboardEvent, FocusEvent, KeyboardEvent, ReactNode, Ref } from 'react'
import { useRef } from 'react'
import { Input, TextArea, TextField } from 'react-aria-components'
import { goToNextRow } from './next-row.ts'

export interface CellInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onBlur?: () => void
  /** Long texts wrap and the row grows; they are prose, and their spelling is looked at. */
  readonly wraps: boolean
  readonly placeholder?: string
  readonly isInvalid?: boolean
  readonly isReadOnly?: boolean
  /** Enter. */
  readonly onEnter?: () => void
  readonly onEscape?: () => void
  /** Text of several lines or columns was pasted; it does not go into the field. */
  readonly onPasteRows?: ((text: string) => void) | undefined
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

/** A field in a cell: it looks like the text of the table until it is written in. */
export function CellInput(props: CellInputProps): ReactNode {
  const isPointed = useRef(false)
  const { label, value, onChange, onBlur, wraps, placeholder, isInvalid, onEnter, onEscape, onPasteRows } =
    props
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      onEnter?.()
    }
    if (event.key === 'Escape') onEscape?.()
    goToNextRow(event)
  }
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain')
    if (onPasteRows === undefined || !/[\n\t]/.test(text.trim())) return
    event.preventDefault()
    onPasteRows(text)
  }
  // By keyboard one comes to a cell to replace what stands there, as in a table; with the mouse, to mend it.
  const onFocus = (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    if (!isPointed.current) event.target.select()
    isPointed.current = false
  }
  const common = {
    onFocus,
    onPointerDown: () => {
      isPointed.current = true
    },
    className: 'cell-input',
    onKeyDown,
    onPaste,
    ...(placeholder !== undefined && { placeholder }),
    ...(props.inputRef !== undefined && { ref: props.inputRef }),
  }
  return (
    <TextField
      aria-label={label}
      value={value}
      onChange={(text) => onChange(text.replaceAll('\n', ' '))}
      isInvalid={isInvalid === true}
      isReadOnly={props.isReadOnly === true}
      spellCheck={wraps ? 'true' : 'false'}
      {...(onBlur !== undefined && { onBlur })}
    >
      {wraps ? <TextArea rows={1} {...common} /> : <Input {...common} />}
    </TextField>
  )
}
