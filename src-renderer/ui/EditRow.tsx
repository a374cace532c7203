import type { DragEvent, KeyboardEvent, ReactNode } from 'react'
import { useState } from 'react'
import type { RowAction } from './RowMenu.tsx'
import { RowMenu } from './RowMenu.tsx'

export interface EditRowProps {
  readonly id: string
  /** What the row's menu is called: "Val för ärende 3". */
  readonly optionsName: string
  readonly actions: readonly RowAction[]
  /** The ids of actions that are left out for now. */
  readonly hiddenActions?: ReadonlySet<string>
  /** Moves the row a step up (-1) or down (1); null when rows have no order. */
  readonly onMove: ((step: 1 | -1) => void) | null
  /** Puts another row, which was dragged here, before this one; null when rows have no order. */
  readonly onDropBefore: ((draggedId: string) => void) | null
  readonly onRemove: (() => void) | null
  /** What is written before the row; dragging it drags the row. */
  readonly lead: ReactNode
  readonly isCurrent?: boolean
  readonly onFocus?: () => void
  /** What is to be put right in the row, shown below it; '' when nothing is. */
  readonly finding?: string
  readonly columnCount: number
  /** The cells. */
  readonly children: ReactNode
}

const none: ReadonlySet<string> = new Set()
const dragType = 'application/x-paragraf-row'

/** A row that is written in. Alt with the arrow keys moves it, Ctrl+Delete removes it, its menu does both. */
export function EditRow(props: EditRowProps): ReactNode {
  const { id, actions, optionsName, onMove, onRemove, onDropBefore, lead, finding = '', columnCount } = props
  const [isOver, setOver] = useState(false)
  const hidden = props.hiddenActions ?? none
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.altKey && step !== 0 && onMove !== null) {
      event.preventDefault()
      onMove(step)
    }
    if (event.ctrlKey && event.key === 'Delete' && onRemove !== null && hasNothingToDelete(event.target)) {
      event.preventDefault()
      onRemove()
    }
  }
  const onDrop = (event: DragEvent): void => {
    setOver(false)
    const dragged = event.dataTransfer.getData(dragType)
    if (dragged !== '' && dragged !== id) onDropBefore?.(dragged)
  }
  return (
    <>
      {/* Dragging is for those who point; the keys and the row's menu do the same. */}
      <tr
        className={`edit-row${props.isCurrent === true ? ' edit-row-current' : ''}${isOver ? ' edit-row-over' : ''}`}
        onKeyDown={onKeyDown}
        onFocus={props.onFocus}
        onDragOver={(event) => {
          if (onDropBefore === null || !event.dataTransfer.types.includes(dragType)) return
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <td
          className={`edit-lead${onDropBefore === null ? '' : ' edit-handle'}`}
          draggable={onDropBefore !== null}
          onDragStart={(event) => {
            event.dataTransfer.setData(dragType, id)
            event.dataTransfer.effectAllowed = 'move'
          }}
        >
          {lead}
        </td>
        {props.children}
        <td className="edit-menu">
          <RowMenu name={optionsName} actions={actions.filter((action) => !hidden.has(action.id))} />
        </td>
      </tr>
      {finding !== '' && (
        <tr className="edit-finding">
          <td colSpan={columnCount}>
            <span role="alert">{finding}</span>
          </td>
        </tr>
      )}
    </>
  )
}

/** Within a text Ctrl+Delete takes away the next word; at its end, or with all of it chosen, it is the row that goes. */
function hasNothingToDelete(target: EventTarget): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return true
  const { selectionStart, selectionEnd, value } = target
  return selectionEnd === value.length && (selectionStart === 0 || selectionStart === selectionEnd)
}
