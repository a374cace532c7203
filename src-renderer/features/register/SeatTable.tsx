import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Person, Seat } from '#domain/body.ts'
import { longDate } from '#domain/date-words.ts'
import type { BodyId, IsoDate, SeatId } from '#domain/ids.ts'
import type { PasteFinding } from '#domain/pasted-lines.ts'
import { fullName } from '#domain/person-name.ts'
import { keysOf } from '../../app/commands.ts'
import { PasteFindings } from '../../app/PasteFindings.tsx'
import { texts } from '../../app/texts.sv.ts'
import type { RowAction } from '../../ui/RowMenu.tsx'
import { EditRow } from '../../ui/EditRow.tsx'
import { EditTable } from '../../ui/EditTable.tsx'
import { NewRow } from '../../ui/NewRow.tsx'
import { readSeats } from './read-seats.ts'
import { SeatCells } from './SeatCells.tsx'
import { findInSeats } from './seat-findings.ts'
import type { SeatChange, SeatTableData } from './seat-rows.ts'
import { lastHeld, moveSeat, nameSeat, putSeatBefore } from './seat-rows.ts'
import './SeatTable.css'

export interface SeatTableProps extends SeatTableData {
  readonly bodyId: BodyId
  /** Seats that are not shown, but that the others must agree with. */
  readonly hidden: readonly Seat[]
  /** First day of a new seat. */
  readonly from: IsoDate
  readonly showsPeriod: boolean
  /** `key` names what was changed, so that typing is one step. */
  readonly onChange: (change: SeatChange, key: string) => void
  /** A row was taken away, or several added: said with the way to undo it. */
  readonly onSay: (text: string) => void
}

/** A body's seats as a table that is written in; text with several people can be pasted in any name. */
export function SeatTable(props: SeatTableProps): ReactNode {
  const { seats, hidden, people, held, bodyId, from, showsPeriod, onChange, onSay } = props
  const byId = new Map(people.map((person) => [person.id, person]))
  const findings = findInSeats([...hidden, ...seats], byId)
  const words = texts.register.seats
  const [kept, setKept] = useState<{ readonly id: SeatId; readonly text: string } | null>(null)
  const [unread, setUnread] = useState<readonly PasteFinding[]>([])

  const add = (text: string, after: Seat | null): void => {
    const read = readSeats(text, {
      bodyId,
      from,
      people,
      kind: after?.kind ?? seats.at(-1)?.kind ?? 'member',
    })
    setUnread(read.findings)
    if (read.seats.length === 0) return
    const at = after === null ? seats.length : seats.indexOf(after) + 1
    onChange({ seats: seats.toSpliced(at, 0, ...read.seats), people: read.people }, '')
    if (read.seats.length > 1) onSay(words.pasted(read.seats.length))
  }
  const name = (seat: Seat, text: string): void => {
    const change = nameSeat(props, seat, text)
    onChange(change, '')
    const next = change.seats.length > seats.length ? change.seats[seats.indexOf(seat) + 1] : undefined
    if (next !== undefined)
      onSay(words.succeeded(text.trim(), nameOf(byId.get(seat.personId ?? '')), longDate(next.from)))
  }
  const remove = (seat: Seat): void => {
    const last = lastHeld(seat, held)
    if (last !== null) return setKept({ id: seat.id, text: words.heldAt(longDate(last)) })
    onChange({ seats: seats.filter((other) => other !== seat), people: [] }, '')
    onSay(words.removed(nameOf(byId.get(seat.personId ?? ''))))
  }
  const actionsOf = (seat: Seat): readonly RowAction[] => {
    const { moveUp, moveDown, remove: removeText } = texts.agenda.row
    const move = (by: 1 | -1): void => onChange(moveSeat(props, seat.id, by), '')
    return [
      { id: 'up', text: moveUp, keys: keysOf('list.moveUp'), run: () => move(-1) },
      { id: 'down', text: moveDown, keys: keysOf('list.moveDown'), run: () => move(1) },
      { id: 'remove', text: removeText, keys: keysOf('list.remove'), run: () => remove(seat) },
    ]
  }
  const columnCount = showsPeriod ? 8 : 6
  return (
    <>
      <EditTable label={words.table} showsHead columns={columnsOf(showsPeriod)}>
        {seats.map((seat, index) => {
          const person = byId.get(seat.personId ?? '')
          const rowName = words.row(nameOf(person), index + 1)
          return (
            <EditRow
              key={seat.id}
              id={seat.id}
              lead={index + 1}
              optionsName={texts.agenda.row.options(rowName)}
              actions={actionsOf(seat)}
              onMove={(by) => onChange(moveSeat(props, seat.id, by), '')}
              onDropBefore={(dragged) => onChange(putSeatBefore(props, dragged, seat.id), '')}
              onRemove={() => remove(seat)}
              finding={findings.get(seat.id) ?? (kept?.id === seat.id ? kept.text : '')}
              columnCount={columnCount}
            >
              <SeatCells
                data={props}
                seat={seat}
                person={person ?? null}
                rowName={rowName}
                showsPeriod={showsPeriod}
                onChange={onChange}
                onPasteRows={(text) => add(text, seat)}
                onName={(text) => name(seat, text)}
              />
            </EditRow>
          )
        })}
        <NewRow
          label={words.newName}
          lead={seats.length + 1}
          placeholder={words.newPlaceholder}
          columnCount={columnCount}
          onAdd={(text) => add(text, null)}
        />
      </EditTable>
      <PasteFindings findings={unread} onClose={() => setUnread([])} />
    </>
  )
}

function nameOf(person: Person | undefined): string {
  return person === undefined ? '' : fullName(person)
}

function columnsOf(showsPeriod: boolean) {
  const { columns } = texts.register.seats
  const period = [
    { id: 'from', name: columns.from, className: 'seat-date' },
    { id: 'to', name: columns.to, className: 'seat-date' },
  ]
  return [
    { id: 'number', name: columns.number, className: '', hidesName: true },
    { id: 'name', name: columns.name, className: '' },
    { id: 'party', name: columns.party, className: 'seat-party' },
    { id: 'kind', name: columns.kind, className: 'seat-kind' },
    { id: 'role', name: columns.role, className: 'seat-role' },
    ...(showsPeriod ? period : []),
    { id: 'menu', name: columns.menu, className: '', hidesName: true },
  ]
}
