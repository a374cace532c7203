import { expect, test } from 'vitest'
import type { Justerare } from '#domain/meeting.ts'
import { said } from '../../../support/check-findings.ts'
import {
  type Step,
  aCommittee,
  during,
  having,
  leaves,
  meetingWith,
  paragraphWith,
  recused,
  rulesWith,
} from '../../../support/record-builder.ts'

function attested(...justerare: readonly Justerare[]): Step {
  return meetingWith({ justerare })
}
const main: Justerare = { personId: 'm3', role: 'justerare', paragraphIds: null }

test('one who served for a part of the § may attest it', () => {
  const record = having(aCommittee(3), during('leaves', 'm3', 3, '20:00'))
  expect(said(record, 'justerare.notServing')).toEqual([])
})

test('in reserve: only the §§ given (corpus 057)', () => {
  const reserve: Justerare = { personId: 's1', role: 'substitute', paragraphIds: null }
  expect(said(having(aCommittee(3), attested(main, reserve)), 'justerare.notServing')).toEqual([])
  const given = having(aCommittee(3), attested(main, { ...reserve, paragraphIds: ['p2', 'p3'] }))
  expect(said(given, 'justerare.notServing')).toEqual([
    'Bengt Björk (S) ska justera §§ 2–3 men tjänstgör inte där.',
  ])
})

test('a § that was withdrawn needs nobody', () => {
  const record = having(
    aCommittee(3),
    paragraphWith(3, { state: 'withdrawn' }),
    leaves('m3', 3),
    attested({ ...main, paragraphIds: ['p1', 'p2', 'p3'] }),
  )
  expect(said(record, 'justerare.notServing')).toEqual([])
})

test('jäv is told as such, § by §', () => {
  const record = having(aCommittee(4), recused('m3', 2), recused('m3', 4))
  expect(said(record, 'justerare.notServing')).toEqual([])
  expect(said(record, 'recusal.attests')).toEqual([
    'Cecilia Ek (S) är jävig i § 2 men ska justera den.',
    'Cecilia Ek (S) är jävig i § 4 men ska justera den.',
  ])
})

test('another for the § in which the first is jävig: enough everywhere', () => {
  const record = having(
    aCommittee(3),
    recused('m3', 2),
    attested(
      { ...main, paragraphIds: ['p1', 'p3'] },
      { personId: 'm4', role: 'substitute', paragraphIds: ['p2'] },
    ),
  )
  expect(said(record, 'justerare.tooFew')).toEqual([])
})

test('as many as the body has decided, once the meeting is over', () => {
  const record = having(aCommittee(3), rulesWith({ justerareCount: 2 }))
  expect(said(record, 'justerare.tooFew')).toEqual(['För §§ 1–3 krävs 2 justerare, men färre har utsetts.'])
  expect(said(having(record, meetingWith({ state: 'open' })), 'justerare.tooFew')).toEqual([])
})
