import { describe, expect, test } from 'vitest'
import { actWhileOpen } from '../../support/act-while-open.ts'
import {
  mayClose,
  nextStep,
  obstaclesToClosing,
  openQuestions,
  orderLines,
  requireClosable,
} from '#domain/propositionsordning.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { asked, ballotsCast, callsVote, finds, opens, settles, votes } from '../../support/chair.ts'
import { aMotion, anElection } from '../../support/facts.ts'
import { detailedPlan, rivalProposals } from '../../support/matters.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

describe('the steps of a § by acclamation (mock/propositionsordning)', () => {
  const record = detailedPlan()

  test('the deferral first, then the rivals, the addition last, and then nothing', () => {
    const today = having(record, finds('decideToday'))
    const decided = having(today, finds('p'))
    const done = having(decided, finds('rejection'))
    expect([record, today, decided, done].map(asked)).toEqual([
      'put decideToday: decideToday åter',
      'put eachInTurn: p avs tre',
      'put addition: till rejection',
      'done adopted',
    ])
  })
  test('referred back, the rest falls', () => {
    const referred = having(record, finds('åter'))
    expect(asked(referred)).toBe('done referredBack')
    expect(mayClose(referred, 'p3')).toBe(true)
  })
  test('rejected, there is nothing to add to', () => {
    expect(asked(having(record, finds('decideToday'), finds('avs')))).toBe('done rejected')
  })
})

describe('three proposals (domain.md §4.5: A 19, B 13, C 9)', () => {
  const record = rivalProposals('B', 'C')

  test('A is found, a vote is called for, B is set against it, and B wins', () => {
    const called = having(record, callsVote('A'))
    const round1 = having(called, callsVote('B'))
    const opened = having(round1, opens({}))
    const counter = having(round1, votes('19a 13j 9n'))
    const done = having(counter, votes('19j 22n'))
    expect([record, called, round1, opened, counter, done].map(asked)).toEqual([
      'put eachInTurn: A B C',
      'put counterProposal: B C',
      'vote counterProposal: B C',
      'ballots v1 (41)',
      'vote main: A B',
      'done adopted',
    ])
    expect(nextStep(called, 'p3')).toMatchObject({ mainProposal: { refersTo: 'A' } })
    expect(nextStep(done, 'p3')).toMatchObject({ decision: { main: { refersTo: 'B' } } })
  })
  test('the one to stand against it may be found by acclamation', () => {
    const done = having(record, callsVote('A'), finds('C'), votes('32j 9n'))
    expect(nextStep(done, 'p3')).toMatchObject({ decision: { main: { refersTo: 'A' } } })
    expect(done.votes).toHaveLength(1)
  })
})

test('four proposals (domain.md §4.5: A 15, B 11, C 8, D 7): the order decides, and D wins', () => {
  const record = rivalProposals('B', 'C', 'D')
  const called = having(record, callsVote('A'), callsVote('B'), callsVote('C'))
  const round1 = having(called, votes('15a 11n 8j 7n'))
  const round2 = having(round1, votes('15a 11j 8n 7n'))
  const done = having(round2, votes('15j 26n'))
  expect([called, round1, round2, done].map(asked)).toEqual([
    'vote counterProposal: C D',
    'vote counterProposal: B D',
    'vote main: A D',
    'done adopted',
  ])
  expect(nextStep(done, 'p3')).toMatchObject({ decision: { main: { refersTo: 'D' } } })
})

describe('what stands in the way of closing', () => {
  const record = detailedPlan()

  test('is every motion before anything has been put', () => {
    expect(obstaclesToClosing(record, 'p3').untreated.map(({ id }) => id)).toEqual([
      'åter',
      'bif',
      'avs',
      'tre',
      'till',
    ])
    expect(mayClose(record, 'p3')).toBe(false)
    expect(() => requireClosable(record, 'p3')).toThrow(
      expect.objectContaining({ code: 'MOTION_UNTREATED', details: { motions: 5, motionId: 'åter' } }),
    )
  })
  test('is a vote that was called for and not settled', () => {
    const called = having(record, finds('decideToday'), finds('p'), callsVote('till'))
    expect(openQuestions(called, 'p3')).toHaveLength(1)
    expect(obstaclesToClosing(called, 'p3').untreated).toEqual([])
    expect(() => requireClosable(called, 'p3')).toThrow(expect.objectContaining({ code: 'VOTE_INCOMPLETE' }))
  })
  test('is nothing in a § without motions, or with withdrawn and refused ones', () => {
    const quiet = having(
      aCommittee(4),
      adding(
        'motions',
        aMotion('a', 'own', 'm1', { withdrawnAt: '18:10' }),
        aMotion('b', 'own', 'm2', { refusedReason: 'nytt ärende' }),
      ),
    )
    expect(mayClose(quiet, 'p3')).toBe(true)
    expect(() => requireClosable(quiet, 'p3')).not.toThrow()
    expect(asked(quiet)).toBe('done none')
  })
  test('is nothing once everything has been tried', () => {
    expect(mayClose(having(record, finds('decideToday'), finds('tre'), finds('till')), 'p3')).toBe(true)
  })
})

describe('elections', () => {
  const nomination = aMotion('nom', 'nominate', 'm2', { clauses: ['Eva Ek (M)'] })

  test('are held before the § is done', () => {
    const record = having(aCommittee(4), adding('elections', anElection('e', {})))
    expect(asked(record)).toBe('election e')
    expect(mayClose(record, 'p3')).toBe(false)
    expect(() => requireClosable(record, 'p3')).toThrow(
      expect.objectContaining({ code: 'VOTE_INCOMPLETE', details: { elections: 1 } }),
    )
    const held = actWhileOpen(record, {
      kind: 'election.put',
      election: anElection('e', { elected: ['Eva Ek (M)'], outcome: 'elected' }),
    })
    expect(asked(held)).toBe('done none')
  })
  test('of another § are held there', () => {
    const record = having(aCommittee(4), adding('elections', anElection('e', { paragraphId: 'p2' })))
    expect(asked(record)).toBe('done none')
    expect(mayClose(record, 'p3')).toBe(true)
  })
  test('settle nominations, which ask for one', () => {
    const record = having(aCommittee(4), adding('motions', nomination))
    expect(asked(record)).toBe('election nom')
    expect(mayClose(record, 'p3')).toBe(false)
    const held = having(record, adding('elections', anElection('e', { outcome: 'postponed' })))
    expect(mayClose(held, 'p3')).toBe(true)
  })
  test('fall when the matter is tabled', () => {
    const record = having(aCommittee(4), adding('motions', nomination, aMotion('bord', 'table', 'm3', {})))
    expect(asked(having(record, finds('bord')))).toBe('done tabled')
  })
})

/** "state kind: choices → outcome (mot main proposal)" */
function lines(record: MeetingRecord): readonly string[] {
  return orderLines(record, 'p3').map(({ question, state, outcome, mainProposal }) => {
    const choices = question.choices.map(({ kind, refersTo }) => refersTo ?? kind).join(' ')
    const found = outcome === null ? '' : ` → ${outcome.refersTo ?? outcome.kind}`
    const against = mainProposal === null ? '' : ` (mot ${mainProposal.refersTo})`
    return `${state} ${question.kind}: ${choices}${found}${against}`
  })
}

describe('the order as the composer shows it', () => {
  test('before anything has been put', () => {
    expect(lines(detailedPlan())).toEqual([
      'now decideToday: decideToday åter',
      'later eachInTurn: p avs tre',
      'later addition: till rejection',
    ])
  })
  test('in the midst of counter-proposals', () => {
    const record = having(detailedPlan(), finds('decideToday'), callsVote('p'))
    expect(lines(record)).toEqual([
      'done decideToday: decideToday åter → decideToday',
      'done eachInTurn: p avs tre → p',
      'now counterProposal: avs tre (mot p)',
      'later main: p',
      'later addition: till rejection',
    ])
    expect(lines(having(record, finds('tre')))).toEqual([
      'done decideToday: decideToday åter → decideToday',
      'done eachInTurn: p avs tre → p',
      'done counterProposal: avs tre → tre (mot p)',
      'now main: p tre',
      'later addition: till rejection',
    ])
  })
  test('of four proposals, round within round', () => {
    const record = having(rivalProposals('B', 'C', 'D'), callsVote('A'), callsVote('B'), callsVote('C'))
    expect(lines(record)).toEqual([
      'done eachInTurn: A B C D → A',
      'done counterProposal: B C D → B (mot A)',
      'now counterProposal: C D (mot B)',
      'later counterProposal: B (mot A)',
      'later main: A',
    ])
  })
  test('when all is done', () => {
    const record = having(
      rivalProposals('B', 'C'),
      callsVote('A'),
      callsVote('B'),
      votes('19a 13j 9n'),
      votes('19j 22n'),
    )
    expect(lines(record)).toEqual([
      'done eachInTurn: A B C → A',
      'done counterProposal: B C → B (mot A)',
      'done main: A B → B',
    ])
  })
})

test('a vote goes on until it is settled', () => {
  const record = having(rivalProposals('B'), callsVote('A'), opens({}), ballotsCast('40j'))
  expect(nextStep(record, 'p3')).toMatchObject({ kind: 'ballots', missing: ['m41'] })
  expect(() => settles(record)).toThrow(expect.objectContaining({ code: 'VOTE_INCOMPLETE' }))
  expect(asked(settles(having(record, ballotsCast('40j n'))))).toBe('done adopted')
})
