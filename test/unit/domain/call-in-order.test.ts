import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '#domain/errors.ts'
import { proposeSubstitutes } from '#domain/call-in-order.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  type Step,
  aCommittee,
  aCouncil,
  arrives,
  bodyWith,
  event,
  having,
  leaves,
  recused,
  rollCall,
  seatWith,
  serves,
  substitutesPresent,
} from '../../support/record-builder.ts'

const away = (...people: readonly string[]): Step => {
  return (record) => having(record, ...people.map((personId) => rollCall(personId, 'absent')))
}

/** "m2: s1 (ownParty 1), s8 (chain 1)" for each empty seat. */
function proposals(record: MeetingRecord, paragraphId: string | null): readonly string[] {
  return proposeSubstitutes(record, paragraphId).map(({ seatId, candidates }) => {
    const list = candidates.map(({ personId, reason }) => {
      return `${personId} (${reason.kind} ${reason.position}${reason.hasServed ? ', has served' : ''})`
    })
    return `${seatId.replace('seat-', '')}: ${list.join(', ')}`
  })
}

const cases: readonly {
  name: string
  record: MeetingRecord
  at: string | null
  proposed: readonly string[]
}[] = [
  { name: 'every seat is taken', record: aCommittee(1), at: null, proposed: [] },
  {
    name: 'domain.md §3.2 Ex. A: S₁, S₂ away, only s₁ of S present: s₁, then V’s first',
    record: having(aCommittee(1), away('m2', 'm3'), substitutesPresent('s1', 's8')),
    at: null,
    proposed: ['m2: s1 (ownParty 1)', 'm3: s8 (chain 1)'],
  },
  {
    name: 'the party’s own in the order of the register, the rest follow as alternatives',
    record: having(aCommittee(1), away('m2'), substitutesPresent('s3', 's2', 's9')),
    at: 'p1',
    proposed: ['m2: s2 (ownParty 2), s3 (ownParty 3), s9 (chain 1)'],
  },
  {
    name: 'the personal substitute before the party’s first',
    record: having(
      aCommittee(1),
      seatWith('s3', { personalFor: 'seat-m4' }),
      away('m4'),
      substitutesPresent('s1', 's3'),
    ),
    at: null,
    proposed: ['m4: s3 (personal 3), s1 (ownParty 1)'],
  },
  {
    name: 'a personal substitute is kept for the own member, though another seat comes first',
    record: having(
      aCommittee(1),
      seatWith('s1', { personalFor: 'seat-m4' }),
      away('m2', 'm4'),
      substitutesPresent('s1', 's2'),
    ),
    at: null,
    proposed: ['m2: s2 (ownParty 2)', 'm4: s1 (personal 1)'],
  },
  {
    name: 'chains are not symmetric: C steps in for M, M never for C',
    record: having(
      aCommittee(1),
      bodyWith({
        callInOrder: {
          chains: [
            { party: 'M', parties: ['M', 'SD', 'C'] },
            { party: 'C', parties: ['C'] },
          ],
          anyoneLeft: false,
        },
      }),
      away('m5', 'm11'),
      substitutesPresent('s4', 's5'),
    ),
    at: null,
    proposed: ['m5: s4 (ownParty 1), s5 (ownParty 2)', 'm11: '],
  },
  {
    name: 'a chain that ends early leaves the seat empty [TYR]',
    record: having(
      aCommittee(1),
      bodyWith({ callInOrder: { chains: [{ party: 'V', parties: ['V', 'S'] }], anyoneLeft: false } }),
      away('m10'),
      substitutesPresent('s9'),
    ),
    at: null,
    proposed: ['m10: '],
  },
  {
    name: 'anyone left steps in by the size of the party [MEL]',
    record: having(aCommittee(1), away('m11'), substitutesPresent('s8', 's6', 's1')),
    at: null,
    proposed: ['m11: s1 (anyoneLeft 1), s6 (anyoneLeft 1), s8 (anyoneLeft 1)'],
  },
  {
    name: 'the largest party first, wherever it stands in the register, and one without members last',
    record: having(
      aCommittee(1),
      ...['m2', 'm3', 'm4'].map((id) => seatWith(id, { party: 'V' })),
      seatWith('s9', { party: 'X' }),
      away('m11'),
      substitutesPresent('s1', 's6', 's8', 's9'),
    ),
    at: null,
    proposed: ['m11: s8 (anyoneLeft 1), s6 (anyoneLeft 1), s1 (anyoneLeft 1), s9 (anyoneLeft 1)'],
  },
  {
    name: 'a vacant substitute’s seat is nobody in the order',
    record: having(aCommittee(1), seatWith('s1', { personId: null }), away('m2'), substitutesPresent('s2')),
    at: null,
    proposed: ['m2: s2 (ownParty 1)'],
  },
  {
    name: 'an own party’s need goes before a chain that would take its substitute',
    record: having(aCommittee(1), away('m2', 'm10'), substitutesPresent('s8')),
    at: null,
    proposed: ['m2: ', 'm10: s8 (ownParty 1)'],
  },
  {
    name: 'KL 5:18: one who has served and given the seat back goes before an earlier one of the party',
    record: having(
      aCommittee(4),
      rollCall('m2', 'late'),
      substitutesPresent('s2'),
      serves('s2', 'm2', 0),
      arrives('m2', 2),
      arrives('s1', 2),
      leaves('m3', 3),
    ),
    at: 'p3',
    proposed: ['m3: s2 (ownParty 2, has served), s1 (ownParty 1)'],
  },
  {
    name: 'but not before the member’s own party when of another',
    record: having(
      aCommittee(4),
      rollCall('m10', 'late'),
      substitutesPresent('s8', 's1'),
      serves('s8', 'm10', 0),
      arrives('m10', 2),
      leaves('m3', 3),
    ),
    at: 'p3',
    proposed: ['m3: s1 (ownParty 1), s8 (chain 1, has served)'],
  },
  {
    name: 'jävig: a substitute for that § alone, not one who is jävig too',
    record: having(aCommittee(2), substitutesPresent('s1', 's2'), recused('m2', 1), recused('s1', 1)),
    at: 'p1',
    proposed: ['m2: s2 (ownParty 2)'],
  },
  {
    name: 'one who is jävig on a lent seat is not free for another',
    record: having(
      aCommittee(2),
      away('m2'),
      substitutesPresent('s1', 's2'),
      serves('s1', 'm2', 0),
      recused('s1', 1),
      event('leaves', 'm3', 1),
    ),
    at: 'p1',
    proposed: ['m2: s2 (ownParty 2)', 'm3: '],
  },
  {
    name: 'vacant seats are filled as others',
    record: having(aCommittee(1), seatWith('m9', { personId: null }), substitutesPresent('s6')),
    at: null,
    proposed: ['m9: s6 (ownParty 1)'],
  },
  {
    name: 'a council keeps to the party (KL 5:21)',
    record: having(aCouncil(1), away('m61', 'm59'), substitutesPresent('s24', 's1')),
    at: null,
    proposed: ['m59: s24 (ownParty 1)', 'm61: '],
  },
  {
    name: 'whatever chains it is said to have (KL 5:21)',
    record: having(
      aCouncil(1),
      bodyWith({ callInOrder: { chains: [{ party: 'MP', parties: ['MP', 'S'] }], anyoneLeft: true } }),
      away('m61'),
      substitutesPresent('s1', 's7'),
    ),
    at: null,
    proposed: ['m61: '],
  },
  {
    name: 'the strongest constituency goes first, wherever it stands in the register (KL 5:21)',
    record: having(
      aCouncil(1),
      ...['m1', 'm2', 'm3', 's2'].map((id) => seatWith(id, { constituency: 'Norra' })),
      ...['m4', 'm5', 's1'].map((id) => seatWith(id, { constituency: 'Västra' })),
      ...['m21', 'm22', 'm23', 'm24'].map((id) => seatWith(id, { constituency: 'Västra' })),
      away('m20'),
      substitutesPresent('s1', 's2'),
    ),
    at: null,
    proposed: ['m20: s2 (otherConstituency 2), s1 (otherConstituency 1)'],
  },
  {
    name: 'and to the constituency first, then the party’s strongest other one (KL 5:21)',
    record: having(
      aCouncil(1),
      ...['m1', 'm2', 'm3', 's1'].map((id) => seatWith(id, { constituency: 'Norra' })),
      ...['m4', 'm5', 's2'].map((id) => seatWith(id, { constituency: 'Västra' })),
      away('m20'),
      substitutesPresent('s1', 's2', 's3'),
    ),
    at: null,
    proposed: ['m20: s3 (ownParty 3), s1 (otherConstituency 1), s2 (otherConstituency 2)'],
  },
  {
    name: 'two who sit without a party are not of one party',
    record: having(
      aCommittee(1),
      bodyWith({ callInOrder: { chains: [], anyoneLeft: false } }),
      seatWith('m11', { party: '-' }),
      seatWith('s9', { party: '-' }),
      away('m11'),
      substitutesPresent('s9'),
    ),
    at: null,
    proposed: ['m11: '],
  },
]

describe('who is proposed', () => {
  test.each(cases)('$name', ({ record, at, proposed }) => {
    expect(proposals(record, at)).toEqual(proposed)
  })
  test('an unknown § is refused', () => {
    expect(() => proposeSubstitutes(aCommittee(1), 'p7')).toThrow(new AppError('NOT_FOUND', 'p7', {}))
  })
})

test('whoever is away: nobody is proposed first twice, and only free substitutes are', () => {
  const members = Array.from({ length: 11 }, (_, i) => `m${i + 1}`)
  const substitutes = Array.from({ length: 9 }, (_, i) => `s${i + 1}`)
  fc.assert(
    fc.property(fc.subarray(members), fc.subarray(substitutes), (absent, present) => {
      const record = having(aCommittee(1), away(...absent), substitutesPresent(...present))
      const found = proposeSubstitutes(record, 'p1')
      expect(found.map(({ seatId }) => seatId)).toEqual(absent.map((id) => `seat-${id}`))
      const first = found.flatMap(({ candidates }) => candidates[0]?.personId ?? [])
      expect(new Set(first).size).toBe(first.length)
      expect(first.length).toBe(Math.min(absent.length, present.length))
      for (const { candidates } of found) {
        expect(candidates.every(({ personId }) => present.includes(personId))).toBe(true)
      }
    }),
  )
})
