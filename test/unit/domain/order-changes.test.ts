import { describe, expect, test } from 'vitest'
import {
  isSeparated,
  orderDepartures,
  withMoved,
  withSeparated,
  withoutSeparated,
} from '#domain/order-changes.ts'
import { type PlannedQuestion, planQuestions, toQuestion } from '#domain/proposition-plan.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { actWhileOpen } from '../../support/act-while-open.ts'
import { asked, finds } from '../../support/chair.ts'
import { aMotion } from '../../support/facts.ts'
import { detailedPlan, rivalProposals } from '../../support/matters.ts'
import { adding, having } from '../../support/record-builder.ts'

/** The order of § 3, as the chair has chosen it. */
function arranged(record: MeetingRecord, order: readonly PlannedQuestion[]): MeetingRecord {
  const questions = order.map((question, i) => toQuestion(question, question.storedId ?? `order${i}`, 'p3'))
  return actWhileOpen(record, { kind: 'question.arrange', paragraphId: 'p3', questions })
}

function kinds(record: MeetingRecord): readonly string[] {
  return planQuestions(record, 'p3').map(({ kind }) => kind)
}

const plan = detailedPlan()
const order = planQuestions(plan, 'p3')

describe('the order that the chair chooses', () => {
  test('is the order in which the questions are put', () => {
    const moved = arranged(plan, withMoved(order, 2, -1))
    expect(kinds(plan)).toEqual(['decideToday', 'eachInTurn', 'addition'])
    expect(kinds(moved)).toEqual(['decideToday', 'addition', 'eachInTurn'])
    expect(asked(having(moved, finds('decideToday')))).toBe('put addition: till rejection')
  })
  test.for([
    { name: 'the first up', index: 0, by: -1 as const },
    { name: 'the last down', index: 2, by: 1 as const },
    { name: 'one that is not there', index: 7, by: 1 as const },
  ])('stays as it is: $name', ({ index, by }) => {
    expect(withMoved(order, index, by)).toBe(order)
  })
  test('is forgotten when nothing is arranged', () => {
    const back = arranged(arranged(plan, withMoved(order, 2, -1)), [])
    expect(kinds(back)).toEqual(kinds(plan))
    expect(back.questions).toEqual([])
  })
  test('leaves what has been put where it is', () => {
    const put = having(plan, finds('decideToday'))
    const moved = arranged(put, withMoved(planQuestions(put, 'p3'), 1, -1))
    expect(moved.questions.map(({ kind }) => kind)).toEqual(['decideToday', 'addition', 'eachInTurn'])
    expect(() => arranged(moved, [{ ...order[0], storedId: 'q1' } as PlannedQuestion])).toThrow(
      'DUPLICATE_ID',
    )
  })
  test('may not hold what has been put already', () => {
    const put = having(plan, finds('decideToday'))
    const { questions } = put
    const act = { kind: 'question.arrange', paragraphId: 'p3', questions } as const
    expect(() => actWhileOpen(put, act)).toThrow('NOT_ALLOWED')
  })
  test('a motion that comes late and is put first stands first among the questions', () => {
    const settled = having(
      arranged(plan, order),
      adding('motions', aMotion('bord', 'table', 'm3', {})),
      finds('decideToday'),
      finds('decideToday'),
    )
    const put = settled.questions.filter(({ findingId }) => findingId !== null)
    expect(put.map(({ alternatives }) => alternatives[1]?.refersTo)).toEqual(['åter', 'bord'])
    expect(settled.questions.slice(0, 2)).toEqual(put)
  })
})

describe('where an order goes another way than custom', () => {
  test('as the motions have it there is nothing to tell', () => {
    expect(orderDepartures(plan, order)).toEqual([])
  })
  test('an addition before the matter', () => {
    const moved = withMoved(order, 2, -1)
    expect(orderDepartures(plan, moved)).toEqual([{ kind: 'addition', question: moved[1] }])
  })
  test('a formal motion after the matter', () => {
    const moved = withMoved(order, 0, 1)
    expect(orderDepartures(plan, moved)).toEqual([{ kind: 'formal', question: moved[1] }])
  })
  test('a motion for a break counts as formal', () => {
    const record = having(plan, adding('motions', aMotion('paus', 'adjourn', 'm3', {})))
    const moved = planQuestions(record, 'p3').toReversed()
    expect(orderDepartures(record, moved).map(({ kind }) => kind)).toEqual(['addition', 'formal', 'formal'])
  })
})

describe('rivals each by itself', () => {
  const rivals = rivalProposals('B', 'C')
  const met = planQuestions(rivals, 'p3')
  const separated = arranged(rivals, withSeparated(rivals, met))

  test('are put so, and meet again when it is taken back', () => {
    expect(isSeparated(rivals, 'p3')).toBe(false)
    expect(isSeparated(separated, 'p3')).toBe(true)
    expect(kinds(separated)).toEqual(['single', 'approveOrReject', 'approveOrReject'])
    const again = arranged(separated, withoutSeparated(separated, planQuestions(separated, 'p3')))
    expect(kinds(again)).toEqual(['eachInTurn'])
  })
  test('once one has been put it is too late to let them meet', () => {
    expect(isSeparated(having(separated, finds('A')), 'p3')).toBe(false)
  })
  test('what is put by itself but is no rival stays when they meet again', () => {
    const [today] = order
    if (today === undefined) throw new Error('The plan begins with a question')
    const alone = (change: Partial<PlannedQuestion>): PlannedQuestion => ({ ...today, ...change })
    const paused = having(plan, adding('motions', aMotion('paus', 'adjourn', 'm3', {})))
    const choices = [{ kind: 'motion', refersTo: 'tre' }] as const
    const kept = [
      today,
      alone({ kind: 'single', choices, point: 1 }),
      alone({ kind: 'approveOrReject', choices: [{ kind: 'motion', refersTo: 'paus' }] }),
      alone({ kind: 'addition', choices: [{ kind: 'motion', refersTo: 'till' }] }),
      alone({ kind: 'against', choices }),
    ]
    const gone = [alone({ kind: 'single', choices }), alone({ kind: 'approveOrReject', choices })]
    expect(withoutSeparated(paused, [...gone, ...kept])).toEqual(kept)
  })
  test('an ajournering that has been put does not mean that the rivals can no longer be separated', () => {
    const paused = having(separated, adding('motions', aMotion('paus', 'adjourn', 'm3', {})), finds('paus'))
    expect(isSeparated(paused, 'p3')).toBe(true)
  })
  test('what is no rivalry is left alone', () => {
    const [today, , addition] = order
    const withoutRivals = [today, addition] as readonly PlannedQuestion[]
    expect(withSeparated(plan, withoutRivals)).toEqual(withoutRivals)
    expect(withoutSeparated(plan, withoutRivals)).toEqual(withoutRivals)
  })
})
