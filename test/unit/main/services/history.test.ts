import { describe, expect, test } from 'vitest'
import { emptyHistory, remember, type Step } from '../../../../src-main/services/history.ts'
import { aSubcommittee } from '../../../support/record-builder.ts'

const record = aSubcommittee(1)

function step(change: Partial<Step>): Step {
  return { kind: 'text.write', target: 's1', record, versions: { from: 1, to: 1 }, ...change }
}

describe('remember', () => {
  test('keeps each step by itself unless it is to be joined', () => {
    const history = remember(remember(emptyHistory, step({}), false), step({}), false)
    expect(history.past).toHaveLength(2)
  })

  test('joins typing in one section: the record before it all stays the one to go back to', () => {
    const before = aSubcommittee(2)
    const first = remember(emptyHistory, step({ record: before, versions: { from: 4, to: 4 } }), true)
    const history = remember(first, step({ versions: { from: 5, to: 5 } }), true)
    expect(history.past).toEqual([step({ record: before, versions: { from: 4, to: 5 } })])
  })

  test.each([
    { name: 'another section', next: step({ target: 's2' }) },
    { name: 'another kind of act', next: step({ kind: 'paragraph.note' }) },
  ])('does not join $name', ({ next }) => {
    expect(remember(remember(emptyHistory, step({}), true), next, true).past).toHaveLength(2)
  })

  test('does not join what was typed after an undo', () => {
    const undone = { past: [step({})], future: [step({})] }
    expect(remember(undone, step({}), true)).toEqual({ past: [step({}), step({})], future: [] })
  })

  test('forgets the oldest of very many steps', () => {
    let history = emptyHistory
    for (let version = 1; version <= 600; version++) {
      history = remember(history, step({ versions: { from: version, to: version } }), false)
    }
    expect(history.past).toHaveLength(500)
    expect(history.past[0]?.versions.from).toBe(101)
  })
})
