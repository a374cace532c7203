import { expect, test } from 'vitest'
import { check, findingText } from '#domain/checks/check.ts'
import { anyBody } from '#domain/checks/check-help.ts'
import { aSubcommittee } from '../../../support/record-builder.ts'

const chairMissing = check({
  id: 'chair.missing',
  severity: 'law',
  level: 'error',
  source: 'KL 5:65',
  appliesTo: anyBody,
  find: (record, today) => [
    { place: { kind: 'meeting' }, data: { paragraf: `${record.body.abbreviation} § 1, ${today}` } },
  ],
})

test('a finding carries its rule, where that stands, and its words', () => {
  const [finding] = chairMissing.find(aSubcommittee(1), '2026-03-16')
  expect(finding).toEqual({
    checkId: 'chair.missing',
    severity: 'law',
    level: 'error',
    source: 'KL 5:65',
    place: { kind: 'meeting' },
    data: { paragraf: 'KSPU § 1, 2026-03-16' },
  })
  expect(finding === undefined ? '' : findingText(finding)).toBe(
    'Ingen ordförande är antecknad för KSPU § 1, 2026-03-16.',
  )
})

test('one of something takes the singular', () => {
  const text = findingText({
    checkId: 'vote.incomplete',
    severity: 'law',
    level: 'error',
    source: 'KL 5:67',
    place: { kind: 'meeting' },
    data: { paragraf: '§ 3', antal: 1 },
  })
  expect(text).toBe('I omröstningen i § 3 saknas 1 röst.')
})
