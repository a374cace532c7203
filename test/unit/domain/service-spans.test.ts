import { describe, expect, test } from 'vitest'
import type { MeetingRecord } from '#domain/record.ts'
import { deviationText, missingFrom, serviceSpans, spanNumbers, spanText } from '#domain/service-spans.ts'
import {
  type Step,
  aCommittee,
  arrives,
  during,
  having,
  leaves,
  meetingWith,
  paragraphWith,
  recused,
  rollCall,
  serves,
  substitutesPresent,
} from '../../support/record-builder.ts'

function memberSpan(record: MeetingRecord, memberId: string) {
  const service = serviceSpans(record).seats.find(({ seat }) => seat.personId === memberId)
  if (service === undefined) throw new Error(memberId)
  return service.member
}

describe('where a member of a meeting of 20 §§ served', () => {
  const cases: readonly { name: string; steps: readonly Step[]; served: string; deviation: string }[] = [
    { name: 'throughout', steps: [], served: '§§ 1–20', deviation: '' },
    { name: 'never', steps: [rollCall('m2', 'absent')], served: '', deviation: '' },
    {
      name: 'corpus 034: from § 7',
      steps: [rollCall('m2', 'late'), arrives('m2', 7)],
      served: '§§ 7–20',
      deviation: '§§ 7–20',
    },
    { name: 'corpus 017: to § 8', steps: [leaves('m2', 9)], served: '§§ 1–8', deviation: '§§ 1–8' },
    {
      name: 'corpus 015: "ej 13"',
      steps: [recused('m2', 13)],
      served: '§§ 1–12, 14–20',
      deviation: 'ej § 13',
    },
    {
      name: 'corpus 064: "ej 116, 118"',
      steps: [recused('m2', 16), recused('m2', 18)],
      served: '§§ 1–15, 17, 19–20',
      deviation: 'ej §§ 16, 18',
    },
    {
      name: 'corpus 049: "ej § 91-97"',
      steps: [leaves('m2', 6), arrives('m2', 10)],
      served: '§§ 1–5, 10–20',
      deviation: 'ej §§ 6–9',
    },
    {
      name: 'corpus 026: "154-del av 173"',
      steps: [during('leaves', 'm2', 9, null)],
      served: '§§ 1–8, del av § 9',
      deviation: '§§ 1–8, del av § 9',
    },
    {
      name: 'corpus 097: "ej del av 53"',
      steps: [during('leaves', 'm2', 9, null), arrives('m2', 10)],
      served: '§§ 1–8, 10–20, del av § 9',
      deviation: 'ej del av § 9',
    },
    {
      name: 'away for a part of the only § attended',
      steps: [rollCall('m2', 'late'), during('arrives', 'm2', 20, null)],
      served: 'del av § 20',
      deviation: 'del av § 20',
    },
  ]
  test.each(cases)('$name', ({ steps, served, deviation }) => {
    const record = having(aCommittee(20), ...steps)
    const span = memberSpan(record, 'm2')
    expect([spanText(record, span), deviationText(record, span)]).toEqual([served, deviation])
  })
  test('numbers alone, for a column', () => {
    const record = having(aCommittee(20), during('leaves', 'm2', 9, null))
    expect(spanNumbers(record, memberSpan(record, 'm2'))).toBe('1–8, del av 9')
    expect(missingFrom(record, memberSpan(record, 'm2'))).toHaveLength(11)
  })
})

test('several substitutes in turn, in the order in which they began', () => {
  const record = having(
    aCommittee(6),
    rollCall('m2', 'absent'),
    substitutesPresent('s2', 's1'),
    serves('s2', 'm2', 2),
    leaves('s2', 4),
    serves('s1', 'm2', 5),
  )
  const service = serviceSpans(record).seats[1]
  expect(service?.substitutes.map(({ personId, span }) => [personId, ...span.whole])).toEqual([
    ['s2', 'p2', 'p3'],
    ['s1', 'p5', 'p6'],
  ])
  expect(service?.empty).toEqual({ whole: ['p1', 'p4'], part: [] })
})

test('corpus 034: the same substitute serves in some §§ and only sits in others', () => {
  const record = having(
    aCommittee(4),
    rollCall('m2', 'late'),
    substitutesPresent('s1'),
    serves('s1', 'm2', 0),
    arrives('m2', 3),
  )
  expect(serviceSpans(record).substitutes).toMatchObject([
    { personId: 's1', serving: { whole: ['p1', 'p2'] }, sitting: { whole: ['p3', 'p4'] } },
  ])
})

test('what has no number does not count', () => {
  const record = having(
    aCommittee(3),
    paragraphWith(2, { state: 'planned' }),
    meetingWith({ state: 'drafted' }),
  )
  expect(serviceSpans(record).all).toEqual(['p1', 'p3'])
})
