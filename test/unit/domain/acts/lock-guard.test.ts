import { expect, test } from 'vitest'
import type { SingleAct } from '#domain/acts/act.ts'
import { requireUnlocked } from '#domain/acts/lock-guard.ts'
import { AppError } from '#domain/errors.ts'
import type { MeetingState } from '#domain/meeting.ts'
import { aCommittee, having, meetingWith } from '../../../support/record-builder.ts'

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
