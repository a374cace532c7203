import type { ComponentType, KeyboardEvent, ReactNode } from 'react'
import { memo, useState } from 'react'
import { flushSync } from 'react-dom'
import { RowFinder } from './RowFinder.tsx'
import { useKeyList } from './use-key-list.ts'
import './KeyList.css'

/** What every row of a `KeyList` has; what else it has is for its line. */
export interface KeyListRow {
  readonly id: string
  /** The whole row in words: what it is called, and what letters typed in a list of options find. */
  readonly spoken: string
  readonly className: string
}

export interface KeyListProps<TRow extends KeyListRow> {
  readonly label: string
  readonly className: string
  /** `options`: one is chosen with Space, Enter or a click, and found by its first letters · `rows`: keys act on them. */
  readonly kind: 'options' | 'rows'
  readonly rows: readonly TRow[]
  /**
   * What stands in a row. Declared outside of components: a row is drawn again only when something in it is another.
   */
  readonly Line: ComponentType<TRow>
  /** The option that is chosen, and where Tab comes in. */
  readonly chosen?: string
  readonly onChoose?: (id: string) => void
  /** The first row takes the focus when the list is shown. */
  readonly autoFocus?: boolean
  readonly find?: RowSearch<TRow>
}

/** Rows are found by a few letters once the key has been pressed: for lists whose other letters mean something else. */
export interface RowSearch<TRow> {
  /** A small letter that the list has no other use for. */
  readonly key: string
  readonly label: string
  /** What a row is found by. */
  readonly textOf: (row: TRow) => string
  /** The places of the texts that answer to what is typed, the best first. */
  readonly search: (texts: readonly string[], typed: string) => readonly number[]
  /** The list is shown with the field open and the focus in it. */
  readonly isOpenFirst?: boolean
  /** Done to the row that Enter takes in the field. */
  readonly onTake?: (id: string) => void
}

/**
 * A list gone through with the arrow keys, Home, End, Page Up and Page Down; for Tab it is one stop. Made for long lists
 * of which a row changes at every key: only that row is drawn again.
 *
 * Rows carry their id as `data-key`, by which whoever handles keys of their own knows the row that has the focus.
 */
export function KeyList<TRow extends KeyListRow>(props: KeyListProps<TRow>): ReactNode {
  const { label, className, kind, Line, chosen, onChoose, autoFocus = false, find } = props
  const [search, setSearch] = useState<string | null>(find?.isOpenFirst === true ? '' : null)
  const rows = find && search !== null ? foundRows(props.rows, find, search) : props.rows
  const { stop, lastFocused, list } = useKeyList<HTMLDivElement>({
    rows,
    entry: chosen,
    onChoose,
    findsByLetters: kind === 'options',
    autoFocus: autoFocus && find?.isOpenFirst !== true,
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey
    if (isPlain && event.key.toLowerCase() === find?.key) {
      event.preventDefault()
      setSearch('')
    } else list.onKeyDown(event)
  }
  const common = { ...list, 'aria-label': label, className, tabIndex: -1, onKeyDown }
  const drawn = rows.map((row) => (
    <Row
      key={row.id}
      kind={kind}
      row={row}
      Line={Line}
      isStop={row.id === stop}
      isChosen={row.id === chosen}
    />
  ))
  const drawnList =
    kind === 'options' ? (
      <div role="listbox" {...common}>
        {drawn}
      </div>
    ) : (
      <div role="grid" {...common}>
        {drawn}
      </div>
    )
  const backToRows = (id: string | null | undefined): void => {
    // All rows are there again before one of them takes the focus: it has its place among them.
    flushSync(() => setSearch(null))
    if (id) rowOf(list.ref.current, id)?.focus()
  }
  const found = search === null || search.trim() === '' ? undefined : rows[0]?.id
  return (
    <>
      {find && search !== null && (
        <RowFinder
          label={find.label}
          value={search}
          onChange={setSearch}
          onTake={() => {
            backToRows(found ?? stop)
            if (found !== undefined) find.onTake?.(found)
          }}
          onDown={() => backToRows(found ?? stop)}
          onLeave={() => backToRows(lastFocused.current ?? stop)}
        />
      )}
      {drawnList}
    </>
  )
}

interface RowProps<TRow extends KeyListRow> {
  readonly kind: KeyListProps<TRow>['kind']
  readonly row: TRow
  readonly Line: ComponentType<TRow>
  readonly isStop: boolean
  readonly isChosen: boolean
}

const Row = memo(PlainRow, isSameRow) as typeof PlainRow

function PlainRow<TRow extends KeyListRow>({ kind, row, Line, isStop, isChosen }: RowProps<TRow>) {
  const common = {
    // Words of its own that are only heard would be a layer each, which every key in the text has to go through.
    'aria-label': row.spoken,
    className: row.className,
    'data-key': row.id,
    tabIndex: isStop ? 0 : -1,
  }
  if (kind === 'options') {
    return (
      <div role="option" aria-selected={isChosen} {...common}>
        <Line {...row} />
      </div>
    )
  }
  return (
    <div role="row" {...common}>
      <div role="gridcell" className="key-list-cell">
        <Line {...row} />
      </div>
    </div>
  )
}

function isSameRow<TRow extends KeyListRow>(a: RowProps<TRow>, b: RowProps<TRow>): boolean {
  if (a.isStop !== b.isStop || a.isChosen !== b.isChosen || a.Line !== b.Line || a.kind !== b.kind)
    return false
  const keys = Object.keys(a.row) as (keyof TRow)[]
  return keys.length === Object.keys(b.row).length && keys.every((key) => Object.is(a.row[key], b.row[key]))
}

function foundRows<TRow extends KeyListRow>(
  rows: readonly TRow[],
  { textOf, search }: RowSearch<TRow>,
  typed: string,
): readonly TRow[] {
  return search(rows.map(textOf), typed).flatMap((place) => rows[place] ?? [])
}

function rowOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector(`[data-key="${CSS.escape(id)}"]`) ?? null
}
