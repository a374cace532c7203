import { expect, test } from 'vitest'
import { findings, said } from '../../../support/check-findings.ts'
import { aDissent } from '../../../support/dissents.ts'
import { aCommittee, adding, having, rollCall, substitutesPresent } from '../../../support/record-builder.ts'

test('everybody under a reservation is asked for the right', () => {
  const record = having(
    aCommittee(3),
    rollCall('m2', 'absent'),
    substitutesPresent('s1'),
    adding('dissents', aDissent({ people: ['m2', 'm4', 's1'] })),
  )
  expect(said(record, 'reservation.noRight')).toEqual([
    'Bengt Ek (S) reserverar sig i § 2 men tjänstgör inte.',
    'Bengt Björk (S) reserverar sig i § 2 men tjänstgör inte.',
  ])
  expect(findings(record, 'reservation.noRight')[0]?.place).toEqual({
    kind: 'fact',
    paragraphId: 'p2',
    factId: 'dissent-1',
  })
})

test('a substitute who sits there may have a note, where that is decided (KL 6:17)', () => {
  const record = having(
    aCommittee(3),
    substitutesPresent('s1'),
    adding('dissents', aDissent({ kind: 'note', people: ['s1'] })),
  )
  expect([...said(record, 'opinion.noRight'), ...said(record, 'reservation.noRight')]).toEqual([])
})

test('only a reservation is late, or lacks its text', () => {
  const record = having(
    aCommittee(3),
    adding('dissents', aDissent({ kind: 'statement', announcedAt: '22:00', written: true })),
  )
  expect([...said(record, 'reservation.late'), ...said(record, 'reservation.textMissing')]).toEqual([])
})

test('announced in time, and its text handed in: nothing to say', () => {
  const record = having(
    aCommittee(3),
    adding('dissents', aDissent({ announcedAt: '20:59', written: true, text: 'Nej' })),
  )
  expect([...said(record, 'reservation.late'), ...said(record, 'reservation.textMissing')]).toEqual([])
})
