import { expect, test } from 'vitest'
import type { SingleAct } from '#domain/acts/act.ts'
import { requireUnlocked } from '#domain/acts/lock-guard.ts'
import { AppError } from '#domain/errors.ts'
import { applyAct } from '#domain/acts/apply.ts'
import type { Dissent } from '#domain/dissent.ts'
import type { MeetingState } from '#domain/meeting.ts'
import { aCommittee, adding, having, meetingWith } from '../../../support/record-builder.ts'
import { refused } from '../../../support/refused.ts'

const write: SingleAct = { kind: 'text.write', sectionId: 's', blocks: [] }
const cast: SingleAct = { kind: 'vote.cast', voteId: 'v', personId: 'm1', choice: 'yes' }
const correct: SingleAct = {
  kind: 'vote.correct',
  voteId: 'v',
  personId: 'm1',
  choice: 'no',
  reason: 'Felhörd',
}
const withdraw: SingleAct = { kind: 'motion.withdraw', motionId: 'y', time: '10:00' }

const dissent: Dissent = {
  id: 'd',
  paragraphId: 'p1',
  kind: 'reservation',
  people: ['m5'],
  inFavourOf: null,
  announcedAt: null,
  written: true,
  text: '',
  attachmentNumber: null,
}
const announce: SingleAct = { kind: 'dissent.put', dissent }

test.each<[MeetingState, SingleAct, readonly Dissent[], string, string]>([
  ['closed', announce, [], 'dissents', 'withReason'],
  ['closed', announce, [{ ...dissent, id: 'other' }], 'dissents', 'withReason'],
  ['closed', announce, [{ ...dissent, id: 'other' }, dissent], 'none', 'free'],
  ['planned', announce, [dissent], 'dissentTexts', 'notYet'],
  ['forJustering', announce, [dissent], 'dissentTexts', 'frozen'],
  ['closed', { kind: 'dissent.remove', dissentId: 'd' }, [dissent], 'dissents', 'withReason'],
])(
  '%s: a reservation is announced in time, its text may come afterwards: %o',
  (state, act, before, part, lock) => {
    const record = having(aCommittee(1), meetingWith({ state }), adding('dissents', ...before))
    const details = refused(() => requireUnlocked(record, act))?.details ?? { part: 'none', lock: 'free' }
    expect(details).toEqual({ part, lock })
  },
)

test('an act that no lock holds back passes, attested or not', () => {
  const summon: SingleAct = { kind: 'meeting.summon' }
  expect(
    refused(() => requireUnlocked(having(aCommittee(1), meetingWith({ state: 'attested' })), summon)),
  ).toBeNull()
})

test('the lock holds back the act itself', () => {
  const attested = having(aCommittee(1), meetingWith({ state: 'attested' }))
  expect(refused(() => applyAct(attested, withdraw))).toEqual({
    code: 'LOCKED',
    place: attested.meeting.id,
    details: { part: 'motions', lock: 'correctionOnly' },
  })
})

test.each<[MeetingState, SingleAct, string]>([
  ['planned', write, 'free'],
  ['planned', cast, 'notYet'],
  ['open', cast, 'free'],
  ['adjourned', withdraw, 'free'],
  ['closed', cast, 'withReason'],
  ['closed', withdraw, 'withReason'],
  ['closed', correct, 'free'],
  ['closed', write, 'free'],
  ['forJustering', write, 'frozen'],
  ['attested', write, 'correctionOnly'],
  ['attested', correct, 'correctionOnly'],
])('%s: %o is %s', (state, act, lock) => {
  const record = having(aCommittee(1), meetingWith({ state }))
  const run = (): string => {
    try {
      requireUnlocked(record, act)
      return 'free'
    } catch (error) {
      return error instanceof AppError && error.code === 'LOCKED'
        ? String(error.details.lock)
        : 'another error'
    }
  }
  expect(run()).toBe(lock)
})
