import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AppError } from '#domain/errors.ts'
import type { BallotChoice, Vote } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { type Tally, castingVote, countVote, missingVoters, tallyVote } from '#domain/tally.ts'
import { aVote, ballots } from '../../support/facts.ts'
import {
  aCommittee,
  aCouncil,
  aSubcommittee,
  bodyWith,
  having,
  recused,
  rollCall,
  rulesWith,
  seatWith,
  serves,
  substitutesPresent,
  templateWith,
} from '../../support/record-builder.ts'

/** A fullmäktige of so many, everybody there; `m1` presides and votes in roll-call order. */
function councilOf(size: number): MeetingRecord {
  const record = having(aCouncil(4), bodyWith({ seats: size }), rulesWith({ chairVotesLast: false }))
  return { ...record, seats: record.seats.filter(({ id }) => Number(id.replace(/\D/g, '')) <= size) }
}

function settled(change: Partial<Vote>): Vote {
  return aVote('v', 'q', { settled: true, ...change })
}

describe('worked cases (domain.md §4.5, corpus 027, 077, 114–116)', () => {
  test.each([
    { name: 'three proposals, round 1', votes: '13j 9n 19a', winner: 'yes', decidedBy: 'votes' },
    { name: 'three proposals, round 2', votes: '19j 22n', winner: 'no', decidedBy: 'votes' },
    { name: 'four proposals, round 1', votes: '8j 18n 15a', winner: 'no', decidedBy: 'votes' },
    { name: 'four proposals, round 3', votes: '15j 26n', winner: 'no', decidedBy: 'votes' },
    { name: '027: two of fifteen abstain', votes: '11j 2n 2a', winner: 'yes', decidedBy: 'votes' },
    { name: '116: abstentions as tactics, 8', votes: '28j 8n 8a', winner: 'yes', decidedBy: 'votes' },
    { name: '116: abstentions as tactics, 16', votes: '23j 5n 16a', winner: 'yes', decidedBy: 'votes' },
    { name: '116: abstentions as tactics, 19', votes: '23j 2n 19a', winner: 'yes', decidedBy: 'votes' },
    { name: '114: 22–22, the chair votes no', votes: 'n 22j 21n', winner: 'no', decidedBy: 'castingVote' },
    { name: '114: 22–22, the chair votes yes', votes: 'j 21j 22n', winner: 'yes', decidedBy: 'castingVote' },
    { name: 'Höör: 19–19 by the chair', votes: 'n 19j 18n 4a', winner: 'no', decidedBy: 'castingVote' },
    { name: 'main vote 26–13–2 (Höör)', votes: '26j 13n 2a', winner: 'yes', decidedBy: 'votes' },
    { name: 'counter vote 10–3–28 (Höör)', votes: '10j 3n 28a', winner: 'yes', decidedBy: 'votes' },
  ])('$name', ({ votes, winner, decidedBy }) => {
    const cast = ballots(votes)
    expect(tallyVote(councilOf(cast.length), settled({ ballots: cast }))).toMatchObject({
      winner,
      decidedBy,
      missing: [],
    })
  })
})

describe('a minority of a third (KL 5:50, domain.md §4.6)', () => {
  test.each([
    { name: '115: 23–22 is referred back', votes: '23j 22n', winner: 'no', decidedBy: 'minority' },
    { name: 'Höör: 24–15 is referred back', votes: '24j 15n', winner: 'no', decidedBy: 'minority' },
    { name: '41 present: 14 suffice', votes: '27j 14n', winner: 'no', decidedBy: 'minority' },
    { name: '41 present: 13 do not', votes: '28j 13n', winner: 'yes', decidedBy: 'votes' },
    { name: '39 present of 41: 13 suffice', votes: '26j 13n 2f', winner: 'no', decidedBy: 'minority' },
    { name: 'who abstains is present', votes: '10j 13n 18a', winner: 'no', decidedBy: 'votes' },
    { name: 'who takes no part is present', votes: '15j 13n 13d', winner: 'yes', decidedBy: 'votes' },
    { name: 'a majority needs no third', votes: '5j 6n 30a', winner: 'no', decidedBy: 'votes' },
    {
      name: 'an even vote of a few, by the chair',
      votes: 'j 4j 5n 31a',
      winner: 'yes',
      decidedBy: 'castingVote',
    },
    { name: '22–22 is a third, not a tie', votes: '22j 22n', winner: 'no', decidedBy: 'minority' },
    {
      name: 'a majority is one though it is a third too',
      votes: '13j 28n',
      winner: 'no',
      decidedBy: 'votes',
    },
  ])('$name', ({ votes, winner, decidedBy }) => {
    const cast = ballots(votes)
    const vote = settled({ ballots: cast, threshold: 'third' })
    expect(tallyVote(councilOf(cast.length), vote)).toMatchObject({ winner, decidedBy })
  })
})

describe('more than a majority', () => {
  test.each([
    { name: 'two thirds of 45', threshold: 'twoThirds', votes: '30j 15n', winner: 'yes' },
    {
      name: 'a majority that is not two thirds (Lomma 2024-03-14)',
      threshold: 'twoThirds',
      votes: '23j 22n',
      winner: 'no',
    },
    {
      name: 'two thirds are of those present, abstaining or not',
      threshold: 'twoThirds',
      votes: '29j 16a',
      winner: 'no',
    },
    { name: 'all present (KL 5:52)', threshold: 'all', votes: '43j 2f', winner: 'yes' },
    { name: 'all but one', threshold: 'all', votes: '44j a', winner: 'no' },
    { name: 'nobody is nobody', threshold: 'all', votes: '45f', winner: 'no' },
    { name: 'nobody is no two thirds', threshold: 'twoThirds', votes: '45f', winner: 'no' },
  ] as const)('$name', ({ threshold, votes, winner }) => {
    const vote = settled({ ballots: ballots(votes), threshold })
    expect(tallyVote(councilOf(45), vote)).toMatchObject({ winner, decidedBy: 'votes' })
  })
})

describe('a secret vote (KL 5:54, 5:56)', () => {
  const count = { yes: 6, no: 5, blank: 0, invalid: 0, lotFavours: null }
  const secret = (change: Partial<Vote>): Vote => settled({ method: 'secret', secretCount: count, ...change })
  const record = councilOf(11)

  test('is counted in papers', () => {
    expect(tallyVote(record, secret({}))).toMatchObject({ yes: 6, no: 5, winner: 'yes', decidedBy: 'votes' })
  })
  test('counts blank and invalid papers as abstaining', () => {
    const vote = secret({ secretCount: { ...count, yes: 4, blank: 1, invalid: 1 } })
    expect(tallyVote(record, vote)).toMatchObject({ yes: 4, no: 5, abstain: 2, winner: 'no' })
  })
  test('is settled by lot when it stands even, not by the chair', () => {
    const even = { ...count, yes: 5, blank: 1 }
    expect(() => tallyVote(record, secret({ secretCount: even }))).toThrow(
      expect.objectContaining({ code: 'NO_RESULT' }),
    )
    const drawn = secret({ secretCount: { ...even, lotFavours: 'no' } })
    expect(tallyVote(record, drawn)).toMatchObject({ winner: 'no', decidedBy: 'lot' })
    expect(castingVote(record, drawn)).toBeNull()
  })
  test('leaves out those who were away or took no part', () => {
    const vote = secret({ secretCount: { ...count, yes: 4 }, ballots: ballots('fd') })
    expect(tallyVote(record, vote)).toMatchObject({ absent: 1, notParticipating: 1, present: 10 })
  })
  test('has papers of everybody else, no more and no fewer', () => {
    const vote = secret({ secretCount: { ...count, yes: 7 } })
    expect(() => tallyVote(record, vote)).toThrow(expect.objectContaining({ code: 'TALLY_MISMATCH' }))
  })
  test.each(['j', 'n', 'a'])('knows nobody by name, as %s', (letter) => {
    const vote = secret({ ballots: ballots(letter), secretCount: { ...count, yes: 5 } })
    expect(() => tallyVote(record, vote)).toThrow(
      expect.objectContaining({ code: 'TALLY_MISMATCH', details: { personId: 'm1' } }),
    )
  })
  test('tells how many papers there are and should be', () => {
    const vote = secret({ secretCount: { ...count, yes: 4 } })
    expect(() => tallyVote(record, vote)).toThrow(
      expect.objectContaining({ code: 'TALLY_MISMATCH', details: { papers: 9, expected: 11 } }),
    )
  })
  test('is incomplete until the papers are counted', () => {
    const vote = secret({ secretCount: null })
    expect(() => tallyVote(record, vote)).toThrow(
      expect.objectContaining({ code: 'VOTE_INCOMPLETE', details: { missing: 11 } }),
    )
    expect(missingVoters(record, vote)).toHaveLength(11)
    expect(missingVoters(record, { ...vote, ballots: ballots('f') })).not.toContain('m1')
    expect(countVote(record, vote)).toMatchObject({ yes: 0, no: 0, abstain: 0 })
  })
  test('has no result when nobody was there to vote', () => {
    const vote = secret({ secretCount: null, ballots: ballots('11f') })
    expect(() => tallyVote(record, vote)).toThrow(expect.objectContaining({ code: 'NO_RESULT' }))
  })
  test('of an open vote the ballots count, whatever papers are left from before', () => {
    const vote = settled({ ballots: ballots('8j 3n'), secretCount: count })
    expect(tallyVote(record, vote)).toMatchObject({ yes: 8, no: 3, abstain: 0, winner: 'yes' })
  })
})

describe('a vote that cannot be settled', () => {
  const record = aSubcommittee(4)

  test.each([
    {
      name: 'somebody has not voted',
      change: { ballots: ballots('jn') },
      code: 'VOTE_INCOMPLETE',
      details: { missing: 1 },
    },
    {
      name: 'a tie with the chair abstaining (KL 4:25)',
      change: { ballots: ballots('ajn') },
      code: 'NO_RESULT',
      details: { chairId: 'm1' },
    },
    {
      name: 'everybody abstains',
      change: { ballots: ballots('3a') },
      code: 'NO_RESULT',
      details: { chairId: 'm1' },
    },
    {
      name: 'nobody is there for a third',
      change: { ballots: ballots('3f'), threshold: 'third' as const },
      code: 'NO_RESULT',
      details: { chairId: 'm1' },
    },
    {
      name: 'a ballot of one who does not serve',
      change: { ballots: ballots('jjjn') },
      code: 'NOT_SERVING',
      details: { personId: 'm4' },
    },
    {
      name: 'somebody is recorded twice',
      change: { ballots: [...ballots('jjn'), ...ballots('n')] },
      code: 'TALLY_MISMATCH',
      details: { personId: 'm1' },
    },
  ])('$name', ({ change, code, details }) => {
    expect(() => tallyVote(record, settled(change))).toThrow(expect.objectContaining({ code, details }))
  })
  test('a tie with nobody in the chair', () => {
    const chairless: MeetingRecord = {
      ...record,
      seats: record.seats.map((seat) => ({ ...seat, role: 'none' })),
    }
    const vote = settled({ ballots: ballots('jna') })
    expect(() => tallyVote(chairless, vote)).toThrow(expect.objectContaining({ code: 'NO_CHAIR' }))
    expect(castingVote(chairless, vote)).toEqual({ chairId: null, side: null })
  })
  test('an unknown display or threshold is a bug', () => {
    const vote = settled({ ballots: ballots('jjj'), threshold: 'half' as 'majority' })
    expect(() => tallyVote(having(record, templateWith({})), vote)).toThrow(/Unexpected/)
  })
})

describe('the casting vote', () => {
  const record = aSubcommittee(4)

  test('is asked for only at a tie', () => {
    expect(castingVote(record, aVote('v', 'q', { ballots: ballots('jjn') }))).toBeNull()
  })
  test('is not asked for before everybody has voted', () => {
    expect(castingVote(record, aVote('v', 'q', { ballots: ballots('j') }))).toBeNull()
    expect(castingVote(record, aVote('v', 'q', { ballots: ballots('jn') }))).toBeNull()
  })
  test('is the vote that the chair has cast', () => {
    expect(castingVote(record, aVote('v', 'q', { ballots: ballots('jna') }))).toEqual({
      chairId: 'm1',
      side: 'yes',
    })
  })
  test('is wanting while the chair abstains', () => {
    expect(castingVote(record, aVote('v', 'q', { ballots: ballots('ajn') }))).toEqual({
      chairId: 'm1',
      side: null,
    })
  })
  test('belongs to whoever leads the § (jäv för ordföranden)', () => {
    const vote = aVote('v', 'q', { ballots: ballots('jn').map((b, i) => ({ ...b, personId: `m${i + 2}` })) })
    expect(tallyVote(having(record, recused('m1', 3)), vote)).toMatchObject({
      winner: 'yes',
      decidedBy: 'castingVote',
      recused: 1,
    })
  })
  test('is not needed where a third or two thirds decide', () => {
    const even = { ballots: ballots('jna') }
    expect(castingVote(record, aVote('v', 'q', { ...even, threshold: 'third' }))).toBeNull()
    expect(castingVote(record, aVote('v', 'q', { ...even, threshold: 'twoThirds' }))).toBeNull()
    const abstaining = aVote('v', 'q', { ballots: ballots('3a'), threshold: 'third' })
    expect(castingVote(record, abstaining)).toEqual({ chairId: 'm1', side: null })
    expect(castingVote(record, { ...abstaining, threshold: 'twoThirds' })).toBeNull()
    expect(castingVote(record, { ...abstaining, threshold: 'all' })).toBeNull()
    expect(castingVote(record, { ...abstaining, ballots: ballots('3f') })).toEqual({
      chairId: 'm1',
      side: null,
    })
  })
  test('is needed where the votes are even and too few to be a third', () => {
    const vote = aVote('v', 'q', { ballots: ballots('j 4j 5n 31a'), threshold: 'third' })
    expect(castingVote(councilOf(41), vote)).toEqual({ chairId: 'm1', side: 'yes' })
  })
})

describe('while the vote goes on', () => {
  test('those who are missing stand in the order of the roll, the chair last', () => {
    const vote = aVote('v', 'q', { ballots: [{ personId: 'm3', choice: 'no' }] })
    expect(missingVoters(aSubcommittee(4), vote)).toEqual(['m2', 'm1'])
  })
  test('the sum is checked against the seats of the body', () => {
    const record = having(
      aCommittee(4),
      rollCall('m2', 'absent'),
      rollCall('m4', 'absent'),
      substitutesPresent('s1'),
      serves('s1', 'm2', 0),
      recused('m3', 3),
      seatWith('m11', { personId: null }),
    )
    const vote = aVote('v', 'q', {
      ballots: [
        { personId: 'm1', choice: 'yes' },
        { personId: 's1', choice: 'no' },
        { personId: 'm5', choice: 'abstain' },
        { personId: 'm6', choice: 'absent' },
        { personId: 'm7', choice: 'notParticipating' },
      ],
    })
    expect(countVote(record, vote)).toEqual({
      yes: 1,
      no: 1,
      abstain: 1,
      notParticipating: 1,
      recused: 1,
      absent: 2,
      vacant: 1,
      missing: ['m8', 'm9', 'm10'],
      seats: 11,
      present: 7,
    })
  })
})

const choice = fc.constantFrom<BallotChoice | null>(
  'yes',
  'no',
  'abstain',
  'absent',
  'notParticipating',
  null,
)

/** A nämnd in any state: who is away, recused or represented, which seats are vacant, and how everybody voted. */
const anyVote = fc
  .record({
    away: fc.uniqueArray(fc.integer({ min: 2, max: 11 }), { maxLength: 4 }),
    recusals: fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 2 }),
    vacant: fc.uniqueArray(fc.integer({ min: 2, max: 11 }), { maxLength: 2 }),
    substitutes: fc.integer({ min: 0, max: 3 }),
    cast: fc.array(choice, { minLength: 14, maxLength: 14 }),
    threshold: fc.constantFrom<Vote['threshold']>('majority', 'third', 'twoThirds', 'all'),
  })
  .map(({ away, recusals, vacant, substitutes, cast, threshold }) => {
    const represented = away.slice(0, substitutes)
    const record = having(
      aCommittee(4),
      ...away.map((n) => rollCall(`m${n}`, 'absent')),
      ...represented.flatMap((n, i) => [substitutesPresent(`s${i + 1}`), serves(`s${i + 1}`, `m${n}`, 0)]),
      ...recusals.map((n) => recused(`m${n}`, 3)),
      ...vacant.map((n) => seatWith(`m${n}`, { personId: null })),
    )
    const vote = aVote('v', 'q', { threshold })
    const people = missingVoters(record, vote)
    const ballotList = people.flatMap((personId, i) => {
      const made = cast[i] ?? null
      return made === null ? [] : [{ personId, choice: made }]
    })
    return { record, vote: { ...vote, ballots: ballotList } }
  })

test('every seat is counted exactly once, in whatever state the nämnd is (domain.md §4.4)', () => {
  fc.assert(
    fc.property(anyVote, ({ record, vote }) => {
      const { missing, ...count } = countVote(record, vote)
      const { yes, no, abstain, notParticipating, recused: jav, absent, vacant, seats } = count
      expect(yes + no + abstain + notParticipating + jav + absent + vacant + missing.length).toBe(seats)
      expect(seats).toBe(11)
    }),
  )
})

/** What the law says of a result, besides the numbers themselves (KL 5:50, 5:55, 5:56). */
function isLawful(
  record: MeetingRecord,
  vote: Vote,
  { yes, no, present, winner, decidedBy }: Tally,
): boolean {
  if (decidedBy === 'castingVote') return yes === no && winner === castingVote(record, vote)?.side
  if (decidedBy === 'minority') return vote.threshold === 'third' && winner === 'no' && no * 3 >= present
  if (vote.threshold === 'all') return (winner === 'yes') === (yes === present && present > 0)
  if (vote.threshold === 'twoThirds') return (winner === 'yes') === (yes * 3 >= present * 2 && present > 0)
  return decidedBy === 'votes' && winner === (yes > no ? 'yes' : 'no')
}

test('a result is lawful, or there is none for a reason that can be told', () => {
  fc.assert(
    fc.property(anyVote, ({ record, vote }) => {
      let verdict: string
      try {
        verdict = isLawful(record, vote, tallyVote(record, vote)) ? 'lawful' : 'unlawful'
      } catch (error) {
        verdict = (error as AppError).code
      }
      expect(['lawful', 'VOTE_INCOMPLETE', 'NO_RESULT', 'NO_CHAIR']).toContain(verdict)
    }),
  )
})
