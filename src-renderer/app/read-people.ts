import type { Person } from '#domain/body.ts'
import { fullName } from '#domain/person-name.ts'
import { foldForSearch } from '#domain/search-fold.ts'
import { newId } from './ids.ts'

/** A person as somebody writes one: "Hampe Klein (M), ordförande i nämnden". */
export interface ReadPerson {
  readonly givenName: string
  readonly familyName: string
  readonly party: string | null
  /** What follows the name: function or title; '' when nothing does. */
  readonly rest: string
}

/** The persons that somebody writes or pastes, one a line, with what they do after a comma, a dash or in a column. */
export function readPeople(text: string): readonly ReadPerson[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–•*·]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
    .map(readPerson)
}

function readPerson(line: string): ReadPerson {
  const parts = /^(.+?)(?:\s*\t\s*|\s*[,;]\s*|\s+[–-]\s+)(.+)$/.exec(line)
  const [name = line, rest = ''] = parts === null ? [line, ''] : [parts[1], parts[2]]
  const withParty = /^(.*?)\s*\(([^()]{1,24})\)$/.exec(name.trim())
  const { givenName, familyName } = splitName(withParty?.[1] ?? name)
  return {
    givenName,
    familyName,
    party: withParty?.[2]?.trim() ?? null,
    rest: rest.replaceAll('\t', ', ').trim(),
  }
}

/** A name in its two parts. Particles belong to the family name: "Carl af Ugglas", "Anna von Sydow". */
export function splitName(name: string): Pick<Person, 'givenName' | 'familyName'> {
  const words = name.trim().split(/\s+/)
  const particle = words.findIndex(
    (word, i) => i > 0 && /^(?:af|av|von|de|der|den|van|la|le|el|al|bin|ibn)$/i.test(word),
  )
  const at = particle === -1 ? Math.max(words.length - 1, 1) : particle
  return { givenName: words.slice(0, at).join(' '), familyName: words.slice(at).join(' ') }
}

/** The person in the register who is meant; a new one when there is none of that name, and party when it is said. */
export function findOrMakePerson(read: ReadPerson, people: readonly Person[]): Person {
  const wanted = foldForSearch(`${read.givenName} ${read.familyName}`.trim())
  const known = people.find(
    (person) =>
      foldForSearch(fullName(person)) === wanted && (read.party === null || person.party === read.party),
  )
  if (known !== undefined) return known
  const { givenName, familyName, party } = read
  return { id: newId(), givenName, familyName, party, title: '', distinguisher: '' }
}
