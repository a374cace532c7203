import { expect, test } from 'vitest'
import type { Person } from '#domain/body.ts'
import { fullName } from '#domain/person-name.ts'
import { matchPeople } from '#domain/people-match.ts'
import { assembly } from '../../support/assembly.ts'
import { meetingFileIn } from '../../support/summons.ts'
import { temporaryFolder, testHost } from '../../support/host.ts'

const record = assembly([
  { title: 'Upprop', kind: 'formality' },
  {
    title: 'Översiktsplan för Ekeby',
    kind: 'decision',
    caseNumber: 'KS 2026/14',
    proposal: { name: 'kommunstyrelsens förslag', clauses: ['Översiktsplanen antas.'] },
  },
])

test('a fullmäktige of 61 is taken in as it was written', async () => {
  const host = testHost()
  const result = await host.call('file.importFrom', { path: meetingFileIn(temporaryFolder(), record) })
  expect(result).toMatchObject({ kind: 'imported' })
  const { record: read } = await host.call('meeting.read', { meetingId: record.meeting.id })
  expect(read).toEqual(record)
})

test('two letters name everybody in it', () => {
  const others = record.people.filter((person) => matchPeople(record.people, initials(person))[0] !== person)
  expect(others.map(fullName)).toEqual([])
})

function initials({ givenName, familyName }: Person): string {
  return `${givenName.slice(0, 1)}${familyName.slice(0, 1)}`
}
