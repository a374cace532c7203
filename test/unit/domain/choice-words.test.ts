import { describe, expect, test } from 'vitest'
import { type Choice, approval, decideToday, rejection } from '#domain/alternatives.ts'
import {
  type Asked,
  approvalOutcome,
  deferralOutcome,
  isAboutDeferral,
  rejectedBy,
  sideText,
} from '#domain/choice-words.ts'
import { aMotion, aProposal, onMotion, onProposal } from '../../support/facts.ts'
import { aCommittee, adding, having } from '../../support/record-builder.ts'

const record = having(
  aCommittee(4),
  adding('proposals', aProposal('p', 'förvaltningens förslag')),
  adding(
    'motions',
    aMotion('bif', 'approve', 'm1', { subject: onProposal('p') }),
    aMotion('bif2', 'approve', 'm1', { subject: onMotion('own') }),
    aMotion('own', 'own', 'm2', {}),
    aMotion('avs', 'reject', 'm10', {}),
    aMotion('avsown', 'reject', 'm11', { subject: onMotion('own') }),
    aMotion('bord', 'table', 'm3', {}),
    aMotion('åter', 'referBack', 'm4', {}),
    aMotion('åter2', 'referBack', 'm5', {}),
    aMotion('till', 'add', 'm6', {}),
    aMotion('bare', 'reject', 'm7', { paragraphId: 'p4' }),
  ),
)
const p: Choice = { kind: 'proposal', refersTo: 'p' }
const motion = (id: string): Choice => ({ kind: 'motion', refersTo: id })
const asked = (kind: Asked['kind'], ...choices: readonly Choice[]): Asked => ({ kind, choices })

describe('what a vote is for', () => {
  test.each<[string, Asked, Choice, string]>([
    ['one of two proposals', asked('against', p, motion('own')), p, 'förvaltningens förslag'],
    [
      'a proposal to be approved',
      asked('approveOrReject', p, motion('avs')),
      p,
      'bifall till förvaltningens förslag',
    ],
    [
      'a motion to reject',
      asked('approveOrReject', p, motion('avs')),
      motion('avs'),
      'Johan Eks (V) avslagsyrkande',
    ],
    [
      'an addition',
      asked('addition', motion('till'), rejection),
      motion('till'),
      'bifall till Fredrik Eks (M) tilläggsyrkande',
    ],
    [
      'no addition',
      asked('addition', motion('till'), rejection),
      rejection,
      'avslag på Fredrik Eks (M) tilläggsyrkande',
    ],
    ['a single proposal', asked('single', p, rejection), p, 'bifall till förvaltningens förslag'],
    [
      'against a single proposal',
      asked('single', p, rejection),
      rejection,
      'avslag på förvaltningens förslag',
    ],
    ['bare words', asked('approveOrReject', approval, rejection), rejection, 'avslag'],
    ['a bare yes', asked('approveOrReject', approval, rejection), approval, 'bifall'],
    [
      'deciding today',
      asked('decideToday', decideToday, motion('bord')),
      decideToday,
      'att ärendet ska avgöras i dag',
    ],
    [
      'tabling',
      asked('decideToday', decideToday, motion('bord')),
      motion('bord'),
      'att ärendet ska bordläggas',
    ],
    [
      'one of two motions to refer back',
      asked('decideToday', decideToday, motion('åter')),
      motion('åter'),
      'att ärendet ska återremitteras enligt David Eks (S) återremissyrkande',
    ],
    ['who is to stand against', asked('counterProposal', p, motion('own')), p, 'förvaltningens förslag'],
  ])('%s', (_, question, choice, expected) => {
    expect(sideText(record, question, choice)).toBe(expected)
  })
})

test('a question about deferral is known by what it asks', () => {
  expect(isAboutDeferral(record, asked('decideToday', decideToday, motion('bord')))).toBe(true)
  expect(isAboutDeferral(record, asked('approveOrReject', motion('bord'), rejection))).toBe(true)
  expect(isAboutDeferral(record, asked('against', p, motion('own')))).toBe(false)
  expect(deferralOutcome(record, decideToday)).toBe('avgöras i dag')
})

describe('what was approved or rejected', () => {
  const both = asked('approveOrReject', p, motion('avs'))

  test.each<[string, Asked, Choice, string]>([
    ['the proposal', both, p, 'bifalla förvaltningens förslag'],
    [
      'by the motion for it',
      asked('approveOrReject', motion('bif'), motion('avs')),
      motion('bif'),
      'bifalla förvaltningens förslag',
    ],
    [
      'by the motion for another',
      asked('approveOrReject', motion('bif2'), rejection),
      motion('bif2'),
      'bifalla Bengt Eks (S) förslag',
    ],
    ['the proposal, by the motion against it', both, motion('avs'), 'avslå förvaltningens förslag'],
    [
      'a motion, by the motion against it',
      asked('approveOrReject', motion('own'), motion('avsown')),
      motion('avsown'),
      'avslå Bengt Eks (S) förslag',
    ],
    [
      'by the bare word',
      asked('approveOrReject', motion('own'), rejection),
      rejection,
      'avslå Bengt Eks (S) förslag',
    ],
    ['bare words', asked('approveOrReject', approval, rejection), approval, 'bifall'],
    ['a bare no', asked('approveOrReject', approval, rejection), rejection, 'avslag'],
  ])('%s', (_, question, outcome, expected) => {
    expect(approvalOutcome(record, question, outcome)).toBe(expected)
  })
  test('what is rejected has a name, when it has one', () => {
    expect(rejectedBy(record, both, p)).toBeNull()
    expect(rejectedBy(record, asked('approveOrReject', p, motion('bare')), motion('bare'))).toBe(
      'förvaltningens förslag',
    )
    expect(rejectedBy(record, asked('single', motion('bare')), motion('bare'))).toBeNull()
    expect(rejectedBy(record, asked('single', motion('gone')), motion('gone'))).toBeNull()
  })
})
