import type { ReactNode, Ref } from 'react'
import { useState } from 'react'
import { texts } from '../../app/texts.sv.ts'
import { CellInput } from '../../ui/CellInput.tsx'

export interface NewItemRowProps {
  readonly label: string
  readonly number: number
  /** Otherwise it stands between two items, and goes back to the end when it is left empty. */
  readonly isAtEnd: boolean
  readonly inputRef: Ref<HTMLInputElement & HTMLTextAreaElement>
  /** Given one item, or several lines. */
  readonly onAdd: (text: string) => void
  readonly onLeave: () => void
}

/** The row in which new items are written: Enter puts the item on the agenda and goes on to the next. */
export function NewItemRow({ label, number, isAtEnd, inputRef, onAdd, onLeave }: NewItemRowProps): ReactNode {
  const [text, setText] = useState('')
  const add = (): void => {
    if (text.trim() === '') return onLeave()
    onAdd(text)
    setText('')
  }
  return (
    <tr className="edit-row edit-new">
      <td className="edit-lead">{isAtEnd ? number : ''}</td>
      <td colSpan={4}>
        <CellInput
          label={label}
          wraps
          value={text}
          placeholder={texts.agenda.list.newPlaceholder}
          onChange={setText}
          onEnter={add}
          onEscape={() => {
            setText('')
            onLeave()
          }}
          onBlur={add}
          onPasteRows={onAdd}
          inputRef={inputRef}
        />
      </td>
    </tr>
  )
}
