import { isAttestorOffice, isSubstituteAttestorOffice } from './election-office.ts'
import type { Election } from './election.ts'
import type { Justerare } from './meeting.ts'
import { personName } from './person-name.ts'
import type { MeetingRecord } from './record.ts'

/**
 * The record in which those elected justerare, or ersättare för justerare, attest the minutes (domain.md §7.1), instead
 * of those who were thought of before. Other elections change nothing, nor do names that the record does not know.
 */
export function withElectedAttestors(record: MeetingRecord, election: Election): MeetingRecord {
  const role = attestorRole(election.office)
  if (role === null || election.outcome !== 'elected') return record
  const chosen = election.elected.flatMap((name): readonly Justerare[] => {
    const personId = personElected(record, election, name)
    return personId === null ? [] : [{ personId, role, paragraphIds: null }]
  })
  if (chosen.length === 0) return record
  const others = record.meeting.justerare.filter(
    (one) => one.role !== role && chosen.every(({ personId }) => personId !== one.personId),
  )
  const justerare = role === 'justerare' ? [...chosen, ...others] : [...others, ...chosen]
  return { ...record, meeting: { ...record.meeting, justerare } }
}

function attestorRole(office: string): Justerare['role'] | null {
  if (isAttestorOffice(office)) return 'justerare'
  return isSubstituteAttestorOffice(office) ? 'substitute' : null
}

function personElected(record: MeetingRecord, { candidates }: Election, name: string): string | null {
  const candidate = candidates.find((one) => one.name === name)
  return candidate?.personId ?? record.people.find((person) => personName(person) === name)?.id ?? null
}
