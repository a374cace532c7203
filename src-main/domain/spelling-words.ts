import type { Body, Person, Seat } from './body.ts'
import { personNameGenitive } from './person-name.ts'
import type { MeetingRecord } from './record.ts'
import { compareSwedish } from './search-fold.ts'
import { genitive } from './swedish.ts'

/**
 * The words of a meeting that a spell checker cannot know and must not mark: names of people and places with their
 * genitives, party codes, what the body is called, its own abbreviations, the prefixes of case numbers ("PU" in "PU
 * 2020/0002"), names in titles. Each once, in alphabetical order; nothing of one letter, which no checker looks at.
 */
export function spellingWords(record: MeetingRecord): readonly string[] {
  const { body, people, seats, meeting, paragraphs } = record
  return tidied([
    ...wordsOfRegister({ bodies: [body], people, seats }),
    ...[meeting.place, meeting.anslag.keptAt, meeting.justering.place].flatMap(names),
    ...paragraphs.flatMap(({ title, caseNumbers }) => [
      // A title begins with a capital, whatever its first word is.
      ...names(title.replace(/^\S+/, '')),
      ...caseNumbers.flatMap(prefixes),
    ]),
  ])
}

/** What the registers hold: bodies, people, and the seats of any of the bodies. */
export interface Register {
  readonly bodies: readonly Body[]
  readonly people: readonly Person[]
  readonly seats: readonly Seat[]
}

/** The words of the registers that a spell checker cannot know, as `spellingWords` has those of one meeting. */
export function registerWords(register: Register): readonly string[] {
  return tidied(wordsOfRegister(register))
}

function wordsOfRegister({ bodies, people, seats }: Register): readonly string[] {
  return [
    ...people.flatMap(wordsOfPerson),
    ...seats.flatMap(({ party, constituency }) => [party, ...names(constituency)]),
    ...bodies.flatMap(wordsOfBody),
  ]
}

function wordsOfBody(body: Body): readonly string[] {
  const { abbreviations } = body.template
  return [
    ...[body.name, body.inText, body.organisation, ...Object.values(abbreviations)].flatMap(wordsIn),
    ...wordsIn(body.inTextGenitive),
    ...[body.abbreviation, ...Object.keys(abbreviations)].flatMap((short) => [short, `${short}:s`]),
  ]
}

function tidied(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
    .filter((word) => word.length > 1 && /\p{L}/u.test(word))
    .toSorted((a, b) => compareSwedish(a, b) || (a < b ? -1 : 1))
}

function wordsOfPerson(person: Person): readonly string[] {
  const { givenName, familyName, distinguisher, party } = person
  return [
    ...[givenName, familyName, distinguisher].flatMap(wordsIn),
    ...wordsIn(personNameGenitive({ ...person, party: null, distinguisher: '' })),
    ...(party === null ? [] : [party]),
  ]
}

/** Words with a capital, and their genitives: what may be the name of a place. */
function names(text: string): readonly string[] {
  return wordsIn(text).flatMap((word) => (/^\p{Lu}/u.test(word) ? [word, genitive(word)] : []))
}

/** The words of a text; one with a hyphen or apostrophe also in its parts, as checkers differ in where a word ends. */
function wordsIn(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’:][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  return words.flatMap((word) => {
    const parts = word.split(/[-'’:]/)
    return parts.length === 1 ? [word] : [word, ...parts]
  })
}

/** The letters of a case number: "PU" of "PU 2020/0002", "KS" and "BN" of "KS-BN 2021:5". */
function prefixes(caseNumber: string): readonly string[] {
  return caseNumber.match(/\p{L}+/gu) ?? []
}
