import type { AttendanceConflict } from '../attendance-conflicts.ts'
import { seatHolderName } from '../attendance-phrasing.ts'
import { attendanceTimeline } from '../attendance-timeline.ts'
import type { Paragraph } from '../meeting.ts'
import { paragraphRange } from '../paragraph-range.ts'
import { quorumAt } from '../quorum.ts'
import type { MeetingRecord } from '../record.ts'
import { servingAt } from '../serving.ts'
import { type Check, check } from './check.ts'
import {
  assembly,
  atFact,
  groupedByParagraph,
  handled,
  inParagraph,
  label,
  name,
  statutory,
} from './check-help.ts'

/** Who leads, who serves on which seat, and whether they are enough (domain.md §3). */
export const attendanceChecks: readonly Check[] = [
  check({
    id: 'chair.missing',
    severity: 'law',
    level: 'error',
    source: 'KL 5:65',
    appliesTo: statutory,
    find: (record) =>
      handled(record)
        .filter(({ id }) => servingAt(record, id).chairId === null)
        .map(({ id }) => ({ place: inParagraph(id), data: { paragraf: label(record, id) } })),
  }),
  check({
    id: 'quorum.lost',
    severity: 'law',
    level: 'warning',
    source: 'KL 5:45, 6:27',
    appliesTo: statutory,
    find: (record) => withoutQuorum(record, null),
  }),
  check({
    id: 'quorum.answers',
    severity: 'local',
    level: 'warning',
    source: 'KL 5:45',
    appliesTo: assembly,
    find: (record) => withoutQuorum(record, 'answers'),
  }),
  check({
    id: 'seat.taken',
    severity: 'law',
    level: 'error',
    source: 'KL 4:24',
    appliesTo: statutory,
    find: (record) =>
      conflicts(record, 'seatTaken').map(({ event, otherId }) => ({
        place: atFact(event),
        data: {
          person1: name(record, otherId ?? ''),
          person2: name(record, event.personId),
          paragraf: label(record, event.paragraphId),
        },
      })),
  }),
  check({
    id: 'seat.memberElsewhere',
    severity: 'law',
    level: 'error',
    source: 'KL 4:24',
    appliesTo: statutory,
    find: (record) => conflicting(record, 'memberOnOtherSeat'),
  }),
  check({
    id: 'seat.notSubstitute',
    severity: 'law',
    level: 'error',
    source: 'KL 5:17, 6:16',
    appliesTo: statutory,
    find: (record) => conflicting(record, 'notSubstitute'),
  }),
  check({
    id: 'seat.unknown',
    severity: 'law',
    level: 'error',
    source: 'KL 5:66',
    appliesTo: statutory,
    find: (record) => conflicting(record, 'unknownSeat'),
  }),
  check({
    id: 'seat.absent',
    severity: 'law',
    level: 'error',
    source: 'KL 5:66',
    appliesTo: statutory,
    find: (record) => conflicting(record, 'absentServes'),
  }),
  check({
    id: 'seat.mayNotReturn',
    severity: 'law',
    level: 'error',
    source: 'KL 5:20',
    appliesTo: assembly,
    find: (record) => (record.meeting.endDate === null ? conflicting(record, 'mayNotReturn') : []),
  }),
  check({
    id: 'seat.returnDoubtful',
    severity: 'local',
    level: 'warning',
    source: 'KL 5:20, 6:17',
    appliesTo: statutory,
    // Of a meeting over several days it is not known on which of them each § was treated.
    find: (record) =>
      assembly(record.body) && record.meeting.endDate === null ? [] : conflicting(record, 'mayNotReturn'),
  }),
  check({
    id: 'seat.empty',
    severity: 'local',
    level: 'warning',
    source: 'KL 5:17, 6:17',
    appliesTo: statutory,
    find: (record) =>
      groupedByParagraph(handled(record).flatMap((paragraph) => fillableSeats(record, paragraph))).flatMap(
        ({ key, ids }) => {
          const seat = record.seats.find(({ id }) => id === key)
          const [first] = ids
          if (seat === undefined || first === undefined) return []
          const data = { ledamot: seatHolderName(record, seat), paragrafer: paragraphRange(record, ids) }
          return [{ place: inParagraph(first), data }]
        },
      ),
  }),
]

function withoutQuorum(record: MeetingRecord, exception: 'answers' | null) {
  return handled(record).flatMap(({ id }) => {
    const quorum = quorumAt(record, id)
    if (quorum.ok || quorum.exception !== exception) return []
    const { serving, seats, needed } = quorum
    const data = { paragraf: label(record, id), antal: serving, platser: seats, krävs: needed }
    return [{ place: inParagraph(id), data }]
  })
}

function conflicts(record: MeetingRecord, kind: AttendanceConflict['kind']): readonly AttendanceConflict[] {
  return attendanceTimeline(record).conflicts.filter((conflict) => conflict.kind === kind)
}

function conflicting(record: MeetingRecord, kind: AttendanceConflict['kind']) {
  return conflicts(record, kind).map(({ event }) => ({
    place: atFact(event),
    data: { person: name(record, event.personId), paragraf: label(record, event.paragraphId) },
  }))
}

/** The seats that stand empty in the § though somebody in the room may take them. */
function fillableSeats(record: MeetingRecord, { id }: Paragraph) {
  return servingAt(record, id).seats.flatMap(({ seatId, occupancy }) =>
    occupancy.kind === 'empty' && !occupancy.substituteMissing ? [{ key: seatId, paragraphId: id }] : [],
  )
}
