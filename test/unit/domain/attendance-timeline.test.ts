import { describe, expect, test } from 'vitest'
import { attendanceTimeline } from '#domain/attendance-timeline.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  type Step,
  aCommittee,
  aCouncil,
  arrives,
  during,
  event,
  having,
  leaves,
  recused,
  rollCall,
  serves,
  substitutesPresent,
  withEvent,
} from '../../support/record-builder.ts'

describe('moments', () => {
  test('an event during a § splits it, at its time', () => {
    const record = having(aCommittee(3), during('leaves', 'm2', 2, '19:05'))
    const moments = attendanceTimeline(record).byParagraph.get('p2')?.moments ?? []
    expect(moments.map(({ time, occupants }) => [time, occupants[1]])).toEqual([
      [null, 'm2'],
      ['19:05', null],
    ])
  })
  test('at the roll call nothing is in the middle of anything', () => {
    const record = having(aCommittee(1), withEvent('leaves', 'm2', { during: true }))
    expect(attendanceTimeline(record).rollCall.moments).toHaveLength(1)
  })
  test('who has served is remembered', () => {
    const record = having(
      aCommittee(3),
      rollCall('m2', 'late'),
      substitutesPresent('s1'),
      serves('s1', 'm2', 0),
      arrives('m2', 2),
    )
    const { rollCall: first, paragraphs } = attendanceTimeline(record)
    expect(first.served.has('m2')).toBe(false)
    expect(paragraphs.map(({ served }) => served.has('s1') && served.has('m2'))).toEqual([false, true, true])
  })
  test('broken off is one who leaves, not one who is jävig', () => {
    const record = having(aCouncil(4), recused('m2', 1), leaves('m3', 2), event('stops', 'm4', 3))
    const broken = attendanceTimeline(record).paragraphs.map(({ brokenOff }) => [...brokenOff])
    expect(broken).toEqual([[], ['m3'], ['m3', 'm4'], ['m3', 'm4']])
  })
  test('how the chair came to lead', () => {
    const record = having(
      aCommittee(4),
      recused('m1', 2),
      event('takesChair', 'm11', 3),
      event('leavesChair', 'm11', 4),
    )
    const bases = attendanceTimeline(record).paragraphs.map(({ moments }) => moments[0]?.chairBasis)
    expect(bases).toEqual(['office', 'viceChair', 'appointed', 'office'])
  })
})

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
  const told = (record: MeetingRecord): readonly string[] =>
    attendanceTimeline(record).conflicts.map(({ kind, event: { personId }, otherId }) =>
      [kind, personId, otherId].filter((part) => part !== null).join(' '),
    )
  test.each(cases)('$name', ({ record, found }) => {
    expect(told(record)).toEqual(found)
  })
})

test('an event of a § that is not in the record is left aside', () => {
  const unknown: Step = withEvent('leaves', 'm2', { paragraphId: 'p99' })
  const { paragraphs } = attendanceTimeline(having(aCommittee(1), unknown))
  expect(paragraphs[0]?.moments[0]?.occupants[1]).toBe('m2')
})
