import type { ReactNode } from 'react'
import { useState } from 'react'
import { CellInput } from './CellInput.tsx'

export interface NewRowProps {
  readonly label: string
  readonly lead: ReactNode
  readonly placeholder: string
  readonly columnCount: number
  /** Given one row, or several lines. */
  readonly onAdd: (text: string) => void
}

/** The last row, in which new ones are written or pasted: Enter adds the row and goes on to the next. */
export function NewRow({ label, lead, placeholder, columnCount, onAdd }: NewRowProps): ReactNode {
  const [text, setText] = useState('')
  const add = (): void => {
    if (text.trim() === '') return
    onAdd(text)
    setText('')
  }
  return (
    <tr className="edit-row">
      <td className="edit-lead">{lead}</td>
      <td colSpan={columnCount - 1}>
        <CellInput
          label={label}
          wraps={false}
          value={text}
          placeholder={placeholder}
          onChange={setText}
          onEnter={add}
          onEscape={() => setText('')}
          onBlur={add}
          onPasteRows={onAdd}
        />
      </td>
    </tr>
  )
}
