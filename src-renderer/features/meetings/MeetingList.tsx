import type { ReactNode } from 'react'
import { useState } from 'react'
import type { BodyId, IsoDate, MeetingId } from '#domain/ids.ts'
import type { Overview } from '#ipc/contract'
import { stateTexts, texts } from '../../app/texts.sv.ts'
import { RowTable } from '../../ui/RowTable.tsx'
import { Select } from '../../ui/Select.tsx'
import type { OverviewMeeting } from './overview-rows.ts'
import { byYear, shortDay } from './overview-rows.ts'

export interface MeetingListProps {
  readonly meetings: readonly OverviewMeeting[]
  readonly bodies: Overview['bodies']
  readonly today: IsoDate
  readonly onOpen: (meetingId: MeetingId) => void
  readonly children: ReactNode
}

const allBodies = '*'

/** All meetings, a list a year, of all bodies or one. What can be done with the list stands above it. */
export function MeetingList({ meetings, bodies, today, onOpen, children }: MeetingListProps): ReactNode {
  const [bodyId, setBodyId] = useState<BodyId>(allBodies)
  const { list } = texts.meetings
  const shown = bodyId === allBodies ? meetings : meetings.filter((meeting) => meeting.bodyId === bodyId)
  return (
    <>
      <div className="overview-actions">
        {children}
        <span className="spacer" />
        {bodies.length > 1 && (
          <Select
            label={list.filter}
            look="action"
            value={bodyId}
            choices={[
              { value: allBodies, text: list.allBodies },
              ...bodies.map(({ id, name }) => ({ value: id, text: name })),
            ]}
            onChange={setBodyId}
          />
        )}
      </div>
      {byYear(shown).map((group) => (
        <section key={group.year}>
          <div className="page-head">
            <h2>{list.title(group.year)}</h2>
          </div>
          <RowTable
            label={list.title(group.year)}
            showsHead
            rows={group.meetings}
            onOpen={(meeting) => onOpen(meeting.id)}
            columns={[
              {
                id: 'date',
                name: list.columns.date,
                isRowHeader: true,
                width: 'day',
                cell: ({ date }) => shortDay(date, `${group.year}-01-01`),
              },
              {
                id: 'body',
                name: list.columns.body,
                isRowHeader: true,
                width: 'wide',
                cell: ({ bodyName }) => bodyName,
              },
              {
                id: 'state',
                name: list.columns.state,
                isRowHeader: false,
                width: 'rest',
                cell: ({ state }) => stateTexts[state],
              },
              {
                id: 'deadline',
                name: list.columns.deadline,
                isRowHeader: false,
                width: 'rest',
                cell: ({ nextDeadline }) => (nextDeadline === null ? '' : shortDay(nextDeadline.date, today)),
              },
            ]}
          />
        </section>
      ))}
    </>
  )
}
