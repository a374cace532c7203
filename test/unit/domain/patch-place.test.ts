import { describe, expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import { textBlock } from '#domain/block-text.ts'
import { placeOfPatch, type PatchPlace } from '#domain/patch-place.ts'
import { diffRecords } from '#domain/record-patch.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { aCommittee, having, meetingWith, paragraphWith } from '../../support/record-builder.ts'
import { anEvent } from '../../support/told-meeting.ts'

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

function retitle(number: number): MeetingRecord {
  return having(record, paragraphWith(number, { title: 'Nytt' }))
}

describe('what is passed over', () => {
  test('a § that was open already does not open: the one that is shown goes first', () => {
    const both = having(retitle(2), paragraphWith(3, { title: 'Nytt' }))
    expect(place(record, both, 'p3')?.paragraphId).toBe('p3')
    expect(place(record, both, 'p1')?.paragraphId).toBe('p2')
  })
  test('a § that is described and not opened: in the § itself, with no section', () => {
    expect(place(record, retitle(3), 'p1')).toEqual({ paragraphId: 'p3', sectionId: null })
  })
  test('the section is one of the § that is told, and one that is left', () => {
    const texts = after(
      record,
      { ...write, sectionId: firstSection('p1') },
      { ...write, sectionId: firstSection('p3') },
    )
    expect(place(record, texts, 'p3')?.sectionId).toBe(firstSection('p3'))
    const gone = { ...record, sections: record.sections.filter(({ id }) => id !== firstSection('p3')) }
    expect(place(record, gone, 'p1')).toEqual({ paragraphId: 'p3', sectionId: null })
  })
  test('what belongs to no §, and a § that is gone though it was open', () => {
    const event = anEvent('e', 'arrives', { personId: 's1', paragraphId: null })
    const withEvent = { ...record, attendance: [event] }
    expect(place(record, withEvent, 'p1')).toBeNull()
    const removed = { ...retitle(2), paragraphs: record.paragraphs.filter(({ id }) => id !== 'p2') }
    expect(place(record, removed, 'p1')?.paragraphId).not.toBe('p2')
  })
})
