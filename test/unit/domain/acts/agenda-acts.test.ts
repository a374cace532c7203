import { describe, expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import { blockText } from '#domain/block-text.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { callsVote } from '../../../support/chair.ts'
import { aMotion, aProposal, aQuestion, aVote, anElection } from '../../../support/facts.ts'
import {
  type Step,
  aCommittee,
  adding,
  arrives,
  having,
  meetingWith,
  paragraphWith,
  text,
} from '../../../support/record-builder.ts'
import { refused } from '../../../support/refused.ts'

const untouched = { state: 'planned', fixedNumber: null, openedAt: null, closedAt: null } as const
/** § 3 has been announced and nothing has been written in it. */
const open = having(
  aCommittee(3),
  meetingWith({ state: 'open', endTime: null }),
  paragraphWith(3, untouched),
  (record) => ({ ...record, sections: record.sections.filter(({ paragraphId }) => paragraphId !== 'p3') }),
)

function after(record: MeetingRecord, ...acts: readonly MeetingAct[]): MeetingRecord {
  return acts.reduce(applyAct, record)
}
function third(record: MeetingRecord): MeetingRecord['paragraphs'][number] | undefined {
  return record.paragraphs.find(({ id }) => id === 'p3')
}
function told(record: MeetingRecord, paragraphId: string): readonly string[] {
  return sectionsOf(record, paragraphId).flatMap(({ blocks }) => blocks.map(blockText))
}

describe('an item', () => {
  const add: MeetingAct = {
    kind: 'agenda.add',
    items: [{ id: 'ny', title: 'Nytt ärende', caseNumbers: ['BN 2026/7'], kind: 'decision' }],
    before: null,
  }

  test('begins as one that anybody may read, in its turn, with nothing decided about it', () => {
    const planned = having(open, meetingWith({ state: 'summoned' }))
    expect(after(planned, add).paragraphs.at(-1)).toEqual({
      id: 'ny',
      kind: 'decision',
      title: 'Nytt ärende',
      caseNumbers: ['BN 2026/7'],
      state: 'planned',
      fixedNumber: null,
      appeal: 'legality',
      visibility: 'public',
      immediateJustering: false,
      closedDoors: false,
      addedAtMeeting: false,
      minorityDeferralUsed: false,
      orderApproved: false,
      openedAt: null,
      closedAt: null,
      privateNote: '',
    })
  })
  test.each(['open', 'adjourned'] as const)('added while the meeting is %s says so in its text', (state) => {
    const record = after(having(open, meetingWith({ state })), add)
    expect(record.paragraphs.at(-1)?.addedAtMeeting).toBe(true)
    expect(told(record, 'ny')).toHaveLength(1)
    expect(told(record, 'p3')).toEqual([])
  })
  test('added before the meeting says nothing', () => {
    expect(told(after(having(open, meetingWith({ state: 'planned' })), add), 'ny')).toEqual([])
  })
  test('is described', () => {
    const details = {
      title: 'Annan rubrik',
      caseNumbers: ['BN 2026/9'],
      kind: 'information',
      appeal: 'none',
      visibility: 'masked',
      immediateJustering: true,
      closedDoors: true,
      fixedNumber: '3a',
    } as const
    const record = after(open, { kind: 'item.describe', paragraphId: 'p3', details })
    expect(third(record)).toEqual({ ...third(open), ...details })
    expect(record.paragraphs[0]).toBe(open.paragraphs[0])
    expect(told(record, 'p3')).toHaveLength(3)
  })
  test('is withdrawn, and that is told', () => {
    const record = after(open, { kind: 'agenda.withdraw', paragraphId: 'p3' })
    expect(third(record)?.state).toBe('withdrawn')
    expect(told(record, 'p3')).toEqual(['Ärendet utgår.'])
  })
  test('keeps a note that is nobody else’s', () => {
    const record = after(open, { kind: 'paragraph.note', paragraphId: 'p3', text: 'Ring Eva.' })
    expect(third(record)?.privateNote).toBe('Ring Eva.')
  })
  test('that has been treated does not pass one that has got its number; one to come may', () => {
    const frozen = having(open, paragraphWith(2, { fixedNumber: '17' }))
    const move: MeetingAct = { kind: 'agenda.move', paragraphId: 'p3', before: 'p1' }
    const treated = having(frozen, paragraphWith(3, { state: 'open' }))
    expect(refused(() => after(treated, move))).toEqual({
      code: 'NOT_ALLOWED',
      place: 'p3',
      details: { rule: 'BESIDE_FIXED_NUMBER' },
    })
    const toCome = having(frozen, paragraphWith(3, { state: 'planned' }))
    expect(after(toCome, move).paragraphs[0]?.id).toBe('p3')
  })
  test('that was withdrawn stays so once one after it has got its number', () => {
    const reopen: MeetingAct = { kind: 'paragraph.reopen', paragraphId: 'p2' }
    const withdrawn = having(open, paragraphWith(2, { state: 'withdrawn' }))
    expect(after(withdrawn, reopen).paragraphs[1]?.state).toBe('planned')
    const frozen = having(withdrawn, paragraphWith(3, { fixedNumber: '17' }))
    expect(refused(() => after(frozen, reopen))).toMatchObject({ details: { rule: 'BESIDE_FIXED_NUMBER' } })
    const before = having(withdrawn, paragraphWith(1, { fixedNumber: '15' }))
    expect(after(before, reopen).paragraphs[1]?.state).toBe('planned')
  })
  test('that has got a number cannot change places, and the number is told', () => {
    const frozen = having(open, paragraphWith(3, { fixedNumber: '17' }))
    const move: MeetingAct = { kind: 'agenda.move', paragraphId: 'p3', before: 'p1' }
    expect(refused(() => after(frozen, move))).toEqual({
      code: 'PARAGRAPH_FROZEN',
      place: 'p3',
      details: { number: '17' },
    })
  })
})

describe('a §', () => {
  test('is opened, closed and opened again; it keeps the time when it was first taken up', () => {
    const opened = after(open, { kind: 'paragraph.open', paragraphId: 'p3', time: '10:00' })
    expect(third(opened)).toMatchObject({ state: 'open', openedAt: '10:00', closedAt: null })
    const closed = after(opened, { kind: 'paragraph.close', paragraphId: 'p3', time: '10:20' })
    expect(third(closed)).toMatchObject({ state: 'closed', openedAt: '10:00', closedAt: '10:20' })
    const again = after(closed, { kind: 'paragraph.open', paragraphId: 'p3', time: '10:30' })
    expect(third(again)).toMatchObject({ state: 'open', openedAt: '10:00', closedAt: null })
    expect(third(after(closed, { kind: 'paragraph.reopen', paragraphId: 'p3' }))).toMatchObject({
      state: 'open',
      closedAt: null,
    })
  })
  test('cannot be closed while a motion waits', () => {
    const waiting = having(
      open,
      paragraphWith(3, { state: 'open' }),
      adding('proposals', aProposal('p', 'förslaget', 'Ett.')),
      adding('motions', aMotion('y', 'own', 'm1', { clauses: ['Två.'] })),
    )
    const close: MeetingAct = { kind: 'paragraph.close', paragraphId: 'p3', time: '10:20' }
    expect(refused(() => after(waiting, close))?.code).toBe('MOTION_UNTREATED')
    const voting = having(waiting, callsVote('y'))
    expect(refused(() => after(voting, close))?.code).toBe('VOTE_INCOMPLETE')
  })
  test('that was taken up keeps its place when it is opened again, though others wait', () => {
    const waiting = having(open, paragraphWith(1, untouched))
    const opened = after(waiting, { kind: 'paragraph.open', paragraphId: 'p2', time: '10:00' })
    expect(opened.paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3'])
    const last = having(open, paragraphWith(3, { state: 'closed' }))
    expect(
      after(last, { kind: 'paragraph.open', paragraphId: 'p2', time: '10:00' }).paragraphs.map(
        ({ id }) => id,
      ),
    ).toEqual(['p1', 'p2', 'p3'])
  })
})

describe('taking an item off the agenda', () => {
  const remove: MeetingAct = { kind: 'agenda.remove', paragraphId: 'p3' }

  test('takes what was laid on the table for it, and nothing else', () => {
    const proposals = [
      aProposal('f3', 'förslaget', 'Ett.'),
      { ...aProposal('f2', 'annat'), paragraphId: 'p2' },
    ]
    const attachments = [
      { id: 'b3', paragraphId: 'p3', number: 1, title: 'Karta' },
      { id: 'b2', paragraphId: 'p2', number: 2, title: 'Kalkyl' },
      { id: 'b', paragraphId: null, number: 3, title: 'Närvarolista' },
    ]
    const record = after({ ...open, proposals, attachments }, remove)
    expect(record.paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2'])
    expect(record.proposals.map(({ id }) => id)).toEqual(['f2'])
    expect(record.attachments.map(({ id }) => id)).toEqual(['b2', 'b'])
  })
  test('is possible when the facts belong to other items', () => {
    const elsewhere = having(open, adding('motions', aMotion('y', 'own', 'm1', { paragraphId: 'p2' })))
    expect(after(elsewhere, remove).paragraphs).toHaveLength(2)
  })
  test.each<[string, Step]>([
    ['has been taken up', paragraphWith(3, { state: 'open' })],
    ['has a number', paragraphWith(3, { fixedNumber: '3' })],
    ['has text', text(3, 'summary', 'Något sades.')],
    ['has a motion', adding('motions', aMotion('y', 'own', 'm1', {}))],
    ['has a question', adding('questions', aQuestion('q', {}))],
    ['has a vote', adding('votes', aVote('v', 'q', {}))],
    ['has an election', adding('elections', anElection('e', {}))],
    ['has somebody coming', arrives('s1', 3)],
  ])('is refused for one that %s (domain.md §5)', (_, step) => {
    expect(refused(() => after(having(open, step), remove))).toEqual({
      code: 'NOT_ALLOWED',
      place: 'p3',
      details: { rule: 'AGENDA_REMOVE', title: third(open)?.title },
    })
  })
})
