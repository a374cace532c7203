import { describe, expect, test } from 'vitest'
import type { ItemKind } from '#domain/meeting.ts'
import { findings, said } from '../../../support/check-findings.ts'
import { aVote, ballots } from '../../../support/facts.ts'
import {
  type Step,
  aCommittee,
  aCouncil,
  adding,
  event,
  having,
  leaves,
  paragraphWith,
  templateWith,
  text,
} from '../../../support/record-builder.ts'

const present = (capacity: 'presenter' | 'official', paragraphIds: readonly string[] | null): Step => {
  return (record) => ({
    ...record,
    othersPresent: [{ id: 'o1', personId: 'secretary', capacity, function: '', paragraphIds }],
  })
}

describe('a decision', () => {
  test.each<[ItemKind, boolean]>([
    ['decision', true],
    ['election', true],
    ['councilMotion', true],
    ['citizenProposal', true],
    ['formality', false],
    ['information', false],
    ['notification', false],
    ['delegation', false],
  ])('is asked of a %s: %s', (kind, asked) => {
    const record = having(aCommittee(3), paragraphWith(3, { kind }), text(3, 'decision', ''))
    expect(said(record, 'decision.missing')).toHaveLength(asked ? 1 : 0)
  })
  test('a proposal to a higher body is one', () => {
    const record = having(aCommittee(3), text(3, 'decision', ''), text(3, 'recommendation', 'Planen antas.'))
    expect(said(record, 'decision.missing')).toEqual([])
  })
  test('is not asked of what was withdrawn or is still open', () => {
    for (const state of ['withdrawn', 'open', 'planned'] as const) {
      const record = having(aCommittee(3), paragraphWith(3, { state }), text(3, 'decision', ''))
      expect(said(record, 'decision.missing')).toEqual([])
    }
  })
})

describe('information', () => {
  const information = having(aCommittee(3), paragraphWith(3, { kind: 'information' }))
  test.each([
    'Informationen antecknas.',
    'Nämnden tar del av informationen.',
    'Läggs till handlingarna.',
    '',
  ])('may be noted: %s', (words) => {
    expect(said(having(information, text(3, 'decision', words)), 'information.decides')).toEqual([])
  })
  test('may not be decided on; the place is the decision’s', () => {
    const record = having(information, text(3, 'decision', 'Planen antas.'))
    expect(findings(record, 'information.decides')[0]?.place).toEqual({
      kind: 'section',
      paragraphId: 'p3',
      sectionId: 'p3-decision',
    })
  })
  test('nor voted on', () => {
    const record = having(information, text(3, 'decision', ''), adding('votes', aVote('v', 'q', {})))
    expect(said(record, 'information.hasMotions')).toHaveLength(1)
  })
})

describe('somebody’s own case (FL 31–32 §§)', () => {
  const own = having(aCommittee(3), paragraphWith(3, { appeal: 'administrative' }))
  test('a presenter is one who is noted for the §, or told of in it', () => {
    expect(said(having(own, present('presenter', null)), 'administrative.noPresenter')).toEqual([])
    expect(said(having(own, present('presenter', ['p3'])), 'administrative.noPresenter')).toEqual([])
    expect(said(having(own, present('presenter', ['p2'])), 'administrative.noPresenter')).toHaveLength(1)
    expect(said(having(own, present('official', null)), 'administrative.noPresenter')).toHaveLength(1)
    expect(
      said(having(own, text(3, 'summary', 'Föredragande: Eva Ek')), 'administrative.noPresenter'),
    ).toEqual([])
  })
  test('nothing is asked of other matters', () => {
    expect(said(aCommittee(3), 'administrative.noReasons')).toEqual([])
  })
})

describe('the documents', () => {
  test('the first without a date is told, shortened', () => {
    const long = `Tjänsteskrivelse om ${'detaljplanen för Söderbyområdet '.repeat(4)}`
    const record = having(aCommittee(3), text(3, 'basis', `Motion 2025-09-01\n${long}\nOckså utan datum`))
    expect(said(record, 'basis.undated')).toEqual([
      'Beslutsunderlaget ”Tjänsteskrivelse om detaljplanen för Söderbyområdet detaljp…” i § 3 saknar datum.',
    ])
  })
  test.each(['-', 'Muntlig information', 'Protokoll 2026-01-13 § 5', 'Skrivelse daterad 3 mars 2026'])(
    'in order: %s',
    (line) => {
      expect(said(having(aCommittee(3), text(3, 'basis', line)), 'basis.undated')).toEqual([])
    },
  )
})

describe('who gets the decision', () => {
  test('is asked where the body’s template has it, under its heading', () => {
    const record = having(aCommittee(3), text(3, 'dispatch', ''))
    expect(said(record, 'dispatch.empty')).toEqual(['§ 3 saknar mottagare under ”Expedieras”.'])
    expect(said(having(record, templateWith({ sections: [] })), 'dispatch.empty')).toEqual([])
  })
  test('not of information', () => {
    const record = having(aCommittee(3), paragraphWith(3, { kind: 'information' }), text(3, 'dispatch', ''))
    expect(said(record, 'dispatch.empty')).toEqual([])
  })
})

describe('taking no part in what may concern somebody’s own case', () => {
  const ownCase = paragraphWith(3, { appeal: 'administrative' })
  const warning =
    'Anna Ek (S) deltar inte i beslutet i § 3. Om ärendet avser myndighetsutövning mot någon enskild ska den som har deltagit i handläggningen delta också i avgörandet.'
  test.each<[string, Step, readonly string[]]>([
    ['said before the decision', event('abstainsFromDecision', 'm1', 3), [warning]],
    ['said in the vote', adding('votes', aVote('v', 'q', { ballots: ballots('d 10j') })), [warning]],
    [
      'abstaining in the vote is no such thing',
      adding('votes', aVote('v', 'q', { ballots: ballots('a 10j') })),
      [],
    ],
    ['nor is leaving', leaves('m1', 3), []],
  ])('%s', (_, step, expected) => {
    expect(said(having(aCommittee(3), ownCase, step), 'administrative.noPart')).toEqual(expected)
  })
  test('is everybody’s right in other matters, and in a fullmäktige', () => {
    const refusal = event('abstainsFromDecision', 'm1', 3)
    expect(said(having(aCommittee(3), refusal), 'administrative.noPart')).toEqual([])
    expect(said(having(aCouncil(3), ownCase, refusal), 'administrative.noPart')).toEqual([])
  })
})
