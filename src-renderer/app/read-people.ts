import type { Person } from '#domain/body.ts'
import type { ParsedOther } from '#domain/parse-others.ts'
import { parseOthers } from '#domain/parse-others.ts'
import type { PasteFinding } from '#domain/pasted-lines.ts'
import { splitName } from '#domain/pasted-person.ts'
import { fullName } from '#domain/person-name.ts'
import { foldForSearch } from '#domain/search-fold.ts'
import { newId } from './ids.ts'

/** Somebody read out of a text: who, in the register or new to it, and what they do. */
export interface ReadPerson {
  readonly person: Person
  readonly isNew: boolean
  readonly function: string
}

/** The persons that somebody writes or pastes, one a line: "Anna Kraft, förvaltningschef". */
export function readPeople(
  text: string,
  register: readonly Person[],
): { readonly people: readonly ReadPerson[]; readonly findings: readonly PasteFinding[] } {
  const { others, findings } = parseOthers(text)
  const line = text.trim()
  if (others.length > 0 || line === '' || line.includes('\n')) {
    const known = [...register]
    const people = others.map((other) => {
      const read = findOrMake(other, known)
      if (read.isNew) known.push(read.person)
      return read
    })
    return { people, findings }
  }
  // What is written in a field for one person is a person, whatever it looks like.
  const alone = { ...splitName(line), line: 1, party: null, function: '' }
  return { people: [findOrMake(alone, register)], findings: [] }
}

function findOrMake(read: ParsedOther, register: readonly Person[]): ReadPerson {
  const wanted = foldForSearch(`${read.givenName} ${read.familyName}`.trim())
  const known = register.find(
    (person) =>
      foldForSearch(fullName(person)) === wanted && (read.party === null || person.party === read.party),
  )
  if (known !== undefined) {
    return { person: known, isNew: false, function: read.function === '' ? known.title : read.function }
  }
  const { givenName, familyName, party } = read
  const person = { id: newId(), givenName, familyName, party, title: read.function, distinguisher: '' }
  return { person, isNew: true, function: read.function }
}
