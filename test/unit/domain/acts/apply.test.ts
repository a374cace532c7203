import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyAct } from '#domain/acts/apply.ts'
import type { MeetingAct, NewItem } from '#domain/acts/act.ts'
import { textBlock } from '#domain/block-text.ts'
import { AppError } from '#domain/errors.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { aCommittee, having, meetingWith, paragraphWith } from '../../../support/record-builder.ts'

const planned = having(aCommittee(3), meetingWith({ state: 'planned', startTime: null, endTime: null }))

function after(record: MeetingRecord, ...acts: readonly MeetingAct[]): MeetingRecord {
  return acts.reduce(applyAct, record)
}

function failure(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
  return 'none'
}

function item(id: string): NewItem {
  return { id, title: `Ärende ${id}`, caseNumbers: [], kind: 'decision' }
}

describe('the meeting', () => {
  test('opens, breaks, goes on and closes with its times', () => {
    const { meeting } = after(
      planned,
      { kind: 'meeting.open', time: '09:58' },
      { kind: 'meeting.adjourn', id: 'b1', time: '10:10' },
      { kind: 'meeting.resume', time: '10:15' },
      { kind: 'meeting.adjourn', id: 'b2', time: '10:20' },
      { kind: 'meeting.close', time: '10:25' },
    )
    expect(meeting).toMatchObject({ state: 'closed', startTime: '09:58', endTime: '10:25' })
    expect(meeting.adjournments).toEqual([
      { id: 'b1', paragraphId: null, from: '10:10', to: '10:15' },
      { id: 'b2', paragraphId: null, from: '10:20', to: '10:25' },
    ])
  })

  test.each<[string, MeetingAct]>([
    ['closes before it has opened', { kind: 'meeting.close', time: '10:00' }],
    ['goes on without a break', { kind: 'meeting.resume', time: '10:00' }],
    ['breaks before it has opened', { kind: 'meeting.adjourn', id: 'b', time: '10:00' }],
  ])('refuses what it %s', (_, act) => {
    expect(failure(() => after(planned, act))).toBe('WRONG_STATE')
  })
})

describe('the agenda', () => {
  test('takes items where they are put, each with the body’s standing sections', () => {
    const record = after(planned, { kind: 'agenda.add', items: [item('a'), item('b')], before: 'p2' })
    expect(record.paragraphs.map(({ id }) => id)).toEqual(['p1', 'a', 'b', 'p2', 'p3'])
    const standing = record.body.template.sections.filter((section) => section.standing)
    expect(sectionsOf(record, 'a').map(({ kind }) => kind)).toEqual(standing.map(({ kind }) => kind))
    expect(record.paragraphs[1]?.addedAtMeeting).toBe(false)
  })

  test('marks what is added at the table', () => {
    const opened = after(planned, { kind: 'meeting.open', time: '09:00' })
    const record = after(opened, { kind: 'agenda.add', items: [item('a')], before: null })
    expect(record.paragraphs.at(-1)).toMatchObject({ id: 'a', addedAtMeeting: true })
  })

  test('moves items, but not those whose number is fixed', () => {
    expect(
      after(planned, { kind: 'agenda.move', paragraphId: 'p3', before: 'p1' }).paragraphs.map(({ id }) => id),
    ).toEqual(['p3', 'p1', 'p2'])
    const frozen = having(planned, paragraphWith(3, { fixedNumber: '3' }))
    const move: MeetingAct = { kind: 'agenda.move', paragraphId: 'p3', before: 'p1' }
    expect(failure(() => after(frozen, move))).toBe('PARAGRAPH_FROZEN')
  })

  test('numbers §§ in the order in which they are taken up', () => {
    const three = having(
      planned,
      paragraphWith(1, { state: 'planned', fixedNumber: null }),
      paragraphWith(2, { state: 'planned', fixedNumber: null }),
      paragraphWith(3, { state: 'planned', fixedNumber: null }),
    )
    const opened = after(
      three,
      { kind: 'meeting.open', time: '08:58' },
      { kind: 'paragraph.open', paragraphId: 'p3', time: '09:00' },
    )
    expect(opened.paragraphs.map(({ id, state }) => [id, state])).toEqual([
      ['p3', 'open'],
      ['p1', 'planned'],
      ['p2', 'planned'],
    ])
    const next = after(opened, { kind: 'paragraph.open', paragraphId: 'p1', time: '09:05' })
    expect(next.paragraphs.map(({ id }) => id)).toEqual(['p3', 'p1', 'p2'])
  })

  test('lets go of an untouched item only; what has text can only be withdrawn', () => {
    const added = after(planned, { kind: 'agenda.add', items: [item('a')], before: null })
    const remove: MeetingAct = { kind: 'agenda.remove', paragraphId: 'a' }
    expect(after(added, remove).sections).toEqual(planned.sections)
    const [section] = sectionsOf(added, 'a')
    const written = after(added, {
      kind: 'text.write',
      sectionId: section?.id ?? '',
      blocks: [textBlock('t', 'Något sades.', null)],
    })
    expect(failure(() => after(written, remove))).toBe('NOT_ALLOWED')
    expect(after(written, { kind: 'agenda.withdraw', paragraphId: 'a' }).paragraphs.at(-1)?.state).toBe(
      'withdrawn',
    )
  })

  test('refuses an id that is taken', () => {
    const add: MeetingAct = { kind: 'agenda.add', items: [item('p1')], before: null }
    expect(failure(() => after(planned, add))).toBe('DUPLICATE_ID')
  })
})

describe('text', () => {
  test('a section is added where the body’s order puts it, and goes only when it is blank', () => {
    const record = after(planned, { kind: 'section.add', id: 'x', paragraphId: 'p1', section: 'dispatch' })
    const kinds = sectionsOf(record, 'p1').map(({ kind }) => kind)
    expect(kinds.indexOf('dispatch')).toBeGreaterThan(kinds.indexOf('decision'))
    const remove: MeetingAct = { kind: 'section.remove', sectionId: 'x' }
    expect(after(record, remove)).toEqual(planned)
    const write: MeetingAct = { kind: 'text.write', sectionId: 'x', blocks: [textBlock('b', 'Akt', null)] }
    expect(failure(() => after(record, write, remove))).toBe('NOT_ALLOWED')
  })

  test('an act on something that is not there is refused and changes nothing', () => {
    const write: MeetingAct = { kind: 'text.write', sectionId: 'nowhere', blocks: [] }
    expect(failure(() => after(planned, write))).toBe('NOT_FOUND')
  })
})

test('acts keep the identity of everything that they do not concern', () => {
  const record = after(planned, { kind: 'paragraph.note', paragraphId: 'p2', text: 'Ring Eva.' })
  expect(record.paragraphs[0]).toBe(planned.paragraphs[0])
  expect(record.sections).toBe(planned.sections)
  expect(record.meeting).toBe(planned.meeting)
})

const anyTextAct = fc
  .record({ section: fc.nat(), text: fc.string() })
  .map(({ section, text }): MeetingAct => {
    const { id } = planned.sections[section % planned.sections.length] ?? { id: '' }
    return { kind: 'text.write', sectionId: id, blocks: [textBlock('t', text, null)] }
  })

test('applying is pure: the same acts give the same record', () => {
  fc.assert(
    fc.property(fc.array(anyTextAct, { maxLength: 8 }), (acts) => {
      expect(after(planned, ...acts)).toEqual(after(planned, ...acts))
    }),
  )
})
