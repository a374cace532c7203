import { expect, test } from 'vitest'
import { blockText } from '#domain/block-text.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { sectionsOf } from '#domain/section-order.ts'
import { actWhileOpen } from '../../../support/act-while-open.ts'
import { callsVote, finds, votes } from '../../../support/chair.ts'
import { aMotion } from '../../../support/facts.ts'
import { detailedPlan, rivalProposals, toldOf } from '../../../support/matters.ts'
import { adding, having, paragraphWith, text } from '../../../support/record-builder.ts'

function approved(record: MeetingRecord): MeetingRecord {
  return actWhileOpen(record, { kind: 'order.approve', paragraphId: 'p3', approved: true })
}

function written(record: MeetingRecord, kind: string): readonly string[] {
  return sectionsOf(record, 'p3')
    .filter((section) => section.kind === kind)
    .flatMap(({ blocks }) => blocks.map(blockText))
}

test('the order that the body approves is written before what is put', () => {
  const put = having(approved(rivalProposals('B')), finds('A'))
  expect(written(put, 'propositionsordning')).toEqual([
    'Ordföranden redovisar följande propositionsordning: kommunstyrelsens förslag mot B:s förslag. Kommunfullmäktige godkänner propositionsordningen.',
    'Ordföranden ställer kommunstyrelsens förslag och B:s förslag mot varandra och finner att kommunfullmäktige beslutar enligt kommunstyrelsens förslag.',
  ])
})

test('it goes when the approval is taken back', () => {
  const taken = actWhileOpen(approved(detailedPlan()), {
    kind: 'order.approve',
    paragraphId: 'p3',
    approved: false,
  })
  expect(written(taken, 'propositionsordning')).toEqual([])
})

test('a decision that a hand has written stays alone, and one taken out by hand does not come back', () => {
  const byHand = having(rivalProposals('B'), text(3, 'decision', 'Taxan höjs som föreslaget.'), finds('A'))
  expect(written(approved(byHand), 'decision')).toEqual(['Taxan höjs som föreslaget.'])
})

test('the order is followed by the decision, which is renewed with it', () => {
  const blank = text(3, 'decision', '')
  const decided = having(approved(having(rivalProposals('B'), blank)), finds('B'))
  const renewed = actWhileOpen(decided, { kind: 'motion.put', motion: aMotion('E', 'add', 'm2', {}) })
  expect(written(renewed, 'decision')).toEqual(['Enligt B.'])
})

test('a matter that a minority has put off once is put off by a majority only', () => {
  const record = having(
    rivalProposals('B'),
    adding('motions', aMotion('åter', 'referBack', 'm20', { receiver: 'kommunstyrelsen' })),
  )
  const minority = having(record, callsVote('decideToday'), votes('27j 14n'))
  expect(toldOf(minority, 'p3')).toEqual([
    'Ärendet återremitteras till kommunstyrelsen genom minoritetsåterremiss.',
  ])
  const marked = actWhileOpen(record, { kind: 'item.markDeferral', paragraphId: 'p3', used: true })
  expect(marked).toEqual(having(record, paragraphWith(3, { minorityDeferralUsed: true })))
  const again = having(marked, callsVote('decideToday'), votes('27j 14n'))
  expect(toldOf(again, 'p3')).toEqual([])
  const majority = having(marked, callsVote('decideToday'), votes('20j 21n'))
  expect(toldOf(majority, 'p3')).toEqual(['Ärendet återremitteras till kommunstyrelsen.'])
})

test('a minority may also have it tabled', () => {
  const record = having(rivalProposals('B'), adding('motions', aMotion('bord', 'table', 'm20', {})))
  const tabled = having(record, callsVote('decideToday'), votes('27j 14n'))
  expect(toldOf(tabled, 'p3')).toEqual(['Ärendet bordläggs genom minoritetsbordläggning.'])
})
