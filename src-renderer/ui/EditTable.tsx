import type { ReactNode } from 'react'
import './EditTable.css'

export interface EditTableColumn {
  readonly id: string
  readonly name: string
  /** Its width. */
  readonly className: string
  /** The name is only read out. */
  readonly hidesName?: boolean
}

export interface EditTableProps {
  readonly label: string
  readonly columns: readonly EditTableColumn[]
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
          {columns.map(({ id, name, className, hidesName }) => (
            <th key={id} scope="col" className={className}>
              {hidesName === true ? <span className="visually-hidden">{name}</span> : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
