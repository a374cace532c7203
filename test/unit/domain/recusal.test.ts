import { describe, expect, test } from 'vitest'
import type { BodyKind } from '#domain/body.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { mayDecideOwnRecusal, mustLeaveRoom, recusalsAt } from '#domain/recusal.ts'
import {
  aCommittee,
  aSubcommittee,
  bodyKind,
  having,
  leaves,
  recused,
  rollCall,
  serves,
  substitutesPresent,
  withEvent,
} from '../../support/record-builder.ts'

function told(record: MeetingRecord) {
  return recusalsAt(record, 'p2').map(({ personId, ground, substituteId, actingChairId }) => ({
    personId,
    ground,
    substituteId,
    actingChairId,
  }))
}

describe('what follows from a recusal', () => {
  test('corpus 057: one jävig, a substitute of another party', () => {
    const record = having(
      aCommittee(3),
      substitutesPresent('s9'),
      withEvent('recused', 'm2', { paragraphId: 'p2', note: '6 kap. 28 § 1 kommunallagen' }),
      serves('s9', 'm2', 2),
    )
    expect(told(record)).toEqual([
      { personId: 'm2', ground: '6 kap. 28 § 1 kommunallagen', substituteId: 's9', actingChairId: null },
    ])
    expect(recusalsAt(record, 'p3')).toEqual([])
  })
  test('the chair: the first vice chair leads', () => {
    expect(told(having(aCommittee(2), recused('m1', 2)))).toEqual([
      { personId: 'm1', ground: '', substituteId: null, actingChairId: 'm10' },
    ])
  })
  test('one who leaves the room for it', () => {
    const record = having(
      aCommittee(2),
      substitutesPresent('s1'),
      recused('m1', 2),
      leaves('m1', 2),
      serves('s1', 'm1', 2),
    )
    expect(told(record)).toMatchObject([{ personId: 'm1', substituteId: 's1', actingChairId: 'm10' }])
  })
  test('one who leaves the room for it, and somebody else whose seat a substitute has', () => {
    const record = having(
      aCommittee(2),
      rollCall('m1', 'absent'),
      substitutesPresent('s1', 's2'),
      serves('s1', 'm1', 0),
      recused('m2', 2),
      leaves('m2', 2),
      serves('s2', 'm2', 2),
    )
    expect(told(record)).toMatchObject([{ personId: 'm2', substituteId: 's2' }])
  })
  test('nobody’s seat is another’s: one without a substitute while the first seat has one', () => {
    const record = having(
      aCommittee(2),
      rollCall('m1', 'absent'),
      substitutesPresent('s1'),
      serves('s1', 'm1', 0),
      recused('m2', 2),
      leaves('m2', 2),
    )
    expect(told(record)).toMatchObject([{ personId: 'm2', substituteId: null }])
  })
  test('a serving substitute, and one who does not serve', () => {
    const record = having(
      aCommittee(2),
      rollCall('m2', 'absent'),
      substitutesPresent('s1', 's2', 's3'),
      serves('s1', 'm2', 0),
      recused('s1', 2),
      recused('s3', 2),
      serves('s2', 'm2', 2),
    )
    expect(told(record)).toMatchObject([
      { personId: 's1', substituteId: 's2' },
      { personId: 's3', substituteId: null },
    ])
  })
})

test('one may take part in deciding the own recusal only when the body is not quorate without (KL 6:30)', () => {
  const two = having(aSubcommittee(2), recused('m1', 2))
  expect(mayDecideOwnRecusal(two, 'p2')).toBe(false)
  expect(mayDecideOwnRecusal(having(two, rollCall('m2', 'absent')), 'p2')).toBe(true)
})

test.each<[BodyKind, boolean]>([
  ['committee', true],
  ['executive', true],
  ['council', false],
  ['federationCouncil', false],
  ['informal', false],
])('the jävig must leave the room in a %s: %s (KL 6:30, 5:47)', (kind, leaves) => {
  expect(mustLeaveRoom(having(aCommittee(1), bodyKind(kind)))).toBe(leaves)
})
