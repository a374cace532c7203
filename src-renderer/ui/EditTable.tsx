import type { KeyboardEvent, ReactNode } from 'react'
import './EditTable.css'

export interface EditTableProps {
  readonly label: string
  /** The columns' names with a class for their width; '' for one that is only there for the row's menu. */
  readonly columns: readonly { readonly id: string; readonly name: string; readonly className: string }[]
  readonly showsHead: boolean
  readonly children: ReactNode
}

/**
 * A table that is written in: every cell is a field, Tab goes from cell to cell, the arrow keys from row to row. Rows
 * are `EditRow`s.
 */
export function EditTable({ label, columns, showsHead, children }: EditTableProps): ReactNode {
  return (
    // The keys are those of the fields inside, which pass them on.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table className="edit-table num" aria-label={label} onKeyDown={goToNextRow}>
      <thead className={showsHead ? undefined : 'visually-hidden'}>
        <tr>
          {columns.map(({ id, name, className }) => (
            <th key={id} scope="col" className={className}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** Up and down go to the same column of the next row, when the caret has no line of its own to go to. */
function goToNextRow(event: KeyboardEvent<HTMLTableElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const { target, currentTarget } = event
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
  if (target instanceof HTMLTextAreaElement && hasLines(target)) return
  const column = target.closest('td')?.cellIndex
  const row = target.closest('tr')
  if (column === undefined || row === null) return
  const next = currentTarget.rows[row.rowIndex + step]?.cells[column]
  const field = next?.querySelector<HTMLElement>('input, textarea')
  if (field === null || field === undefined) return
  event.preventDefault()
  field.focus()
}

function hasLines(area: HTMLTextAreaElement): boolean {
  const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight)
  return area.scrollHeight > lineHeight * 2
}
