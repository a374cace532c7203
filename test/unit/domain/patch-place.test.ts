import { describe, expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import { textBlock } from '#domain/block-text.ts'
import { placeOfPatch, type PatchPlace } from '#domain/patch-place.ts'
import { diffRecords } from '#domain/record-patch.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { aCommittee, having, meetingWith, paragraphWith } from '../../support/record-builder.ts'

const record = having(
  aCommittee(3),
  meetingWith({ state: 'open', endTime: null }),
  paragraphWith(2, { state: 'open' }),
  paragraphWith(3, { state: 'planned' }),
)

function after(before: MeetingRecord, ...acts: readonly MeetingAct[]): MeetingRecord {
  return acts.reduce(applyAct, before)
}

function place(before: MeetingRecord, next: MeetingRecord, shownId: string): PatchPlace | null {
  return placeOfPatch(before, next, { patch: diffRecords(before, next), shownId })
}

function firstSection(paragraphId: string): string {
  return sectionsOf(record, paragraphId)[0]?.id ?? ''
}

const write: MeetingAct = {
  kind: 'text.write',
  sectionId: firstSection('p1'),
  blocks: [textBlock('b', 'Nya ord.', null)],
}
const addItem: MeetingAct = {
  kind: 'agenda.add',
  items: [{ id: 'new', title: 'Nytt', caseNumbers: [], kind: 'decision' }],
  before: null,
}

describe('where a change is seen', () => {
  test('typed text: in its section', () => {
    const place1 = { paragraphId: 'p1', sectionId: firstSection('p1') }
    expect(place(record, after(record, write), 'p3')).toEqual(place1)
    expect(place(after(record, write), record, 'p1')).toEqual(place1)
  })

  test('several §§: the one that is shown', () => {
    const other: MeetingAct = { ...write, sectionId: firstSection('p3') }
    const next = after(record, write, other)
    expect(place(record, next, 'p3')?.paragraphId).toBe('p3')
    expect(place(record, next, 'p2')?.paragraphId).toBe('p1')
  })

  test('a § that opens goes before the one that is shown', () => {
    const next = after(
      record,
      { kind: 'paragraph.close', paragraphId: 'p2', time: '10:00' },
      { kind: 'paragraph.open', paragraphId: 'p3', time: '10:00' },
    )
    expect(place(record, next, 'p2')).toEqual({ paragraphId: 'p3', sectionId: null })
    expect(place(next, record, 'p3')).toEqual({ paragraphId: 'p2', sectionId: null })
  })

  test('a new item: there; taken back it is nowhere', () => {
    const next = after(record, addItem)
    expect(place(record, next, 'p1')?.paragraphId).toBe('new')
    expect(place(next, record, 'new')).toBeNull()
  })

  test('a fact before the words that follow it', () => {
    const [member] = record.seats
    const next = after(record, write, {
      kind: 'attendance.record',
      event: {
        id: 'e',
        kind: 'leaves',
        personId: member?.personId ?? '',
        paragraphId: 'p2',
        during: true,
        time: null,
        seatId: null,
        note: '',
      },
    })
    expect(place(record, next, 'p3')?.paragraphId).toBe('p2')
    expect(place(next, record, 'p3')?.paragraphId).toBe('p2')
  })

  test('the meeting itself: nowhere', () => {
    expect(place(record, having(record, meetingWith({ place: 'Stora salen' })), 'p1')).toBeNull()
  })
})
