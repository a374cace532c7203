import fc from 'fast-check'
import { attendanceEventKinds } from '#domain/attendance.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { type Step, aCommittee, bodyWith, having, rollCall, rulesWith, withEvent } from './record-builder.ts'

const people = ['m1', 'm2', 'm3', 'm5', 'm10', 's1', 's2', 's4', 's8', 'secretary']

const anyEvent = fc
  .record({
    kind: fc.constantFrom(...attendanceEventKinds),
    personId: fc.constantFrom(...people),
    paragraphId: fc.constantFrom(null, 'p1', 'p2', 'p3', 'p4'),
    during: fc.boolean(),
    time: fc.constantFrom(null, '18:30', '19:45'),
    seatId: fc.constantFrom(null, 'seat-m1', 'seat-m2', 'seat-m3', 'seat-m5', 'seat-s1'),
  })
  .map(({ kind, personId, ...change }) => withEvent(kind, personId, change))

const anyBody = fc.constantFrom<Step>(
  (record) => record,
  rulesWith({ noReturn: true }),
  bodyWith({ kind: 'council' }),
  bodyWith({ kind: 'informal' }),
)

/** A meeting of eleven and four §§ in which anything at all has been noted about who comes, goes, serves and leads. */
export const anyTimeline: fc.Arbitrary<MeetingRecord> = fc
  .record({
    body: anyBody,
    calls: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 4 }),
    status: fc.constantFrom('absent', 'late', 'present', 'remote'),
    events: fc.array(anyEvent, { maxLength: 14 }),
  })
  .map(({ body, calls, status, events }) =>
    having(aCommittee(4), body, ...calls.map((personId) => rollCall(personId, status)), ...events),
  )
