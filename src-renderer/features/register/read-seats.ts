import type { Person, Seat, SeatKind } from '#domain/body.ts'
import type { BodyId, IsoDate } from '#domain/ids.ts'
import { parseMembers } from '#domain/parse-members.ts'
import type { ParsedMember } from '#domain/parse-members.ts'
import type { PasteFinding } from '#domain/pasted-lines.ts'
import { fullName } from '#domain/person-name.ts'
import { foldForSearch } from '#domain/search-fold.ts'
import { newId } from '../../app/ids.ts'
import { emptySeat } from './seat-rows.ts'

export interface ReadSeatsContext {
  readonly bodyId: BodyId
  readonly from: IsoDate
  /** Everybody who may be meant. */
  readonly people: readonly Person[]
  /** What a line by itself is, when nothing in it says. */
  readonly kind: SeatKind
}

/** Seats read out of a text, with the people who are new, and what could not be read. */
export interface ReadSeats {
  readonly seats: readonly Seat[]
  readonly people: readonly Person[]
  readonly findings: readonly PasteFinding[]
}

/** Reads members and substitutes as seats. Somebody of the same name and party is taken to be the one in the register. */
export function readSeats(text: string, context: ReadSeatsContext): ReadSeats {
  const { members, findings } = parseMembers(text)
  const isOneLine = !text.trim().includes('\n')
  const added: Person[] = []
  const seats = members.map((member): Seat => {
    const kind = isOneLine && member.kind === 'member' ? context.kind : member.kind
    const seat = { ...emptySeat(context.bodyId, kind, context.from), role: member.role, party: member.party }
    if (member.vacant) return seat
    const known = findPerson(member, context.people)
    const person = known ?? newPerson(member)
    if (known === null) added.push(person)
    return { ...seat, personId: person.id, party: member.party === '' ? (person.party ?? '') : member.party }
  })
  return { seats, people: added, findings }
}

function findPerson(member: ParsedMember, people: readonly Person[]): Person | null {
  const name = foldForSearch(`${member.givenName} ${member.familyName}`.trim())
  return (
    people.find(
      (person) =>
        foldForSearch(fullName(person)) === name &&
        person.distinguisher === member.distinguisher &&
        (member.party === '' || person.party === member.party),
    ) ?? null
  )
}

function newPerson({ givenName, familyName, party, distinguisher }: ParsedMember): Person {
  return { id: newId(), givenName, familyName, party: party === '' ? null : party, title: '', distinguisher }
}
