import { formatTime, weekdayName } from '../date-words.ts'
import { type Deadline, type DeadlineId, deadlineFacts, meetingDeadlines } from '../deadlines.ts'
import { deadlineState } from '../deadline-state.ts'
import { holidayOn, isNonDay } from '../holidays.ts'
import type { IsoDate } from '../ids.ts'
import type { MeetingRecord } from '../record.ts'
import { hasReached } from '../states.ts'
import { type Check, check } from './check.ts'
import { closed, dateText, inMeeting, statutory, writtenSections } from './check-help.ts'

/** Justering, anslag and the times of the meeting (domain.md §2). */
export const dateChecks: readonly Check[] = [
  check({
    id: 'justering.late',
    severity: 'law',
    level: 'warning',
    source: 'KL 5:69',
    appliesTo: statutory,
    find: (record, today) => missed(record, 'justering', today),
  }),
  check({
    id: 'justering.overdue',
    severity: 'law',
    level: 'warning',
    source: 'KL 5:69',
    appliesTo: statutory,
    find: (record, today) =>
      hasReached(record.meeting, 'closed') ? overdue(record, 'justering', today) : [],
  }),
  check({
    id: 'justering.plannedLate',
    severity: 'law',
    level: 'warning',
    source: 'KL 5:69',
    appliesTo: statutory,
    find: (record) => {
      const planned = plannedDate(record)
      const last = deadlineOf(record, 'justering')
      if (planned === null || last === null || planned <= last.date) return []
      const data = { datum: dateText(record, planned), sista_dag: dateText(record, last.date) }
      return [{ place: inMeeting, data }]
    },
  }),
  check({
    id: 'justering.nonDay',
    severity: 'custom',
    level: 'notice',
    source: 'KL 5:69',
    appliesTo: statutory,
    find: (record) => {
      const planned = plannedDate(record)
      if (planned === null || !isNonDay(planned)) return []
      const dag = holidayOn(planned)?.name ?? weekdayName(planned)
      return [{ place: inMeeting, data: { datum: dateText(record, planned), dag } }]
    },
  }),
  check({
    id: 'anslag.late',
    severity: 'law',
    level: 'warning',
    source: 'KL 8:12',
    appliesTo: statutory,
    find: (record, today) => missed(record, 'anslag', today),
  }),
  check({
    id: 'anslag.overdue',
    severity: 'law',
    level: 'warning',
    source: 'KL 8:12',
    appliesTo: statutory,
    find: (record, today) => (record.meeting.attestedOn === null ? [] : overdue(record, 'anslag', today)),
  }),
  check({
    id: 'anslag.takenDownEarly',
    severity: 'law',
    level: 'warning',
    source: 'KL 8:12, 13:5',
    appliesTo: statutory,
    find: (record, today) => missed(record, 'takeDown', today),
  }),
  check({
    id: 'anslag.notPosted',
    severity: 'custom',
    level: 'notice',
    source: 'KL 6:37, 8:12',
    appliesTo: ({ kind, rules }) => kind === 'subcommittee' && !rules.minutesPosted,
    find: (record) => {
      const appealable = closed(record).some(
        ({ id, kind, appeal }) =>
          kind === 'decision' && appeal !== 'none' && writtenSections(record, id, ['decision']).length > 0,
      )
      return appealable ? [{ place: inMeeting, data: {} }] : []
    },
  }),
  check({
    id: 'adjournment.open',
    severity: 'custom',
    level: 'warning',
    source: 'KL 5:66',
    appliesTo: statutory,
    find: (record) =>
      hasReached(record.meeting, 'closed')
        ? record.meeting.adjournments
            .filter(({ to }) => to === null)
            .map(({ from }) => ({ place: inMeeting, data: { tid: formatTime(from) } }))
        : [],
  }),
]

/** The planned day of justering; null once the minutes are attested, when it no longer matters. */
function plannedDate({ meeting }: MeetingRecord): IsoDate | null {
  return meeting.attestedOn === null ? meeting.justering.date : null
}

function deadlineOf(record: MeetingRecord, id: DeadlineId): Deadline | null {
  return meetingDeadlines(deadlineFacts(record)).find((deadline) => deadline.id === id) ?? null
}

function missed(record: MeetingRecord, id: DeadlineId, today: IsoDate) {
  const deadline = deadlineOf(record, id)
  if (deadline === null || deadline.doneOn === null || deadlineState(deadline, today) !== 'missed') return []
  const data = { datum: dateText(record, deadline.doneOn), sista_dag: dateText(record, deadline.date) }
  return [{ place: inMeeting, data }]
}

function overdue(record: MeetingRecord, id: DeadlineId, today: IsoDate) {
  const deadline = deadlineOf(record, id)
  if (deadline === null || deadlineState(deadline, today) !== 'overdue') return []
  return [{ place: inMeeting, data: { sista_dag: dateText(record, deadline.date) } }]
}
