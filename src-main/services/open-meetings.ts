import { AppError } from '../domain/errors.ts'
import type { MeetingId } from '../domain/ids.ts'
import type { MeetingRecord } from '../domain/record.ts'
import type { Database } from '../storage/connection.ts'
import { journalState } from '../storage/journal.ts'
import { readRecord } from '../storage/records.ts'
import { emptyHistory, type History } from './history.ts'

/** A meeting that is worked with: its record as it is stored, and what can be undone. */
export interface OpenMeeting {
  readonly record: MeetingRecord
  /** How many entries its journal has. */
  readonly version: number
  /** When its last change was read back from the disk, UTC ISO. */
  readonly savedAt: string
  readonly history: History
}

/** The meetings that are worked with, kept in memory so that an act costs what it changes. */
export interface OpenMeetings {
  /** @throws AppError NOT_FOUND */
  readonly get: (meetingId: MeetingId) => OpenMeeting
  readonly set: (meetingId: MeetingId, meeting: OpenMeeting) => void
  /** Has the meeting read again from the database, and its history forgotten. */
  readonly forget: (meetingId: MeetingId) => void
  /** Takes over what changed in the registers; what can be undone stays. Gives the meetings concerned. */
  readonly renewRegisters: () => readonly MeetingId[]
}

/** How many meetings are kept; the one used longest ago gives way. */
const capacity = 12

/** Meetings of a database, read when they are first asked for. */
export function openMeetings(database: Database): OpenMeetings {
  const open = new Map<MeetingId, OpenMeeting>()

  function set(meetingId: MeetingId, meeting: OpenMeeting): void {
    // A map keeps the order in which keys were added: first is used longest ago.
    open.delete(meetingId)
    open.set(meetingId, meeting)
    const oldest = open.keys().next()
    if (open.size > capacity && !oldest.done) open.delete(oldest.value)
  }

  return {
    get: (meetingId) => {
      const meeting = open.get(meetingId) ?? load(database, meetingId)
      set(meetingId, meeting)
      return meeting
    },
    set,
    forget: (meetingId) => {
      open.delete(meetingId)
    },
    renewRegisters: () => {
      for (const [meetingId, meeting] of open) {
        const { body, people, seats } = load(database, meetingId).record
        open.set(meetingId, { ...meeting, record: { ...meeting.record, body, people, seats } })
      }
      return [...open.keys()]
    },
  }
}

function load(database: Database, meetingId: MeetingId): OpenMeeting {
  return database.read((reader) => {
    const record = readRecord(reader, meetingId)
    const state = journalState(reader, meetingId)
    if (record === null || state === null) throw new AppError('NOT_FOUND', meetingId, {})
    return { record, version: state.version, savedAt: state.at, history: emptyHistory }
  })
}
