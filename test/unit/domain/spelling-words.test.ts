import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MeetingRecord } from '#domain/record.ts'
import { registerWords, spellingWords } from '#domain/spelling-words.ts'
import {
  aSubcommittee,
  bodyWith,
  having,
  meetingWith,
  paragraphWith,
  templateWith,
} from '../../support/record-builder.ts'

const people = [
  ['Ann-Christine', 'Furustrand', 'S', ''],
  ['Fredrik', 'Zethræus', null, ''],
  ['Åke', 'von Rosen', 'FiA', 'Vma'],
  ['Marie', "O'Brien", '-', ''],
] as const

function withPeople(record: MeetingRecord): MeetingRecord {
  return {
    ...record,
    people: people.map(([givenName, familyName, party, distinguisher], i) => ({
      id: `x${i}`,
      givenName,
      familyName,
      party,
      distinguisher,
      title: 'Direktör',
    })),
  }
}

const record = having(
  aSubcommittee(3),
  withPeople,
  bodyWith({ organisation: 'Österåkers kommun' }),
  templateWith({ abbreviations: { pu: 'produktionsutskottet', tju: 'tjänsteutlåtande' } }),
  meetingWith({ place: 'Fullmäktigesalen, Alceahuset, Åkersberga', justerare: [] }),
  paragraphWith(2, {
    title: 'Detaljpaln för kvarteret Lärkan',
    caseNumbers: ['PU 2020/0002', 'KS-BN 2021:5 I'],
  }),
)

describe('spellingWords', () => {
  const words = spellingWords(record)
  test.each([
    [
      'names, also in parts',
      ['Ann-Christine', 'Ann', 'Christine', 'Furustrand', 'Zethræus', 'Rosen', 'Brien'],
    ],
    ['their genitives', ['Furustrands', 'Rosens']],
    ['what tells namesakes apart', ['Vma']],
    ['party codes', ['FiA']],
    ['what the body is called', ['KSPU', 'KSPU:s', 'produktionsutskottet', 'produktionsutskottets']],
    ['the municipality', ['Österåkers']],
    ['its abbreviations and what they stand for', ['pu', 'pu:s', 'tju', 'tjänsteutlåtande']],
    ['places', ['Alceahuset', 'Alceahusets', 'Åkersberga', 'Åkersbergas']],
    ['names in titles', ['Lärkan', 'Lärkans']],
    ['prefixes of case numbers', ['PU', 'KS', 'BN']],
  ])('%s', (_, expected) => {
    expect(words).toEqual(expect.arrayContaining(expected))
  })
  test('nothing of one letter, no signs or figures, nothing twice', () => {
    expect(words.filter((word) => word.length < 2 || !/\p{L}/u.test(word))).toEqual([])
    expect(new Set(words).size).toBe(words.length)
  })
  test('words of the language are left to the dictionary', () => {
    expect(words).not.toContain('Direktör')
    expect(words).not.toContain('Detaljpaln')
  })
})

test('the same words in the same order, however the people are listed', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...record.people], { minLength: people.length }), (shuffled) => {
      expect(spellingWords({ ...record, people: shuffled })).toEqual(spellingWords(record))
    }),
  )
})

test('the registers have the words of all bodies, and of no meeting', () => {
  const { body, people: members, seats } = record
  const other = { ...body, id: 'other', name: 'Hägernäs samråd', abbreviation: 'HSR' }
  const words = registerWords({ bodies: [body, other], people: members, seats })
  expect(words).toEqual(expect.arrayContaining(['Zethræus', 'FiA', 'KSPU', 'Hägernäs', 'HSR:s']))
  expect(words).not.toContain('Alceahuset')
  expect(spellingWords(record)).toEqual(
    expect.arrayContaining([...registerWords({ bodies: [body], people: members, seats })]),
  )
})
