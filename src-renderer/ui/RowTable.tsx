import type { ReactNode } from 'react'
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components'
import './RowTable.css'

export interface RowTableColumn<TRow> {
  readonly id: string
  readonly name: string
  /** The column names the row: read out first. */
  readonly isRowHeader: boolean
  /** `day`: as narrow as a date · `wide`: a name or a sentence · `rest`: shares what is left. */
  readonly width: 'day' | 'wide' | 'rest'
  /** The column's name is only read out. */
  readonly hidesName?: boolean
  readonly cell: (row: TRow) => ReactNode
}

export interface RowTableProps<TRow extends { readonly id: string }> {
  readonly label: string
  readonly columns: readonly RowTableColumn<TRow>[]
  readonly rows: readonly TRow[]
  /** Enter or a click on a row. */
  readonly onOpen: (row: TRow) => void
  /** The names of the columns are seen. */
  readonly showsHead: boolean
}

/** Rows to go through with the arrow keys and open. */
export function RowTable<TRow extends { readonly id: string }>(props: RowTableProps<TRow>): ReactNode {
  const { label, columns, rows, onOpen, showsHead } = props
  return (
    <Table
      aria-label={label}
      className={`row-table num${showsHead ? '' : ' row-table-headless'}`}
      onRowAction={(key) => {
        const row = rows.find(({ id }) => rowKey(id) === key)
        if (row !== undefined) onOpen(row)
      }}
    >
      <TableHeader>
        {columns.map(({ id, name, isRowHeader, width, hidesName }) => (
          <Column key={id} id={`column ${id}`} isRowHeader={isRowHeader} className={`row-table-${width}`}>
            <span className={hidesName === true || !showsHead ? 'visually-hidden' : undefined}>{name}</span>
          </Column>
        ))}
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.id} id={rowKey(row.id)} className="row-table-row">
            {columns.map(({ id, cell }) => (
              <Cell key={id}>{cell(row)}</Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}

/** Rows and columns share one set of keys in a table, and a meeting from a file can be called like a column. */
function rowKey(id: string): string {
  return `row ${id}`
}
