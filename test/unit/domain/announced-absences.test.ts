import { describe, expect, test } from 'vitest'
import { applyAct } from '#domain/acts/apply.ts'
import { announcedAbsences, callInProposals } from '#domain/announced-absences.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { servingAt } from '#domain/serving.ts'
import { aCommittee, aCouncil, having, meetingWith, rollCall, serves } from '../../support/record-builder.ts'

/** "m2 absent: s1" for each who has told; "-" when nobody is called in. */
function told(record: MeetingRecord): readonly string[] {
  return announcedAbsences(record).map(
    ({ personId, status, callIn }) => `${personId} ${status}: ${callIn?.personId ?? '-'}`,
  )
}

describe('announcedAbsences', () => {
  test.each([
    { name: 'nobody has told anything', record: aCommittee(1), expected: [] },
    {
      name: 'the party’s substitutes are called in their order, each for one seat, however it was told',
      record: having(aCommittee(1), rollCall('m3', 'absent'), rollCall('m2', 'late')),
      expected: ['m2 late: s1', 'm3 absent: s2'],
    },
    {
      name: 'a substitute who cannot come is passed over, and told among the others',
      record: having(aCommittee(1), rollCall('m2', 'absent'), rollCall('s1', 'absent')),
      expected: ['m2 absent: s2', 's1 absent: -'],
    },
    {
      name: 'one who takes part at a distance serves, and nobody is called',
      record: having(aCommittee(1), rollCall('m2', 'remote')),
      expected: ['m2 remote: -'],
    },
    {
      name: 'one who is said to be present has told nothing',
      record: having(aCommittee(1), rollCall('m2', 'present'), rollCall('s1', 'present')),
      expected: [],
    },
    {
      name: 'who serves already is called no more',
      record: having(aCommittee(1), rollCall('m2', 'absent'), serves('s2', 'm2', 0)),
      expected: ['m2 absent: -'],
    },
  ])('$name', ({ record, expected }) => {
    expect(told(record)).toEqual(expected)
  })

  test('in a council nobody is left to call when the party has no more substitutes', () => {
    const council = aCouncil(1)
    const party = council.seats.find(({ kind }) => kind === 'member')?.party
    const of = (kind: string): readonly string[] =>
      council.seats.flatMap((seat) =>
        seat.kind === kind && seat.party === party && seat.personId !== null ? [seat.personId] : [],
      )
    const record = having(
      council,
      ...[...of('member'), ...of('substitute')].map((personId) => rollCall(personId, 'absent')),
    )
    expect(announcedAbsences(record).map(({ callIn }) => callIn)).toEqual(
      [...of('member'), ...of('substitute')].map(() => null),
    )
  })
})

describe('callInProposals', () => {
  test('everybody else who could take the seat follows, those of whom nothing is known among them', () => {
    const [proposal] = callInProposals(
      having(aCommittee(1), rollCall('m2', 'absent'), rollCall('s1', 'present')),
    )
    expect(proposal?.candidates.map(({ personId }) => personId).slice(0, 3)).toEqual(['s1', 's2', 's3'])
  })
  test('leaves the record as it was: nobody is present because they could be called', () => {
    const record = having(aCommittee(1), rollCall('m2', 'absent'))
    callInProposals(record)
    expect(record.rollCall).toHaveLength(1)
    expect(servingAt(record, null).serving.has('s1')).toBe(false)
  })
})

test('what was told can be taken back, and the member is expected again', () => {
  const record = having(aCommittee(1), meetingWith({ state: 'summoned' }), rollCall('m2', 'absent'))
  const next = applyAct(record, { kind: 'rollCall.clear', personId: 'm2' })
  expect(told(next)).toEqual([])
  expect(servingAt(next, null).serving.has('m2')).toBe(true)
})
