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

test('of a register exactly these words', () => {
  const { body, seats } = record
  const [person] = record.people
  const [seat] = seats
  if (person === undefined || seat === undefined) throw new Error('The record has people and seats')
  const small = {
    ...body,
    name: 'Vård-nämnd',
    inText: 'nämnden',
    inTextGenitive: 'nämndens',
    organisation: 'Ö kommun 2026',
    abbreviation: 'VN',
    template: { ...body.template, abbreviations: { dp: 'detaljplan' } },
  }
  const words = registerWords({
    bodies: [small],
    people: [{ ...person, givenName: 'Eva', familyName: "O'Ek", party: 'SD', distinguisher: 'Vma 2' }],
    seats: [{ ...seat, party: 'KD', constituency: 'Östra kretsen' }],
  })
  expect(words.toSorted()).toEqual(
    [
      ...[
        'Vård-nämnd',
        'Vård',
        'nämnd',
        'nämnden',
        'nämndens',
        'kommun',
        'VN',
        'VN:s',
        'dp',
        'dp:s',
        'detaljplan',
      ],
      ...['Eva', "O'Ek", 'Ek', "O'Eks", 'Eks', 'Vma', 'SD', 'KD', 'Östra', 'Östras'],
    ].toSorted(),
  )
})

test('of a meeting besides: places, names in titles but the first word, prefixes of case numbers', () => {
  const [first] = record.paragraphs
  if (first === undefined) throw new Error('The record has a §')
  const bare = {
    ...record,
    people: [],
    seats: [],
    paragraphs: [{ ...first, title: 'Val av Eva och Bo i Ås', caseNumbers: ['KS-BN 2021:5', '2021/7'] }],
  }
  const { meeting } = bare
  const placed = {
    ...bare,
    meeting: {
      ...meeting,
      place: 'Salen i Ronneby',
      anslag: { ...meeting.anslag, keptAt: 'arkivet, Lund' },
      justering: { ...meeting.justering, place: 'Kansliet' },
    },
  }
  const register = new Set(registerWords({ bodies: [record.body], people: [], seats: [] }))
  expect(
    spellingWords(placed)
      .filter((word) => !register.has(word))
      .toSorted(),
  ).toEqual(
    [
      ...['Salen', 'Salens', 'Ronneby', 'Ronnebys', 'Lund', 'Lunds', 'Kansliet', 'Kansliets'],
      ...['Eva', 'Evas', 'Bo', 'Bos', 'Ås', 'KS', 'BN'],
    ].toSorted(),
  )
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
