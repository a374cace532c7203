import { describe, expect, test } from 'vitest'
import { findings, said } from '../../../support/check-findings.ts'
import { aVote, anElection } from '../../../support/facts.ts'
import {
  aCommittee,
  aCouncil,
  adding,
  event,
  having,
  leaves,
  meetingWith,
  rollCall,
  rulesWith,
  text,
} from '../../../support/record-builder.ts'

describe('where it is not allowed', () => {
  const forbidden = having(aCommittee(3), rulesWith({ remoteAllowed: false }))
  test('by the roll call it is the meeting’s, by an event its own', () => {
    const record = having(forbidden, rollCall('m2', 'remote'), event('remoteOn', 'm4', 2))
    expect(findings(record, 'remote.notAllowed').map(({ place }) => place.kind)).toEqual(['meeting', 'fact'])
    expect(said(record, 'remote.notAllowed')).toEqual([
      'Bengt Ek (S) deltar på distans, vilket organet inte tillåter.',
      'David Ek (S) deltar på distans, vilket organet inte tillåter.',
    ])
  })
  test('one who never came does not count', () => {
    expect(said(having(forbidden, event('remoteOn', 'm4', 2), leaves('m4', 2)), 'remote.notAllowed')).toEqual(
      [],
    )
  })
})

describe('the presidium of a fullmäktige', () => {
  const remote = having(aCouncil(3), rollCall('m21', 'remote'))
  test('may until 30 June 2026', () => {
    expect(said(having(remote, meetingWith({ date: '2026-06-30' })), 'remote.presidium')).toEqual([])
  })
  test('may not from 1 July 2026', () => {
    expect(said(having(remote, meetingWith({ date: '2026-07-01' })), 'remote.presidium')).toEqual([
      'Anna Lind (M) hör till presidiet och får inte delta på distans.',
    ])
  })
})

describe('the chair makes sure who takes part (from 1 July 2026)', () => {
  const remote = having(aCommittee(3), rollCall('m4', 'remote'))
  const later = having(remote, meetingWith({ date: '2026-07-01' }))
  test('which the minutes may say in any §', () => {
    expect(said(later, 'remote.notEnsured')).toHaveLength(1)
    const note = 'Ordföranden har kontrollerat vilka som deltar på distans och att de kan följa sammanträdet.'
    expect(said(having(later, text(1, 'attendance', note)), 'remote.notEnsured')).toEqual([])
  })
  test('and need not before that, or with everybody in the room', () => {
    expect(said(remote, 'remote.notEnsured')).toEqual([])
    expect(said(having(aCommittee(3), meetingWith({ date: '2026-07-01' })), 'remote.notEnsured')).toEqual([])
  })
})

describe('secrecy', () => {
  const remote = having(aCommittee(3), event('remoteOn', 'm2', 3), event('remoteOn', 'm4', 3))
  const election = adding('elections', anElection('e', { method: 'secretBallot' }))
  test('everybody at a distance in a secret vote or election is named', () => {
    expect(said(having(remote, election), 'remote.secretVote')).toEqual([
      'Omröstningen i § 3 är sluten och Bengt Ek (S) och David Ek (S) deltar på distans.',
    ])
    const vote = adding('votes', aVote('v', 'q', { method: 'secret' }))
    expect(said(having(remote, vote), 'remote.secretVote')).toHaveLength(1)
  })
  test('open ones, and those in the room, are left', () => {
    expect(said(having(remote, adding('votes', aVote('v', 'q', {}))), 'remote.secretVote')).toEqual([])
    expect(said(having(aCommittee(3), election), 'remote.secretVote')).toEqual([])
  })
})
