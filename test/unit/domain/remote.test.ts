import { expect, test } from 'vitest'
import type { BodyKind } from '#domain/body.ts'
import { type RemoteObstacle, remoteObstacle, remoteRegime } from '#domain/remote.ts'
import { aCommittee, bodyKind, having, meetingWith, rulesWith } from '../../support/record-builder.ts'

test('the rules change on 1 July 2026 (prop. 2025/26:164)', () => {
  expect(['2026-06-30', '2026-07-01'].map(remoteRegime)).toEqual(['equalTerms', 'chairEnsures'])
})

test.each<{
  readonly kind: BodyKind
  readonly date: string
  readonly allowed: boolean
  readonly personId: string
  readonly obstacle: RemoteObstacle | null
}>([
  { kind: 'council', date: '2026-06-30', allowed: true, personId: 'm1', obstacle: null },
  { kind: 'council', date: '2026-07-01', allowed: true, personId: 'm1', obstacle: 'presidium' },
  { kind: 'council', date: '2026-07-01', allowed: true, personId: 'm10', obstacle: 'presidium' },
  { kind: 'council', date: '2026-07-01', allowed: true, personId: 'm2', obstacle: null },
  { kind: 'federationCouncil', date: '2026-07-01', allowed: true, personId: 'm5', obstacle: 'presidium' },
  { kind: 'committee', date: '2026-07-01', allowed: true, personId: 'm1', obstacle: null },
  { kind: 'committee', date: '2026-07-01', allowed: false, personId: 'm2', obstacle: 'notAllowed' },
  { kind: 'informal', date: '2026-07-01', allowed: false, personId: 'm2', obstacle: null },
])('$kind $date, allowed $allowed, $personId: $obstacle', ({ kind, date, allowed, personId, obstacle }) => {
  const record = having(
    aCommittee(1),
    bodyKind(kind),
    meetingWith({ date }),
    rulesWith({ remoteAllowed: allowed }),
  )
  expect(remoteObstacle(record, personId)).toBe(obstacle)
})
