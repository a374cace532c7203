import { AppError } from '../domain/errors.ts'
import type { MeetingId, SectionId } from '../domain/ids.ts'
import type { MeetingRecord } from '../domain/record.ts'
import { appendEntry } from '../storage/journal.ts'
import { removeMeeting } from '../storage/meetings.ts'
import { insertRecord } from '../storage/records.ts'
import { listTextVersions, type TextVersion } from '../storage/text-versions.ts'
import { type Standing, standingOf } from './acts.ts'
import type { Context } from './context.ts'
import { type NewMeeting, plannedRecord } from './planning.ts'

/** Plans a meeting. @throws AppError NOT_FOUND when there is no such body */
export function createMeeting(context: Context, input: NewMeeting): { readonly meetingId: MeetingId } {
  const record = context.database.write((writer) => {
    const planned = plannedRecord(writer, input, context.newId)
    insertRecord(writer, planned)
    appendEntry(writer, {
      meetingId: planned.meeting.id,
      at: context.now(),
      kind: 'meeting.create',
      content: { ...input },
    })
    return planned
  })
  const meetingId = record.meeting.id
  context.announce(meetingId, context.meetings.get(meetingId).version)
  return { meetingId }
}

/** A meeting's record and where it stands. @throws AppError NOT_FOUND */
export function readMeeting(
  context: Context,
  meetingId: MeetingId,
): Standing & { readonly record: MeetingRecord } {
  const meeting = context.meetings.get(meetingId)
  return { record: meeting.record, ...standingOf(meeting) }
}

/**
 * Takes a meeting away that has only been planned. Its record stays in the journal.
 *
 * @throws AppError NOT_FOUND; WRONG_STATE when it has been summoned or held
 */
export function dropMeeting(context: Context, meetingId: MeetingId): null {
  const { record } = context.meetings.get(meetingId)
  const { state } = record.meeting
  if (state !== 'planned') throw new AppError('WRONG_STATE', meetingId, { state, wanted: 'planned' })
  context.database.write((writer) => {
    removeMeeting(writer, meetingId)
    appendEntry(writer, { meetingId, at: context.now(), kind: 'meeting.remove', content: { record } })
  })
  context.meetings.forget(meetingId)
  return null
}

/** The kept earlier texts of a section, newest first. */
export function textVersions(
  { database }: Context,
  { meetingId, sectionId }: { readonly meetingId: MeetingId; readonly sectionId: SectionId },
): readonly TextVersion[] {
  return database.read((reader) => listTextVersions(reader, meetingId, sectionId))
}
