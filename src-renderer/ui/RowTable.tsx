import type { KeyboardEvent, ReactNode } from 'react'
import { memo } from 'react'
import './RowTable.css'
import { useKeyList } from './use-key-list.ts'

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
  /** Enter, Space or a click on a row. */
  readonly onOpen: (row: TRow) => void
  /** The names of the columns are seen. */
  readonly showsHead: boolean
}

/**
 * Rows to go through with the arrow keys and open; left and right go through the cells of a row, for whoever has them
 * read out. Plain rows: a list of many years is drawn at once.
 */
export function RowTable<TRow extends { readonly id: string }>(props: RowTableProps<TRow>): ReactNode {
  const { label, columns, rows, onOpen, showsHead } = props
  const { stop, list } = useKeyList<HTMLTableElement>({
    rows,
    onChoose: (key) => {
      const row = rows.find(({ id }) => id === key)
      if (row !== undefined) onOpen(row)
    },
    findsByLetters: false,
    autoFocus: false,
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const column = columnOf(event.target)
    if (stepAside(event, column)) event.preventDefault()
    else {
      list.onKeyDown(event)
      // Up and down stay in the column.
      if (column !== null && event.key !== 'Enter' && event.key !== ' ') focusCell(focusedRow(), column)
    }
  }
  return (
    <table
      {...list}
      onKeyDown={onKeyDown}
      role="grid"
      aria-label={label}
      className={`row-table num${showsHead ? '' : ' row-table-headless'}`}
    >
      <thead>
        <tr>
          {columns.map(({ id, name, width, hidesName }) => (
            <th key={id} scope="col" className={`row-table-${width}`}>
              <span className={hidesName === true || !showsHead ? 'visually-hidden' : undefined}>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RowOfCells key={row.id} row={row} columns={columns} isStop={row.id === stop} />
        ))}
      </tbody>
    </table>
  )
}

interface RowOfCellsProps<TRow extends { readonly id: string }> {
  readonly row: TRow
  readonly columns: readonly RowTableColumn<TRow>[]
  readonly isStop: boolean
}

const RowOfCells = memo(PlainRow) as typeof PlainRow

function PlainRow<TRow extends { readonly id: string }>({ row, columns, isStop }: RowOfCellsProps<TRow>) {
  return (
    <tr className="row-table-row" data-key={row.id} tabIndex={isStop ? 0 : -1}>
      {columns.map(({ id, isRowHeader, cell }) => (
        <td key={id} role={isRowHeader ? 'rowheader' : 'gridcell'} tabIndex={-1}>
          {cell(row)}
        </td>
      ))}
    </tr>
  )
}

/** The column of the cell that has the focus; null when the row itself has it. */
function columnOf(target: EventTarget): number | null {
  return target instanceof HTMLTableCellElement ? target.cellIndex : null
}

/** Goes to the cell beside; from the first one back to the row. */
function stepAside(event: KeyboardEvent, column: number | null): boolean {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const row = focusedRow()
  if (step === 0 || row === null || event.ctrlKey || event.altKey || event.metaKey) return false
  if (column === 0 && step === -1) row.focus()
  else focusCell(row, (column ?? (step === 1 ? -1 : row.cells.length)) + step)
  return true
}

function focusedRow(): HTMLTableRowElement | null {
  return document.activeElement?.closest('tr') ?? null
}

function focusCell(row: HTMLTableRowElement | null, column: number): void {
  row?.cells[column]?.focus()
}
