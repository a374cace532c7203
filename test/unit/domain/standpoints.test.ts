import { describe, expect, test } from 'vitest'
import type { Motion, Proposal } from '#domain/motion.ts'
import {
  type Stage,
  type Standpoint,
  motionsTriedWith,
  standpointsOf,
  standsFor,
} from '#domain/standpoints.ts'
import { aMotion, aProposal, onMotion, onProposal } from '../../support/facts.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

const plan = aProposal('p', 'förvaltningens förslag', 'Planen godkänns.', 'Avgift tas ut.')

interface Sorted extends Readonly<Record<Stage, readonly Standpoint[]>> {
  readonly all: readonly Standpoint[]
  readonly nominations: readonly Motion[]
}

function standpoints(proposals: readonly Proposal[], ...motions: readonly Motion[]): Sorted {
  const record = having(aCommittee(4), adding('proposals', ...proposals), adding('motions', ...motions))
  const { all, nominations } = standpointsOf(record, 'p3')
  const at = (stage: Stage): readonly Standpoint[] => all.filter((standpoint) => standpoint.stage === stage)
  return {
    all,
    nominations,
    formal: at('formal'),
    main: at('main'),
    point: at('point'),
    addition: at('addition'),
  }
}

function amend(id: string, point: number | null): Motion {
  return aMotion(id, 'amend', 'm1', { subject: onProposal('p'), point, clauses: ['Ny.'] })
}

/** "own+joined−opponent" of each standpoint; a proposal's own id stands first. */
function told(list: readonly Standpoint[]): readonly string[] {
  return list.map(({ choice, motions, opponents }) => {
    const named = choice.kind === 'proposal' ? [choice.refersTo] : []
    const asking = [...named, ...motions.map(({ id }) => id)].join('+')
    return [asking, ...opponents.map(({ id }) => id)].join('−')
  })
}

describe('approving is no proposal of its own', () => {
  test('of a proposal (seed 003)', () => {
    const { main } = standpoints([plan], aMotion('bif', 'approve', 'm1', {}))
    expect(told(main)).toEqual(['p+bif'])
    expect(main.every((standpoint) => standsFor(standpoint, { kind: 'motion', refersTo: 'bif' }))).toBe(true)
  })
  test('of another’s motion, and of an approval of it (115)', () => {
    const { formal, main, addition } = standpoints(
      [],
      aMotion('åter', 'referBack', 'm1', {}),
      aMotion('bif', 'approve', 'm2', { subject: onMotion('åter') }),
      aMotion('bif2', 'approve', 'm3', { subject: onMotion('bif') }),
      aMotion('till', 'add', 'm4', {}),
      aMotion('bif3', 'approve', 'm5', { subject: onMotion('till') }),
    )
    expect(told(formal)).toEqual(['åter+bif+bif2'])
    expect(main).toEqual([])
    expect(told(addition)).toEqual(['till+bif3'])
  })
  test('with nothing on the table is one thing, whoever asks for it', () => {
    const { main } = standpoints([], aMotion('a', 'approve', 'm1', {}), aMotion('b', 'approve', 'm2', {}))
    expect(told(main)).toEqual(['a+b'])
  })
})

describe('rejecting', () => {
  test('a proposal is one standpoint, whoever asks for it', () => {
    const { main } = standpoints(
      [plan],
      aMotion('a', 'reject', 'm1', {}),
      aMotion('b', 'reject', 'm2', { subject: onProposal('p') }),
      aMotion('c', 'approve', 'm3', { subject: onMotion('a') }),
    )
    expect(told(main)).toEqual(['p', 'a+b+c'])
  })
  test('an approval is rejecting what it approves', () => {
    const { main } = standpoints(
      [plan],
      aMotion('bif', 'approve', 'm1', {}),
      aMotion('avs', 'reject', 'm2', { subject: onMotion('bif') }),
      aMotion('avs2', 'reject', 'm3', {}),
    )
    expect(told(main)).toEqual(['p+bif', 'avs+avs2'])
  })
  test('a rival is answered when another wins', () => {
    const { main } = standpoints(
      [plan],
      aMotion('own', 'own', 'm1', {}),
      aMotion('avs', 'reject', 'm2', { subject: onMotion('own') }),
    )
    expect(told(main)).toEqual(['p', 'own−avs'])
  })
  test('the only thing there is is a rival itself', () => {
    const { main } = standpoints(
      [],
      aMotion('own', 'own', 'm1', {}),
      aMotion('avs', 'reject', 'm2', { subject: onMotion('own') }),
      aMotion('avs2', 'reject', 'm3', { subject: onMotion('own') }),
    )
    expect(told(main)).toEqual(['own', 'avs+avs2'])
  })
  test('an addition or a deferral is answered with it', () => {
    const { formal, addition } = standpoints(
      [plan],
      aMotion('åter', 'referBack', 'm1', {}),
      aMotion('nej', 'reject', 'm2', { subject: onMotion('åter') }),
      aMotion('till', 'add', 'm3', {}),
      aMotion('nej2', 'reject', 'm4', { subject: onMotion('till') }),
    )
    expect([told(formal), told(addition)]).toEqual([['åter−nej'], ['till−nej2']])
  })
  test('two proposals are rejected each by itself', () => {
    const other = aProposal('q', 'arbetsutskottets förslag')
    const { main } = standpoints(
      [plan, other],
      aMotion('a', 'reject', 'm1', { subject: onProposal('q') }),
      aMotion('b', 'reject', 'm2', { subject: onProposal('p') }),
    )
    expect(told(main)).toEqual(['p', 'q', 'a', 'b'])
  })
})

describe('points of a proposal', () => {
  test('are tried by themselves, the proposal’s own wording first', () => {
    const { main, point } = standpoints(
      [plan],
      amend('två', 2),
      amend('ett', 1),
      aMotion('bif2', 'approve', 'm2', { point: 2 }),
      aMotion('bif', 'approve', 'm3', {}),
      aMotion('bort', 'reject', 'm4', { point: 2 }),
    )
    expect(told(main)).toEqual(['p+bif'])
    expect(told(point)).toEqual(['p', 'ett', 'p+bif2', 'två', 'bort'])
    expect(point.map((each) => [each.proposalId, each.point])).toEqual([
      ['p', 1],
      ['p', 1],
      ['p', 2],
      ['p', 2],
      ['p', 2],
    ])
  })
  test('that nobody contests are approved with the whole', () => {
    const { main, point } = standpoints([plan], aMotion('bif2', 'approve', 'm2', { point: 2 }))
    expect([told(main), point]).toEqual([['p+bif2'], []])
  })
  test('are the whole where there is but one', () => {
    const { main, point } = standpoints([aProposal('p', 'förslaget', 'Planen godkänns.')], amend('ett', 1))
    expect([told(main), point]).toEqual([['p', 'ett'], []])
  })
  test('do not exist in a motion, which is tried as a whole', () => {
    const { main, point } = standpoints(
      [plan],
      aMotion('own', 'own', 'm1', { clauses: ['Ett.', 'Två.'] }),
      aMotion('ändr', 'amend', 'm2', { subject: onMotion('own'), point: 2, clauses: ['Tre.'] }),
      amend('hela', null),
    )
    expect([told(main), point]).toEqual([['p', 'own', 'ändr', 'hela'], []])
  })
})

test('nominations are for the election to settle', () => {
  const { main, nominations } = standpoints(
    [],
    aMotion('a', 'nominate', 'm1', { clauses: ['Eva Ek (S)'] }),
    aMotion('b', 'approve', 'm2', { subject: onMotion('a') }),
    aMotion('c', 'reject', 'm3', { subject: onMotion('a') }),
  )
  expect(main).toEqual([])
  expect(nominations.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
})

test('motions about one that no longer stands are left out', () => {
  const { main } = standpoints(
    [plan],
    aMotion('own', 'own', 'm1', { withdrawnAt: '18:00' }),
    aMotion('bif', 'approve', 'm2', { subject: onMotion('own') }),
  )
  expect(told(main)).toEqual(['p'])
})

test('every motion is in one standpoint, and is tried with it', () => {
  const { all } = standpoints(
    [plan],
    aMotion('åter', 'referBack', 'm1', {}),
    aMotion('bif', 'approve', 'm2', {}),
    aMotion('avs', 'reject', 'm3', {}),
    aMotion('ändr', 'amend', 'm4', { point: 1, clauses: ['Ny.'] }),
    aMotion('till', 'add', 'm5', {}),
    aMotion('nej', 'reject', 'm6', { subject: onMotion('till') }),
  )
  expect(all.flatMap(motionsTriedWith)).toEqual(['åter', 'bif', 'avs', 'ändr', 'till', 'nej'])
  expect(all.some((standpoint) => standsFor(standpoint, { kind: 'rejection', refersTo: null }))).toBe(false)
})

describe('what is alike only by its looks', () => {
  const other = { ...aProposal('q', 'utskottets förslag', 'Planen avslås.', 'Avgift tas inte ut.') }

  test('approval counts for the proposal that it names', () => {
    const { main } = standpoints([plan, other], aMotion('bif', 'approve', 'm1', { subject: onProposal('q') }))
    expect(told(main)).toEqual(['p', 'q+bif'])
  })
  test('a contested point of one proposal leaves the same point of another', () => {
    const { main, point } = standpoints(
      [plan, other],
      amend('ett', 1),
      aMotion('bif', 'approve', 'm2', { subject: onProposal('q'), point: 1 }),
    )
    expect(told(main)).toEqual(['p', 'q+bif'])
    expect(point.map(({ proposalId }) => proposalId)).toEqual(['p', 'p'])
  })
  test('rejection in another §, or of another point, speaks for itself', () => {
    const elsewhere = aMotion('avs0', 'reject', 'm1', { paragraphId: 'p2' })
    const { main, point } = standpoints(
      [plan],
      elsewhere,
      aMotion('avs1', 'reject', 'm2', { point: 1 }),
      aMotion('avs', 'reject', 'm3', {}),
    )
    expect(told(main)).toEqual(['p', 'avs'])
    expect(told(point)).toEqual(['p', 'avs1'])
  })
  test('an addition to a point contests nothing', () => {
    const { point, addition } = standpoints(
      [plan],
      aMotion('till', 'add', 'm1', { subject: onProposal('p'), point: 1, clauses: ['x'] }),
    )
    expect([told(point), told(addition)]).toEqual([[], ['till']])
  })
  test('rejection is no rival while one of the motions is unopposed, or a proposal lies on the table', () => {
    const motions = [
      aMotion('a', 'own', 'm1', { clauses: ['A.'] }),
      aMotion('b', 'own', 'm2', { clauses: ['B.'] }),
      aMotion('avs', 'reject', 'm3', { subject: onMotion('a') }),
    ]
    expect(told(standpoints([], ...motions).main)).toEqual(['a−avs', 'b'])
    expect(told(standpoints([plan], ...motions.slice(0, 1), ...motions.slice(2)).main)).toEqual([
      'p',
      'a−avs',
    ])
    const all = standpoints([], ...motions, aMotion('avs2', 'reject', 'm4', { subject: onMotion('b') })).main
    expect(told(all)).toEqual(['a', 'b', 'avs+avs2'])
    expect(all.map(({ choice }) => choice.kind)).toEqual(['motion', 'motion', 'motion'])
  })
  test('a question in so many words is no standpoint, though a motion has none to refer to', () => {
    const [first] = standpoints([plan], aMotion('bif', 'approve', 'm1', {})).main
    expect(first && standsFor(first, { kind: 'rejection', refersTo: null })).toBe(false)
  })
})
