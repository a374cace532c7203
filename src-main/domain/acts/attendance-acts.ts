import type { MeetingRecord } from '../record.ts'
import { generatedBlocks } from '../generated-blocks.ts'
import { placeSentences, renewAllSentences } from '../sentence-placement.ts'
import type { Handlers } from './handlers.ts'
import { drop, find, put } from './lists.ts'

/** Acts on who is present and who serves (domain.md §3). */
export const attendanceHandlers: Handlers<
  | 'rollCall.set'
  | 'rollCall.clear'
  | 'rollCall.finish'
  | 'attendance.record'
  | 'attendance.remove'
  | 'other.put'
  | 'other.remove'
> = {
  'rollCall.set': (record, { id, personId, status }) => {
    find(record.people, personId)
    // One entry a person: the latest word replaces the earlier, whatever its id.
    const others = record.rollCall.filter((entry) => entry.personId !== personId)
    return tellAnew(record, { ...record, rollCall: [...others, { id, personId, status }] })
  },
  'rollCall.clear': (record, { personId }) =>
    tellAnew(record, {
      ...record,
      rollCall: record.rollCall.filter((entry) => entry.personId !== personId),
    }),
  'rollCall.finish': (record) => ({ ...record, meeting: { ...record.meeting, rollCallDone: true } }),
  'attendance.record': (record, { event }) => {
    find(record.people, event.personId)
    const next = tellAnew(record, { ...record, attendance: put(record.attendance, event) })
    return event.paragraphId === null ? next : placeSentences(next, event.paragraphId, event.id)
  },
  'attendance.remove': (record, { eventId }) =>
    tellAnew(record, { ...record, attendance: drop(record.attendance, eventId) }),
  'other.put': (record, { other }) => {
    find(record.people, other.personId)
    return { ...record, othersPresent: put(record.othersPresent, other) }
  },
  'other.remove': (record, { otherId }) => ({
    ...record,
    othersPresent: drop(record.othersPresent, otherId),
  }),
}

/**
 * Who serves reaches into every later §, so every § is looked at. What another event told along with its own (who steps in
 * for one who is jävig) is told by the event itself once the other no longer does.
 */
function tellAnew(before: MeetingRecord, after: MeetingRecord): MeetingRecord {
  return before.attendance.reduce((told, { id, paragraphId }) => {
    const isSilent = paragraphId === null || generatedBlocks(before, id).length > 0
    return isSilent || generatedBlocks(after, id).length === 0 ? told : placeSentences(told, paragraphId, id)
  }, renewAllSentences(after))
}
