import { describe, expect, test } from 'vitest'
import { applyAct } from '#domain/acts/apply.ts'
import type { MeetingAct } from '#domain/acts/act.ts'
import { blockText, textBlock } from '#domain/block-text.ts'
import type { SectionKind } from '#domain/minutes-body.ts'
import type { Motion } from '#domain/motion.ts'
import type { Question } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { renewAllSentences, renewSentences } from '#domain/sentence-placement.ts'
import { isStale, renewedBlock } from '#domain/stale-sentences.ts'
import { anEvent } from '../../support/told-meeting.ts'
import { aCommittee, having, meetingWith, paragraphWith } from '../../support/record-builder.ts'

const open = blank(
  having(aCommittee(2), meetingWith({ state: 'open', endTime: null }), paragraphWith(1, { state: 'open' })),
)

/** The record with nothing written in it yet. */
function blank(record: MeetingRecord): MeetingRecord {
  return { ...record, sections: record.sections.map((section) => ({ ...section, blocks: [] })) }
}

function after(record: MeetingRecord, ...acts: readonly MeetingAct[]): MeetingRecord {
  return acts.reduce(applyAct, record)
}

function written(record: MeetingRecord, kind: SectionKind): readonly string[] {
  return sectionsOf(record, 'p1')
    .filter((section) => section.kind === kind)
    .flatMap(({ blocks }) => blocks.map(blockText))
}

const proposal: MeetingAct = {
  kind: 'proposal.put',
  proposal: { id: 'f1', paragraphId: 'p1', name: 'förvaltningens förslag', clauses: ['Planen antas.'] },
}
const motion: Motion = {
  id: 'y1',
  paragraphId: 'p1',
  kind: 'approve',
  movers: ['m1'],
  seconders: [],
  subject: { kind: 'proposal', id: 'f1' },
  point: null,
  clauses: [],
  fallbackFor: null,
  justification: '',
  receiver: '',
  withdrawnAt: null,
  refusedReason: null,
}
const moved: MeetingAct = { kind: 'motion.put', motion }
const question: Question = {
  id: 'q1',
  paragraphId: 'p1',
  kind: 'single',
  alternatives: [{ id: 'q1.1', kind: 'motion', refersTo: 'y1' }],
  point: null,
  findingId: 'q1.1',
  voteId: null,
  outcomeId: 'q1.1',
}
const found: MeetingAct = { kind: 'question.put', question }

function write(record: MeetingRecord, kind: SectionKind, text: string): MeetingAct {
  const section = sectionsOf(record, 'p1').find((candidate) => candidate.kind === kind)
  return { kind: 'text.write', sectionId: section?.id ?? '', blocks: [textBlock('hand', text, null)] }
}

describe('a new fact', () => {
  test('writes its sentence in its section, which is added when the § has none', () => {
    const record = after(open, proposal, moved)
    expect(written(record, 'motions')).toHaveLength(1)
    expect(written(record, 'motions')[0]).toMatch(/yrkar bifall till förvaltningens förslag\.$/)
  })

  test('writes the decision when all that was put is decided', () => {
    expect(written(after(open, proposal, moved, found), 'decision')).not.toEqual([])
  })

  test('writes what belongs in several sections so that it stays there when the § is looked at again', () => {
    const paragraphs = open.paragraphs.map((each) => ({ ...each, orderApproved: true }))
    const decided = after({ ...open, paragraphs }, proposal, moved, found)
    const again = after(
      decided,
      { kind: 'paragraph.close', paragraphId: 'p1', time: '19:00' },
      { kind: 'paragraph.reopen', paragraphId: 'p1' },
    )
    expect(written(decided, 'decision')).not.toEqual([])
    expect(written(again, 'decision')).toEqual(written(decided, 'decision'))
  })

  test('leaves a decision alone that a hand has written', () => {
    const record = after(open, write(open, 'decision', 'Nämnden antar planen.'), proposal, moved, found)
    expect(written(record, 'decision')).toEqual(['Nämnden antar planen.'])
  })
})

describe('where a hand has been in the section', () => {
  const decided = [proposal, moved, found]
  test.each(['', '  '])('a waiting empty line "%s" is no decision, and leaves no gap', (blank) => {
    const record = after(open, write(open, 'decision', blank), ...decided)
    expect(written(record, 'decision')).toEqual(written(after(open, ...decided), 'decision'))
  })
  test('several empty lines are none either', () => {
    const first = sectionsOf(open, 'p1').find(({ kind }) => kind === 'decision')
    const blocks = ['a', 'b', 'c'].map((id) => textBlock(id, '', null))
    const record = after(open, { kind: 'text.write', sectionId: first?.id ?? '', blocks }, ...decided)
    expect(written(record, 'decision')).toEqual(written(after(open, ...decided), 'decision'))
  })
  test('the sentence comes after the hand’s words, in the same section', () => {
    const begun = after(open, { kind: 'section.add', id: 'own', paragraphId: 'p1', section: 'motions' })
    const typed = after(begun, write(begun, 'motions', 'Eva talar.'), proposal, moved)
    expect(written(typed, 'motions')).toHaveLength(2)
    expect(written(typed, 'motions')[0]).toBe('Eva talar.')
    expect(sectionsOf(typed, 'p1').filter(({ kind }) => kind === 'motions')).toHaveLength(1)
  })
  test('a sentence is renewed beside the hand’s words, which stay', () => {
    const begun = after(open, { kind: 'section.add', id: 'own', paragraphId: 'p1', section: 'motions' })
    const renamed = { id: 'f1', paragraphId: 'p1', name: 'kontorets förslag', clauses: [] }
    const record = after(begun, write(begun, 'motions', 'Eva talar.'), proposal, moved, {
      kind: 'proposal.put',
      proposal: renamed,
    })
    expect(written(record, 'motions')).toEqual(['Eva talar.', expect.stringMatching(/kontorets förslag\.$/)])
  })
  test('renewing one § leaves the others as they are', () => {
    const made = after(open, proposal, moved)
    const renamed = {
      ...made,
      proposals: made.proposals.map((each) => ({ ...each, name: 'kontorets förslag' })),
    }
    expect(renewSentences(renamed, 'p2')).toBe(renamed)
    expect(written(renewSentences(renamed, 'p1'), 'motions')[0]).toMatch(/kontorets förslag\.$/)
    expect(written(renewAllSentences(renamed), 'motions')[0]).toMatch(/kontorets förslag\.$/)
  })
})

describe('a fact that changes', () => {
  const made = after(open, proposal, moved)
  const section = sectionsOf(made, 'p1').find(({ kind }) => kind === 'motions')
  const renamed: MeetingAct = {
    kind: 'proposal.put',
    proposal: { id: 'f1', paragraphId: 'p1', name: 'kontorets förslag', clauses: ['Planen antas.'] },
  }

  test('renews an untouched sentence', () => {
    expect(written(after(made, renamed), 'motions')[0]).toMatch(/kontorets förslag\.$/)
  })

  test('leaves a sentence that a hand has changed, and offers the new one', () => {
    const [block] = section?.blocks ?? []
    if (block === undefined) throw new Error('The motion has no sentence')
    const edited = { ...textBlock(block.id, 'Lena Holm yrkar något annat.', block.origin) }
    const typed = after(made, { kind: 'text.write', sectionId: section?.id ?? '', blocks: [edited] }, renamed)
    expect(written(typed, 'motions')).toEqual(['Lena Holm yrkar något annat.'])
    expect(isStale(typed, edited)).toBe(true)
    const offered = renewedBlock(typed, edited)
    expect(offered === null ? '' : blockText(offered)).toMatch(/kontorets förslag\.$/)
    const renewed = after(typed, { kind: 'sentence.renew', sectionId: section?.id ?? '', blockId: block.id })
    expect(written(renewed, 'motions')[0]).toMatch(/kontorets förslag\.$/)
  })

  test('takes its untouched sentence along when it goes; a deleted one does not come back', () => {
    const withdrawn = after(made, { kind: 'motion.withdraw', motionId: 'y1', time: '10:00' })
    expect(written(withdrawn, 'motions')).toEqual([])
    const deleted = after(made, { kind: 'text.write', sectionId: section?.id ?? '', blocks: [] }, renamed)
    expect(written(deleted, 'motions')).toEqual([])
  })
})

test('what one event told along with its own, the other tells once it no longer does', () => {
  const absent: MeetingAct = { kind: 'rollCall.set', id: 'c1', personId: 'm5', status: 'absent' }
  const there: MeetingAct = { kind: 'rollCall.set', id: 'c2', personId: 's1', status: 'present' }
  const recused = anEvent('jäv', 'recused', { personId: 'm6', paragraphId: 'p1' })
  const serves = anEvent('in', 'serves', { personId: 's1', paragraphId: 'p1', seatId: 'seat-m6' })
  const record = after(
    open,
    absent,
    there,
    { kind: 'attendance.record', event: recused },
    { kind: 'attendance.record', event: serves },
  )
  expect(written(record, 'attendance')).toEqual([])
  const taken = after(record, { kind: 'attendance.remove', eventId: 'jäv' })
  expect(written(taken, 'recusal')).toEqual([])
  expect(written(taken, 'attendance')[0]).toMatch(/tjänstgör/)
})

describe('how a § is handled', () => {
  test('an item added at the table, a break and a withdrawal say so', () => {
    const item = { id: 'p9', title: 'Brand i förrådet', caseNumbers: [], kind: 'decision' } as const
    const record = after(
      open,
      { kind: 'agenda.add', items: [item], before: null },
      { kind: 'meeting.adjourn', id: 'b1', time: '10:10' },
      { kind: 'meeting.resume', time: '10:20' },
    )
    expect(written(record, 'adjournment')).toEqual(['Sammanträdet ajourneras klockan 10.10–10.20.'])
    const decision = sectionsOf(record, 'p9').find(({ kind }) => kind === 'decision')
    expect(decision?.blocks.map(blockText)).toEqual([
      'Byggnadsnämnden beslutar att ärendet Brand i förrådet läggs till på dagordningen.',
    ])
    const gone = after(record, { kind: 'agenda.withdraw', paragraphId: 'p9' })
    expect(sectionsOf(gone, 'p9').flatMap(({ blocks }) => blocks.map(blockText))).toEqual(['Ärendet utgår.'])
  })
})
