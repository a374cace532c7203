import type { ReactNode } from 'react'
import { lockOf, partOfEvent } from '#domain/locks.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { nameOf } from '#domain/people.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { attendanceTexts as texts } from '../../app/texts/attendance.sv.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { Button } from '../../ui/Button.tsx'

/** What has happened at the §, each with the way to take it back. */
export function EventList({ paragraph }: { readonly paragraph: Paragraph }): ReactNode {
  const record = useRecord()
  const events = record.attendance.filter(({ paragraphId }) => paragraphId === paragraph.id)
  if (events.length === 0) return null
  return (
    <section className="group" aria-label={texts.happened}>
      <div className="group-head">
        <h3>{texts.happened}</h3>
      </div>
      <ul className="events">
        {events.map((event) => {
          const words = texts.events[event.kind](nameOf(record, event.personId), event.during)
          const remove = { kind: 'attendance.remove', eventId: event.id } as const
          return (
            <li key={event.id}>
              <span className="num">{event.time?.replace(':', '.') ?? ''}</span>
              <span>{words}</span>
              {lockOf(record, partOfEvent(event.kind), paragraph.id) === 'free' && (
                <Button kind="quiet" onPress={() => void actAndSay(remove, doneTexts.eventRemoved(words))}>
                  {texts.takeBack}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
