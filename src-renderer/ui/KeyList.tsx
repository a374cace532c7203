import type { ComponentType, FocusEvent, KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { memo, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { createTypeAhead, foundByLetters, stepByKey } from './key-steps.ts'
import { RowFinder } from './RowFinder.tsx'
import './KeyList.css'

/** What every row of a `KeyList` has; what else it has is for its line. */
export interface KeyListRow {
  readonly id: string
  /** The whole row as it is read out. */
  readonly spoken: string
  readonly className: string
}

export interface KeyListProps<TRow extends KeyListRow> {
  readonly label: string
  readonly className: string
  /** `options`: one is chosen with Space, Enter or a click, and found by its first letters · `rows`: keys act on them. */
  readonly kind: 'options' | 'rows'
  readonly rows: readonly TRow[]
  /** What stands in a row. Declared outside of components: a row is drawn again only when something in it is another. */
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
}

/**
 * A list gone through with the arrow keys, Home, End, Page Up and Page Down; for Tab it is one stop. Made for long lists
 * of which a row changes at every key: only that row is drawn again.
 *
 * Rows carry their id as `data-key`, by which whoever handles keys of their own knows the row that has the focus.
 */
export function KeyList<TRow extends KeyListRow>(props: KeyListProps<TRow>): ReactNode {
  const { label, className, kind, Line, chosen, onChoose, autoFocus = false, find } = props
  const list = useRef<HTMLDivElement>(null)
  const [search, setSearch] = useState<string | null>(null)
  const rows = find && search !== null ? foundRows(props.rows, find, search) : props.rows
  const [focused, setFocused] = useState<string | null>(null)
  const lastFocused = useRef<string>(undefined)
  const [typeAhead] = useState(createTypeAhead)
  useFocusKept(list, { rows, focused, autoFocus })
  const has = (id: string | null | undefined): boolean => rows.some((row) => row.id === id)
  const stop = has(focused) ? focused : has(chosen) ? chosen : rows[0]?.id

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const at = rows.findIndex(({ id }) => id === rowIdOf(event.target))
    const row = rows[at]
    if (row === undefined) return
    if (event.key.toLowerCase() === find?.key) {
      event.preventDefault()
      setSearch('')
      return
    }
    const chooses = kind === 'options' && (event.key === ' ' || event.key === 'Enter')
    const to =
      stepByKey(event.key, { at, count: rows.length, page: rowsInView(list.current) }) ??
      (kind === 'options' && event.key.length === 1 && !chooses
        ? foundByLetters(rows, at, typeAhead(event.key, event.timeStamp))
        : null)
    if (chooses) onChoose?.(row.id)
    else if (to !== null) focusRowAt(list.current, to)
    else return
    event.preventDefault()
  }
  const onClick = ({ target }: MouseEvent): void => {
    const id = rowIdOf(target)
    if (id !== null) onChoose?.(id)
  }
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (list.current?.contains(relatedTarget) !== true) setFocused(null)
  }
  const common = {
    ref: list,
    'aria-label': label,
    className,
    tabIndex: -1,
    onKeyDown,
    onClick,
    onFocus: ({ target }: FocusEvent) => {
      const id = rowIdOf(target)
      lastFocused.current = id ?? undefined
      setFocused(id)
    },
    onBlur,
  }
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
    if (id) rowOf(list.current, id)?.focus()
  }
  return (
    <>
      {find && search !== null && (
        <RowFinder
          label={find.label}
          value={search}
          onChange={setSearch}
          onTake={() => backToRows((search.trim() === '' ? undefined : rows[0]?.id) ?? stop)}
          onLeave={() => backToRows(lastFocused.current)}
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
    className: row.className,
    'data-key': row.id,
    'aria-label': row.spoken,
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

/**
 * Gives the first row the focus when that is asked for. Keeps it on a row that is moved, which the browser does not, and
 * gives it to the row that came in its place when the focused one goes.
 */
function useFocusKept(
  list: React.RefObject<HTMLDivElement | null>,
  state: {
    readonly rows: readonly KeyListRow[]
    readonly focused: string | null
    readonly autoFocus: boolean
  },
): void {
  const { rows, focused } = state
  const place = useRef(0)
  const begin = useEffectEvent(() => {
    if (state.autoFocus) focusRowAt(list.current, 0)
  })
  useEffect(() => begin(), [])
  useLayoutEffect(() => {
    if (focused === null) return
    const at = rows.findIndex(({ id }) => id === focused)
    if (at !== -1) place.current = at
    if (document.activeElement === document.body) {
      focusRowAt(list.current, Math.min(place.current, rows.length - 1))
    }
  }, [list, rows, focused])
}

function foundRows<TRow extends KeyListRow>(
  rows: readonly TRow[],
  { textOf, search }: RowSearch<TRow>,
  typed: string,
): readonly TRow[] {
  return search(rows.map(textOf), typed).flatMap((place) => rows[place] ?? [])
}

function rowIdOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-key]')?.dataset.key ?? null) : null
}

function rowOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector(`[data-key="${CSS.escape(id)}"]`) ?? null
}

function focusRowAt(list: HTMLElement | null, at: number): void {
  list?.querySelectorAll<HTMLElement>('[data-key]')[at]?.focus()
}

/** How many rows are seen at a time, one of them kept in view by Page Up and Page Down. */
function rowsInView(list: HTMLElement | null): number {
  const row = list?.querySelector<HTMLElement>('[data-key]')
  if (!list || !row) return 1
  const room = list.closest('[data-region]') ?? list
  return Math.max(1, Math.floor(room.clientHeight / Math.max(1, row.offsetHeight)) - 1)
}
