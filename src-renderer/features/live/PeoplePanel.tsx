import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Paragraph } from '#domain/meeting.ts'
import { namesOf, personOf } from '#domain/people.ts'
import { fullName } from '#domain/person-name.ts'
import { quorumAt } from '#domain/quorum.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { ServingSeat } from '#domain/serving.ts'
import { servingAt } from '#domain/serving.ts'
import { keysOf } from '../../app/commands.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import './PeoplePanel.css'

/** A body no larger than this is listed whole; of a larger one the presidium and what is out of the ordinary. */
const shortList = 11

/** Who serves in the §, and whether the body has a quorum. */
export function PeoplePanel({ paragraph }: { readonly paragraph: Paragraph }): ReactNode {
  const record = useRecord()
  const serving = servingAt(record, paragraph.id)
  const quorum = quorumAt(record, paragraph.id)
  const neuter = record.body.gender === 'neuter'
  const [isOpen, setOpen] = useState(false)
  const told = serving.seats.length <= shortList ? serving.seats : serving.seats.filter(isWorthTelling)
  const rest = serving.seats.length - told.length
  function isWorthTelling(seat: ServingSeat): boolean {
    return seat.occupancy.kind !== 'member' || notesOf(seat, record, paragraph).length > 0
  }
  return (
    <section className="group" aria-label={texts.serving}>
      <div className="group-head">
        <h2>{texts.serving}</h2>
        <span className="people-head">
          <span className={quorum.ok ? 'ok' : 'error'}>
            {quorum.ok ? texts.quorate(neuter) : texts.notQuorate(neuter)}
          </span>
          <Kbd keys={keysOf('live.rollCall')} />
        </span>
      </div>
      <ul className="people">
        {(isOpen ? serving.seats : told).map((seat) => (
          <SeatRow key={seat.seatId} seat={seat} record={record} paragraph={paragraph} />
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? texts.fewerServing : texts.moreServing(rest)}
        </Button>
      )}
      <p className="people-others">{othersLine(record)}</p>
    </section>
  )
}

interface SeatRowProps {
  readonly seat: ServingSeat
  readonly record: MeetingRecord
  readonly paragraph: Paragraph
}

function SeatRow({ seat, record, paragraph }: SeatRowProps) {
  const { occupancy } = seat
  if (occupancy.kind === 'empty') {
    const owner = personOf(record, seat.memberId)
    return (
      <li className="people-empty">
        <span className="party">{seat.party}</span>
        <span>{owner ? fullName(owner) : texts.vacantSeat}</span>
        <span className="people-note">{owner ? texts.seatOpening[occupancy.opening] : ''}</span>
      </li>
    )
  }
  const person = personOf(record, occupancy.personId)
  if (!person) return null
  return (
    <li>
      <span className="party">{person.party ?? seat.party}</span>
      <span>{fullName(person)}</span>
      <span className="people-note">{notesOf(seat, record, paragraph).join(' · ')}</span>
    </li>
  )
}

/** What is said of who sits on a seat: who leads or would lead in turn, for whom, justerare, at a distance. */
function notesOf(seat: ServingSeat, record: MeetingRecord, paragraph: Paragraph): readonly string[] {
  const { occupancy } = seat
  const person = occupancy.kind === 'empty' ? null : personOf(record, occupancy.personId)
  if (person === null) return []
  const serving = servingAt(record, paragraph.id)
  const role = record.seats.find(({ id }) => id === seat.seatId)?.role ?? 'none'
  const owner = personOf(record, seat.memberId)
  const isMember = occupancy.kind === 'member'
  const justerare = record.meeting.justerare.find(
    ({ personId, paragraphIds }) =>
      personId === person.id && (paragraphIds === null || paragraphIds.includes(paragraph.id)),
  )
  return [
    serving.chairId === person.id ? texts.chairs : isMember && role !== 'chair' ? texts.roles[role] : '',
    isMember || !owner ? '' : texts.servesFor(fullName(owner)),
    justerare === undefined ? '' : texts.attests[justerare.role],
    serving.remote.has(person.id) ? texts.remote : '',
    serving.abstaining.has(person.id) ? texts.abstains : '',
  ].filter((note) => note !== '')
}

function othersLine(record: MeetingRecord): string {
  const { othersPresent } = record
  if (othersPresent.length === 0) return ''
  const coOpted = othersPresent
    .filter(({ capacity }) => capacity === 'coOpted')
    .map(({ personId }) => personId)
  return texts.others(othersPresent.length, namesOf(record, coOpted))
}
