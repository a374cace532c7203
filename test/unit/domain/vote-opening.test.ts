import { describe, expect, test } from 'vitest'
import { type Step, nextStep } from '#domain/propositionsordning.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { openVote, thresholdFor, withSidesExchanged } from '#domain/vote-opening.ts'
import { aCouncilOf, callsVote } from '../../support/chair.ts'
import { aMotion, aVote, ballots } from '../../support/facts.ts'
import { detailedPlan, rivalProposals } from '../../support/matters.ts'
import {
  aCommittee,
  adding,
  bodyKind,
  having,
  paragraphWith,
  recused,
  withEvent,
} from '../../support/record-builder.ts'

function toVote(record: MeetingRecord): Extract<Step, { kind: 'vote' }> {
  const step = nextStep(record, 'p3')
  if (step.kind !== 'vote') throw new Error(`The next step is ${step.kind}`)
  return step
}

const opening = { paragraphId: 'p3', questionId: 'new', voteId: 'vote', startedAt: '19:02' }

describe('opening a vote', () => {
  test('between two uses their question; yes is what the chair found', () => {
    const record = having(rivalProposals('B'), callsVote('B'))
    const { question, vote } = openVote(record, toVote(record), opening)
    expect(question).toEqual({ ...record.questions[0], voteId: 'vote' })
    expect(vote).toEqual({
      id: 'vote',
      paragraphId: 'p3',
      questionId: 'q1',
      method: 'open',
      yes: { text: 'B:s förslag', alternativeId: 'q1.2' },
      no: { text: 'kommunstyrelsens förslag', alternativeId: 'q1.1' },
      threshold: 'majority',
      ballots: [],
      corrections: [],
      secretCount: null,
      attachmentNumber: null,
      startedAt: '19:02',
      settled: false,
    })
  })
  test('with the main proposal makes a question of the two', () => {
    const record = having(rivalProposals('B', 'C'), callsVote('A'), (called) => ({
      ...called,
      questions: [
        ...called.questions,
        {
          id: 'k',
          paragraphId: 'p3',
          kind: 'counterProposal',
          alternatives: [
            { id: 'k.1', kind: 'motion', refersTo: 'B' },
            { id: 'k.2', kind: 'motion', refersTo: 'C' },
          ],
          point: null,
          findingId: 'k.2',
          voteId: null,
          outcomeId: 'k.2',
        },
      ],
    }))
    const { question, vote } = openVote(record, toVote(record), opening)
    expect(question).toMatchObject({
      id: 'new',
      kind: 'main',
      findingId: 'new.1',
      voteId: 'vote',
      outcomeId: null,
    })
    expect([vote.yes, vote.no]).toEqual([
      { text: 'kommunstyrelsens förslag', alternativeId: 'new.1' },
      { text: 'C:s förslag', alternativeId: 'new.2' },
    ])
  })
  test('records those who have said that they take no part, if they serve', () => {
    const record = having(
      detailedPlan(),
      withEvent('abstainsFromDecision', 'm4', { paragraphId: 'p3' }),
      withEvent('abstainsFromDecision', 'm5', { paragraphId: 'p3' }),
      recused('m5', 3),
      callsVote('decideToday'),
    )
    expect(openVote(record, toVote(record), opening).vote.ballots).toEqual([
      { personId: 'm4', choice: 'notParticipating' },
    ])
  })
  test('where a third suffices, no is for putting off, whatever was found', () => {
    const record = having(
      aCouncilOf(41),
      adding('motions', aMotion('d', 'referBack', 'm1', {})),
      callsVote('d'),
    )
    const { vote } = openVote(record, toVote(record), opening)
    expect(vote).toMatchObject({
      threshold: 'third',
      yes: { text: 'att ärendet ska avgöras i dag', alternativeId: 'q1.1' },
      no: { text: 'att ärendet ska återremitteras', alternativeId: 'q1.2' },
    })
    expect(() => withSidesExchanged(vote)).toThrow(
      expect.objectContaining({ code: 'NOT_ALLOWED', details: { rule: 'MINORITY_IS_NO' } }),
    )
  })
  test('in a nämnd yes is for what was found', () => {
    const record = having(aCommittee(4), adding('motions', aMotion('d', 'table', 'm1', {})), callsVote('d'))
    expect(openVote(record, toVote(record), opening).vote.yes.text).toBe('att ärendet ska bordläggas')
  })
})

describe('what suffices (KL 5:50, domain.md §4.6)', () => {
  const deferral = adding('motions', aMotion('d', 'table', 'm1', {}), aMotion('o', 'own', 'm2', {}))
  const council = having(aCouncilOf(41), deferral)
  const choices = [
    { kind: 'decideToday', refersTo: null },
    { kind: 'motion', refersTo: 'd' },
  ] as const

  test.each<[string, MeetingRecord, 'third' | 'majority']>([
    ['fullmäktige', council, 'third'],
    ['förbundsfullmäktige', having(council, bodyKind('federationCouncil')), 'third'],
    ['a nämnd', having(aCommittee(4), deferral), 'majority'],
    ['a förbundsdirektion', having(council, bodyKind('federationBoard')), 'majority'],
    ['an election', having(council, paragraphWith(3, { kind: 'election' })), 'majority'],
    [
      'a matter put off by a minority before',
      having(council, paragraphWith(3, { minorityDeferralUsed: true })),
      'majority',
    ],
  ])('%s: %s', (_, record, expected) => {
    expect(thresholdFor(record, 'p3', choices)).toBe(expected)
  })
  test('what is no deferral takes a majority, and an unknown § does', () => {
    expect(thresholdFor(council, 'p3', [{ kind: 'motion', refersTo: 'o' }])).toBe('majority')
    expect(thresholdFor(council, 'p9', choices)).toBe('majority')
  })
})

describe('exchanging the sides', () => {
  test('makes yes mean what no did', () => {
    const exchanged = withSidesExchanged(aVote('v', 'q', { ballots: ballots('d') }))
    expect([exchanged.yes.text, exchanged.no.text]).toEqual(['avslag', 'bifall'])
  })
  test.each([{ ballots: ballots('j') }, { ballots: ballots('n') }, { settled: true }])(
    'is too late once somebody has voted: %o',
    (change) => {
      expect(() => withSidesExchanged(aVote('v', 'q', change))).toThrow(
        expect.objectContaining({ code: 'NOT_ALLOWED', details: { rule: 'VOTE_BEGUN' } }),
      )
    },
  )
})
