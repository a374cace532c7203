import { AppError } from '../errors.ts'
import type { ClockTime } from '../ids.ts'
import type { Adjournment, Meeting, MeetingState } from '../meeting.ts'
import type { MeetingRecord } from '../record.ts'
import { placeSentences } from '../sentence-placement.ts'
import type { Handlers } from './handlers.ts'
import { add } from './lists.ts'

/** Acts on the meeting itself: its particulars, its opening, breaks and close, its justerare and notice. */
export const meetingHandlers: Handlers<
  | 'meeting.describe'
  | 'meeting.summon'
  | 'meeting.open'
  | 'meeting.adjourn'
  | 'meeting.resume'
  | 'meeting.close'
  | 'justerare.choose'
  | 'anslag.set'
> = {
  'meeting.describe': (record, { details }) => edit(record, details),
  'meeting.summon': (record) => enter(record, 'summoned', ['planned']),
  'meeting.open': (record, { time }) =>
    edit(enter(record, 'open', ['planned', 'summoned']), { startTime: time, endTime: null }),
  'meeting.adjourn': (record, { id, time }) => {
    const current = record.paragraphs.find((paragraph) => paragraph.state === 'open')
    const adjournment: Adjournment = { id, paragraphId: current?.id ?? null, from: time, to: null }
    return edit(enter(record, 'adjourned', ['open']), {
      adjournments: add(record.meeting.adjournments, adjournment),
    })
  },
  'meeting.resume': (record, { time }) =>
    placeBreaks(edit(enter(record, 'open', ['adjourned']), { adjournments: endBreak(record.meeting, time) })),
  'meeting.close': (record, { time }) => {
    const closed = enter(record, 'closed', ['open', 'adjourned'])
    return placeBreaks(edit(closed, { endTime: time, adjournments: endBreak(record.meeting, time) }))
  },
  'justerare.choose': (record, { justerare, plan }) => edit(record, { justerare, justering: plan }),
  'anslag.set': (record, { anslag, attestedOn }) => edit(record, { anslag, attestedOn }),
}

function edit(record: MeetingRecord, changes: Partial<Meeting>): MeetingRecord {
  return { ...record, meeting: { ...record.meeting, ...changes } }
}

/** @throws AppError WRONG_STATE when the meeting is not in one of the states that lead there (domain.md §2.5) */
function enter(record: MeetingRecord, state: MeetingState, from: readonly MeetingState[]): MeetingRecord {
  const current = record.meeting.state
  if (!from.includes(current)) throw new AppError('WRONG_STATE', 'meeting', { state: current, wanted: state })
  return edit(record, { state })
}

function endBreak(meeting: Meeting, time: ClockTime): readonly Adjournment[] {
  return meeting.adjournments.map((adjournment) =>
    adjournment.to === null ? { ...adjournment, to: time } : adjournment,
  )
}

/** The last break is told in the § in which it was taken; one between two §§ stands only in the meeting's times. */
function placeBreaks(record: MeetingRecord): MeetingRecord {
  const last = record.meeting.adjournments.at(-1)
  return last === undefined || last.paragraphId === null
    ? record
    : placeSentences(record, last.paragraphId, last.id)
}
