import type { Id } from '../ids.ts'
import type { MeetingRecord } from '../record.ts'
import { placeSentences, renewSentences } from '../sentence-placement.ts'
import type { Handlers } from './handlers.ts'
import { drop, find, put } from './lists.ts'

/** Acts on who is present and who serves (domain.md §3). */
export const attendanceHandlers: Handlers<
  | 'rollCall.set'
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
    return renewAll({ ...record, rollCall: [...others, { id, personId, status }] })
  },
  'rollCall.finish': (record) => ({ ...record, meeting: { ...record.meeting, rollCallDone: true } }),
  'attendance.record': (record, { event }) => {
    find(record.people, event.personId)
    const next = renewAll({ ...record, attendance: put(record.attendance, event) })
    return event.paragraphId === null ? next : placeSentences(next, event.paragraphId, event.id)
  },
  'attendance.remove': (record, { eventId }) =>
    renewAll({ ...record, attendance: drop(record.attendance, eventId) }),
  'other.put': (record, { other }) => {
    find(record.people, other.personId)
    return { ...record, othersPresent: put(record.othersPresent, other) }
  },
  'other.remove': (record, { otherId }) => ({
    ...record,
    othersPresent: drop(record.othersPresent, otherId),
  }),
}

/** Who serves reaches into every later §, so every § with generated words is looked at. */
function renewAll(record: MeetingRecord): MeetingRecord {
  const ids = new Set<Id>()
  for (const section of record.sections) {
    if (section.blocks.some((block) => block.origin !== null)) ids.add(section.paragraphId)
  }
  return [...ids].reduce(renewSentences, record)
}
