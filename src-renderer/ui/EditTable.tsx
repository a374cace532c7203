import type { ReactNode } from 'react'
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
    <table className="edit-table num" aria-label={label}>
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
