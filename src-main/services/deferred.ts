import { deferredMatters, type DeferredMatter } from '../domain/deferred-matters.ts'
import type { MeetingId } from '../domain/ids.ts'
import { listMeetingsOfBody } from '../storage/meetings.ts'
import { readRecord } from '../storage/records.ts'
import type { Context } from './context.ts'

/** Farther back than so many meetings nothing is looked for. */
const reach = 24

/**
 * The matters that the body's earlier meetings have put off and not taken up again, as the meeting finds them; those
 * that it takes up itself are among them.
 *
 * @throws AppError NOT_FOUND
 */
export function deferred(context: Context, meetingId: MeetingId): readonly DeferredMatter[] {
  const { meeting } = context.meetings.get(meetingId).record
  return context.database.read((reader) => {
    const all = listMeetingsOfBody(reader, meeting.bodyId)
    const earlier = all
      .slice(
        0,
        all.findIndex(({ id }) => id === meetingId),
      )
      .slice(-reach)
    return deferredMatters(earlier.flatMap(({ id }) => readRecord(reader, id) ?? []))
  })
}
