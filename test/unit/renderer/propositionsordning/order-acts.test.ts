import { describe, expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import { orderLines } from '#domain/propositionsordning.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  moveAct,
  otherWay,
  otherWayAct,
} from '../../../../src-renderer/features/propositionsordning/order-acts.ts'
import {
  lineKey,
  lineNote,
  lineTitle,
} from '../../../../src-renderer/features/propositionsordning/question-words.ts'
import { actWhileOpen } from '../../../support/act-while-open.ts'
import { callsVote, finds, votes } from '../../../support/chair.ts'
import { detailedPlan, rivalProposals } from '../../../support/matters.ts'
import { having } from '../../../support/record-builder.ts'

const place = { paragraphId: 'p3', newId: ids() }

function ids(): () => string {
  let count = 0
  return () => `order${(count += 1)}`
}

function after(record: MeetingRecord, act: MeetingAct | null): MeetingRecord {
  return act === null ? record : actWhileOpen(record, act)
}

/** What the panel says of § 3, a line an item. */
function told(record: MeetingRecord): readonly string[] {
  return orderLines(record, 'p3').map((line) =>
    [lineTitle(line.question), lineNote(record, line)].filter((part) => part !== '').join(': '),
  )
}

describe('the lines of the order', () => {
  test('say how each question will be put', () => {
    expect(told(detailedPlan())).toEqual([
      'Avgöra i dag eller inte',
      'Proposition på vart och ett av förslagen: Förvaltningens förslag, Johan Eks (V) avslagsyrkande och Anna Björks (C) ändringsyrkande mot varandra',
      'Tillägg: Bifall eller avslag på Hans Eks (SD) tilläggsyrkande',
    ])
  })
  test('say round by round who won what, with the votes', () => {
    const found = having(rivalProposals('B', 'C'), callsVote('A'))
    expect(told(found)).toEqual([
      'Proposition på vart och ett av förslagen: Huvudförslag: enligt kommunstyrelsens förslag',
      'Motförslag till huvudförslaget: Huvudförslag: enligt kommunstyrelsens förslag',
      'Huvudförslaget mot motförslaget: Kommunstyrelsens förslag mot det motförslag som utses',
    ])
    const decided = having(found, callsVote('B'), votes('13j 9n 19a'), votes('19j 22n'))
    expect(told(decided)).toEqual([
      'Proposition på vart och ett av förslagen: Huvudförslag: enligt kommunstyrelsens förslag',
      'Motförslag till huvudförslaget: Motförslag: eget förslag · Enligt B · B · 13 ja, 9 nej, 19 avstår',
      'Huvudförslaget mot motförslaget: Beslutat: eget förslag · Enligt B · B · 19 ja, 22 nej',
    ])
  })
  test('are told apart, also when they have moved', () => {
    const moved = after(detailedPlan(), moveAct(detailedPlan(), { index: 0, by: 1 }, place))
    const keys = orderLines(detailedPlan(), 'p3').map(lineKey)
    expect(new Set(keys).size).toBe(3)
    expect(orderLines(moved, 'p3').map(lineKey).toSorted()).toEqual(keys.toSorted())
  })
})

describe('the order is changed', () => {
  test('by a step, and not past its ends', () => {
    const record = detailedPlan()
    expect(moveAct(record, { index: 0, by: -1 }, place)).toBeNull()
    const moved = after(record, moveAct(record, { index: 2, by: -1 }, place))
    expect(told(moved).map((line) => line.split(':')[0])).toEqual([
      'Avgöra i dag eller inte',
      'Tillägg',
      'Proposition på vart och ett av förslagen',
    ])
    // What has a place keeps its id.
    const again = moveAct(moved, { index: 0, by: 1 }, place)
    const before = moved.questions.map(({ id }) => id)
    expect(again).toMatchObject({ questions: [before[1], before[0], before[2]].map((id) => ({ id })) })
  })
  test('by putting rivals each by itself, and together again', () => {
    const record = rivalProposals('B', 'C')
    expect(otherWay(record, 'p3')).toBe('separately')
    const separated = after(record, otherWayAct(record, place))
    expect(told(separated)).toHaveLength(3)
    expect(otherWay(separated, 'p3')).toBe('together')
    const together = after(separated, otherWayAct(separated, place))
    expect(told(together)).toHaveLength(1)
  })
  test('where there are no rivals there is no other way', () => {
    const record = having(rivalProposals(), finds('A'))
    expect(otherWay(record, 'p3')).toBeNull()
    expect(otherWayAct(record, place)).toBeNull()
  })
})
