import { expect, test } from 'vitest'
import { withElectedAttestors } from '#domain/elected-attestors.ts'
import type { Election } from '#domain/election.ts'
import type { Justerare } from '#domain/meeting.ts'
import { personName } from '#domain/person-name.ts'
import { anElection } from '../../support/facts.ts'
import { aCommittee, having, meetingWith } from '../../support/record-builder.ts'

const planned: readonly Justerare[] = [
  { personId: 'm3', role: 'justerare', paragraphIds: null },
  { personId: 'm4', role: 'substitute', paragraphIds: null },
]
const record = having(aCommittee(4), meetingWith({ justerare: planned }))
const name = (id: string): string =>
  record.people
    .filter((person) => person.id === id)
    .map(personName)
    .join()

/** Who attests after an election: "m5 justerare". */
function attesting(change: Partial<Election>): readonly string[] {
  const election = anElection('e', { outcome: 'elected', ...change })
  return withElectedAttestors(record, election).meeting.justerare.map(
    ({ personId, role }) => `${personId} ${role}`,
  )
}

test('those elected attest instead of those who were thought of', () => {
  expect(attesting({ office: 'justerare', elected: [name('m5')] })).toEqual(['m5 justerare', 'm4 substitute'])
  expect(attesting({ office: 'ersättare för justerare', elected: [name('m6')] })).toEqual([
    'm3 justerare',
    'm6 substitute',
  ])
})

test('one who was to be a substitute and is elected attests once', () => {
  expect(attesting({ office: 'justerare', elected: [name('m4')] })).toEqual(['m4 justerare'])
})

test('a candidate is known by whom the nomination meant, not by the name alone', () => {
  const candidates = [{ name: 'Anna (S)', personId: 'm7', votes: 0 }]
  expect(attesting({ office: 'justerare', candidates, elected: ['Anna (S)'] })).toContain('m7 justerare')
})

test('other elections, those not held and strangers change nothing', () => {
  const before = attesting({ office: 'ledamot i valnämnden', elected: [name('m5')] })
  expect(before).toEqual(['m3 justerare', 'm4 substitute'])
  expect(attesting({ office: 'justerare', elected: [name('m5')], outcome: 'pending' })).toEqual(before)
  expect(attesting({ office: 'justerare', elected: ['Någon Okänd (X)'] })).toEqual(before)
})
