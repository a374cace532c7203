import { describe, expect, test } from 'vitest'
import { orderInWords, questionInWords } from '#domain/order-words.ts'
import { finds } from '../../support/chair.ts'
import { aMotion, aProposal } from '../../support/facts.ts'
import { detailedPlan, rivalProposals } from '../../support/matters.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

const whole =
  '(1) avgöras i dag eller återremitteras, (2) förvaltningens förslag, Johan Eks (V) avslagsyrkande och Anna Björks (C) ändringsyrkande mot varandra och (3) bifall eller avslag på Hans Eks (SD) tilläggsyrkande'

describe('the order in words', () => {
  test('as it is proposed', () => {
    expect(orderInWords(detailedPlan(), 'p3')).toBe(whole)
  })
  test('is the same when some of it has been put', () => {
    expect(orderInWords(having(detailedPlan(), finds('decideToday'), finds('p')), 'p3')).toBe(whole)
  })
  test('of one question needs no number', () => {
    expect(orderInWords(rivalProposals('B'), 'p3')).toBe('kommunstyrelsens förslag mot B:s förslag')
  })
  test('of points', () => {
    const record = having(
      aCommittee(4),
      adding('proposals', aProposal('p', 'förslaget', 'Ett.', 'Två.')),
      adding(
        'motions',
        aMotion('a', 'amend', 'm1', { point: 2, clauses: ['x'] }),
        aMotion('avs', 'reject', 'm1', { point: 1 }),
      ),
    )
    expect(orderInWords(record, 'p3')).toBe(
      '(1) bifall eller avslag på förslaget i punkt 1 och (2) förslaget mot Anna Eks (S) ändringsyrkande i punkt 2',
    )
  })
  test('of one proposal, and of nothing', () => {
    const record = having(aCommittee(4), adding('proposals', aProposal('p', 'förslaget')))
    expect(orderInWords(record, 'p3')).toBe('bifall till förslaget')
    expect(orderInWords(aCommittee(4), 'p3')).toBe('')
    expect(questionInWords(record, { storedId: null, kind: 'single', choices: [], point: null })).toBe('')
  })
})
