import { describe, expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import type { Question, Vote } from '#domain/question.ts'
import { blockText } from '#domain/block-text.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { staleSentences } from '#domain/stale-sentences.ts'
import { callsVote, finds, opens } from '../../../support/chair.ts'
import { aMotion, aProposal, aQuestion, aVote, ballots, onProposal } from '../../../support/facts.ts'
import { aCommittee, adding, having, meetingWith, paragraphWith } from '../../../support/record-builder.ts'
import { refused } from '../../../support/refused.ts'
import { rewritten } from '../../../support/told-meeting.ts'

/** A nämnd of 11, of whom `m1` presides, about to vote between the proposal (ja) and B:s motion (nej). */
const voting = having(
  aCommittee(3),
  meetingWith({ state: 'open', endTime: null }),
  adding('proposals', aProposal('p', 'förslaget', 'Ett.')),
  adding('motions', aMotion('b', 'own', 'm5', { clauses: ['Två.'] })),
  callsVote('p'),
  opens({}),
)

function after(record: MeetingRecord, ...acts: readonly MeetingAct[]): MeetingRecord {
  return acts.reduce(applyAct, record)
}
function cast(letters: string): readonly MeetingAct[] {
  return ballots(letters).map(({ personId, choice }) => ({
    kind: 'vote.cast',
    voteId: 'v1',
    personId,
    choice,
  }))
}
function vote(record: MeetingRecord): Vote | undefined {
  return record.votes.find(({ id }) => id === 'v1')
}
function question(record: MeetingRecord): Question | undefined {
  return record.questions.find(({ id }) => id === 'q1')
}
/** The decision of the §, a point a line. */
function decided(record: MeetingRecord): readonly string[] {
  return sectionsOf(record, 'p3')
    .filter(({ kind }) => kind === 'decision')
    .flatMap(({ blocks }) => blocks.flatMap((block) => blockText(block).split('\n')))
}
const settle: MeetingAct = { kind: 'vote.settle', voteId: 'v1' }
function correct(personId: string, choice: 'yes' | 'no'): MeetingAct {
  return { kind: 'vote.correct', voteId: 'v1', personId, choice, reason: 'hörde fel' }
}

describe('a ballot', () => {
  test('is given once: the last word counts, and it can be taken back', () => {
    const given = after(voting, ...cast('jn'), {
      kind: 'vote.cast',
      voteId: 'v1',
      personId: 'm1',
      choice: 'no',
    })
    expect(vote(given)?.ballots).toEqual([
      { personId: 'm2', choice: 'no' },
      { personId: 'm1', choice: 'no' },
    ])
    const back = after(given, { kind: 'vote.cast', voteId: 'v1', personId: 'm2', choice: null })
    expect(vote(back)?.ballots).toEqual([{ personId: 'm1', choice: 'no' }])
  })
  test('is not given when the vote has been settled, only corrected', () => {
    const settled = after(voting, ...cast('6j 5n'), settle)
    expect(refused(() => after(settled, ...cast('n')))).toEqual({
      code: 'LOCKED',
      place: 'v1',
      details: { rule: 'VOTE_SETTLED' },
    })
  })
  test('is corrected with its reason and a trace', () => {
    const corrected = after(voting, ...cast('jjn'), correct('m2', 'no'), correct('m3', 'yes'))
    expect(vote(corrected)?.ballots).toEqual([
      { personId: 'm1', choice: 'yes' },
      { personId: 'm2', choice: 'no' },
      { personId: 'm3', choice: 'yes' },
    ])
    expect(vote(corrected)?.corrections).toEqual([
      { personId: 'm2', from: 'yes', to: 'no', reason: 'hörde fel' },
      { personId: 'm3', from: 'no', to: 'yes', reason: 'hörde fel' },
    ])
    // Nothing has been decided before the vote is settled.
    expect(question(corrected)?.outcomeId).toBeNull()
  })
  test('is not corrected to what it was, which would leave a trace of nothing', () => {
    const settled = after(voting, ...cast('6j 5n'), settle)
    expect(refused(() => after(settled, correct('m1', 'yes')))).toEqual({
      code: 'NOT_ALLOWED',
      place: 'm1',
      details: { rule: 'SAME_BALLOT' },
    })
  })
  test('that was never given is not corrected', () => {
    expect(refused(() => after(voting, ...cast('jj'), correct('m9', 'no')))).toEqual({
      code: 'NOT_FOUND',
      place: 'm9',
      details: {},
    })
  })
})

describe('a vote', () => {
  test('decides its question when it is settled, and only then', () => {
    const done = after(voting, ...cast('6j 5n'))
    expect([question(done)?.outcomeId, vote(done)?.settled]).toEqual([null, false])
    const settled = after(done, settle)
    expect([question(settled)?.outcomeId, vote(settled)?.settled]).toEqual(['q1.1', true])
    expect(question(after(voting, ...cast('5j 6n'), settle))?.outcomeId).toBe('q1.2')
  })
  test('that a correction turns decides otherwise', () => {
    const settled = after(voting, ...cast('6j 5n'), settle)
    expect(question(after(settled, correct('m6', 'no')))?.outcomeId).toBe('q1.2')
  })
  test.each([
    ['to several points', ['Ett.'], ['Två.', 'Tre.']],
    ['to one point', ['Ett.', 'Två.'], ['Tre.']],
    ['to other points', ['Ett.', 'Två.'], ['Tre.', 'Fyra.']],
  ])('that a correction turns has its decision written in the other words, %s', (_, first, second) => {
    const record = having(
      aCommittee(3),
      meetingWith({ state: 'open', endTime: null }),
      adding('proposals', aProposal('p', 'förslaget', ...first)),
      adding('motions', aMotion('b', 'own', 'm5', { clauses: second })),
      callsVote('p'),
      opens({}),
    )
    const blank = {
      ...record,
      sections: record.sections.map((section) => ({ ...section, blocks: [] })),
    }
    const settled = after(blank, ...cast('6j 5n'), settle)
    const turned = after(settled, correct('m6', 'no'))
    expect(decided(settled)).toEqual(first)
    expect(decided(turned)).toEqual(second)
    expect(decided(after(turned, correct('m6', 'yes')))).toEqual(first)
  })
  test('that a correction turns to a rejection says so, and keeps what a hand has written', () => {
    const record = having(
      aCommittee(3),
      meetingWith({ state: 'open', endTime: null }),
      adding('proposals', aProposal('p', 'förslaget', 'Ett.', 'Två.')),
      adding('motions', aMotion('b', 'reject', 'm5', { subject: onProposal('p') })),
      callsVote('p'),
      opens({}),
    )
    const blank = {
      ...record,
      sections: record.sections.map((section) => ({ ...section, blocks: [] })),
    }
    const settled = after(blank, ...cast('6j 5n'), settle)
    const rejection = 'Byggnadsnämnden avslår förslaget.'
    expect(decided(after(settled, correct('m6', 'no')))).toEqual([rejection])

    const byHand = rewritten(settled, (id) => id.startsWith('p3.decision'))
    const turned = after(byHand, correct('m6', 'no'))
    expect(decided(turned)).toEqual(decided(byHand))
    const offered = staleSentences(turned).flatMap((stale) =>
      stale.offered === null ? [] : [blockText(stale.offered)],
    )
    expect(offered).toContain(rejection)
  })
  test('is taken away with what it decided; other questions and their votes stay', () => {
    const other = having(
      voting,
      adding('questions', aQuestion('q9', { voteId: 'v9', outcomeId: 'q9.1' })),
      adding('votes', aVote('v9', 'q9', {})),
    )
    const settled = after(other, ...cast('6j 5n'), settle)
    const removed = after(settled, { kind: 'vote.remove', voteId: 'v1' })
    expect(question(removed)).toEqual({ ...question(settled), voteId: null, outcomeId: null })
    expect(removed.questions.at(-1)).toMatchObject({ id: 'q9', voteId: 'v9', outcomeId: 'q9.1' })
    expect(removed.votes.map(({ id }) => id)).toEqual(['v9'])
  })
  test('that its question no longer goes by is taken away alone', () => {
    const moved = { ...voting, questions: voting.questions.map((each) => ({ ...each, voteId: 'v2' })) }
    const removed = after(moved, { kind: 'vote.remove', voteId: 'v1' })
    expect(question(removed)).toEqual(question(moved))
  })
})

function waiting(id: string, paragraphId: string): Question {
  return aQuestion(id, { paragraphId, findingId: null })
}
function order(record: MeetingRecord): readonly string[] {
  return record.questions.map(({ id }) => id)
}
function putting(record: MeetingRecord, asked: Question): MeetingRecord {
  return after(record, { kind: 'question.put', question: asked })
}
function arrange(questions: readonly Question[]): MeetingAct {
  return { kind: 'question.arrange', paragraphId: 'p3', questions }
}

describe('a question', () => {
  const asked = having(
    voting,
    adding('questions', waiting('w1', 'p3'), waiting('w2', 'p3'), waiting('w9', 'p2')),
  )

  test('is taken away with its votes', () => {
    const removed = after(having(asked, adding('votes', aVote('v9', 'w1', {}))), {
      kind: 'question.remove',
      questionId: 'q1',
    })
    expect(order(removed)).toEqual(['w1', 'w2', 'w9'])
    expect(removed.votes.map(({ id }) => id)).toEqual(['v9'])
  })
  test('is moved in the order', () => {
    const moved = after(asked, { kind: 'question.move', questionId: 'w2', before: 'w1' })
    expect(order(moved)).toEqual(['q1', 'w2', 'w1', 'w9'])
  })
  test('that is put comes before those of its § that wait (KL 5:67 p. 2)', () => {
    expect(order(putting(asked, { ...waiting('w2', 'p3'), findingId: 'w2.1' }))).toEqual([
      'q1',
      'w2',
      'w1',
      'w9',
    ])
    expect(order(putting(asked, { ...waiting('w1', 'p3'), findingId: 'w1.1' }))).toEqual([
      'q1',
      'w1',
      'w2',
      'w9',
    ])
    expect(order(putting(asked, { ...waiting('w9', 'p2'), findingId: 'w9.1' }))).toEqual([
      'q1',
      'w1',
      'w2',
      'w9',
    ])
    expect(order(putting(asked, waiting('w3', 'p3')))).toEqual(['q1', 'w1', 'w2', 'w9', 'w3'])
  })
  test('is arranged among those that wait, not among those that were put or belong elsewhere', () => {
    expect(order(after(asked, arrange([waiting('w2', 'p3'), waiting('w1', 'p3')])))).toEqual([
      'q1',
      'w9',
      'w2',
      'w1',
    ])
    for (const wrong of [waiting('x', 'p2'), { ...waiting('x', 'p3'), findingId: 'x.1' }]) {
      expect(refused(() => after(asked, arrange([waiting('w1', 'p3'), wrong])))).toEqual({
        code: 'NOT_ALLOWED',
        place: 'x',
        details: { rule: 'QUESTION_PUT' },
      })
    }
  })
  test('found without a vote is decided at once', () => {
    const acclaimed = having(
      aCommittee(3),
      meetingWith({ state: 'open' }),
      adding('proposals', aProposal('p', 'förslaget', 'Ett.')),
      finds('p'),
    )
    expect(question(acclaimed)).toMatchObject({ findingId: 'q1.1', outcomeId: 'q1.1', voteId: null })
  })
})

describe('a vote by closed papers', () => {
  const papers = { kind: 'vote.put', vote: aVote('v2', 'q1', { method: 'secret' }) } as const
  test.each(['election', 'decision', 'formality'] as const)('is taken where it may be lawful: %s', (kind) => {
    const { votes } = applyAct(having(voting, paragraphWith(3, { kind })), papers)
    expect(votes.find(({ id }) => id === 'v2')?.method).toBe('secret')
  })
  test.each(['notification', 'councilMotion'] as const)('is refused where it cannot be: %s', (kind) => {
    const record = having(voting, paragraphWith(3, { kind }))
    expect(refused(() => applyAct(record, papers))).toEqual({
      code: 'NOT_ALLOWED',
      place: 'v2',
      details: { rule: 'SECRET_VOTE' },
    })
    const open = { kind: 'vote.put', vote: aVote('v2', 'q1', {}) } as const
    expect(applyAct(record, open).votes.map(({ id }) => id)).toContain('v2')
  })
})
