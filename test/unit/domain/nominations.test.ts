import { describe, expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import type { Election } from '#domain/election.ts'
import type { Motion } from '#domain/motion.ts'
import { candidateNamed } from '#domain/nominations.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aMotion, anElection } from '../../support/facts.ts'
import { type Step, aCommittee, adding, having, meetingWith } from '../../support/record-builder.ts'
import { refused } from '../../support/refused.ts'

/** What a nomination does to an election that has begun (domain.md §4.7). */
const begun = having(aCommittee(4), meetingWith({ state: 'open', endTime: null }))
const vice = anElection('e', { office: 'ledamöter i valnämnden', places: 2 })

function nominates(id: string, name: string, change: Partial<Motion>): MeetingAct {
  return { kind: 'motion.put', motion: aMotion(id, 'nominate', 'm1', { clauses: [name], ...change }) }
}
function elections(...list: readonly Election[]): Step {
  return adding('elections', ...list)
}
function after(record: MeetingRecord, ...acts: readonly MeetingAct[]): MeetingRecord {
  return acts.reduce(applyAct, record)
}
/** "Eva Ek 0, Bo Ås 3": the candidates of an election with their votes. */
function standing({ elections: held }: MeetingRecord, electionId: string): string {
  const candidates = held.find(({ id }) => id === electionId)?.candidates ?? []
  return candidates.map(({ name, votes }) => `${name} ${votes}`).join(', ')
}

describe('who is nominated while an election goes on stands in it', () => {
  const record = having(
    begun,
    elections({
      ...vice,
      candidates: [{ name: 'Bo Ås (S)', personId: null, votes: 3 }],
      elected: ['Bo Ås (S)'],
      lotFavoured: 'Bo Ås (S)',
    }),
  )

  test('after those before, without votes, and a lot drawn before is forgotten', () => {
    const nominated = after(record, nominates('a', 'Eva Ek (M)', {}))
    expect(standing(nominated, 'e')).toBe('Bo Ås (S) 3, Eva Ek (M) 0')
    expect(nominated.elections[0]).toMatchObject({ elected: [], lotFavoured: null })
  })
  test('once, however many put the name forward', () => {
    const nominated = after(record, nominates('a', 'Bo Ås (S)', {}), nominates('b', 'Bo Ås (S)', {}))
    expect(nominated.elections).toEqual(record.elections)
  })
  test('not when the chair refuses it, nor in an election of lists, nor in another §', () => {
    const ofLists = having(begun, elections({ ...vice, method: 'proportional' }))
    const own = aMotion('a', 'own', 'm1', { clauses: ['Eva Ek (M)'] })
    const cases: readonly (readonly [MeetingRecord, MeetingAct])[] = [
      [record, nominates('a', 'Eva Ek (M)', { refusedReason: 'inte valbar' })],
      [record, nominates('a', 'Eva Ek (M)', { paragraphId: 'p4' })],
      [ofLists, nominates('a', 'Lista M', {})],
      [record, { kind: 'motion.put', motion: own }],
    ]
    for (const [start, act] of cases) expect(after(start, act).elections).toEqual(start.elections)
  })
  test('as a member of the body when there is one of that name', () => {
    expect(candidateNamed(begun, 'Anna Ek (S)')).toEqual({ name: 'Anna Ek (S)', personId: 'm1', votes: 0 })
    expect(candidateNamed(begun, 'Någon Annan (S)').personId).toBeNull()
  })
})

describe('a nomination that is taken back or changed', () => {
  const record = after(
    having(begun, elections({ ...vice, candidates: [{ name: 'Bo Ås (S)', personId: null, votes: 0 }] })),
    nominates('a', 'Eva Ek (M)', {}),
  )

  test.each<[string, MeetingAct, string]>([
    ['withdrawn', { kind: 'motion.withdraw', motionId: 'a', time: '18:10' }, 'Bo Ås (S) 0'],
    ['taken away', { kind: 'motion.remove', motionId: 'a' }, 'Bo Ås (S) 0'],
    ['changed', nominates('a', 'Ida Öst (C)', {}), 'Bo Ås (S) 0, Ida Öst (C) 0'],
  ])('%s: who was put forward without a motion stays', (_, act, expected) => {
    expect(standing(after(record, act), 'e')).toBe(expected)
  })
  test('keeps who has votes already, and who is nominated by others too', () => {
    const counted = having(record, (now) => ({
      ...now,
      elections: now.elections.map((one) => ({
        ...one,
        candidates: one.candidates.map((candidate) => ({ ...candidate, votes: 4 })),
      })),
    }))
    const withdrawn: MeetingAct = { kind: 'motion.withdraw', motionId: 'a', time: '18:10' }
    expect(standing(after(counted, withdrawn), 'e')).toBe('Bo Ås (S) 4, Eva Ek (M) 4')
    const twice = after(record, nominates('b', 'Eva Ek (M)', {}), withdrawn)
    expect(standing(twice, 'e')).toBe('Bo Ås (S) 0, Eva Ek (M) 0')
  })
})

describe('which of several elections a nomination is for', () => {
  const two = having(
    begun,
    elections(vice, anElection('f', { office: 'ersättare i valnämnden' }), {
      ...anElection('g', { office: 'revisor' }),
      outcome: 'postponed',
    }),
  )

  test.each([
    ['its office', ['Eva Ek (M)', 'ledamot i valnämnden'], ['Eva Ek (M) 0', '']],
    ['the other office', ['Eva Ek (M)', 'ersättare i valnämnden'], ['', 'Eva Ek (M) 0']],
    ['no office: both', ['Eva Ek (M)'], ['Eva Ek (M) 0', 'Eva Ek (M) 0']],
    ['an office in other words: none of several', ['Eva Ek (M)', 'ledamot'], ['', '']],
  ])('%s', (_, clauses, expected) => {
    const nominated = after(two, nominates('a', '', { clauses }))
    expect(['e', 'f'].map((id) => standing(nominated, id))).toEqual(expected)
  })
  test('an office in other words: the only one that goes on', () => {
    const one = having(begun, elections(vice))
    const nominated = after(one, nominates('a', '', { clauses: ['Eva Ek (M)', 'ledamot'] }))
    expect(standing(nominated, 'e')).toBe('Eva Ek (M) 0')
  })
})

describe('an election that is over', () => {
  const held = having(begun, elections({ ...vice, outcome: 'elected', elected: ['Bo Ås (S)'] }))

  test('takes no more nominations until it is opened again', () => {
    expect(refused(() => after(held, nominates('a', 'Eva Ek (M)', {})))).toEqual({
      code: 'NOT_ALLOWED',
      place: 'a',
      details: { rule: 'ELECTION_HELD' },
    })
    const opened = after(held, { kind: 'election.put', election: vice }, nominates('a', 'Eva Ek (M)', {}))
    expect(standing(opened, 'e')).toBe('Eva Ek (M) 0')
  })
  test('takes one for an election that is still to begin, one that is refused, and other motions', () => {
    const other = nominates('a', 'Eva Ek (M)', { clauses: ['Eva Ek (M)', 'revisor'] })
    const motion = aMotion('c', 'own', 'm1', { clauses: ['Valet granskas.'] })
    const acts = [
      other,
      nominates('b', 'Ida Öst (C)', { refusedReason: 'inte valbar' }),
      { kind: 'motion.put', motion },
    ] as const
    expect(after(held, ...acts).motions).toHaveLength(3)
  })
  test('lets who moved a nomination be put right afterwards', () => {
    const nominated = after(
      having(begun, elections(vice)),
      nominates('a', 'Eva Ek (M)', {}),
      { kind: 'election.put', election: { ...vice, outcome: 'elected', elected: ['Eva Ek (M)'] } },
      nominates('a', 'Eva Ek (M)', { movers: ['m2'] }),
    )
    expect(nominated.motions[0]?.movers).toEqual(['m2'])
  })
})
