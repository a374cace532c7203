import { describe, expect, test } from 'vitest'
import { findings, said } from '../../../support/check-findings.ts'
import {
  aCommittee,
  aCouncil,
  arrives,
  event,
  having,
  leaves,
  meetingWith,
  paragraphWith,
  recused,
  rollCall,
  seatWith,
  serves,
  substitutesPresent,
} from '../../../support/record-builder.ts'

describe('who leads', () => {
  const gone = having(aCommittee(3), ...['m1', 'm10', 'm5'].map((id) => leaves(id, 2)))
  test('is asked of every § that has come up', () => {
    expect(findings(gone, 'chair.missing').map(({ place }) => place)).toEqual([
      { kind: 'paragraph', paragraphId: 'p2' },
      { kind: 'paragraph', paragraphId: 'p3' },
    ])
  })
  test('not of those that have not', () => {
    const record = having(gone, paragraphWith(3, { state: 'withdrawn' }))
    expect(said(record, 'chair.missing')).toEqual(['Ingen ordförande är antecknad för § 2.'])
  })
  test('one who was appointed leads (KL 6:22)', () => {
    expect(said(having(gone, event('takesChair', 'm2', 2)), 'chair.missing')).toEqual([])
  })
})

describe('quorum', () => {
  const thirty = Array.from({ length: 30 }, (_, i) => leaves(`m${61 - i}`, 2))
  test('a council may go below for recusals (KL 5:46)', () => {
    const record = having(aCouncil(2), ...thirty, recused('m3', 2))
    expect(said(record, 'quorum.lost')).toEqual([])
  })
  test('but not for absence', () => {
    const record = having(aCouncil(2), ...thirty, leaves('m3', 2))
    expect(said(record, 'quorum.lost')).toEqual(['I § 2 tjänstgör 30 av 61, men det krävs 31.'])
  })
})

describe('seats', () => {
  test('an empty one is told once for all its §§, by whose it is', () => {
    const record = having(
      aCommittee(6),
      seatWith('m9', { personId: null }),
      substitutesPresent('s6'),
      serves('s6', 'm9', 3),
      leaves('s6', 4),
      arrives('s6', 6),
    )
    expect(said(record, 'seat.empty')).toEqual([
      'Platsen för vakant plats (SD) är tom §§ 1–2, 6, fast en ersättare är närvarande.',
    ])
    expect(findings(record, 'seat.empty')[0]?.place).toEqual({ kind: 'paragraph', paragraphId: 'p1' })
  })
  test('one that nobody there may take is in order', () => {
    expect(said(having(aCouncil(2), leaves('m61', 2), substitutesPresent('s1')), 'seat.empty')).toEqual([])
  })
  test('taken at the roll call: told where it was noted', () => {
    const record = having(aCommittee(2), substitutesPresent('s1'), serves('s1', 'm2', 0))
    expect(said(record, 'seat.taken')).toEqual([
      'Bengt Ek (S) och Bengt Björk (S) är antecknade på samma plats från § 1.',
    ])
    // A conflict is told by its own rule and no other.
    expect([...findings(record, 'seat.mayNotReturn'), ...findings(record, 'seat.absent')]).toEqual([])
    expect(findings(record, 'seat.taken')[0]?.place).toEqual({
      kind: 'fact',
      paragraphId: null,
      factId: 'event-1',
    })
  })
  test('a council over several days: who comes back may do so on another day', () => {
    const steps = [leaves('m25', 2), arrives('m25', 3), serves('m25', 'm25', 3)]
    const oneDay = having(aCouncil(3), ...steps)
    const twoDays = having(oneDay, meetingWith({ endDate: '2026-03-11' }))
    expect([
      findings(oneDay, 'seat.mayNotReturn').length,
      findings(oneDay, 'seat.returnDoubtful').length,
    ]).toEqual([1, 0])
    expect([
      findings(twoDays, 'seat.mayNotReturn').length,
      findings(twoDays, 'seat.returnDoubtful').length,
    ]).toEqual([0, 1])
  })
  test('marked late is not marked absent', () => {
    const record = having(
      aCommittee(2),
      rollCall('m2', 'absent'),
      rollCall('s1', 'late'),
      serves('s1', 'm2', 2),
    )
    expect(said(record, 'seat.absent')).toEqual([])
  })
})
