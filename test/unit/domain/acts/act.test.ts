import { describe, expect, test } from 'vitest'
import { type SingleAct, asOneStep, itemDetails, stepKind } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import { aCommittee, having, meetingWith } from '../../../support/record-builder.ts'
import { refused } from '../../../support/refused.ts'

const note = (paragraphId: string): SingleAct => ({ kind: 'paragraph.note', paragraphId, text: 'Ring Eva.' })
const open = having(aCommittee(3), meetingWith({ state: 'open' }))

describe('acts as one step', () => {
  test('a single act is a step as it is, and is called by its own kind', () => {
    const act = note('p1')
    expect(asOneStep('text.replace', [act])).toBe(act)
    expect(stepKind(act)).toBe('paragraph.note')
  })
  test('several are a group, called by what was done', () => {
    const group = asOneStep('text.replace', [note('p1'), note('p2')])
    expect(group).toEqual({ kind: 'group', step: 'text.replace', acts: [note('p1'), note('p2')] })
    expect(stepKind(group)).toBe('text.replace')
  })
  test('all of them happen, or none does', () => {
    const noted = applyAct(open, asOneStep('text.replace', [note('p1'), note('p3')]))
    expect(noted.paragraphs.map(({ privateNote }) => privateNote)).toEqual(['Ring Eva.', '', 'Ring Eva.'])
    expect(refused(() => applyAct(open, asOneStep('text.replace', [note('p1'), note('gone')])))?.code).toBe(
      'NOT_FOUND',
    )
  })
})

test('an item is described as it is, but for what is changed', () => {
  const [item] = open.paragraphs
  if (item === undefined) throw new Error('The committee has no items')
  expect(itemDetails(item, { title: 'Tillsynsplan', closedDoors: true })).toEqual({
    title: 'Tillsynsplan',
    caseNumbers: item.caseNumbers,
    kind: item.kind,
    appeal: item.appeal,
    visibility: item.visibility,
    immediateJustering: item.immediateJustering,
    closedDoors: true,
    fixedNumber: item.fixedNumber,
  })
  expect(
    applyAct(open, { kind: 'item.describe', paragraphId: item.id, details: itemDetails(item, {}) }),
  ).toEqual(open)
})
