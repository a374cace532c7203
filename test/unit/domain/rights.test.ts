import { describe, expect, test } from 'vitest'
import type { BallotChoice, Vote } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import {
  type Right,
  mayHaveOpinionNoted,
  mayHaveReserved,
  mayMove,
  mayServeAgain,
  maySpeak,
} from '#domain/rights.ts'
import {
  type Step,
  aCommittee,
  aCouncil,
  adding,
  arrives,
  during,
  event,
  having,
  leaves,
  meetingWith,
  recused,
  rollCall,
  rulesWith,
  serves,
  substitutesPresent,
} from '../../support/record-builder.ts'

/** "granted", "doubtful: abstainedInVote", "denied: recused, KL 6:30". */
function told(right: Right): string {
  return right.kind === 'granted' ? 'granted' : `${right.kind}: ${right.reason}, ${right.source}`
}

const open: Step = meetingWith({ state: 'open' })

/** A § with one who serves, one serving for another, one jävig, one away, one who leaves in it and one who only sits. */
const meeting: MeetingRecord = having(
  aCommittee(2),
  open,
  rollCall('m2', 'absent'),
  substitutesPresent('s1', 's2'),
  serves('s1', 'm2', 0),
  recused('m3', 2),
  during('leaves', 'm4', 2, null),
  event('abstainsFromDecision', 'm5', 2),
)

function present(personId: string, capacity: 'observer' | 'official'): Step {
  return presentIn(personId, capacity, null)
}

function presentIn(
  personId: string,
  capacity: 'observer' | 'official',
  paragraphIds: readonly string[] | null,
): Step {
  return (record) => ({
    ...record,
    othersPresent: [
      ...record.othersPresent,
      { id: `other-${personId}`, personId, capacity, function: '', paragraphIds },
    ],
  })
}

function vote(choice: BallotChoice, id = 'v1', paragraphId = 'p2'): Step {
  const cast: Vote = {
    id,
    paragraphId,
    questionId: 'q1',
    method: 'open',
    yes: { text: '', alternativeId: 'a' },
    no: { text: '', alternativeId: 'b' },
    threshold: 'majority',
    ballots: [{ personId: 'm1', choice }],
    corrections: [],
    secretCount: null,
    attachmentNumber: null,
    startedAt: null,
    settled: true,
  }
  return adding('votes', cast)
}

describe('who may put a motion (domain.md §3.1)', () => {
  test.each([
    ['m1', 'granted'],
    ['s1', 'granted'],
    ['m4', 'granted'],
    ['m2', 'denied: notServing, KL 4:22'],
    ['s2', 'denied: notServing, KL 4:22'],
    ['m3', 'denied: recused, KL 6:30'],
    ['secretary', 'denied: notServing, KL 4:22'],
  ])('%s: %s', (personId, right) => {
    expect(told(mayMove(meeting, personId, 'p2'))).toBe(right)
  })
  test('recusal in a council is KL 5:47', () => {
    expect(told(mayMove(having(aCouncil(1), recused('m3', 1)), 'm3', 'p1'))).toBe('denied: recused, KL 5:47')
  })
})

describe('who may reserve themselves (KL 4:27)', () => {
  test.each([
    ['m1', 'granted'],
    ['s1', 'granted'],
    ['m5', 'denied: tookNoPart, KL 4:27'],
    ['m3', 'denied: recused, KL 6:30'],
    ['m4', 'denied: notServing, KL 4:27'],
    ['s2', 'denied: notServing, KL 4:27'],
  ])('%s: %s', (personId, right) => {
    expect(told(mayHaveReserved(meeting, personId, 'p2'))).toBe(right)
  })
  test.each<[BallotChoice, string]>([
    ['no', 'granted'],
    ['abstain', 'doubtful: abstainedInVote, KL 4:25, 4:27'],
    ['notParticipating', 'denied: tookNoPart, KL 4:27'],
  ])('after voting %s: %s', (choice, right) => {
    expect(told(mayHaveReserved(having(meeting, vote(choice)), 'm1', 'p2'))).toBe(right)
  })
  test('of several votes in a § the last one tells, and none of another §', () => {
    const rounds = having(meeting, vote('abstain', 'v1'), vote('no', 'v2'), vote('abstain', 'v3', 'p1'))
    expect(told(mayHaveReserved(rounds, 'm1', 'p2'))).toBe('granted')
    expect(told(mayHaveReserved(having(meeting, vote('abstain')), 's1', 'p2'))).toBe('granted')
    expect(
      told(mayHaveReserved(having(meeting, vote('no', 'v1'), vote('abstain', 'v2')), 'm1', 'p2')),
    ).toMatch(/^doubtful/)
  })
})

describe('whose opinion may be noted (domain.md §4.9)', () => {
  const record = having(meeting, present('m11', 'observer'), present('secretary', 'official'))
  test.each([
    ['m1', 'granted'],
    ['m4', 'granted'],
    ['s2', 'doubtful: decidedLocally, KL 6:17'],
    ['s3', 'denied: notPresent, KL 6:17'],
    ['m3', 'denied: recused, KL 6:30'],
    ['secretary', 'denied: noSeat, KL 6:17'],
  ])('%s: %s', (personId, right) => {
    expect(told(mayHaveOpinionNoted(record, personId, 'p2'))).toBe(right)
  })
  test('an observer’s where it is so decided (KL 4:28)', () => {
    const guest = having(meeting, present('visitor', 'observer'))
    expect(told(mayHaveOpinionNoted(guest, 'visitor', 'p2'))).toBe('doubtful: decidedLocally, KL 4:28')
  })
  test('an observer’s only in the §§ where they were there, and no other visitor’s', () => {
    const guest = having(meeting, presentIn('visitor', 'observer', ['p1']), present('expert', 'official'))
    expect(told(mayHaveOpinionNoted(guest, 'visitor', 'p1'))).toBe('doubtful: decidedLocally, KL 4:28')
    expect(told(mayHaveOpinionNoted(guest, 'visitor', 'p2'))).toBe('denied: noSeat, KL 6:17')
    expect(told(mayHaveOpinionNoted(guest, 'expert', 'p2'))).toBe('denied: noSeat, KL 6:17')
  })
})

describe('who may speak', () => {
  test.each([
    ['m1', 'granted'],
    ['s2', 'granted'],
    ['s3', 'denied: notPresent, KL 6:17'],
    ['m3', 'denied: recused, KL 6:30'],
    ['visitor', 'denied: noSeat, KL 6:26'],
  ])('%s: %s', (personId, right) => {
    expect(told(maySpeak(meeting, personId, 'p2'))).toBe(right)
  })
  test('a substitute who does not serve only where it is so decided; others present are heard', () => {
    const record = having(
      meeting,
      rulesWith({ substitutesMaySpeak: false }),
      present('secretary', 'official'),
    )
    expect(told(maySpeak(record, 's2', 'p2'))).toBe('denied: notServing, KL 6:17')
    expect(told(maySpeak(record, 'm1', 'p2'))).toBe('granted')
    expect(told(maySpeak(record, 'secretary', 'p2'))).toBe('granted')
    const elsewhere = having(meeting, presentIn('expert', 'official', ['p1']))
    expect(told(maySpeak(elsewhere, 'expert', 'p1'))).toBe('granted')
    expect(told(maySpeak(elsewhere, 'expert', 'p2'))).toBe('denied: noSeat, KL 6:26')
  })
})

describe('who may serve again the same day', () => {
  test('domain.md §3.2 Ex. C: not again the same day in a council, elsewhere as decided (KL 5:20)', () => {
    const steps = [leaves('m2', 2), arrives('m2', 3)]
    expect(told(mayServeAgain(having(aCouncil(3), ...steps), 'm2', 'p3'))).toBe(
      'denied: mayNotReturn, KL 5:20',
    )
    expect(told(mayServeAgain(having(aCommittee(3), ...steps), 'm2', 'p3'))).toBe('granted')
    const forbidden = having(aCommittee(3), rulesWith({ noReturn: true }), ...steps)
    expect(told(mayServeAgain(forbidden, 'm2', 'p3'))).toBe('denied: mayNotReturn, ')
  })
  test('what is asked of a § that the record does not have is not denied', () => {
    expect(told(mayServeAgain(having(aCouncil(3), leaves('m2', 2)), 'm2', 'p99'))).toBe('granted')
  })
  test('domain.md §3.2 Ex. D: again after recusal (KL 5:18)', () => {
    expect(told(mayServeAgain(having(aCouncil(3), recused('m2', 2)), 'm2', 'p3'))).toBe('granted')
  })
})
