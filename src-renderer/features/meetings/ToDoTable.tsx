import type { ReactNode } from 'react'
import type { IsoDate, MeetingId } from '#domain/ids.ts'
import { texts } from '../../app/texts.sv.ts'
import { RowTable } from '../../ui/RowTable.tsx'
import type { ToDo } from './overview-rows.ts'
import { distance, shortDay } from './overview-rows.ts'

export interface ToDoTableProps {
  readonly rows: readonly ToDo[]
  readonly today: IsoDate
  readonly onOpen: (meetingId: MeetingId) => void
}

/** What the coming days ask for: the date, the meeting, the thing, and how far off it is. */
export function ToDoTable({ rows, today, onOpen }: ToDoTableProps): ReactNode {
  const { title, columns } = texts.meetings.toDo
  return (
    <section>
      <div className="page-head">
        <h2>{title}</h2>
      </div>
      <RowTable
        label={title}
        showsHead={false}
        rows={rows.map((row) => ({ ...row, id: row.meeting.id, distance: distance(row.date, today) }))}
        onOpen={(row) => onOpen(row.id)}
        columns={[
          {
            id: 'date',
            name: columns.date,
            isRowHeader: true,
            width: 'day',
            cell: (row) => shortDay(row.date, today),
          },
          {
            id: 'meeting',
            name: columns.meeting,
            isRowHeader: true,
            width: 'rest',
            cell: (row) => `${row.meeting.bodyName}, ${shortDay(row.meeting.date, today)}`,
          },
          { id: 'what', name: columns.what, isRowHeader: false, width: 'wide', cell: (row) => row.text },
          {
            id: 'when',
            name: columns.when,
            isRowHeader: false,
            width: 'rest',
            cell: distanceCell,
          },
        ]}
      />
    </section>
  )
}

interface Distance {
  readonly distance: string
  readonly isNear: boolean
}

function distanceCell({ distance: text, isNear }: Distance): ReactNode {
  return <span className={isNear ? 'warn' : undefined}>{text}</span>
}
