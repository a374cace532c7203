import type { Person } from './body.ts'
import type { PersonId } from './ids.ts'
import { personName, personNames } from './person-name.ts'
import type { MeetingRecord } from './record.ts'

/** What has people in it: a record, or the people of one. */
type WithPeople = Pick<MeetingRecord, 'people'>

/** The person with the id; null for nobody, and for one whom the record does not name. */
export function personOf({ people }: WithPeople, personId: PersonId | null): Person | null {
  return people.find(({ id }) => id === personId) ?? null
}

/** The people with the ids, in the order of the ids; those whom the record does not name are left out. */
export function peopleOf(record: WithPeople, ids: readonly PersonId[]): readonly Person[] {
  return ids.flatMap((personId) => personOf(record, personId) ?? [])
}

/** The person as printed, "Eva Ek (S)"; '' for one whom the record does not name. */
export function nameOf(record: WithPeople, personId: PersonId): string {
  const person = personOf(record, personId)
  return person === null ? '' : personName(person)
}

/** Several people as printed, in the order of the ids: "Eva Ek (S) och Bo Ås (M)". */
export function namesOf(record: WithPeople, ids: readonly PersonId[]): string {
  return personNames(peopleOf(record, ids))
}
