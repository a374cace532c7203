import { describe, expect, test } from 'vitest'
import { motionSentences, proposalSentences } from '#domain/motion-sentences.ts'
import type { Motion } from '#domain/motion.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aMotion, aProposal, anElection, onMotion, onProposal } from '../../support/facts.ts'
import { type Step, aCommittee, adding, having, templateWith } from '../../support/record-builder.ts'
import { person, productionCommittee } from './fixtures-words.ts'

const plan = aProposal('p', 'förvaltningens förslag', 'Planen godkänns.', 'Avgift tas ut.')

function base(...steps: readonly Step[]): MeetingRecord {
  return having(aCommittee(4), adding('proposals', plan), ...steps)
}

/** The texts of a motion by Johan Ek (V), its clauses after them. */
function said(kind: Motion['kind'], change: Partial<Motion>, ...steps: readonly Step[]): readonly string[] {
  const motion = aMotion('y', kind, 'm10', change)
  const record = base(adding('motions', motion), ...steps)
  return motionSentences(record, motion).flatMap(({ text, clauses }) => [text, ...clauses])
}

/** The same as a motion in the second hand. */
function second(kind: Motion['kind'], change: Partial<Motion>, ...steps: readonly Step[]): readonly string[] {
  return said(kind, { fallbackFor: 'first', ...change }, ...steps)
}

describe('seed 003', () => {
  const fletcher = person('Michaela', 'Fletcher', 'M')
  const clauses = [
    'Notera Produktionsutskottets månadsuppföljning per februari 2020 och prognos per 2020-12-31 till protokollet.',
    'Produktionsutskottets månadsuppföljning och prognos överlämnas till Kommunstyrelsen.',
  ]
  const motion = aMotion('y', 'approve', fletcher.id, { subject: onProposal('p'), clauses })
  const record: MeetingRecord = {
    ...having(
      aCommittee(4),
      adding('proposals', aProposal('p', 'Produktionsförvaltningens beslutsförslag', ...clauses)),
      adding('motions', motion),
    ),
    body: productionCommittee,
    people: [fletcher],
  }

  test('word for word, with the clauses as a list', () => {
    expect(motionSentences(record, motion)).toEqual([
      {
        factId: 'y',
        phrase: 'yrkande.bifall_innebärande',
        section: 'motions',
        text: 'Michaela Fletcher (M) yrkar bifall till Produktionsförvaltningens beslutsförslag innebärande',
        clauses,
      },
    ])
  })
  test('the proposal is not told beside the motion that repeats it', () => {
    expect(record.proposals.flatMap((proposal) => proposalSentences(record, proposal))).toEqual([])
  })
})

describe('material motions', () => {
  test.each<[string, Motion['kind'], Partial<Motion>, readonly string[]]>([
    ['bifall', 'approve', {}, ['Johan Ek (V) yrkar bifall till förvaltningens förslag.']],
    [
      'bifall, joined',
      'approve',
      { seconders: ['m11'] },
      ['Johan Ek (V) yrkar, med instämmande av Anna Björk (C), bifall till förvaltningens förslag.'],
    ],
    [
      'bifall to a point',
      'approve',
      { point: 2 },
      ['Johan Ek (V) yrkar bifall till punkt 2 i förvaltningens förslag.'],
    ],
    [
      'bifall with clauses, joined',
      'approve',
      { clauses: ['Planen godkänns.'], seconders: ['m11'] },
      [
        'Johan Ek (V) yrkar bifall till förvaltningens förslag innebärande',
        'Planen godkänns.',
        'Anna Björk (C) instämmer i Johan Eks (V) yrkande.',
      ],
    ],
    ['avslag', 'reject', {}, ['Johan Ek (V) yrkar avslag på förvaltningens förslag.']],
    [
      'avslag, joined',
      'reject',
      { seconders: ['m11', 'm2'] },
      [
        'Johan Ek (V) yrkar, med instämmande av Anna Björk (C) och Bengt Ek (S), avslag på förvaltningens förslag.',
      ],
    ],
    [
      'amended point',
      'amend',
      { point: 2, clauses: ['Ingen avgift tas ut'] },
      ['Johan Ek (V) yrkar att punkt 2 ändras till följande lydelse: Ingen avgift tas ut.'],
    ],
    [
      'point amended into two',
      'amend',
      { point: 2, clauses: ['Ett.', 'Två.'] },
      ['Johan Ek (V) yrkar att punkt 2 ändras till följande lydelse:', 'Ett.', 'Två.'],
    ],
    [
      'amended as a whole',
      'amend',
      { clauses: ['Planen upphävs.'] },
      ['Johan Ek (V) yrkar att förvaltningens förslag ändras till följande lydelse: Planen upphävs.'],
    ],
    [
      'amended as a whole, in points',
      'amend',
      { clauses: ['Ett.', 'Två.'] },
      ['Johan Ek (V) yrkar att förvaltningens förslag ändras till följande lydelse:', 'Ett.', 'Två.'],
    ],
    ['amended, wording to come', 'amend', {}, ['Johan Ek (V) yrkar ändring av förvaltningens förslag.']],
    [
      'own, one clause',
      'own',
      { clauses: ['att högsta höjd sätts till tre våningar.'] },
      ['Johan Ek (V) yrkar att högsta höjd sätts till tre våningar.'],
    ],
    [
      'own, a sentence',
      'own',
      { clauses: ['Planen upphävs.'] },
      ['Johan Ek (V) yrkar följande:', 'Planen upphävs.'],
    ],
    [
      'value',
      'value',
      { clauses: ['avgiften 200 kronor'] },
      ['Johan Ek (V) yrkar att avgiften 200 kronor fastställs.'],
    ],
    ['value, wording to come', 'value', {}, []],
    ['own, wording to come', 'own', {}, []],
    ['addition, wording to come', 'add', {}, []],
    [
      'addition',
      'add',
      { clauses: ['planen utvärderas'] },
      ['Johan Ek (V) yrkar som tillägg att planen utvärderas.'],
    ],
    [
      'addition in points, joined',
      'add',
      { clauses: ['Ett.', 'Två.'], seconders: ['m11'] },
      [
        'Johan Ek (V) yrkar som tillägg följande:',
        'Ett.',
        'Två.',
        'Anna Björk (C) instämmer i Johan Eks (V) yrkande.',
      ],
    ],
  ])('%s', (_, kind, change, expected) => {
    expect(said(kind, change)).toEqual(expected)
  })
})

describe('formal motions and nominations', () => {
  test.each<[string, Motion['kind'], Partial<Motion>, string]>([
    ['bordläggning', 'table', {}, 'Johan Ek (V) yrkar att ärendet bordläggs.'],
    ['ajournering', 'adjourn', {}, 'Johan Ek (V) yrkar att sammanträdet ajourneras.'],
    ['återremiss', 'referBack', {}, 'Johan Ek (V) yrkar att ärendet återremitteras.'],
    [
      'återremiss to somebody',
      'referBack',
      { receiver: 'förvaltningen' },
      'Johan Ek (V) yrkar att ärendet återremitteras till förvaltningen.',
    ],
    [
      'återremiss with reasons',
      'referBack',
      { justification: 'att underlaget brister.' },
      'Johan Ek (V) yrkar att ärendet återremitteras med motiveringen att underlaget brister.',
    ],
    [
      'återremiss with both',
      'referBack',
      { receiver: 'förvaltningen', justification: 'underlaget brister' },
      'Johan Ek (V) yrkar att ärendet återremitteras till förvaltningen med motiveringen att underlaget brister.',
    ],
    ['nomination', 'nominate', { clauses: ['Eva Ek (M)'] }, 'Johan Ek (V) föreslår Eva Ek (M).'],
    [
      'nomination to an office (seed 003)',
      'nominate',
      { clauses: ['Eva Ek (M)', 'justerare'] },
      'Johan Ek (V) föreslår Eva Ek (M) till justerare.',
    ],
  ])('%s', (_, kind, change, expected) => {
    expect(said(kind, change)).toEqual([expected])
  })
  test('a nomination is to the office of the only election of the §', () => {
    const clauses = ['Eva Ek (M)']
    expect(said('nominate', { clauses }, adding('elections', anElection('e', {})))).toEqual([
      'Johan Ek (V) föreslår Eva Ek (M) till ledamot i valnämnden.',
    ])
    expect(
      said('nominate', { clauses }, adding('elections', anElection('e', {}), anElection('f', {}))),
    ).toEqual(['Johan Ek (V) föreslår Eva Ek (M).'])
  })
})

describe('what does not stand', () => {
  test('a withdrawn motion is not printed (KL 5:67 p. 1)', () => {
    expect(said('own', { clauses: ['x'], withdrawnAt: '18:20' })).toEqual([])
  })
  test('for a refused one it is said why (KL 5:57)', () => {
    expect(said('own', { clauses: ['x'], refusedReason: 'nytt ärende' })).toEqual([
      'Ordföranden lägger inte fram Johan Eks (V) yrkande eftersom det innebär att ett nytt ärende väcks.',
    ])
  })
  test('without a mover there is nothing to say yet', () => {
    expect(said('own', { clauses: ['x'], movers: [] })).toEqual([])
  })
})

describe('first hand and second hand', () => {
  test.each<[Motion['kind'], Partial<Motion>, readonly string[]]>([
    ['approve', {}, ['I andra hand yrkar Johan Ek (V) bifall till förvaltningens förslag.']],
    [
      'approve',
      { clauses: ['Ett.'] },
      ['I andra hand yrkar Johan Ek (V) bifall till förvaltningens förslag innebärande', 'Ett.'],
    ],
    [
      'amend',
      { point: 1, clauses: ['Ett.', 'Två.'] },
      ['I andra hand yrkar Johan Ek (V) att punkt 1 ändras till följande lydelse:', 'Ett.', 'Två.'],
    ],
    [
      'amend',
      { point: 1, clauses: ['Ett.'] },
      ['I andra hand yrkar Johan Ek (V) att punkt 1 ändras till följande lydelse: Ett.'],
    ],
    ['table', {}, ['I andra hand yrkar Johan Ek (V) att ärendet bordläggs.']],
  ])('%s', (kind, change, expected) => {
    expect(second(kind, change)).toEqual(expected)
  })
  test('is said by itself where the sentence names who joins, or the body words it otherwise', () => {
    expect(second('approve', { seconders: ['m11'] })).toEqual([
      'Johan Ek (V) yrkar, med instämmande av Anna Björk (C), bifall till förvaltningens förslag.',
      'Yrkandet framställs i andra hand.',
    ])
    const own = templateWith({ phrases: { 'yrkande.avslag': 'Avslag på {förslag} yrkas av {person}.' } })
    expect(second('reject', {}, own)).toEqual([
      'Avslag på förvaltningens förslag yrkas av Johan Ek (V).',
      'Yrkandet framställs i andra hand.',
    ])
  })
  test('the first hand is said so, as long as the second stands', () => {
    const fallback = aMotion('z', 'table', 'm10', { fallbackFor: 'y' })
    expect(said('referBack', {}, adding('motions', fallback))).toEqual([
      'I första hand yrkar Johan Ek (V) att ärendet återremitteras.',
    ])
    expect(said('referBack', {}, adding('motions', { ...fallback, withdrawnAt: '18:00' }))).toEqual([
      'Johan Ek (V) yrkar att ärendet återremitteras.',
    ])
    const own = templateWith({ phrases: { 'yrkande.bordläggning': 'Bordläggning yrkas av {person}.' } })
    expect(said('table', {}, adding('motions', fallback), own)).toEqual([
      'Bordläggning yrkas av Johan Ek (V).',
    ])
  })
})

describe('proposals', () => {
  test('are told with their clauses', () => {
    expect(proposalSentences(base(), plan)).toEqual([
      {
        factId: 'p',
        phrase: 'förslag.punkter',
        section: 'proposal',
        text: 'Förvaltningens förslag:',
        clauses: plan.clauses,
      },
    ])
  })
  test('say nothing without clauses', () => {
    expect(proposalSentences(base(), aProposal('q', 'förslaget'))).toEqual([])
  })
  test('are told when the motion that repeats them is withdrawn, or is about another', () => {
    const repeating = aMotion('y', 'approve', 'm1', {
      subject: onProposal('p'),
      clauses: ['x'],
      withdrawnAt: '18:00',
    })
    expect(proposalSentences(base(adding('motions', repeating)), plan)).toHaveLength(1)
    const other = aMotion('y', 'approve', 'm1', { subject: onMotion('q'), clauses: ['x'] })
    expect(proposalSentences(base(adding('motions', other)), plan)).toHaveLength(1)
  })
})
