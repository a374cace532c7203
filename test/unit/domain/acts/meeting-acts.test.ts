import { describe, expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import { blockText, textBlock } from '#domain/block-text.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { aCommittee, having, meetingWith, paragraphWith, rollCall } from '../../../support/record-builder.ts'
import { refused } from '../../../support/refused.ts'
import { anEvent } from '../../../support/told-meeting.ts'

/** Acts on the meeting, on who is there, and on the text of a §. */
const planned = having(
  aCommittee(3),
  meetingWith({ state: 'planned', startTime: null, endTime: null, rollCallDone: false }),
)
const open = having(planned, meetingWith({ state: 'open', startTime: '18:00' }))

function after(record: MeetingRecord, ...acts: readonly MeetingAct[]): MeetingRecord {
  return acts.reduce(applyAct, record)
}
function told(record: MeetingRecord, paragraphId: string): readonly string[] {
  return sectionsOf(record, paragraphId).flatMap(({ blocks }) => blocks.map(blockText))
}

describe('the meeting', () => {
  test('is summoned and then opened', () => {
    const summoned = after(planned, { kind: 'meeting.summon' })
    expect(summoned.meeting.state).toBe('summoned')
    expect(after(summoned, { kind: 'meeting.open', time: '18:01' }).meeting).toMatchObject({
      state: 'open',
      startTime: '18:01',
      endTime: null,
    })
    expect(refused(() => after(open, { kind: 'meeting.summon' }))).toEqual({
      code: 'WRONG_STATE',
      place: 'meeting',
      details: { state: 'open', wanted: 'summoned' },
    })
  })
  test('breaks off in the § that is being treated, which tells it when the break is over', () => {
    const treated = having(open, paragraphWith(2, { state: 'open' }))
    const broken = after(treated, { kind: 'meeting.adjourn', id: 'b', time: '18:30' })
    expect(broken.meeting.adjournments).toEqual([{ id: 'b', paragraphId: 'p2', from: '18:30', to: null }])
    const resumed = after(broken, { kind: 'meeting.resume', time: '18:45' })
    expect(told(resumed, 'p2').filter((words) => /18.30.*18.45/.test(words))).toHaveLength(1)
    expect(told(resumed, 'p1')).toEqual(told(open, 'p1'))
    expect(refused(() => after(broken, { kind: 'meeting.adjourn', id: 'c', time: '18:40' }))?.code).toBe(
      'WRONG_STATE',
    )
  })
  test('is closed when no break was taken, or while one lasts', () => {
    expect(after(open, { kind: 'meeting.close', time: '19:00' }).meeting).toMatchObject({
      state: 'closed',
      endTime: '19:00',
      adjournments: [],
    })
    const broken = after(open, { kind: 'meeting.adjourn', id: 'b', time: '18:30' })
    expect(after(broken, { kind: 'meeting.close', time: '19:00' }).meeting.adjournments).toEqual([
      { id: 'b', paragraphId: null, from: '18:30', to: '19:00' },
    ])
  })
  test('gets its justerare and its notice', () => {
    const plan = { date: '2026-03-20', time: '09:00', place: 'Kansliet' }
    const justerare = [{ personId: 'm5', role: 'justerare', paragraphIds: null }] as const
    const anslag = { postedOn: '2026-03-23', takenDownOn: null, keptAt: 'Kansliet', signatoryId: 'm1' }
    const { meeting } = after(
      open,
      { kind: 'justerare.choose', justerare, plan },
      { kind: 'anslag.set', anslag, attestedOn: '2026-03-21' },
    )
    expect(meeting).toMatchObject({ justerare, justering: plan, anslag, attestedOn: '2026-03-21' })
  })
})

describe('who is there', () => {
  test('the roll call has one entry a person, the latest, and can be taken back', () => {
    const called = after(
      having(open, rollCall('m3', 'late')),
      { kind: 'rollCall.set', id: 'r1', personId: 'm2', status: 'absent' },
      { kind: 'rollCall.set', id: 'r2', personId: 'm2', status: 'remote' },
    )
    expect(called.rollCall).toEqual([
      { id: 'call-m3', personId: 'm3', status: 'late' },
      { id: 'r2', personId: 'm2', status: 'remote' },
    ])
    expect(after(called, { kind: 'rollCall.clear', personId: 'm3' }).rollCall).toEqual([called.rollCall[1]])
    expect(after(called, { kind: 'rollCall.finish' }).meeting.rollCallDone).toBe(true)
  })
  test('an event is told in its § alone, and one of the roll call in none', () => {
    const event = anEvent('e', 'leaves', { personId: 'm5', paragraphId: 'p2', time: '18:20' })
    const left = after(open, { kind: 'attendance.record', event })
    expect(left.attendance).toEqual([event])
    expect(told(left, 'p2')).not.toEqual(told(open, 'p2'))
    expect([told(left, 'p1'), told(left, 'p3')]).toEqual([told(open, 'p1'), told(open, 'p3')])
    const back = after(left, { kind: 'attendance.remove', eventId: 'e' })
    expect([back.attendance, told(back, 'p2')]).toEqual([[], told(open, 'p2')])
    const atCall = after(open, { kind: 'attendance.record', event: { ...event, paragraphId: null } })
    expect(atCall.sections).toEqual(open.sections)
  })
  test('a sentence that a hand has taken out does not come back with the next event', () => {
    const event = anEvent('e', 'leaves', { personId: 'm5', paragraphId: 'p2', time: '18:20' })
    const left = after(open, { kind: 'attendance.record', event })
    const section = sectionsOf(left, 'p2').find(({ blocks }) => blocks.some(({ origin }) => origin !== null))
    const deleted = after(left, { kind: 'text.write', sectionId: section?.id ?? '', blocks: [] })
    const next = after(deleted, {
      kind: 'attendance.record',
      event: anEvent('f', 'leaves', { personId: 'm6', paragraphId: 'p3', time: '18:40' }),
    })
    expect(told(next, 'p2')).toEqual(told(open, 'p2'))
    expect(told(next, 'p3')).not.toEqual(told(open, 'p3'))
  })
  test('others in the room are put, put again and taken away', () => {
    const other = {
      id: 'o',
      personId: 's2',
      capacity: 'guest',
      function: 'Gäst',
      paragraphIds: null,
    } as const
    const put = after(open, { kind: 'other.put', other })
    expect(put.othersPresent.at(-1)).toEqual(other)
    const changed = after(put, { kind: 'other.put', other: { ...other, function: 'Åhörare' } })
    expect(changed.othersPresent).toHaveLength(put.othersPresent.length)
    expect(after(changed, { kind: 'other.remove', otherId: 'o' }).othersPresent).toEqual(open.othersPresent)
  })
})

describe('the text of a §', () => {
  const added = after(open, { kind: 'section.add', id: 'x', paragraphId: 'p1', section: 'note' })

  test('a heading is renamed', () => {
    const renamed = after(added, { kind: 'section.rename', sectionId: 'x', heading: 'Anteckning' })
    expect(renamed.sections.filter(({ heading }) => heading === 'Anteckning').map(({ id }) => id)).toEqual([
      'x',
    ])
  })
  test('a section with text in it is not taken away, and says which', () => {
    const written = after(added, {
      kind: 'text.write',
      sectionId: 'x',
      blocks: [textBlock('t', 'Något sades.', null)],
    })
    expect(refused(() => after(written, { kind: 'section.remove', sectionId: 'x' }))).toEqual({
      code: 'NOT_ALLOWED',
      place: 'x',
      details: { rule: 'SECTION_REMOVE', heading: 'Protokollsanteckning' },
    })
  })
  test('a sentence whose fact is gone goes when it is renewed; what a hand wrote beside it stays', () => {
    const origin = { factId: 'gone', phrase: 'yrkande.bifall', text: 'Gammalt.' }
    const blocks = [
      textBlock('före', 'Före.', null),
      textBlock('sagt', 'Gammalt.', origin),
      textBlock('efter', 'Efter.', null),
    ]
    const written = after(added, { kind: 'text.write', sectionId: 'x', blocks })
    const renewed = after(written, { kind: 'sentence.renew', sectionId: 'x', blockId: 'sagt' })
    expect(sectionsOf(renewed, 'p1').find(({ id }) => id === 'x')?.blocks).toEqual([blocks[0], blocks[2]])
    expect(
      refused(() => after(written, { kind: 'sentence.renew', sectionId: 'x', blockId: 'okänt' }))?.code,
    ).toBe('NOT_FOUND')
  })
})
