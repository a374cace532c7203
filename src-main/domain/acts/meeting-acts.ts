import { AppError } from '../errors.ts'
import type { ClockTime } from '../ids.ts'
import { mayChangeLate } from '../locks.ts'
import type { Adjournment, Meeting, MeetingState } from '../meeting.ts'
import type { MeetingRecord } from '../record.ts'
import { placeSentences } from '../sentence-placement.ts'
import { requireStep } from '../transitions.ts'
import type { Handlers } from './handlers.ts'
import { add, change, find } from './lists.ts'

/** Acts on the meeting itself: its particulars, its opening, breaks and close, its justerare and notice, late changes. */
export const meetingHandlers: Handlers<
  | 'meeting.describe'
  | 'meeting.summon'
  | 'meeting.open'
  | 'meeting.adjourn'
  | 'meeting.resume'
  | 'meeting.close'
  | 'justerare.choose'
  | 'anslag.set'
  | 'lateChange.begin'
  | 'lateChange.end'
> = {
  'meeting.describe': (record, { details }) => edit(record, details),
  'meeting.summon': (record) => enter(record, 'summoned'),
  'meeting.open': (record, { time }) => {
    requireOneOf(record, ['planned', 'summoned'], 'open')
    return edit(enter(record, 'open'), { startTime: time, endTime: null })
  },
  'meeting.adjourn': (record, { id, time }) => {
    const current = record.paragraphs.find((paragraph) => paragraph.state === 'open')
    const adjournment: Adjournment = { id, paragraphId: current?.id ?? null, from: time, to: null }
    return edit(enter(record, 'adjourned'), {
      adjournments: add(record.meeting.adjournments, adjournment),
    })
  },
  'meeting.resume': (record, { time }) => {
    requireOneOf(record, ['adjourned'], 'open')
    return placeBreaks(edit(enter(record, 'open'), { adjournments: endBreak(record.meeting, time) }))
  },
  'meeting.close': (record, { time }) => {
    const closed = enter(record, 'closed')
    return placeBreaks(edit(closed, { endTime: time, adjournments: endBreak(record.meeting, time) }))
  },
  'justerare.choose': (record, { justerare, plan }) => edit(record, { justerare, justering: plan }),
  'anslag.set': (record, { anslag, attestedOn }) => edit(record, { anslag, attestedOn }),
  'lateChange.begin': (record, { id, paragraphId, reason }) => {
    const { lateChanges, state } = record.meeting
    if (!mayChangeLate(record)) throw new AppError('WRONG_STATE', 'meeting', { state, wanted: 'closed' })
    if (paragraphId !== null) find(record.paragraphs, paragraphId)
    return edit(record, { lateChanges: add(lateChanges, { id, paragraphId, reason, done: false }) })
  },
  'lateChange.end': (record, { changeId }) =>
    edit(record, {
      lateChanges: change(record.meeting.lateChanges, changeId, (late) => ({ ...late, done: true })),
    }),
}

function edit(record: MeetingRecord, changes: Partial<Meeting>): MeetingRecord {
  return { ...record, meeting: { ...record.meeting, ...changes } }
}

/** @throws AppError as `requireStep`: when the meeting is not where the step leads from, or lacks what the law asks for */
function enter(record: MeetingRecord, state: MeetingState): MeetingRecord {
  requireStep(record, state)
  return edit(record, { state })
}

/** To be open leads from a plan and from a break; each act is one of them. @throws AppError WRONG_STATE */
function requireOneOf(record: MeetingRecord, from: readonly MeetingState[], wanted: MeetingState): void {
  const { state } = record.meeting
  if (!from.includes(state)) throw new AppError('WRONG_STATE', 'meeting', { state, wanted })
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
