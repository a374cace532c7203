import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useId, useMemo, useState } from 'react'
import type { IsoDate, MeetingId } from '#domain/ids.ts'
import { stateTexts, texts } from '../../app/texts.sv.ts'
import type { RowTableColumn } from '../../ui/RowTable.tsx'
import { RowTable } from '../../ui/RowTable.tsx'
import type { MeetingYear, OverviewMeeting } from './overview-rows.ts'
import { shortDay } from './overview-rows.ts'

export interface YearOfMeetingsProps {
  readonly year: MeetingYear
  /** Only its heading and how many there are, until it is unfolded. */
  readonly isFolded: boolean
  readonly today: IsoDate
  readonly onOpen: (meetingId: MeetingId) => void
}

/** The meetings of a year below its heading. */
export function YearOfMeetings({ year, isFolded, today, onOpen }: YearOfMeetingsProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { list } = texts.meetings
  const title = list.title(year.year)
  const columns = useMemo(() => columnsOf(year.year, today), [year.year, today])
  return (
    <section>
      <div className="page-head">
        {isFolded ? (
          <h2>
            <button
              type="button"
              className="year-fold"
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              <ChevronRight aria-hidden="true" size={16} />
              {title}
            </button>
          </h2>
        ) : (
          <h2>{title}</h2>
        )}
        {isFolded && <span className="num">{list.count(year.meetings.length)}</span>}
      </div>
      <div id={id}>
        {(isOpen || !isFolded) && (
          <RowTable
            label={title}
            showsHead
            rows={year.meetings}
            onOpen={(meeting) => onOpen(meeting.id)}
            columns={columns}
          />
        )}
      </div>
    </section>
  )
}

function columnsOf(year: number, today: IsoDate): readonly RowTableColumn<OverviewMeeting>[] {
  const { columns } = texts.meetings.list
  return [
    {
      id: 'date',
      name: columns.date,
      isRowHeader: true,
      width: 'day',
      cell: ({ date }) => shortDay(date, `${year}-01-01`),
    },
    {
      id: 'body',
      name: columns.body,
      isRowHeader: true,
      width: 'wide',
      cell: ({ bodyName }) => bodyName,
    },
    {
      id: 'state',
      name: columns.state,
      isRowHeader: false,
      width: 'rest',
      cell: ({ state }) => stateTexts[state],
    },
    {
      id: 'deadline',
      name: columns.deadline,
      isRowHeader: false,
      width: 'rest',
      cell: ({ nextDeadline }) => (nextDeadline === null ? '' : shortDay(nextDeadline.date, today)),
    },
  ]
}
