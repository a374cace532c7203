import type { ReactNode } from 'react'
import { CellInput } from './CellInput.tsx'
import { useReadText, type ReadTextOptions } from './use-read-text.ts'

export interface LeaveCellProps<TValue> extends ReadTextOptions<TValue> {
  readonly label: string
  readonly placeholder?: string
  readonly onPasteRows?: (text: string) => void
}

/** A cell that is taken over when it is left, or with Enter: what stands there while it is written may mean nothing. */
export function LeaveCell<TValue>(props: LeaveCellProps<TValue>): ReactNode {
  const { label, placeholder, onPasteRows } = props
  const { text, setText, isWrong, keep, reset } = useReadText(props)
  return (
    <CellInput
      label={label}
      wraps={false}
      value={text}
      onChange={setText}
      onBlur={keep}
      onEnter={keep}
      onEscape={reset}
      isInvalid={isWrong}
      onPasteRows={onPasteRows}
      {...(placeholder !== undefined && { placeholder })}
    />
  )
}
