import { describe, expect, test } from 'vitest'
import { deferredMatters, isSameMatter, notTakenUp } from '#domain/deferred-matters.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { callsVote, finds, votes } from '../../support/chair.ts'
import { aMotion } from '../../support/facts.ts'
import { rivalProposals } from '../../support/matters.ts'
import { adding, having, meetingWith, paragraphWith } from '../../support/record-builder.ts'

const matter = { title: 'Taxa för vatten', caseNumbers: ['KS 2026/7'] }

function meeting(kind: 'table' | 'referBack', date: string): MeetingRecord {
  return having(
    rivalProposals('B'),
    meetingWith({ date }),
    paragraphWith(3, matter),
    adding('motions', aMotion('upp', kind, 'm20', {})),
  )
}

const tabled = having(meeting('table', '2026-03-10'), finds('upp'))
const byMinority = having(meeting('referBack', '2026-04-14'), callsVote('decideToday'), votes('27j 14n'))
const decided = having(meeting('table', '2026-05-12'), finds('decideToday'), finds('A'))

describe('matters that have been put off', () => {
  test('are known with what was proposed, how and when', () => {
    expect(deferredMatters([tabled])).toEqual([
      {
        ...matter,
        paragraphId: 'p3',
        label: expect.stringContaining('3'),
        date: '2026-03-10',
        kind: 'decision',
        proposals: [{ name: 'kommunstyrelsens förslag', clauses: ['Taxan höjs.'] }],
        how: 'tabled',
        minorityDeferralUsed: false,
      },
    ])
  })
  test('wait until they are taken up again, and may be put off again', () => {
    const found = deferredMatters([tabled, byMinority])
    expect(found).toMatchObject([{ date: '2026-04-14', how: 'referredBack', minorityDeferralUsed: true }])
    expect(deferredMatters([tabled, byMinority, decided])).toEqual([])
  })
  test('keep that a minority has used its right, however they are put off later', () => {
    const again = having(
      meeting('table', '2026-05-12'),
      paragraphWith(3, { minorityDeferralUsed: true }),
      finds('upp'),
    )
    expect(deferredMatters([byMinority, again])).toMatchObject([
      { date: '2026-05-12', how: 'tabled', minorityDeferralUsed: true },
    ])
  })
  test('are not taken up by an item that is withdrawn', () => {
    const withdrawn = having(decided, paragraphWith(3, { state: 'withdrawn' }))
    expect(notTakenUp(deferredMatters([tabled]), withdrawn)).toHaveLength(1)
    expect(notTakenUp(deferredMatters([tabled]), decided)).toEqual([])
  })
})

test.for([
  { a: ['KS 1', 'KS 2'], b: ['KS 2'], titles: ['x', 'y'], same: true },
  { a: ['KS 1'], b: ['KS 2'], titles: ['x', 'x'], same: false },
  { a: ['KS 1'], b: [], titles: ['Taxa', ' taxa'], same: true },
  { a: [], b: [], titles: ['Taxa', 'Budget'], same: false },
])('the same matter: $a and $b, $titles', ({ a, b, titles: [first = '', second = ''], same }) => {
  expect(isSameMatter({ title: first, caseNumbers: a }, { title: second, caseNumbers: b })).toBe(same)
})
