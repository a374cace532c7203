import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body } from '#domain/body.ts'
import { type NamedVote, goteborgVoteTexts, namedVoteTexts } from '#domain/vote-words.ts'
import { productionCommittee } from './fixtures-words.ts'
import { readGoteborgVotes } from './goteborg-parser.ts'

const executive: Body = {
  ...productionCommittee,
  template: { ...productionCommittee.template, chairForm: 'ordföranden', voteDisplay: 'goteborg' },
}

const meaning = { yes: 'avslag', no: 'bifall till yrkandet från L, M, D, KD och SD' }

function vote(choice: NamedVote['choice'], capacity: NamedVote['capacity'], name: string): NamedVote {
  return { name, capacity, choice }
}

function told({ name, capacity, choice }: NamedVote): string {
  return `${name} ${capacity} ${choice}`
}

function text(votes: readonly NamedVote[]): string {
  return goteborgVoteTexts(executive, meaning, votes)
    .map((sentence) => sentence.text)
    .join('\n')
}

describe('the house style of Göteborg', () => {
  test('as in a vote of thirteen', () => {
    const votes = [
      vote('yes', 'chair', 'Jan Alm (S)'),
      ...['Dan Berg (V)', 'Vera Storm Ek (S)', 'Bea Sand (S)'].map((name) => vote('yes', 'member', name)),
      vote('yes', 'substitute', 'Jon Holm (S)'),
      ...['Axel Dahl (M)', 'Dan-Ove March (KD)'].map((name) => vote('no', 'member', name)),
    ]
    expect(text(votes)).toBe(
      [
        'Godkänd voteringsproposition: ”Ja för avslag och Nej för bifall till yrkandet från L, M, D, KD och SD.”',
        'Dan Berg (V), Vera Storm Ek (S), Bea Sand (S), tjänstgörande ersättaren Jon Holm (S) och ordföranden Jan Alm (S) röstar Ja (5).',
        'Axel Dahl (M) och Dan-Ove March (KD) röstar Nej (2).',
      ].join('\n'),
    )
  })

  test('several substitutes, abstentions, one who takes no part and one who is away', () => {
    const votes = [
      vote('yes', 'member', 'Dan Berg (V)'),
      vote('yes', 'substitute', 'Jon Holm (S)'),
      vote('yes', 'substitute', 'Mia Bryn (V)'),
      vote('yes', 'actingChair', 'Vera Ek (S)'),
      vote('abstain', 'member', 'Axel Dahl (M)'),
      vote('abstain', 'substitute', 'Nina Miskov (M)'),
      vote('notParticipating', 'chair', 'Jan Alm (S)'),
      vote('absent', 'member', 'Bo Ås (-)'),
    ]
    expect(text(votes).split('\n').slice(1)).toEqual([
      'Dan Berg (V), tjänstgörande ersättarna Jon Holm (S) och Mia Bryn (V) samt tjänstgörande ordföranden Vera Ek (S) röstar Ja (4).',
      'Axel Dahl (M) och tjänstgörande ersättaren Nina Miskov (M) avstår från att rösta (2).',
      'Ordföranden Jan Alm (S) deltar inte i omröstningen (1).',
      'Bo Ås (-) är frånvarande vid omröstningen (1).',
    ])
  })

  test('the full stop of an approved wording is not doubled', () => {
    const [first] = goteborgVoteTexts(executive, { yes: ' bifall ', no: 'avslag på punkt 2.1. ' }, [])
    expect(first).toEqual({
      phrase: 'göteborg.voteringsproposition',
      text: 'Godkänd voteringsproposition: ”Ja för bifall och Nej för avslag på punkt 2.1.”',
    })
  })
})

describe('the parser', () => {
  test('reads a text broken across lines, with straight marks, other commas and a name without a party', () => {
    const minutes = `Propositionsordning
Ordföranden ställer propositioner på yrkandena. Omröstning begärs.

Omröstning

Godkänd voteringsproposition: "Ja för bifall till Jan Alms yrkande och Nej för bifall
till Axel Dahls yrkande."
Dan Berg (V), Vera
Storm Ek (S), tjänstgörande ersättarna Jon Holm (S) och Mia Bryn (V)
samt ordföranden Jan Alm röstar Ja (5).
Axel Dahl (M) röstar Nej (1).

Godkänd voteringsproposition: ”Ja för avslag och Nej för bifall.”
Dan Berg (V) avstår från att rösta (1).`
    const [first, second] = readGoteborgVotes(minutes)
    expect(first).toMatchObject({ yes: 'bifall till Jan Alms yrkande', no: 'bifall till Axel Dahls yrkande' })
    expect(first?.voters.map(told)).toEqual([
      'Dan Berg (V) member yes',
      'Vera Storm Ek (S) member yes',
      'Jon Holm (S) substitute yes',
      'Mia Bryn (V) substitute yes',
      'Jan Alm chair yes',
      'Axel Dahl (M) member no',
    ])
    expect(second?.voters).toEqual([{ name: 'Dan Berg (V)', capacity: 'member', choice: 'abstain' }])
  })

  test('sees when a name is missing', () => {
    const text = 'Godkänd voteringsproposition: ”Ja för a och Nej för b.” Dan Berg (V) röstar Ja (2).'
    expect(() => readGoteborgVotes(text)).toThrow('1 names, 2 votes')
  })
})

test('every generated text reads back to the same votes', () => {
  const word = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäöé]{1,8}(?:-[A-Z][a-z]{1,5})?$/)
  const name = fc
    .tuple(
      word,
      fc.constantFrom('', ' von', ' af'),
      word,
      fc.constantFrom(' (S)', ' (M)', ' (FiA)', ' (-)', ''),
    )
    .map(([given, prefix, family, party]) => `${given}${prefix} ${family}${party}`)
  const choice = fc.constantFrom('yes', 'no', 'abstain', 'notParticipating', 'absent')
  const members = fc
    .uniqueArray(name, { minLength: 1, maxLength: 61 })
    .chain((names) =>
      fc.tuple(
        ...names.map((each, i) =>
          fc
            .tuple(choice, fc.constantFrom('member', 'substitute'))
            .map(([cast, seat]) => vote(cast, i === 0 ? 'chair' : seat, each)),
        ),
      ),
    )
  const phrase = fc
    .stringMatching(/^[a-zåäö]{3,9}(?: [a-zåäö]{2,9}){0,6}$/)
    .filter((text) => !/\boch\b/.test(text))
  fc.assert(
    fc.property(members, phrase, phrase, (votes, yes, no) => {
      const printed = goteborgVoteTexts(executive, { yes, no }, votes).map((line) => line.text)
      const [read] = readGoteborgVotes(printed.join('\n'))
      expect(read).toMatchObject({ yes, no })
      expect(read?.voters.map(told).toSorted()).toEqual(votes.map(told).toSorted())
    }),
    { numRuns: 300 },
  )
})

test('lists of names under the ordinary phrases', () => {
  const votes = [
    vote('yes', 'chair', 'Jan Alm (S)'),
    vote('yes', 'member', 'Dan Berg (V)'),
    vote('no', 'substitute', 'Axel Dahl (M)'),
    vote('abstain', 'member', 'Eva Ek (C)'),
    vote('notParticipating', 'member', 'Bo Ås (SD)'),
    vote('absent', 'member', 'Ida Öst (L)'),
  ]
  expect(namedVoteTexts(executive, votes)).toEqual([
    { phrase: 'votering.ja_röstar', text: 'Ja röstar: Jan Alm (S) och Dan Berg (V) (2).' },
    { phrase: 'votering.nej_röstar', text: 'Nej röstar: Axel Dahl (M) (1).' },
    { phrase: 'votering.avstår', text: 'Avstår från att rösta: Eva Ek (C) (1).' },
    { phrase: 'votering.deltar_inte', text: 'Deltar inte i omröstningen: Bo Ås (SD) (1).' },
    { phrase: 'votering.frånvarande', text: 'Frånvarande vid omröstningen: Ida Öst (L) (1).' },
  ])
  expect(namedVoteTexts(executive, [])).toEqual([])
})
