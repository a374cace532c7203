import { describe, expect, test } from 'vitest'
import type { Vote } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { resultTexts } from '#domain/vote-result-words.ts'
import { aCouncilOf, ballotsCast, callsVote, opens, settles, votes } from '../../support/chair.ts'
import { aMotion } from '../../support/facts.ts'
import { rivalProposals, toldOf } from '../../support/matters.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

function deferral(kind: 'table' | 'referBack', justification: string): MeetingRecord {
  return having(aCouncilOf(41), adding('motions', aMotion('d', kind, 'm1', { justification })))
}

/** The result as it is told, of a vote called for on the first alternative. */
function result(record: MeetingRecord, letters: string, change: Partial<Vote>): string {
  const voted = settles(having(record, opens(change), ballotsCast(letters)))
  return toldOf(voted, 'v1')[1] ?? ''
}

describe('putting a matter off (KL 5:50)', () => {
  test.each<[string, MeetingRecord, string, string]>([
    [
      'a third suffices for tabling',
      deferral('table', ''),
      '24j 17n',
      'Omröstningen utfaller med 24 ja-röster och 17 nej-röster. Avstår: 0. Frånvarande: 0. Eftersom minst en tredjedel av de närvarande ledamöterna begär det bordläggs ärendet enligt 5 kap. 50 § kommunallagen.',
    ],
    [
      'a third suffices for referring back, with the reasons',
      deferral('referBack', 'underlaget brister.'),
      '24j 15n 2f',
      'Omröstningen utfaller med 24 ja-röster och 15 nej-röster. Avstår: 0. Frånvarande: 2. Eftersom minst en tredjedel av de närvarande ledamöterna begär det återremitteras ärendet enligt 5 kap. 50 § kommunallagen. Motivering till återremissen: underlaget brister.',
    ],
    [
      'fewer than a third do not',
      deferral('table', ''),
      '28j 13n',
      'Omröstningen utfaller med 28 ja-röster och 13 nej-röster. Avstår: 0. Frånvarande: 0. Färre än en tredjedel av de närvarande ledamöterna begär att ärendet skjuts upp. Ärendet avgörs i dag.',
    ],
    [
      'a majority needs no third',
      deferral('referBack', 'underlaget brister'),
      '20j 21n',
      'Med 21 nej-röster mot 20 ja-röster beslutar kommunfullmäktige att ärendet ska återremitteras. Avstår: 0. Frånvarande: 0. Motivering till återremissen: underlaget brister.',
    ],
  ])('%s', (_, record, letters, expected) => {
    expect(result(having(record, callsVote('decideToday')), letters, {})).toBe(expected)
  })
})

describe('more than a majority', () => {
  const record = having(rivalProposals('B'), callsVote('A'))

  test.each<[string, Vote['threshold'], string, RegExp]>([
    ['two thirds reached', 'twoThirds', '28j 13n', /^Med 28 ja-röster mot 13 nej-röster beslutar/],
    [
      'two thirds not reached (Lomma 2024-03-14)',
      'twoThirds',
      '27j 14n',
      /^Omröstningen utfaller med 27 ja-röster och 14 nej-röster\. Avstår: 0\. Frånvarande: 0\. Beslutet kräver två tredjedelar av de närvarande ledamöterna, vilket inte uppnås\.$/,
    ],
    ['all', 'all', '41j', /^Med 41 ja-röster mot 0 nej-röster beslutar/],
    [
      'not all',
      'all',
      '40j n',
      /Beslutet kräver att samtliga närvarande ledamöter är ense, vilket de inte är\.$/,
    ],
  ])('%s', (_, threshold, letters, expected) => {
    expect(result(record, letters, { threshold })).toMatch(expected)
  })
})

describe('a tie', () => {
  test('is settled by the chair, with those who abstained and were away', () => {
    expect(result(having(rivalProposals('B'), callsVote('A')), '18j 18n 4a f', {})).toBe(
      'Omröstningen utfaller med 18 ja-röster och 18 nej-röster. Ordförandens utslagsröst avgör till förmån för kommunstyrelsens förslag. Avstår: 4. Frånvarande: 1.',
    )
  })
  test('on referring back, by the chair, has the reasons', () => {
    const record = having(
      aCommittee(4),
      adding('motions', aMotion('d', 'referBack', 'm1', { justification: 'underlaget brister' })),
      callsVote('decideToday'),
    )
    expect(result(record, 'n 4n 5j a', {})).toMatch(
      /till förmån för att ärendet ska återremitteras\. Avstår: 1\. Frånvarande: 0\. Motivering till återremissen: underlaget brister\.$/,
    )
  })
})

test('one vote is one vote', () => {
  expect(result(having(rivalProposals('B'), callsVote('A')), '40j n', {})).toMatch(
    /^Med 40 ja-röster mot 1 nej-röst beslutar kommunfullmäktige enligt kommunstyrelsens förslag\./,
  )
})

test('rejecting without a motion for it, and approving against it', () => {
  const record = having(
    aCommittee(4),
    adding('motions', aMotion('till', 'add', 'm5', { clauses: ['x'] })),
    callsVote('till'),
  )
  expect(result(record, '5j 6n', {})).toMatch(
    /beslutar byggnadsnämnden att avslå Eva Eks \(M\) tilläggsyrkande\./,
  )
  expect(result(record, '6j 5n', {})).toMatch(
    /beslutar byggnadsnämnden att bifalla Eva Eks \(M\) tilläggsyrkande\./,
  )
})

test('the phrases are those that a body can word anew', () => {
  const record = having(rivalProposals('B'), callsVote('A'), votes('20j 21n'))
  const [question] = record.questions
  const [vote] = record.votes
  const winner = question?.alternatives[1]
  const numbers = { yes: 20, no: 21, abstain: 0, absent: 0, winner: 'no', decidedBy: 'votes' } as const
  expect(
    question &&
      vote &&
      winner &&
      resultTexts({ record, question, vote, winner }, numbers).map(({ phrase }) => phrase),
  ).toEqual(['votering.resultat_nej'])
})
