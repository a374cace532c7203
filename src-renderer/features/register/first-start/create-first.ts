import type { NewItem } from '#domain/acts/act.ts'
import type { Body } from '#domain/body.ts'
import type { ClockTime, IsoDate, MeetingId } from '#domain/ids.ts'
import { call } from '../../../bridge.ts'
import type { SeatTableData } from '../seat-rows.ts'
import { termStart } from '../seat-findings.ts'

/** The meeting that the first start ends with. */
export interface FirstMeeting {
  readonly date: IsoDate
  readonly startTime: ClockTime | null
  readonly place: string
  readonly items: readonly NewItem[]
}

/** What was written about the body before it. */
export interface FirstBody extends SeatTableData {
  readonly body: Body
}

/**
 * Keeps the body with its seats, which run from the term that the meeting falls in, and makes its first meeting with
 * the agenda. Written over when it is done again after a failure, since all ids are made beforehand.
 *
 * @throws AppError
 */
export async function createFirst(
  { body, seats, people }: FirstBody,
  meeting: FirstMeeting,
): Promise<MeetingId> {
  const { items, ...planned } = meeting
  const members = seats.filter(({ kind }) => kind === 'member').length
  const from = termStart(planned.date)
  await call('body.save', { body: { ...body, seats: members } })
  await call('seats.save', {
    bodyId: body.id,
    people,
    seats: seats.map((seat) => ({ ...seat, from })),
  })
  const { meetingId } = await call('meeting.create', { meeting: { bodyId: body.id, ...planned } })
  if (items.length > 0) {
    await call('meeting.act', { meetingId, act: { kind: 'agenda.add', items, before: null }, merge: false })
  }
  return meetingId
}
