import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BallotChoice, Vote } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sentencesOfFact } from '#domain/sentences.ts'
import { votersOf } from '#domain/voters.ts'
import { personName } from '#domain/person-name.ts'
import { callsVote, opens, settles } from '../../support/chair.ts'
import { aMotion, aProposal } from '../../support/facts.ts'
import {
  aCommittee,
  adding,
  having,
  recused,
  rollCall,
  serves,
  substitutesPresent,
  templateWith,
} from '../../support/record-builder.ts'
import { readNamedVote } from '../../support/vote-reader.ts'
import { readGoteborgVotes } from './goteborg-parser.ts'

/** What is printed of a vote is read back to the same vote, by readers that know nothing of how it was written. */

const choices: readonly BallotChoice[] = ['yes', 'no', 'abstain', 'notParticipating', 'absent']

const drawnVote = fc.record({
  away: fc.integer({ min: 0, max: 3 }),
  chairRecused: fc.boolean(),
  chair: fc.constantFrom<BallotChoice>('yes', 'no'),
  ballots: fc.array(fc.constantFrom(...choices), { minLength: 11, maxLength: 11 }),
  names: fc.array(fc.constantFrom('Ås', 'af Ek', 'von Essen', 'Öst-Dahl', 'Zander', 'Hägg'), {
    minLength: 11,
    maxLength: 11,
  }),
})
type DrawnVote = typeof drawnVote extends fc.Arbitrary<infer T> ? T : never

/** A nämnd with some represented by substitutes, in which a vote has been taken and settled. */
function votedRecord(drawn: DrawnVote, style: 'names' | 'goteborg'): MeetingRecord {
  const { away, chairRecused, chair, ballots, names } = drawn
  const absent = Array.from({ length: away }, (_, i) => i + 1)
  const opened = having(
    aCommittee(4),
    templateWith({ voteDisplay: style }),
    (record) => ({
      ...record,
      people: record.people.map((person, i) => ({
        ...person,
        givenName: `${person.givenName}-${i}`,
        familyName: names[i % names.length] ?? '',
      })),
    }),
    ...absent.flatMap((n) => [
      rollCall(`m${n + 1}`, 'absent'),
      substitutesPresent(`s${n}`),
      serves(`s${n}`, `m${n + 1}`, 0),
    ]),
    ...(chairRecused ? [recused('m1', 3)] : []),
    adding('proposals', aProposal('p', 'förvaltningens förslag', 'Planen antas.')),
    adding('motions', aMotion('a', 'own', 'm6', { clauses: ['planen upphävs'] })),
    callsVote('p'),
    opens({}),
  )
  return settles({ ...opened, votes: opened.votes.map((vote) => cast(opened, vote, { chair, ballots })) })
}

function cast(record: MeetingRecord, vote: Vote, drawn: Pick<DrawnVote, 'chair' | 'ballots'>): Vote {
  const { voters, chairId } = votersOf(record, vote)
  const ballots = voters.map((personId, i) => ({
    personId,
    choice: personId === chairId ? drawn.chair : (drawn.ballots[i] ?? 'absent'),
  }))
  return { ...vote, ballots }
}

/** "name choice" of every ballot, sorted. */
function recorded(record: MeetingRecord): readonly string[] {
  return record.votes
    .flatMap(({ ballots }) => ballots)
    .map(({ personId, choice }) => {
      const person = record.people.find(({ id }) => id === personId)
      return `${person === undefined ? '' : personName(person)} ${choice}`
    })
    .toSorted()
}

function printed(record: MeetingRecord): string {
  return sentencesOfFact(record, 'v1')
    .map(({ text }) => text)
    .join('\n')
}

describe('every vote that is told by names is read back to the same votes', () => {
  test('in lists', () => {
    fc.assert(
      fc.property(drawnVote, (drawn) => {
        const record = votedRecord(drawn, 'names')
        const read = readNamedVote(printed(record))
        expect(read.voters.map(({ name, choice }) => `${name} ${choice}`).toSorted()).toEqual(
          recorded(record),
        )
        expect([read.yes, read.no]).toEqual(record.votes.flatMap(({ yes, no }) => [yes.text, no.text]))
        const count = (choice: BallotChoice): number =>
          record.votes.flatMap(({ ballots }) => ballots).filter((ballot) => ballot.choice === choice).length
        expect(read.stated).toMatchObject({ yes: count('yes'), no: count('no'), abstain: count('abstain') })
      }),
      { numRuns: 200 },
    )
  })
  test('in the house style of Göteborg, with everybody’s capacity', () => {
    fc.assert(
      fc.property(drawnVote, (drawn) => {
        const record = votedRecord(drawn, 'goteborg')
        const [read, ...more] = readGoteborgVotes(printed(record))
        expect(more).toEqual([])
        const voters = read?.voters ?? []
        expect(voters.map(({ name, choice }) => `${name} ${choice}`).toSorted()).toEqual(recorded(record))
        expect([read?.yes, read?.no]).toEqual(record.votes.flatMap(({ yes, no }) => [yes.text, no.text]))
        const capacities = voters.map(({ capacity }) => capacity)
        expect(capacities.filter((capacity) => capacity === 'substitute')).toHaveLength(drawn.away)
        expect(capacities.filter((capacity) => capacity === 'chair')).toHaveLength(drawn.chairRecused ? 0 : 1)
        expect(capacities.filter((capacity) => capacity === 'actingChair')).toHaveLength(
          drawn.chairRecused ? 1 : 0,
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('the reader of lists', () => {
  test('sees when a name is missing', () => {
    expect(() => readNamedVote('Ja röstar: Eva Ek (S) (2).')).toThrow('1 names, 2 stated')
  })
  test('finds nothing in other text', () => {
    expect(readNamedVote('Ärendet bordläggs.')).toEqual({ yes: '', no: '', stated: {}, voters: [] })
  })
})
