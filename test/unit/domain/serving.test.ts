import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '#domain/errors.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  type ServingState,
  decidingPeople,
  seatServedBy,
  servingAt,
  servingTimeline,
} from '#domain/serving.ts'
import {
  type Step,
  aCommittee,
  aCouncil,
  aSubcommittee,
  arrives,
  during,
  event,
  having,
  leaves,
  recused,
  rollCall,
  rulesWith,
  seatWith,
  serves,
  substitutesPresent,
  withEvent,
} from '../../support/record-builder.ts'
import { anyTimeline } from '../../support/timelines.ts'

/** Who sits on a member's seat in § n: the occupant's id, or why it is empty. */
function onSeat(record: MeetingRecord, memberId: string, number: number): string {
  const state = servingAt(record, number === 0 ? null : `p${number}`)
  const seat = state.seats.find(({ seatId }) => seatId === `seat-${memberId}`)
  if (seat === undefined) throw new Error(`No seat of ${memberId}`)
  const { occupancy } = seat
  if (occupancy.kind !== 'empty') return occupancy.personId
  return occupancy.substituteMissing ? `${occupancy.opening}, no substitute` : occupancy.opening
}

/** The occupants of a seat from § 1 on. */
function throughout(record: MeetingRecord, memberId: string): readonly string[] {
  return record.paragraphs.map((_, i) => onSeat(record, memberId, i + 1))
}

describe('who serves, as domain.md and the corpus have it', () => {
  const cases: readonly {
    readonly name: string
    readonly record: MeetingRecord
    readonly seats: Readonly<Record<string, readonly string[]>>
  }[] = [
    {
      name: 'nothing is marked: every member serves',
      record: aSubcommittee(2),
      seats: { m1: ['m1', 'm1'], m2: ['m2', 'm2'], m3: ['m3', 'm3'] },
    },
    {
      name: 'domain.md §3.2 Ex. A: S₁ and S₂ absent, s₁ for S₁ and V’s first substitute for S₂',
      record: having(
        aCommittee(2),
        rollCall('m2', 'absent'),
        rollCall('m3', 'absent'),
        substitutesPresent('s1', 's8'),
        serves('s1', 'm2', 0),
        serves('s8', 'm3', 0),
      ),
      seats: { m2: ['s1', 's1'], m3: ['s8', 's8'] },
    },
    {
      name: 'domain.md §3.2 Ex. B: S₁ arrives during § 4 while s₁ serves; s₁ §§ 1–4, S₁ from § 5',
      record: having(
        aCommittee(6),
        rollCall('m2', 'late'),
        substitutesPresent('s1'),
        serves('s1', 'm2', 0),
        during('arrives', 'm2', 4, '18:40'),
      ),
      seats: { m2: ['s1', 's1', 's1', 's1', 'm2', 'm2'] },
    },
    {
      name: 'domain.md §3.2 Ex. C: M₁ leaves a council after § 6 and may not serve again that day (KL 5:20)',
      record: having(
        aCouncil(9),
        leaves('m21', 7),
        substitutesPresent('s7'),
        serves('s7', 'm21', 7),
        arrives('m21', 9),
      ),
      seats: { m21: ['m21', 'm21', 'm21', 'm21', 'm21', 'm21', 's7', 's7', 's7'] },
    },
    {
      name: 'the same with no substitute: the seat stays empty',
      record: having(aCouncil(9), leaves('m21', 7), arrives('m21', 9)),
      seats: {
        m21: [
          ...Array<string>(6).fill('m21'),
          'absent, no substitute',
          'absent, no substitute',
          'mayNotReturn, no substitute',
        ],
      },
    },
    {
      name: 'the same in a nämnd that allows it: M₁ takes the seat back (LOCAL)',
      record: having(
        aCommittee(4),
        leaves('m5', 2),
        substitutesPresent('s4'),
        serves('s4', 'm5', 2),
        arrives('m5', 4),
      ),
      seats: { m5: ['m5', 's4', 's4', 'm5'] },
    },
    {
      name: 'the same in a nämnd that forbids it (LOCAL)',
      record: having(
        aCommittee(4),
        rulesWith({ noReturn: true }),
        leaves('m5', 2),
        substitutesPresent('s4'),
        serves('s4', 'm5', 2),
        arrives('m5', 4),
      ),
      seats: { m5: ['m5', 's4', 's4', 's4'] },
    },
    {
      name: 'domain.md §3.2 Ex. D: M₁ jävig § 7; m₁ serves § 7 only, M₁ returns § 8 (KL 5:18)',
      record: having(aCouncil(8), substitutesPresent('s7'), recused('m21', 7), serves('s7', 'm21', 7)),
      seats: { m21: [...Array<string>(6).fill('m21'), 's7', 'm21'] },
    },
    {
      name: 'the jävig also leaves the room, in whatever order it is noted, and comes back to a council',
      record: having(
        aCouncil(4),
        substitutesPresent('s7'),
        serves('s7', 'm21', 2),
        recused('m21', 2),
        leaves('m21', 2),
        arrives('m21', 3),
      ),
      seats: { m21: ['m21', 's7', 'm21', 'm21'] },
    },
    {
      name: 'corpus 057: jävig § 46, a substitute of another party for that § only',
      record: having(aCommittee(3), substitutesPresent('s9'), recused('m2', 2), serves('s9', 'm2', 2)),
      seats: { m2: ['m2', 's9', 'm2'] },
    },
    {
      name: 'a serving substitute is jävig: another serves that §, the first comes back (KL 5:18)',
      record: having(
        aCommittee(3),
        rollCall('m2', 'absent'),
        substitutesPresent('s1', 's2'),
        serves('s1', 'm2', 0),
        recused('s1', 2),
        serves('s2', 'm2', 2),
      ),
      seats: { m2: ['s1', 's2', 's1'] },
    },
    {
      name: 'jävig with nobody to step in: the seat is empty for that §',
      record: having(aCommittee(3), recused('m2', 2)),
      seats: { m2: ['m2', 'recused, no substitute', 'm2'] },
    },
    {
      name: 'corpus 113: Rolf serves for Rose-Marie §§ 130–133, who then takes her seat',
      record: having(
        aCommittee(5),
        rollCall('m10', 'absent'),
        substitutesPresent('s9'),
        serves('s9', 'm10', 0),
        arrives('m10', 4),
      ),
      seats: { m10: ['s9', 's9', 's9', 'm10', 'm10'] },
    },
    {
      name: 'corpus 017: Maria to § 48, her substitute from § 49',
      record: having(aCommittee(4), substitutesPresent('s1'), leaves('m4', 3), serves('s1', 'm4', 3)),
      seats: { m4: ['m4', 'm4', 's1', 's1'] },
    },
    {
      name: 'several substitutes in turn for one seat',
      record: having(
        aCommittee(6),
        rollCall('m2', 'absent'),
        substitutesPresent('s1', 's2'),
        serves('s1', 'm2', 0),
        leaves('s1', 3),
        serves('s2', 'm2', 3),
        event('stops', 's2', 5),
        serves('s3', 'm2', 5),
      ),
      seats: { m2: ['s1', 's1', 's2', 's2', 's3', 's3'] },
    },
    {
      name: 'corpus 029: comes during § 57, no substitute before that',
      record: having(aCommittee(3), rollCall('m11', 'late'), during('arrives', 'm11', 2, '18:30')),
      seats: { m11: ['absent, no substitute', 'm11', 'm11'] },
    },
    {
      name: 'corpus 029: leaves during § 58 and is replaced during the same §',
      record: having(
        aCommittee(3),
        substitutesPresent('s1'),
        during('leaves', 'm2', 2, '19:00'),
        withEvent('serves', 's1', { paragraphId: 'p2', during: true, seatId: 'seat-m2' }),
      ),
      seats: { m2: ['m2', 's1', 's1'] },
    },
    {
      name: 'corpus 057: "för Vakant (FP)"',
      record: having(
        aCommittee(2),
        seatWith('m9', { personId: null }),
        substitutesPresent('s6'),
        serves('s6', 'm9', 2),
      ),
      seats: { m9: ['vacant', 's6'] },
    },
    {
      name: 'corpus 055: one more away than there are substitutes',
      record: having(
        aSubcommittee(1),
        rollCall('m1', 'absent'),
        rollCall('m2', 'absent'),
        substitutesPresent('s1'),
        serves('s1', 'm1', 0),
      ),
      seats: { m1: ['s1'], m2: ['absent, no substitute'] },
    },
    {
      name: 'a member gives the seat back and stays in the room',
      record: having(aCommittee(3), event('stops', 'm2', 2), substitutesPresent('s1'), serves('s1', 'm2', 3)),
      seats: { m2: ['m2', 'stopped', 's1'] },
    },
    {
      name: 'a substitute who leaves for good gives the seat back to a member who is there',
      record: having(
        aCommittee(3),
        rollCall('m2', 'late'),
        substitutesPresent('s1'),
        serves('s1', 'm2', 0),
        during('arrives', 'm2', 1, null),
        leaves('s1', 2),
      ),
      seats: { m2: ['s1', 'm2', 'm2'] },
    },
    {
      name: 'a substitute moved to another seat leaves the first',
      record: having(
        aCommittee(2),
        rollCall('m2', 'absent'),
        rollCall('m3', 'absent'),
        serves('s1', 'm2', 0),
        serves('s1', 'm3', 2),
      ),
      seats: { m2: ['s1', 'absent, no substitute'], m3: ['absent, no substitute', 's1'] },
    },
  ]
  test.each(cases)('$name', ({ record, seats }) => {
    const found = Object.fromEntries(
      Object.keys(seats).map((memberId) => [memberId, throughout(record, memberId)]),
    )
    expect(found).toEqual(seats)
  })
})

describe('who takes part', () => {
  test('part of a § is told apart from serving when it is decided', () => {
    const record = having(aCommittee(3), during('leaves', 'm2', 2, '19:00'))
    expect([...servingAt(record, 'p2').servedInPart]).toEqual(['m2'])
    expect(servingAt(record, 'p2').serving.has('m2')).toBe(false)
    expect([...servingAt(record, 'p3').servedInPart]).toEqual([])
  })
  test('corpus 059: three who take no part still serve', () => {
    const record = having(aSubcommittee(2), event('abstainsFromDecision', 'm2', 2))
    const state = servingAt(record, 'p2')
    expect(state.serving.has('m2')).toBe(true)
    expect(decidingPeople(state)).toEqual(['m1', 'm3'])
    expect(decidingPeople(servingAt(record, 'p1'))).toEqual(['m1', 'm2', 'm3'])
  })
  test('the recused are out of the serving set for that § alone', () => {
    const record = having(aCommittee(3), recused('m2', 2))
    expect([...servingAt(record, 'p2').recused]).toEqual(['m2'])
    expect(record.paragraphs.map(({ id }) => servingAt(record, id).serving.size)).toEqual([11, 10, 11])
  })
  test('the seat of somebody is found', () => {
    const record = having(aCommittee(1), rollCall('m2', 'absent'), serves('s1', 'm2', 0))
    expect(seatServedBy(servingAt(record, 'p1'), 's1')?.seatId).toBe('seat-m2')
    expect(seatServedBy(servingAt(record, 'p1'), 'm2')).toBeNull()
  })
  test('corpus 062: remote by roll call and by event', () => {
    const record = having(
      aCommittee(4),
      rollCall('m2', 'remote'),
      event('remoteOff', 'm2', 2),
      event('remoteOn', 'm3', 3),
    )
    const remote = record.paragraphs.map(({ id }) => [...servingAt(record, id).remote])
    expect(remote).toEqual([['m2'], [], ['m3'], ['m3']])
    expect(servingAt(record, 'p3').seats[2]?.occupancy).toEqual({
      kind: 'member',
      personId: 'm3',
      remote: true,
    })
  })
  test('one who was away comes in on a link', () => {
    const record = having(aCommittee(2), rollCall('m2', 'absent'), event('remoteOn', 'm2', 2))
    expect(throughout(record, 'm2')).toEqual(['absent, no substitute', 'm2'])
  })
  test('an unknown § is refused', () => {
    expect(() => servingAt(aSubcommittee(1), 'p9')).toThrow(new AppError('NOT_FOUND', 'p9', {}))
  })
})

function chairs(record: MeetingRecord): readonly (string | null)[] {
  return record.paragraphs.map(({ id }) => servingAt(record, id).chairId)
}

function states(record: MeetingRecord): readonly ServingState[] {
  return [...servingTimeline(record).values()]
}

describe('who leads', () => {
  const cases: readonly { name: string; steps: readonly Step[]; chairs: readonly (string | null)[] }[] = [
    { name: 'the chair', steps: [], chairs: ['m1', 'm1', 'm1'] },
    {
      name: 'the first vice chair when the chair is away',
      steps: [leaves('m1', 2)],
      chairs: ['m1', 'm10', 'm10'],
    },
    {
      name: 'the first vice chair when the chair is jävig',
      steps: [recused('m1', 2)],
      chairs: ['m1', 'm10', 'm1'],
    },
    {
      name: 'the second when neither serves',
      steps: [rollCall('m1', 'absent'), rollCall('m10', 'absent')],
      chairs: ['m5', 'm5', 'm5'],
    },
    {
      name: 'nobody when the whole presidium is away (KL 6:22)',
      steps: [rollCall('m1', 'absent'), rollCall('m10', 'absent'), rollCall('m5', 'absent')],
      chairs: [null, null, null],
    },
    {
      name: 'the one then appointed',
      steps: [
        rollCall('m1', 'absent'),
        rollCall('m10', 'absent'),
        rollCall('m5', 'absent'),
        event('takesChair', 'm11', 0),
      ],
      chairs: ['m11', 'm11', 'm11'],
    },
    {
      name: 'another takes the chair and gives it back',
      steps: [event('takesChair', 'm5', 2), event('leavesChair', 'm5', 3)],
      chairs: ['m1', 'm5', 'm1'],
    },
    {
      name: 'while the chair is jävig, for that § only',
      steps: [recused('m1', 2), event('takesChair', 'm5', 2)],
      chairs: ['m1', 'm5', 'm1'],
    },
    {
      name: 'the chair steps down and takes it again',
      steps: [event('leavesChair', 'm1', 2), event('takesChair', 'm1', 3)],
      chairs: ['m1', 'm10', 'm1'],
    },
    {
      name: 'not the one who was appointed once gone',
      steps: [event('takesChair', 'm5', 1), leaves('m5', 3)],
      chairs: ['m5', 'm5', 'm1'],
    },
    {
      name: 'not one who is jävig, though appointed',
      steps: [event('takesChair', 'm5', 1), recused('m5', 2)],
      chairs: ['m5', 'm1', 'm5'],
    },
    {
      name: 'a substitute on the chair’s seat does not lead',
      steps: [rollCall('m1', 'absent'), serves('s1', 'm1', 0)],
      chairs: ['m10', 'm10', 'm10'],
    },
  ]
  test.each(cases)('$name', ({ steps, chairs: expected }) => {
    expect(chairs(having(aCommittee(3), ...steps))).toEqual(expected)
  })
})

describe('any time line', () => {
  test('gives at most one person per seat, and nobody two seats', () => {
    fc.assert(
      fc.property(anyTimeline, (record) => {
        for (const { seats, serving } of states(record)) {
          expect(seats).toHaveLength(11)
          const occupied = seats.filter(({ occupancy }) => occupancy.kind !== 'empty')
          expect(serving.size).toBe(occupied.length)
        }
      }),
    )
  })
  test('never lets a recused person serve or lead', () => {
    fc.assert(
      fc.property(anyTimeline, (record) => {
        for (const { recused: out, serving, chairId } of states(record)) {
          expect([...out].filter((personId) => serving.has(personId) || personId === chairId)).toEqual([])
        }
      }),
    )
  })
  test('lets only those serve who are present', () => {
    fc.assert(
      fc.property(anyTimeline, (record) => {
        for (const { serving, present } of states(record)) {
          expect([...serving].filter((personId) => !present.has(personId))).toEqual([])
        }
      }),
    )
  })
  test('is worked out once for a record whose attendance stands', () => {
    const record = aCommittee(4)
    expect(servingTimeline({ ...record, sections: [] })).toBe(servingTimeline(record))
  })
})
