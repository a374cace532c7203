import { describe, expect, test } from 'vitest'
import type { AttendanceEvent, AttendanceEventKind } from '#domain/attendance.ts'
import {
  applyEvent,
  endParagraph,
  holderOf,
  occupantOf,
  seatPlan,
  stateAtRollCall,
} from '#domain/attendance-state.ts'
import { aCommittee, aCouncil, having, rollCall, rulesWith, seatWith } from '../../support/record-builder.ts'

function happens(kind: AttendanceEventKind, personId: string, seatId: string | null): AttendanceEvent {
  return { id: 'e', kind, personId, paragraphId: 'p1', during: false, time: null, seatId, note: '' }
}

function seatOf(record: ReturnType<typeof aCommittee>, personId: string) {
  const seat = record.seats.find(({ id }) => id === `seat-${personId}`)
  if (seat === undefined) throw new Error(personId)
  return seat
}

describe('the plan of the seats', () => {
  test('a person put on two members’ seats counts on the first', () => {
    const record = having(aCommittee(1), seatWith('m3', { personId: 'm2' }))
    expect(seatPlan(record).seatOfMember.get('m2')?.id).toBe('seat-m2')
    const state = stateAtRollCall(record)
    expect(holderOf(state, seatOf(record, 'm3'))).toBeNull()
  })
  test('a council never lets a member return, others when they have said so', () => {
    expect(seatPlan(aCouncil(1)).noReturn).toBe(true)
    expect(seatPlan(having(aCouncil(1), rulesWith({ noReturn: false }))).noReturn).toBe(true)
    expect(seatPlan(aCommittee(1)).noReturn).toBe(false)
    expect(seatPlan(having(aCommittee(1), rulesWith({ noReturn: true }))).noReturn).toBe(true)
  })
})

test('the roll call: members unless marked, substitutes when marked, remote ones on a link', () => {
  const record = having(
    aCommittee(1),
    rollCall('m2', 'absent'),
    rollCall('m3', 'late'),
    rollCall('m4', 'remote'),
    rollCall('s1', 'present'),
  )
  const { present, remote } = stateAtRollCall(record)
  expect(['m1', 'm2', 'm3', 'm4', 's1', 's2'].filter((personId) => present.has(personId))).toEqual([
    'm1',
    'm4',
    's1',
  ])
  expect([...remote]).toEqual(['m4'])
})

test('a seat lent for a recusal goes back when the § ends', () => {
  const record = aCommittee(1)
  const state = stateAtRollCall(record)
  const seat = seatOf(record, 'm2')
  state.recused = new Set(['m2'])
  applyEvent(state, happens('serves', 's1', 'seat-m2'))
  expect([holderOf(state, seat), occupantOf(state, seat)]).toEqual(['m2', 's1'])
  endParagraph(state)
  expect(occupantOf(state, seat)).toBe('m2')
})

test('a seat is given back by stopping, and taken again by serving', () => {
  const record = aCommittee(1)
  const state = stateAtRollCall(record)
  applyEvent(state, happens('stops', 'm2', null))
  expect(occupantOf(state, seatOf(record, 'm2'))).toBeNull()
  applyEvent(state, happens('serves', 'm2', 'seat-m2'))
  expect(occupantOf(state, seatOf(record, 'm2'))).toBe('m2')
})
