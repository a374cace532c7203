import { applyAct } from '../domain/acts/apply.ts'
import type { Body } from '../domain/body.ts'
import { AppError } from '../domain/errors.ts'
import type { BodyId, ClockTime, Id, IsoDate } from '../domain/ids.ts'
import type { Meeting } from '../domain/meeting.ts'
import { nextMeetingNumber, nextParagraphNumber, seriesEntry } from '../domain/number-series.ts'
import { type MeetingRecord, noCollections } from '../domain/record.ts'
import { findBody } from '../storage/bodies.ts'
import type { Reader } from '../storage/connection.ts'
import { listMeetingsOfYear } from '../storage/meetings.ts'
import { findPerson } from '../storage/people.ts'
import { readRecord } from '../storage/records.ts'
import { listSeatsOn } from '../storage/seats.ts'

/** What is known of a meeting when it is planned. */
export interface NewMeeting {
  readonly bodyId: BodyId
  readonly date: IsoDate
  readonly startTime: ClockTime | null
  readonly place: string
}

/**
 * The record of a meeting that is being planned: numbered as the next of the body's year, with the standing items of
 * the body's template.
 *
 * @throws AppError NOT_FOUND when there is no such body
 */
export function plannedRecord(reader: Reader, input: NewMeeting, newId: () => Id): MeetingRecord {
  const body = findBody(reader, input.bodyId)
  if (body === null) throw new AppError('NOT_FOUND', input.bodyId, {})
  const seats = listSeatsOn(reader, body.id, input.date)
  const holders = new Set(seats.flatMap(({ personId }) => personId ?? []))
  const empty: MeetingRecord = {
    body,
    people: [...holders].flatMap((id) => findPerson(reader, id) ?? []),
    seats,
    meeting: plannedMeeting(reader, { body, input, id: newId() }),
    ...noCollections,
  }
  const items = body.template.standingItems.map((title) => {
    return { id: newId(), title, caseNumbers: [], kind: 'formality' as const }
  })
  return applyAct(empty, { kind: 'agenda.add', items, before: null })
}

function plannedMeeting(
  reader: Reader,
  { body, input, id }: { readonly body: Body; readonly input: NewMeeting; readonly id: Id },
): Meeting {
  const series = listMeetingsOfYear(reader, body.id, input.date).flatMap((meeting) => {
    const record = readRecord(reader, meeting.id)
    return record === null ? [] : [seriesEntry(record)]
  })
  return {
    id,
    ...input,
    endDate: null,
    number: nextMeetingNumber(input.date, series),
    firstParagraphNumber: nextParagraphNumber(body.numbering.scheme, input.date, series),
    endTime: null,
    state: 'planned',
    secretaryId: null,
    justerare: [],
    justering: { date: null, time: null, place: '' },
    attestedOn: null,
    anslag: { postedOn: null, takenDownOn: null, keptAt: '', signatoryId: null },
    adjournments: [],
    rollCallDone: false,
    lateChanges: [],
  }
}
