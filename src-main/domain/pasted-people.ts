import type { SeatKind, SeatRole } from './body.ts'
import { assertNever } from './errors.ts'
import { type PersonPart, readPersonParts } from './pasted-person.ts'

/** Somebody as a pasted line tells of them. */
export interface PastedPerson {
  /** As written, in the order given name, family name; '' for a vacant seat. */
  readonly name: string
  readonly distinguisher: string
  /** null when none is given. */
  readonly party: string | null
  readonly role: SeatRole
  /** null when the line does not say. */
  readonly seat: SeatKind | null
  readonly vacant: boolean
  /** What else the line says, part by part. */
  readonly remarks: readonly string[]
}

const nobody: PastedPerson = {
  name: '',
  distinguisher: '',
  party: null,
  role: 'none',
  seat: null,
  vacant: false,
  remarks: [],
}

/**
 * The people of a line, out of its parts between commas or columns. What stands in one part with a name belongs to that
 * name; what stands by itself belongs to the name before it, or, first in a line, to the one after.
 *
 * `columns` tells whether the parts are columns: two single words are then given and family name, else, between commas,
 * family and given name.
 */
export function readPeople(parts: readonly string[], columns: boolean): readonly PastedPerson[] {
  const people: PastedPerson[] = []
  let current = nobody
  for (const said of parts.map(readPersonParts)) {
    const name = said.find((part) => part.kind === 'name')
    const alone = name !== undefined && said.every(({ kind }) => kind !== 'vacant')
    const merged = alone ? mergedName(current, name.text, columns) : null
    if (merged !== null) {
      current = said.filter((part) => part !== name).reduce(withPart, merged)
      continue
    }
    if (begins(current, said)) {
      people.push(current)
      current = nobody
    }
    for (const part of said) {
      if (isSomebody(current) && (part.kind === 'name' || part.kind === 'vacant')) {
        people.push(current)
        current = nobody
      }
      current = withPart(current, part)
    }
  }
  return isSomebody(current) ? [...people, current] : people
}

function isSomebody(person: PastedPerson): boolean {
  return person.name !== '' || person.vacant
}

/** Whether a part starts telling of somebody else: it names one, or says a party or role that the one before has. */
function begins(current: PastedPerson, said: readonly PersonPart[]): boolean {
  if (!isSomebody(current)) return false
  return said.some(
    (part) =>
      part.kind === 'name' ||
      part.kind === 'vacant' ||
      (part.kind === 'party' && current.party !== null) ||
      (part.kind === 'role' && current.role !== 'none'),
  )
}

/** The person with a second single word taken as the rest of the name, or as what tells namesakes apart. */
function mergedName(current: PastedPerson, name: string, columns: boolean): PastedPerson | null {
  if (current.name === '' || current.vacant) return null
  const [known, added] = [current.name.split(' ').length, name.split(' ').length]
  if (known === 1 && (columns || (current.party === null && current.role === 'none'))) {
    return { ...current, name: columns ? `${current.name} ${name}` : `${name} ${current.name}` }
  }
  const apart = added === 1 && known > 1 && current.party === null && current.distinguisher === ''
  return apart ? { ...current, distinguisher: name } : null
}

function withPart(person: PastedPerson, part: PersonPart): PastedPerson {
  switch (part.kind) {
    case 'name':
      return { ...person, name: part.text }
    case 'vacant':
      return { ...person, vacant: true }
    case 'party':
      return person.party === null
        ? { ...person, party: part.party }
        : { ...person, remarks: [...person.remarks, part.party] }
    case 'role':
      return { ...person, role: part.role }
    case 'seat':
      return { ...person, seat: part.seat }
    case 'other':
      return { ...person, remarks: [...person.remarks, part.text] }
    default:
      return assertNever(part)
  }
}
