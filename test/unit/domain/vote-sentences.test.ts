import { describe, expect, test } from 'vitest'
import type { MeetingRecord } from '#domain/record.ts'
import { sentencesOfFact } from '#domain/sentences.ts'
import { voteSentences } from '#domain/vote-sentences.ts'
import { aCouncilOf, ballotsCast, callsVote, finds, opens, settles, votes } from '../../support/chair.ts'
import { aMotion, aProposal, aVote } from '../../support/facts.ts'
import { detailedPlan, rivalProposals, toldOf } from '../../support/matters.ts'
import { type Step, aCommittee, adding, having, templateWith } from '../../support/record-builder.ts'

/** The vote's list is attached with the number. */
function attached(voteId: string, attachmentNumber: number): Step {
  return (record) => ({
    ...record,
    votes: record.votes.map((vote) => (vote.id === voteId ? { ...vote, attachmentNumber } : vote)),
  })
}

/** The facts of the § as a paragraph each, as they stand in print. */
function paragraphs(record: MeetingRecord): readonly string[] {
  return [...record.questions, ...record.votes].flatMap(({ id }) => {
    const sentences = sentencesOfFact(record, id)
    return sentences.length === 0 ? [] : [sentences.map(({ text }) => text).join(' ')]
  })
}

test('three proposals as domain.md §4.5 has them, word for word', () => {
  const record = having(
    rivalProposals('B', 'C'),
    templateWith({ voteDisplay: 'list' }),
    callsVote('A'),
    callsVote('B'),
    votes('19a 13j 9n'),
    votes('19j 22n'),
    attached('v2', 3),
  )
  expect(paragraphs(record)).toEqual([
    'Ordföranden ställer proposition på vart och ett av förslagen och finner att kommunfullmäktige beslutar enligt kommunstyrelsens förslag. Omröstning begärs och ska verkställas. Kommunstyrelsens förslag är huvudförslag i omröstningen.',
    'Omröstning 1, motförslag Ja-röst för att B:s förslag ska vara motförslag. Nej-röst för att C:s förslag ska vara motförslag. Med 13 ja-röster mot 9 nej-röster utses B:s förslag till motförslag. Avstår: 19.',
    'Omröstning 2 Ja-röst för kommunstyrelsens förslag. Nej-röst för B:s förslag. Med 22 nej-röster mot 19 ja-röster beslutar kommunfullmäktige enligt B:s förslag. Avstår: 0. Frånvarande: 0. Hur var och en röstar framgår av omröstningslista 1 och 2, bilaga 3.',
  ])
  expect(sentencesOfFact(record, 'v2').every(({ section }) => section === 'vote')).toBe(true)
})

test('four proposals: three votes, the rounds before the main one without a list of their own', () => {
  const record = having(
    rivalProposals('B', 'C', 'D'),
    templateWith({ voteDisplay: 'list' }),
    callsVote('A'),
    callsVote('B'),
    callsVote('C'),
    votes('15a 11n 8j 7n'),
    votes('15a 11j 8n 7n'),
    votes('15j 26n'),
  )
  expect(toldOf(record, 'v1')).toEqual([
    'Omröstning 1, motförslag',
    'Ja-röst för att C:s förslag ska vara motförslag. Nej-röst för att D:s förslag ska vara motförslag.',
    'Med 18 nej-röster mot 8 ja-röster utses D:s förslag till motförslag. Avstår: 15.',
  ])
  expect(toldOf(record, 'v3').at(-1)).toBe(
    'Med 26 nej-röster mot 15 ja-röster beslutar kommunfullmäktige enligt D:s förslag. Avstår: 0. Frånvarande: 0. Hur var och en röstar framgår av omröstningslista 1, 2 och 3.',
  )
})

describe('a vote is told as it goes on', () => {
  const opened = having(detailedPlan(), finds('decideToday'), finds('p'), callsVote('till'), opens({}))

  test('first what was approved to be voted on', () => {
    expect(toldOf(opened, 'v1')).toEqual([
      'Byggnadsnämnden godkänner följande voteringsproposition: Ja-röst för bifall till Hans Eks (SD) tilläggsyrkande. Nej-röst för avslag på Hans Eks (SD) tilläggsyrkande.',
    ])
  })
  test('in the words that were approved, never in others', () => {
    const [vote] = opened.votes
    const worded = vote && { ...vote, yes: { ...vote.yes, text: 'en utvärdering.' } }
    expect(worded && voteSentences(opened, worded).map(({ text }) => text)).toEqual([
      'Byggnadsnämnden godkänner följande voteringsproposition: Ja-röst för en utvärdering. Nej-röst för avslag på Hans Eks (SD) tilläggsyrkande.',
    ])
  })
  test('then the result', () => {
    const done = settles(having(opened, ballotsCast('7j 4n')))
    expect(toldOf(done, 'v1')).toHaveLength(2)
    expect(toldOf(done, 'v1')[1]).toBe(
      'Med 7 ja-röster mot 4 nej-röster beslutar byggnadsnämnden att bifalla Hans Eks (SD) tilläggsyrkande. Avstår: 0. Frånvarande: 0.',
    )
  })
})

/** A vote on approving or rejecting in a nämnd that tells it so. */
function voted(voteDisplay: MeetingRecord['body']['template']['voteDisplay']): MeetingRecord {
  return having(
    aCommittee(4),
    templateWith({ voteDisplay }),
    adding('proposals', aProposal('p', 'förvaltningens förslag')),
    adding('motions', aMotion('avs', 'reject', 'm10', {})),
    callsVote('p'),
    votes('6j 2n a f d'),
  )
}

describe('the body’s way of telling', () => {
  const proposition =
    'Byggnadsnämnden godkänner följande voteringsproposition: Ja-röst för bifall till förvaltningens förslag. Nej-röst för Johan Eks (V) avslagsyrkande.'
  const result =
    'Med 6 ja-röster mot 2 nej-röster beslutar byggnadsnämnden enligt förvaltningens förslag. Avstår: 1. Frånvarande: 1.'
  const apart = 'Deltar inte i omröstningen: Anna Björk (C) (1).'

  test('numbers alone; who took no part is named all the same (KL 5:67 p. 5)', () => {
    expect(toldOf(voted('sentence'), 'v1')).toEqual([proposition, `${result} ${apart}`])
  })
  test('names', () => {
    expect(toldOf(voted('names'), 'v1')).toEqual([
      proposition,
      result,
      [
        'Ja röstar: Bengt Ek (S), Cecilia Ek (S), David Ek (S), Eva Ek (M), Fredrik Ek (M) och Anna Ek (S) (6).',
        'Nej röstar: Gunilla Ek (M) och Hans Ek (SD) (2).',
        'Avstår från att rösta: Inga Ek (SD) (1).',
        apart,
        'Frånvarande vid omröstningen: Johan Ek (V) (1).',
      ].join('\n'),
    ])
  })
  test('a list annexed; without headings where there is one vote', () => {
    expect(toldOf(voted('list'), 'v1')).toEqual([
      proposition,
      `${result} ${apart} Hur var och en röstar framgår av omröstningslista 1.`,
    ])
  })
  test('Göteborg', () => {
    expect(toldOf(voted('goteborg'), 'v1')).toEqual([
      'Godkänd voteringsproposition: ”Ja för bifall till förvaltningens förslag och Nej för Johan Eks (V) avslagsyrkande.”',
      [
        'Bengt Ek (S), Cecilia Ek (S), David Ek (S), Eva Ek (M), Fredrik Ek (M) och ordföranden Anna Ek (S) röstar Ja (6).',
        'Gunilla Ek (M) och Hans Ek (SD) röstar Nej (2).',
        'Inga Ek (SD) avstår från att rösta (1).',
        'Anna Björk (C) deltar inte i omröstningen (1).',
        'Johan Ek (V) är frånvarande vid omröstningen (1).',
      ].join('\n'),
      result,
    ])
  })
  test.each([
    [
      'sentence',
      'För att utse motförslag godkänns följande voteringsproposition: Ja-röst för att B:s förslag ska vara motförslag. Nej-röst för att C:s förslag ska vara motförslag.',
    ],
    [
      'goteborg',
      'Godkänd voteringsproposition: ”Ja för B:s förslag som motförslag och Nej för C:s förslag som motförslag.”',
    ],
  ] as const)('a counter-proposal round: %s', (style, expected) => {
    const record = having(
      rivalProposals('B', 'C'),
      templateWith({ voteDisplay: style }),
      callsVote('A'),
      callsVote('B'),
      opens({}),
    )
    expect(toldOf(record, 'v1')).toEqual([expected])
  })
})

describe('a secret vote', () => {
  const record = having(
    aCouncilOf(11),
    templateWith({ voteDisplay: 'names' }),
    adding(
      'motions',
      aMotion('a', 'own', 'm1', { clauses: ['x'] }),
      aMotion('b', 'own', 'm2', { clauses: ['y'] }),
    ),
    callsVote('a'),
    opens({ method: 'secret', secretCount: { yes: 5, no: 5, blank: 1, invalid: 0, lotFavours: 'no' } }),
  )
  test('is said to be secret, names nobody, and is settled by lot', () => {
    expect(toldOf(settles(record), 'v1')).toEqual([
      'Kommunfullmäktige godkänner följande voteringsproposition: Ja-röst för Anna Eks (S) förslag. Nej-röst för Bengt Eks (S) förslag. Omröstningen är sluten.',
      'Omröstningen utfaller med 5 ja-röster och 5 nej-röster. Lotten utfaller till förmån för Bengt Eks (S) förslag. Avstår: 1. Frånvarande: 0.',
    ])
  })
})

test('a vote on nothing says nothing', () => {
  expect(voteSentences(aCommittee(4), aVote('v', 'q', {}))).toEqual([])
})
