import type { ReactNode } from 'react'
import { today } from '../../app/clock.ts'
import { DraftField } from '../../app/DraftFields.tsx'
import { useRecord } from '../../app/meeting-store.ts'
import { texts } from '../../app/texts.sv.ts'
import { DateField, NumberField, TimeField } from '../../ui/DateFields.tsx'
import { describeMeeting } from './agenda-acts.ts'

/** When and where the meeting is, and how its §§ are numbered. */
export function WhenAndWhere(): ReactNode {
  const { meeting, body } = useRecord()
  const words = texts.agenda.when
  return (
    <section className="group" aria-labelledby="when-and-where">
      <div className="group-head">
        <h2 id="when-and-where">{words.title}</h2>
      </div>
      <div className="field-rows">
        <DateField
          label={words.date}
          value={meeting.date}
          today={today()}
          mayBeEmpty={false}
          error={words.dateError}
          onCommit={(date) => date !== null && describeMeeting({ date })}
        />
        <TimeField
          label={words.startTime}
          value={meeting.startTime}
          error={words.timeError}
          onCommit={(startTime) => describeMeeting({ startTime })}
        />
        {meeting.state !== 'planned' && meeting.state !== 'summoned' && (
          <TimeField
            label={words.endTime}
            value={meeting.endTime}
            error={words.timeError}
            onCommit={(endTime) => describeMeeting({ endTime })}
          />
        )}
        <DraftField
          label={words.place}
          quietLabel
          value={meeting.place}
          onCommit={(place) => describeMeeting({ place })}
        />
        <NumberField
          label={words.firstParagraph}
          value={meeting.firstParagraphNumber}
          min={1}
          max={99_999}
          mayBeEmpty={false}
          error={words.numberError}
          onCommit={(value) => value !== null && describeMeeting({ firstParagraphNumber: value })}
        />
        {body.numbering.scheme === 'meetingAndParagraph' && (
          <NumberField
            label={words.number}
            value={meeting.number}
            min={1}
            max={999}
            mayBeEmpty={false}
            error={words.numberError}
            onCommit={(number) => number !== null && describeMeeting({ number })}
          />
        )}
      </div>
    </section>
  )
}
