import { describe, expect, test } from 'vitest'
import { attendanceTimeline } from '#domain/attendance-timeline.ts'
import {
  type Step,
  aCommittee,
  aCouncil,
  arrives,
  during,
  event,
  having,
  leaves,
  meetingWith,
  paragraphWith,
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

test('an item that was passed over comes after those that have been treated', () => {
  const record = having(aCommittee(3), paragraphWith(2, { state: 'planned' }), leaves('m2', 3))
  const { paragraphs, byParagraph } = attendanceTimeline(having(record, meetingWith({ state: 'open' })))
  expect(paragraphs.map(({ paragraphId }) => paragraphId)).toEqual(['p1', 'p3', 'p2'])
  expect(byParagraph.get('p2')?.moments[0]?.occupants[1]).toBeNull()
})

test('an event of a § that is not in the record is left aside', () => {
  const unknown: Step = withEvent('leaves', 'm2', { paragraphId: 'p99' })
  const { paragraphs } = attendanceTimeline(having(aCommittee(1), unknown))
  expect(paragraphs[0]?.moments[0]?.occupants[1]).toBe('m2')
})
