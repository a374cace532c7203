import type { ReactNode } from 'react'
import type { Person, Seat } from '#domain/body.ts'
import type { IsoDate } from '#domain/ids.ts'
import { fullName } from '#domain/person-name.ts'
import { today } from '../../app/clock.ts'
import { DraftCell } from '../../app/DraftFields.tsx'
import { seatKindTexts, seatRoleTexts, texts } from '../../app/texts.sv.ts'
import { LeaveCell } from '../../ui/LeaveCell.tsx'
import { readDate } from '../../ui/read-date.ts'
import { Select } from '../../ui/Select.tsx'
import type { SeatChange, SeatTableData } from './seat-rows.ts'
import { changeSeat, keepsRolls, setParty, settleSeat } from './seat-rows.ts'

export interface SeatCellsProps {
  readonly data: SeatTableData
  readonly seat: Seat
  readonly person: Person | null
  readonly rowName: string
  readonly showsPeriod: boolean
  readonly onChange: (change: SeatChange, key: string) => void
  readonly onPasteRows: (text: string) => void
  readonly onName: (text: string) => void
}

/** The cells of a seat. A name is taken over when its field is left, since half a name may be somebody else's. */
export function SeatCells(props: SeatCellsProps): ReactNode {
  const { data, seat, person, rowName, showsPeriod, onChange, onPasteRows, onName } = props
  const { columns, vacant } = texts.register.seats
  const label = (column: string): string => `${column}, ${rowName}`
  const set = (changes: Partial<Seat>, field: string): void =>
    onChange(changeSeat(data, seat.id, changes), `${seat.id}.${field}`)
  return (
    <>
      <td>
        <LeaveCell
          label={label(columns.name)}
          shown={person === null ? '' : fullName(person)}
          placeholder={vacant}
          read={(text) => ({ value: text })}
          onCommit={(text) => onName(text)}
          onPasteRows={onPasteRows}
        />
      </td>
      <td className="seat-party">
        <DraftCell
          label={label(columns.party)}
          wraps={false}
          value={seat.party}
          onCommit={(party) => onChange(setParty(data, seat, party), `${seat.id}.party`)}
        />
      </td>
      <td className="seat-kind">
        <Select
          label={label(columns.kind)}
          look="cell"
          value={seat.kind}
          choices={kindChoices}
          onChange={(kind) => onChange(settleSeat(data, seat, { kind }), '')}
        />
      </td>
      <td className="seat-role">
        <Select
          label={label(columns.role)}
          look="cell"
          value={seat.role}
          choices={roleChoices}
          onChange={(role) => onChange(settleSeat(data, seat, { role }), '')}
        />
      </td>
      {showsPeriod && (
        <>
          <td className="seat-date">
            <LeaveCell
              label={label(columns.from)}
              shown={seat.from}
              read={(text) => readPeriod(text, (from) => from !== null && keepsRolls(data, seat, { from }))}
              onCommit={(from) => from !== null && set({ from }, 'from')}
            />
          </td>
          <td className="seat-date">
            <LeaveCell
              label={label(columns.to)}
              shown={seat.to ?? ''}
              read={(text) => readPeriod(text, (to) => keepsRolls(data, seat, { to }))}
              onCommit={(to) => set({ to }, 'to')}
            />
          </td>
        </>
      )}
    </>
  )
}

const kindChoices = (['member', 'substitute'] as const).map((value) => ({
  value,
  text: seatKindTexts[value],
}))
const roleChoices = (['none', 'chair', 'firstViceChair', 'secondViceChair'] as const).map((value) => ({
  value,
  text: seatRoleTexts[value],
}))

/** A day, or none for an empty field; null when it is no day, or one that the seat cannot begin or end on. */
function readPeriod(
  text: string,
  isPossible: (day: IsoDate | null) => boolean,
): { readonly value: IsoDate | null } | null {
  const day = text.trim() === '' ? null : readDate(text, today())
  const isUnread = text.trim() !== '' && day === null
  return isUnread || !isPossible(day) ? null : { value: day }
}
