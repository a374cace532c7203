import { describe, expect, test } from 'vitest'
import type { ItemKind } from '#domain/meeting.ts'
import type { QuestionKind, Vote } from '#domain/question.ts'
import { said } from '../../../support/check-findings.ts'
import { aQuestion, aVote, ballots } from '../../../support/facts.ts'
import {
  type Step,
  aCommittee,
  adding,
  bodyKind,
  having,
  paragraphWith,
} from '../../../support/record-builder.ts'

const rules = ['vote.secret', 'vote.secretDoubtful', 'vote.openElection'] as const
const secret: Partial<Vote> = {
  method: 'secret',
  secretCount: { yes: 7, no: 4, blank: 0, invalid: 0, lotFavours: null },
}

/** A vote in a § of a kind, on a question of a kind. */
function voted(kind: ItemKind, change: Partial<Vote>, question: QuestionKind): Step {
  return (record) =>
    having(
      record,
      paragraphWith(3, { kind }),
      adding('questions', aQuestion('q', { kind: question, outcomeId: 'q.1' })),
      adding('votes', aVote('v', 'q', { settled: true, ...change })),
    )
}

/** Which of the rules are broken. */
function broken(...steps: readonly Step[]): readonly string[] {
  const record = having(aCommittee(3), ...steps)
  return rules.filter((rule) => said(record, rule).length > 0)
}

describe('a secret vote', () => {
  test.each<[ItemKind, readonly string[]]>([
    ['election', []],
    ['decision', ['vote.secretDoubtful']],
    ['formality', ['vote.secretDoubtful']],
    ['notification', ['vote.secret']],
    ['councilMotion', ['vote.secret']],
  ])('in a § of the kind %s: %j', (kind, expected) => {
    expect(broken(voted(kind, secret, 'against'))).toEqual(expected)
  })
  test('is not judged before it has been settled, nor in a body that the law does not bind', () => {
    expect(broken(voted('notification', { ...secret, settled: false }, 'against'))).toEqual([])
    expect(broken(voted('notification', secret, 'against'), bodyKind('informal'))).toEqual([])
  })
})

describe('an open vote', () => {
  const open = { ballots: ballots('11j') }
  test.each<[string, ItemKind, QuestionKind, readonly string[]]>([
    ['on a matter', 'decision', 'against', []],
    ['on who is elected', 'election', 'against', ['vote.openElection']],
    ['on whether to put the election off', 'election', 'decideToday', []],
  ])('%s', (_, kind, question, expected) => {
    expect(broken(voted(kind, open, question))).toEqual(expected)
  })
})

test('says what the law says', () => {
  expect(said(having(aCommittee(3), voted('notification', secret, 'against')), 'vote.secret')).toEqual([
    'Omröstningen i § 3 är sluten, vilket den får vara bara i ärenden om val eller anställning.',
  ])
})
