import type { ReactNode } from 'react'
import { useState } from 'react'
import type { BodyId, IsoDate, MeetingId } from '#domain/ids.ts'
import type { Overview } from '#ipc/contract'
import { texts } from '../../app/texts.sv.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { OverviewMeeting } from './overview-rows.ts'
import { byYear, foldedYears, isSought } from './overview-rows.ts'
import { YearOfMeetings } from './YearOfMeetings.tsx'

export interface MeetingListProps {
  readonly meetings: readonly OverviewMeeting[]
  readonly bodies: Overview['bodies']
  readonly today: IsoDate
  readonly onOpen: (meetingId: MeetingId) => void
  readonly children: ReactNode
}

const allBodies = '*'

/**
 * All meetings, a list a year, of all bodies or one. What can be done with the list stands above it. When there are
 * many, older years are folded, and a search finds through all of them.
 */
export function MeetingList({ meetings, bodies, today, onOpen, children }: MeetingListProps): ReactNode {
  const [bodyId, setBodyId] = useState<BodyId>(allBodies)
  const [sought, setSought] = useState('')
  const { list } = texts.meetings
  const ofBody = bodyId === allBodies ? meetings : meetings.filter((meeting) => meeting.bodyId === bodyId)
  const found = sought.trim() === '' ? ofBody : ofBody.filter((meeting) => isSought(meeting, sought))
  const years = byYear(found)
  const folded = foldedYears(years)
  const isLong = foldedYears(byYear(meetings)).size > 0
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
      {isLong && <TextField label={list.search} quietLabel value={sought} onChange={setSought} />}
      {years.length === 0 && sought.trim() !== '' && <p className="muted">{list.none(sought.trim())}</p>}
      {years.map((year) => (
        <YearOfMeetings
          // What is unfolded belongs to what was searched for.
          key={`${year.year} ${sought}`}
          year={year}
          isFolded={folded.has(year.year)}
          today={today}
          onOpen={onOpen}
        />
      ))}
    </>
  )
}
