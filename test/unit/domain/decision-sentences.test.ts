import { describe, expect, test } from 'vitest'
import { paragraphSentences } from '#domain/decision-sentences.ts'
import type { Motion, Proposal } from '#domain/motion.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { Sentence } from '#domain/sentence.ts'
import { finds } from '../../support/chair.ts'
import { aMotion, aProposal, aQuestion } from '../../support/facts.ts'
import { detailedPlan, toldOf } from '../../support/matters.ts'
import { aCommittee, adding, having, paragraphWith, templateWith } from '../../support/record-builder.ts'

function matter(proposals: readonly Proposal[], ...motions: readonly Motion[]): MeetingRecord {
  return having(aCommittee(4), adding('proposals', ...proposals), adding('motions', ...motions))
}

/** The sentences of § 3 as a whole. */
function decisionTold(record: MeetingRecord): readonly Sentence[] {
  return record.paragraphs.filter(({ id }) => id === 'p3').flatMap((each) => paragraphSentences(record, each))
}

/** A body whose decision is headed by one word. */
const plainHeading = templateWith({ sections: [{ kind: 'decision', heading: 'Beslut', standing: true }] })

describe('the decision in words (KL 5:67 p. 4)', () => {
  const two = matter([aProposal('p', 'förslaget', 'planen godkänns', 'Avgift tas ut.')])

  test('nothing before it is made', () => {
    expect(toldOf(two, 'p3')).toEqual([])
  })
  test('the clauses alone, under a heading that names the body (seed 003)', () => {
    const record = having(two, finds('p'))
    expect(decisionTold(record)).toEqual([
      {
        factId: 'p3',
        phrase: 'beslut.punkter',
        section: 'decision',
        text: '',
        clauses: ['Planen godkänns.', 'Avgift tas ut.'],
      },
    ])
  })
  test('led in by the body, under a plain heading (033)', () => {
    expect(toldOf(having(two, plainHeading, finds('p')), 'p3')).toEqual([
      'Byggnadsnämnden beslutar följande:',
      'Planen godkänns.',
      'Avgift tas ut.',
    ])
  })
  test('as att-satser', () => {
    expect(toldOf(having(two, templateWith({ decisionStyle: 'att' }), finds('p')), 'p3')).toEqual([
      'Byggnadsnämnden beslutar',
      'planen godkänns',
      'Avgift tas ut',
    ])
  })
  test('one clause is a sentence', () => {
    const record = having(matter([aProposal('p', 'förslaget', 'planen godkänns')]), finds('p'))
    expect(toldOf(record, 'p3')).toEqual(['Planen godkänns.'])
  })
  test('what has no clauses is named', () => {
    expect(toldOf(having(matter([aProposal('p', 'förvaltningens förslag')]), finds('p')), 'p3')).toEqual([
      'Byggnadsnämnden beslutar enligt förvaltningens förslag.',
    ])
  })
  test('rejected', () => {
    expect(toldOf(having(detailedPlan(), finds('decideToday'), finds('avs')), 'p3')).toEqual([
      'Byggnadsnämnden avslår förvaltningens förslag.',
    ])
  })
  test('what has no name says nothing', () => {
    const question = aQuestion('q', {
      kind: 'approveOrReject',
      alternatives: [{ id: 'q.1', kind: 'rejection', refersTo: null }],
      outcomeId: 'q.1',
    })
    expect(toldOf(having(aCommittee(4), adding('questions', question)), 'p3')).toEqual([])
    const empty = matter([], aMotion('till', 'add', 'm1', {}))
    expect(toldOf(having(empty, finds('till')), 'p3')).toEqual([])
  })
})

describe('put off', () => {
  test('tabled', () => {
    expect(toldOf(having(matter([], aMotion('b', 'table', 'm1', {})), finds('b')), 'p3')).toEqual([
      'Ärendet bordläggs.',
    ])
  })
  test.each<[string, Partial<Motion>, readonly string[]]>([
    ['referred back', {}, ['Ärendet återremitteras.']],
    ['to somebody', { receiver: 'förvaltningen' }, ['Ärendet återremitteras till förvaltningen.']],
    [
      'with the reasons',
      { receiver: 'förvaltningen', justification: 'underlaget brister' },
      ['Ärendet återremitteras till förvaltningen.', 'Motivering till återremissen: underlaget brister.'],
    ],
  ])('%s', (_, change, expected) => {
    const record = matter([], aMotion('r', 'referBack', 'm1', change))
    expect(toldOf(having(record, finds('r')), 'p3')).toEqual(expected)
  })
  test('for several reasons, to several (115)', () => {
    const record = matter(
      [],
      aMotion('a', 'referBack', 'm1', { receiver: 'kommunstyrelsen', justification: 'kostnaden belyses' }),
      aMotion('b', 'referBack', 'm2', { receiver: 'bygg- och miljönämnden', justification: 'läget prövas' }),
    )
    expect(toldOf(having(record, finds('a'), finds('b')), 'p3')).toEqual([
      'Ärendet återremitteras till kommunstyrelsen samt bygg- och miljönämnden.',
      'Återremissen har följande motiveringar:',
      'kostnaden belyses',
      'läget prövas',
    ])
  })
})

describe('the order', () => {
  test('is told when it has been approved, before the decision', () => {
    const record = having(
      detailedPlan(),
      paragraphWith(3, { orderApproved: true }),
      finds('decideToday'),
      finds('avs'),
    )
    const [order, decision] = decisionTold(record)
    expect(order).toMatchObject({
      section: 'propositionsordning',
      phrase: 'proposition.ordning_godkänns',
      text: expect.stringMatching(
        /^Ordföranden redovisar följande propositionsordning: \(1\) avgöras i dag .*\. Byggnadsnämnden godkänner propositionsordningen\.$/,
      ),
    })
    expect(decision?.section).toBe('decision')
  })
  test('of nothing is not told', () => {
    expect(toldOf(having(aCommittee(4), paragraphWith(3, { orderApproved: true })), 'p3')).toEqual([])
  })
})
