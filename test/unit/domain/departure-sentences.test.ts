import { expect, test } from 'vitest'
import { departureSentences, isLostLink, namedSuccessor, seatLeft } from '#domain/departure-sentences.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aCommittee, having, leaves, rollCall, serves, withEvent } from '../../support/record-builder.ts'

function firstEvent(record: MeetingRecord) {
  const [first] = record.attendance
  if (first === undefined) throw new Error('An event was recorded')
  return first
}

const replaced = having(
  aCommittee(3),
  withEvent('leaves', 'm2', { paragraphId: 'p2', time: '19:05' }),
  serves('s1', 'm2', 2),
)

test('the successor is named where a time makes it one sentence', () => {
  expect(namedSuccessor(replaced, firstEvent(replaced))).toBe('s1')
  const untimed = having(aCommittee(3), leaves('m2', 2), serves('s1', 'm2', 2))
  expect(namedSuccessor(untimed, firstEvent(untimed))).toBeNull()
  expect(departureSentences(untimed, firstEvent(untimed)).map(({ phrase }) => phrase)).toEqual([
    'närvaro.deltar_till',
  ])
})

test('the seat that was left is the one held before', () => {
  expect(seatLeft(replaced, firstEvent(replaced))).toBe('seat-m2')
  const outsider = having(aCommittee(3), leaves('s3', 2))
  expect(seatLeft(outsider, firstEvent(outsider))).toBeNull()
})

test('a link is lost only in the middle of a §, by one who is on it', () => {
  const remote = rollCall('m2', 'remote')
  const inTheMiddle = withEvent('leaves', 'm2', { paragraphId: 'p2', during: true, time: '19:00' })
  const lost = having(aCommittee(3), remote, inTheMiddle)
  expect(isLostLink(lost, firstEvent(lost))).toBe(true)
  const between = having(aCommittee(3), remote, leaves('m2', 2))
  expect(isLostLink(between, firstEvent(between))).toBe(false)
  const inTheRoom = having(aCommittee(3), inTheMiddle)
  expect(isLostLink(inTheRoom, firstEvent(inTheRoom))).toBe(false)
})

test('in the last § there is none to be absent from: the one who is gone has left', () => {
  const record = having(
    aCommittee(2),
    rollCall('m2', 'remote'),
    withEvent('leaves', 'm2', { paragraphId: 'p2', during: true, time: '19:00' }),
  )
  expect(departureSentences(record, firstEvent(record)).map(({ phrase }) => phrase)).toEqual([
    'närvaro.lämnar_under',
  ])
})
