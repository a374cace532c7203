import { describe, expect, test } from 'vitest'
import type { MeetingRecord } from '#domain/record.ts'
import {
  changedMotion,
  draftOf,
  firstHandMotions,
  motionsOfDraft,
  newDraft,
  partsOfDraft,
  startingClauses,
  subjectsFor,
  wordingOf,
} from '../../../../src-renderer/features/motions/motion-draft.ts'
import type { MotionDraft } from '../../../../src-renderer/features/motions/motion-draft.ts'
import { choicesOfExtent } from '../../../../src-renderer/features/motions/extent-choices.ts'
import { aMotion, aProposal, onProposal } from '../../../support/facts.ts'
import { aCommittee, adding, having } from '../../../support/record-builder.ts'

const record = having(
  aCommittee(4),
  adding('proposals', aProposal('p', 'förvaltningens förslag', 'Planen antas.', 'Avgiften höjs.')),
  adding(
    'motions',
    aMotion('bif', 'approve', 'm1', { subject: onProposal('p') }),
    aMotion('park', 'own', 'm2', { clauses: ['Planen blir park.'] }),
    aMotion('tre', 'amend', 'm3', { subject: onProposal('p'), point: 2, clauses: ['Avgiften sänks.'] }),
    aMotion('åter', 'referBack', 'm2', {}),
    aMotion('bort', 'own', 'm2', { clauses: ['Nej.'], withdrawnAt: '14:00' }),
  ),
)

function draft(change: Partial<MotionDraft>): MotionDraft {
  return { ...newDraft(record, { paragraphId: 'p3', kind: 'amend', aboutId: null }), ...change }
}

function person(id: string): MeetingRecord['people'][number] {
  const found = record.people.find((each) => each.id === id)
  if (found === undefined) throw new Error(`Nobody is called ${id}`)
  return found
}

/** What a draft by m5 makes. */
function made(change: Partial<MotionDraft>) {
  let count = 0
  const newId = (): string => `new${(count += 1)}`
  return motionsOfDraft(record, draft(change), {
    paragraphId: 'p3',
    movers: [person('m5'), person('m6')],
    proposalId: null,
    newId,
  })
}

describe('an amendment', () => {
  test('begins in the words of what lies on the table', () => {
    expect(wordingOf(record, draft({}))).toBe('Planen antas.\nAvgiften höjs.')
    expect(wordingOf(record, draft({ extent: '2' }))).toBe('Avgiften höjs.')
    expect(wordingOf(record, draft({ subjectId: 'park' }))).toBe('Planen blir park.')
    expect(wordingOf(record, draft({ subjectId: 'tre' }))).toBe('Planen antas.\nAvgiften sänks.')
    expect(wordingOf(record, draft({ subjectId: 'gone' }))).toBe('')
  })
  test('is no motion before something is changed, or when nothing is left', () => {
    expect(partsOfDraft(record, draft({}))).toEqual([])
    expect(partsOfDraft(record, draft({ wording: ' \n' }))).toEqual([])
  })
  test('of a point, of the points that are changed, of the whole', () => {
    const wording = 'Planen antas.\nAvgiften sänks.'
    const point = { kind: 'amend', point: 2, clauses: ['Avgiften sänks.'], before: 'Avgiften höjs.' }
    expect(partsOfDraft(record, draft({ wording }))).toEqual([point])
    expect(partsOfDraft(record, draft({ extent: '2', wording: 'Avgiften sänks.' }))).toEqual([point])
    expect(partsOfDraft(record, draft({ extent: 'whole', wording }))).toEqual([
      {
        kind: 'amend',
        point: null,
        clauses: ['Planen antas.', 'Avgiften sänks.'],
        before: 'Planen antas.\nAvgiften höjs.',
      },
    ])
  })
  test('of another’s motion is of the whole of it', () => {
    expect(partsOfDraft(record, draft({ subjectId: 'park', wording: 'Planen blir torg.' }))).toEqual([
      { kind: 'amend', point: null, clauses: ['Planen blir torg.'], before: 'Planen blir park.' },
    ])
  })
  test('becomes one motion a part, with all its movers', () => {
    const motions = made({ wording: 'Planen antas.\nAvgiften sänks.\nEffekten följs upp.' })
    const movers = ['m5', 'm6']
    const subject = { kind: 'proposal', id: 'p' }
    expect(motions).toMatchObject([
      { id: 'new1', kind: 'amend', movers, subject, point: 2, clauses: ['Avgiften sänks.'] },
      { id: 'new2', kind: 'add', movers, subject, point: null, clauses: ['Effekten följs upp.'] },
    ])
  })
})

describe('other motions', () => {
  test('are about what lies on the table, another’s motion, or a proposal just named', () => {
    expect(made({ kind: 'approve' })).toMatchObject([{ subject: { kind: 'proposal', id: 'p' }, point: null }])
    expect(made({ kind: 'approve', subjectId: 'park' })).toMatchObject([
      { subject: { kind: 'motion', id: 'park' } },
    ])
    expect(made({ kind: 'reject', extent: '2' })).toMatchObject([{ point: 2, clauses: [] }])
    expect(made({ kind: 'approve', subjectId: '' })).toMatchObject([{ subject: null }])
    const named = { paragraphId: 'p3', movers: [person('m5')], proposalId: 'fresh', newId: () => 'new' }
    expect(motionsOfDraft(record, draft({ kind: 'reject', subjectId: '' }), named)).toMatchObject([
      { subject: { kind: 'proposal', id: 'fresh' } },
    ])
  })
  test('say nothing without the words that they need', () => {
    expect(made({ kind: 'own' })).toEqual([])
    expect(made({ kind: 'add', wording: 'att skolan byggs' })).toMatchObject([
      { clauses: ['att skolan byggs'], point: null },
    ])
    expect(made({ kind: 'value', wording: 'avgiften 40 kronor', extent: '2' })).toMatchObject([{ point: 2 }])
  })
  test('a referral back has its receiver and its reasons, and no other motion has', () => {
    const change = { receiver: ' nämnden ', justification: ' kostnaden utreds ', fallbackFor: 'park' }
    expect(made({ ...change, kind: 'referBack' })).toMatchObject([
      { receiver: 'nämnden', justification: 'kostnaden utreds', subject: null, fallbackFor: 'park' },
    ])
    expect(made({ ...change, kind: 'table' })).toMatchObject([{ receiver: '', justification: '' }])
  })
  test('may be about the proposals and the motions that stand, save bare approvals', () => {
    expect(subjectsFor(record, 'p3', 'approve').map(({ id }) => id)).toEqual(['p', 'park', 'tre', 'åter'])
    expect(subjectsFor(record, 'p3', 'amend').map(({ id }) => id)).toEqual(['p', 'park', 'tre'])
  })
  test('may be put in the second hand to those of the same people', () => {
    const ids = firstHandMotions(record, 'p3', [person('m2')]).map(({ id }) => id)
    expect(ids).toEqual(['park', 'åter'])
  })
})

describe('how much of a proposal', () => {
  test.for([
    { name: 'an amendment', change: {}, values: ['changed', 'whole', '1', '2'] },
    { name: 'a rejection', change: { kind: 'reject' }, values: ['whole', '1', '2'] },
    { name: 'an addition', change: { kind: 'add' }, values: ['whole'] },
    { name: 'another’s motion', change: { subjectId: 'park' }, values: ['whole'] },
  ] as const)('$name', ({ change, values }) => {
    expect(choicesOfExtent(record, draft(change)).map(({ value }) => value)).toEqual(values)
  })
  test('a long clause is named by its beginning', () => {
    const long = having(record, adding('proposals', aProposal('q', 'x', 'Ett '.repeat(20), 'Två.')))
    const [, , first] = choicesOfExtent(long, draft({ subjectId: 'q' }))
    expect(first?.text).toMatch(/^Punkt 1: Ett .{20,40}…$/)
  })
})

describe('a motion that is changed', () => {
  test('is shown in its own words beside those that it changes', () => {
    const motion = record.motions.find(({ id }) => id === 'tre') ?? aMotion('none', 'own', 'm1', {})
    const shown = draftOf(record, motion)
    expect(shown).toMatchObject({ kind: 'amend', extent: '2', wording: 'Avgiften sänks.', subjectId: 'p' })
    expect(startingClauses(record, shown)).toEqual(['Avgiften höjs.'])
    expect(partsOfDraft(record, shown)).toMatchObject([{ point: 2, before: 'Avgiften höjs.' }])
  })
  test('keeps what it is about; who moves it no longer joins it', () => {
    const motion = aMotion('x', 'own', 'm1', { clauses: ['A.'], seconders: ['m5', 'm6'] })
    const change = draft({ kind: 'own', wording: 'B.\n', fallbackFor: 'park' })
    expect(changedMotion(motion, change, [person('m5')])).toEqual({
      ...motion,
      movers: ['m5'],
      seconders: ['m6'],
      clauses: ['B.'],
      fallbackFor: 'park',
    })
    const bare = aMotion('y', 'reject', 'm1', {})
    expect(changedMotion(bare, draft({ kind: 'reject', wording: null }), [person('m1')])).toEqual(bare)
  })
})
