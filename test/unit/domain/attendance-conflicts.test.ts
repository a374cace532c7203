import { describe, expect, test } from 'vitest'
import { attendanceTimeline } from '#domain/attendance-timeline.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  aCommittee,
  aCouncil,
  arrives,
  event,
  having,
  leaves,
  recused,
  rollCall,
  serves,
  substitutesPresent,
  withEvent,
} from '../../support/record-builder.ts'

function told(record: MeetingRecord): readonly string[] {
  return attendanceTimeline(record).conflicts.map(({ kind, event: { personId }, otherId }) =>
    [kind, personId, otherId].filter((part) => part !== null).join(' '),
  )
}

describe('facts that do not go together', () => {
  const cases: readonly { name: string; record: MeetingRecord; found: readonly string[] }[] = [
    { name: 'none in a clean meeting', record: aCommittee(3), found: [] },
    {
      name: 'a substitute on the seat of a member who serves',
      record: having(aCommittee(2), substitutesPresent('s1'), serves('s1', 'm2', 2)),
      found: ['seatTaken s1 m2'],
    },
    {
      name: 'not when the member leaves at that §, in whatever order it is noted',
      record: having(aCommittee(2), substitutesPresent('s1'), serves('s1', 'm2', 2), leaves('m2', 2)),
      found: [],
    },
    {
      name: 'not when the member gives the seat back at that §',
      record: having(aCommittee(2), substitutesPresent('s1'), serves('s1', 'm2', 2), event('stops', 'm2', 2)),
      found: [],
    },
    {
      name: 'nor when the member is jävig',
      record: having(aCommittee(2), substitutesPresent('s1'), serves('s1', 'm2', 2), recused('m2', 2)),
      found: [],
    },
    {
      name: 'two substitutes on one seat',
      record: having(aCommittee(2), rollCall('m2', 'absent'), serves('s1', 'm2', 0), serves('s2', 'm2', 2)),
      found: ['seatTaken s2 s1'],
    },
    {
      name: 'two substitutes for one who is jävig',
      record: having(aCommittee(2), recused('m2', 2), serves('s1', 'm2', 2), serves('s2', 'm2', 2)),
      found: ['seatTaken s2 s1'],
    },
    {
      name: 'not when the first goes over to another seat',
      record: having(
        aCommittee(2),
        rollCall('m2', 'absent'),
        rollCall('m3', 'absent'),
        serves('s1', 'm2', 0),
        serves('s2', 'm2', 2),
        serves('s1', 'm3', 2),
      ),
      found: [],
    },
    {
      name: 'a member on another’s seat',
      record: having(aCommittee(2), rollCall('m2', 'absent'), serves('m3', 'm2', 2)),
      found: ['memberOnOtherSeat m3'],
    },
    {
      name: 'somebody who is no substitute',
      record: having(aCommittee(2), rollCall('m2', 'absent'), serves('secretary', 'm2', 2)),
      found: ['notSubstitute secretary'],
    },
    {
      name: 'no such seat',
      record: having(aCommittee(2), withEvent('serves', 's1', {}), serves('s2', 's1', 1)),
      found: ['unknownSeat s1', 'unknownSeat s2'],
    },
    {
      name: 'marked absent, and never come',
      record: having(
        aCommittee(2),
        rollCall('m2', 'absent'),
        rollCall('s1', 'absent'),
        serves('s1', 'm2', 2),
      ),
      found: ['absentServes s1'],
    },
    {
      name: 'KL 5:20: a member of a council who left takes the seat again',
      record: having(aCouncil(4), leaves('m2', 2), arrives('m2', 3), serves('m2', 'm2', 3)),
      found: ['mayNotReturn m2'],
    },
    {
      name: 'who leaves because of recusal may take it again (KL 5:18)',
      record: having(aCouncil(4), recused('m2', 2), leaves('m2', 2), arrives('m2', 3), serves('m2', 'm2', 3)),
      found: [],
    },
  ]
  test.each(cases)('$name', ({ record, found }) => {
    expect(told(record)).toEqual(found)
  })
})
