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
  test('vacant seats are nobody’s, and only substitutes are substitutes', () => {
    const record = having(
      aCommittee(1),
      seatWith('m11', { personId: null }),
      seatWith('s2', { personId: null }),
    )
    const { seatOfMember, substitutes, memberSeats } = seatPlan(record)
    expect(memberSeats).toHaveLength(11)
    expect([...seatOfMember.keys()]).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10'])
    expect([...substitutes]).toEqual(['s1', 's3', 's4', 's5', 's6', 's7', 's8', 's9'])
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

/** A nämnd in which m2 is away and s1 has the seat, after so many events. */
function represented(...events: readonly AttendanceEvent[]) {
  const record = having(aCommittee(1), rollCall('m2', 'absent'), rollCall('s1', 'present'))
  const state = stateAtRollCall(record)
  for (const each of [happens('serves', 's1', 'seat-m2'), ...events]) applyEvent(state, each)
  return { state, seat: seatOf(record, 'm2') }
}

const inTheMiddle = { ...happens('arrives', 'm2', null), during: true }

describe('a member who comes in the middle of a § (domain.md §3.2 Ex. B)', () => {
  test('takes the seat when the § ends', () => {
    const { state, seat } = represented(inTheMiddle)
    expect(occupantOf(state, seat)).toBe('s1')
    endParagraph(state)
    expect(occupantOf(state, seat)).toBe('m2')
    expect([...state.handBack]).toEqual([])
  })
  test('leaves it to the substitute by leaving again, and has broken nothing off', () => {
    const { state, seat } = represented(inTheMiddle, happens('leaves', 'm2', null))
    endParagraph(state)
    expect(occupantOf(state, seat)).toBe('s1')
    expect([...state.handBack, ...state.brokenOff]).toEqual([])
  })
  test('leaves it to one who takes it after that', () => {
    const { state, seat } = represented(inTheMiddle, happens('serves', 's2', 'seat-m2'))
    endParagraph(state)
    expect(occupantOf(state, seat)).toBe('s2')
  })
})

describe('who gives a seat back', () => {
  test('a substitute: the seat is empty, and nobody has broken off', () => {
    const { state, seat } = represented(happens('stops', 's1', null))
    expect(occupantOf(state, seat)).toBeNull()
    expect([...state.stopped, ...state.brokenOff]).toEqual([])
  })
  test('a substitute who leaves has not broken off as a member does', () => {
    const { state, seat } = represented(happens('leaves', 's1', null))
    expect(occupantOf(state, seat)).toBeNull()
    expect([...state.brokenOff]).toEqual([])
  })
  test('a member serves again by coming back, where that is allowed', () => {
    const record = aCommittee(1)
    const state = stateAtRollCall(record)
    applyEvent(state, happens('stops', 'm2', null))
    applyEvent(state, happens('arrives', 'm2', null))
    expect(occupantOf(state, seatOf(record, 'm2'))).toBe('m2')
  })
  test('a member of a council is barred, until somebody decides to put them on the seat (KL 5:20)', () => {
    const record = having(aCouncil(1), rollCall('s1', 'present'))
    const state = stateAtRollCall(record)
    const seat = seatOf(record, 'm2')
    const events = [
      happens('leaves', 'm2', null),
      happens('serves', 's1', 'seat-m2'),
      happens('arrives', 'm2', null),
    ]
    for (const each of events) applyEvent(state, each)
    expect([occupantOf(state, seat), ...state.barred]).toEqual(['s1', 'm2'])
    applyEvent(state, happens('serves', 'm2', 'seat-m2'))
    expect([occupantOf(state, seat), state.barred.size, state.standing.size]).toEqual(['m2', 0, 0])
  })
})

describe('whose the seat is when somebody takes it', () => {
  test('until further notice, when its member is not jävig', () => {
    const record = aCommittee(1)
    const state = stateAtRollCall(record)
    applyEvent(state, happens('serves', 's1', 'seat-m2'))
    endParagraph(state)
    expect(occupantOf(state, seatOf(record, 'm2'))).toBe('s1')
  })
  test('still the substitute’s own, when the substitute is the one who is jävig', () => {
    const { state } = represented()
    state.recused = new Set(['s1'])
    applyEvent(state, happens('serves', 's1', 'seat-m2'))
    expect([state.standing.get('seat-m2'), state.forRecused.size]).toEqual(['s1', 0])
  })
  test('for one § only, when a jävig substitute is stood in for', () => {
    const { state, seat } = represented()
    state.recused = new Set(['s1'])
    applyEvent(state, happens('serves', 's2', 'seat-m2'))
    expect(occupantOf(state, seat)).toBe('s2')
    endParagraph(state)
    expect([occupantOf(state, seat), state.forRecused.size]).toEqual(['s1', 0])
  })
})

describe('taking part at a distance', () => {
  test('ends by leaving', () => {
    const state = stateAtRollCall(aCommittee(1))
    applyEvent(state, happens('remoteOn', 'm2', null))
    expect([...state.remote]).toEqual(['m2'])
    applyEvent(state, happens('leaves', 'm2', null))
    expect([...state.remote]).toEqual([])
  })
  test('does not put one who sits in the room back on the seat', () => {
    const record = aCommittee(1)
    const state = stateAtRollCall(record)
    applyEvent(state, happens('stops', 'm2', null))
    applyEvent(state, happens('remoteOn', 'm2', null))
    expect(occupantOf(state, seatOf(record, 'm2'))).toBeNull()
  })
})

describe('the chair', () => {
  test.each(['leaves', 'leavesChair'] as const)('appointed, until that very person %s', (kind) => {
    const state = stateAtRollCall(aCommittee(1))
    applyEvent(state, happens('takesChair', 'm5', null))
    applyEvent(state, happens(kind, 'm2', null))
    expect(state.chairId).toBe('m5')
    applyEvent(state, happens(kind, 'm5', null))
    expect(state.chairId).toBeNull()
  })
  test.each(['leaves', 'leavesChair'] as const)('for one who is jävig, until that very person %s', (kind) => {
    const state = stateAtRollCall(aCommittee(1))
    state.recused = new Set(['m1'])
    applyEvent(state, happens('takesChair', 'm5', null))
    applyEvent(state, happens(kind, 'm2', null))
    expect([state.chairId, state.chairForRecused]).toEqual([null, 'm5'])
    applyEvent(state, happens(kind, 'm5', null))
    expect(state.chairForRecused).toBeNull()
  })
  test('taken by one who was not there, who is then; and again by one who had left it', () => {
    const state = stateAtRollCall(aCommittee(1))
    applyEvent(state, happens('takesChair', 's5', null))
    expect(state.present.has('s5')).toBe(true)
    applyEvent(state, happens('leavesChair', 'm1', null))
    applyEvent(state, happens('takesChair', 'm1', null))
    expect(state.leftChair.has('m1')).toBe(false)
  })
  test('is whoever has the office, on whatever seat', () => {
    const record = having(aCommittee(1), seatWith('m1', { role: 'none' }), seatWith('m3', { role: 'chair' }))
    const state = stateAtRollCall(record)
    state.recused = new Set(['m3'])
    applyEvent(state, happens('takesChair', 'm5', null))
    expect([state.chairId, state.chairForRecused]).toEqual([null, 'm5'])
  })
  test('is not stood in for by the jävig chair, nor where there is none', () => {
    const own = stateAtRollCall(aCommittee(1))
    own.recused = new Set(['m1'])
    applyEvent(own, happens('takesChair', 'm1', null))
    expect([own.chairId, own.chairForRecused]).toEqual(['m1', null])
    const none = stateAtRollCall(having(aCommittee(1), seatWith('m1', { role: 'none' })))
    none.recused = new Set(['m1'])
    applyEvent(none, happens('takesChair', 'm5', null))
    expect([none.chairId, none.chairForRecused]).toEqual(['m5', null])
  })
})
