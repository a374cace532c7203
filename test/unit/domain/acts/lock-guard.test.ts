import { describe, expect, test } from 'vitest'
import { placesOf } from '#domain/acts/act-places.ts'
import type { ActKind, SingleAct } from '#domain/acts/act.ts'
import { actKinds, applyAct } from '#domain/acts/apply.ts'
import { heldBack, requireUnlocked } from '#domain/acts/lock-guard.ts'
import type { Dissent } from '#domain/dissent.ts'
import { AppError } from '#domain/errors.ts'
import type { Meeting, MeetingState } from '#domain/meeting.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aDissent } from '../../../support/dissents.ts'
import { aMotion, aProposal, aQuestion, aVote, anElection } from '../../../support/facts.ts'
import { refused } from '../../../support/refused.ts'
import {
  aCommittee,
  adding,
  event,
  having,
  meetingWith,
  paragraphWith,
  text,
} from '../../../support/record-builder.ts'

/** Everything that an act can be about, in § 3; the facts have it from their builders. */
const full = having(
  aCommittee(4),
  adding('proposals', aProposal('p', 'förslaget')),
  adding('motions', aMotion('y', 'own', 'm2', {})),
  adding('questions', aQuestion('q', { kind: 'single' })),
  adding('votes', aVote('v', 'q', {})),
  adding('elections', anElection('e', {})),
  adding('dissents', aDissent({ id: 'd', paragraphId: 'p3' })),
  event('recused', 'm5', 3),
  event('leaves', 'm6', 3),
  text(3, 'summary', 'Det föreslås.'),
  text(3, 'reservation', 'm2 reserverar sig.'),
  (record) => ({ ...record, attachments: [{ id: 'b', paragraphId: 'p3', number: 1, title: 'Lista' }] }),
)
const [first] = full.paragraphs
const [dissent] = full.dissents
const [, leaves] = full.attendance
if (first === undefined || dissent === undefined || leaves === undefined) throw new Error('They were added')

const { meeting } = full
const details = {
  date: meeting.date,
  endDate: null,
  number: meeting.number,
  firstParagraphNumber: 1,
  place: 'Biblioteket',
  startTime: '18:00',
  endTime: '21:00',
  secretaryId: null,
}
const item = {
  title: 'Ny rubrik',
  caseNumbers: [],
  kind: 'decision',
  appeal: 'legality',
  visibility: 'public',
  immediateJustering: false,
  closedDoors: false,
  fixedNumber: null,
} as const
const p3 = { paragraphId: 'p3' } as const

/** An act of every kind, and what it changes. */
const cases: readonly (readonly [places: string, act: SingleAct])[] = [
  ['particulars', { kind: 'meeting.describe', details }],
  ['particulars numbering', { kind: 'meeting.describe', details: { ...details, number: 4 } }],
  ['particulars numbering', { kind: 'meeting.describe', details: { ...details, date: '2027-03-10' } }],
  ['', { kind: 'meeting.summon' }],
  ['', { kind: 'meeting.open', time: '18:00' }],
  ['', { kind: 'meeting.adjourn', id: 'x', time: '18:00' }],
  ['', { kind: 'meeting.resume', time: '18:00' }],
  ['', { kind: 'meeting.close', time: '18:00' }],
  ['justerare', { kind: 'justerare.choose', justerare: [], plan: meeting.justering }],
  ['anslag', { kind: 'anslag.set', anslag: meeting.anslag, attestedOn: null }],
  ['', { kind: 'lateChange.begin', id: 'x', paragraphId: 'p3', reason: 'Felskrivet' }],
  ['', { kind: 'lateChange.end', changeId: 'x' }],
  ['agenda', { kind: 'agenda.add', items: [], before: null }],
  ['order', { kind: 'agenda.move', ...p3, before: null }],
  ['agenda/p3', { kind: 'agenda.remove', ...p3 }],
  ['agenda/p3', { kind: 'agenda.withdraw', ...p3 }],
  ['item/p3', { kind: 'item.describe', ...p3, details: item }],
  ['item/p3 handling/p3', { kind: 'item.describe', ...p3, details: { ...item, closedDoors: true } }],
  ['item/p3 handling/p3', { kind: 'item.describe', ...p3, details: { ...item, immediateJustering: true } }],
  ['agenda/p3', { kind: 'paragraph.open', ...p3, time: '18:00' }],
  ['agenda/p3', { kind: 'paragraph.close', ...p3, time: '18:00' }],
  ['agenda/p3', { kind: 'paragraph.reopen', ...p3 }],
  ['', { kind: 'paragraph.note', ...p3, text: 'Ring Eva.' }],
  ['motions/p3', { kind: 'item.markDeferral', ...p3, used: true }],
  ['text/p3', { kind: 'section.add', id: 'x', ...p3, section: 'basis' }],
  ['decisionText/p3', { kind: 'section.add', id: 'x', ...p3, section: 'vote' }],
  ['decisionText/p3', { kind: 'section.rename', sectionId: 'p3-decision', heading: 'Beslut' }],
  ['text/p3', { kind: 'section.remove', sectionId: 'p3-summary' }],
  ['decisionText/p3', { kind: 'text.write', sectionId: 'p3-decision', blocks: [] }],
  ['text/p3', { kind: 'text.write', sectionId: 'p3-summary', blocks: [] }],
  ['dissents/p3', { kind: 'text.write', sectionId: 'p3-reservation', blocks: [] }],
  ['decisionText/p3', { kind: 'sentence.renew', sectionId: 'p3-decision', blockId: 'x' }],
  ['decisionText/p3', { kind: 'sentence.keep', sectionId: 'p3-decision', blockId: 'x' }],
  ['text', { kind: 'sentence.follow' }],
  ['attendance', { kind: 'rollCall.set', id: 'x', personId: 'm2', status: 'absent' }],
  ['attendance', { kind: 'rollCall.clear', personId: 'm2' }],
  ['attendance', { kind: 'rollCall.finish' }],
  ['attendance/p3 attendance/p3', { kind: 'attendance.record', event: leaves }],
  ['attendance', { kind: 'attendance.record', event: { ...leaves, id: 'x', paragraphId: null } }],
  ['participation/p3', { kind: 'attendance.record', event: { ...leaves, id: 'x', kind: 'recused' } }],
  [
    'participation/p3',
    { kind: 'attendance.record', event: { ...leaves, id: 'x', kind: 'abstainsFromDecision' } },
  ],
  ['participation/p3', { kind: 'attendance.remove', eventId: 'event-1' }],
  ['attendance/p3', { kind: 'attendance.remove', eventId: 'event-2' }],
  [
    'othersPresent',
    {
      kind: 'other.put',
      other: { id: 'x', personId: 'secretary', capacity: 'official', function: '', paragraphIds: null },
    },
  ],
  ['othersPresent', { kind: 'other.remove', otherId: 'x' }],
  ['motions/p3', { kind: 'proposal.put', proposal: aProposal('x', 'ett förslag') }],
  ['motions/p3', { kind: 'proposal.remove', proposalId: 'p' }],
  ['motions/p3', { kind: 'motion.put', motion: aMotion('x', 'own', 'm2', {}) }],
  ['motions/p4 motions/p3', { kind: 'motion.put', motion: aMotion('y', 'own', 'm2', { paragraphId: 'p4' }) }],
  ['motions/p3', { kind: 'motion.withdraw', motionId: 'y', time: '18:00' }],
  ['motions/p3', { kind: 'motion.remove', motionId: 'y' }],
  ['decisions/p3', { kind: 'question.put', question: aQuestion('x', { kind: 'single' }) }],
  ['decisions/p3', { kind: 'question.remove', questionId: 'q' }],
  ['decisions/p3', { kind: 'question.move', questionId: 'q', before: null }],
  ['decisions/p3', { kind: 'question.arrange', ...p3, questions: [] }],
  ['decisions/p3', { kind: 'order.approve', ...p3, approved: true }],
  ['votes/p3', { kind: 'vote.put', vote: aVote('x', 'q', {}) }],
  ['votes/p3', { kind: 'vote.cast', voteId: 'v', personId: 'm1', choice: 'yes' }],
  ['votes/p3', { kind: 'vote.correct', voteId: 'v', personId: 'm1', choice: 'no', reason: 'Felhörd' }],
  ['votes/p3', { kind: 'vote.settle', voteId: 'v' }],
  ['votes/p3', { kind: 'vote.remove', voteId: 'v' }],
  ['decisions/p3', { kind: 'election.put', election: anElection('x', {}) }],
  ['decisions/p3', { kind: 'election.remove', electionId: 'e' }],
  ['dissents/p3', { kind: 'dissent.put', dissent: { ...dissent, id: 'x' } }],
  [
    'dissents/p3 dissents/p3',
    { kind: 'dissent.put', dissent: { ...dissent, people: [...dissent.people, 'm9'] } },
  ],
  ['dissents/p3 dissents/p3', { kind: 'dissent.put', dissent: { ...dissent, people: ['m9'] } }],
  ['dissents/p3 dissents/p3', { kind: 'dissent.put', dissent: { ...dissent, kind: 'note' } }],
  ['dissents/p3 dissents/p3', { kind: 'dissent.put', dissent: { ...dissent, inFavourOf: 'y' } }],
  ['dissents/p3 dissents/p3', { kind: 'dissent.put', dissent: { ...dissent, announcedAt: '20:00' } }],
  ['dissents/p4 dissents/p3', { kind: 'dissent.put', dissent: { ...dissent, paragraphId: 'p4' } }],
  [
    'dissentTexts/p3 dissentTexts/p3',
    { kind: 'dissent.put', dissent: { ...dissent, written: true, text: 'Beslutet är fel.' } },
  ],
  ['dissents/p3', { kind: 'dissent.remove', dissentId: 'd' }],
  [
    'attachments',
    { kind: 'attachment.put', attachment: { id: 'x', paragraphId: null, number: 2, title: 'Lista' } },
  ],
  ['attachments', { kind: 'attachment.remove', attachmentId: 'b' }],
]

describe('what an act changes', () => {
  test.each(cases)('%s: $kind', (places, act) => {
    const found = placesOf(full, act).map(({ part, paragraphId }) =>
      paragraphId === null ? part : `${part}/${paragraphId}`,
    )
    expect(found.join(' ')).toBe(places)
  })

  test('is told of every kind of act', () => {
    const told = new Set(cases.map(([, { kind }]) => kind))
    expect(actKinds.filter((kind) => !told.has(kind))).toEqual([])
  })

  test('that is about something unknown is nothing, so that the act itself can say so', () => {
    const acts: readonly SingleAct[] = [
      { kind: 'motion.remove', motionId: 'x' },
      { kind: 'text.write', sectionId: 'x', blocks: [] },
      { kind: 'attendance.remove', eventId: 'x' },
    ]
    expect(acts.flatMap((act) => placesOf(full, act))).toEqual([])
    expect(placesOf(full, { kind: 'item.describe', paragraphId: 'x', details: item })).toEqual([
      { part: 'item', paragraphId: 'x' },
    ])
  })
})

function lockOn(state: Partial<Meeting>, act: SingleAct): string {
  const record = having(full, meetingWith(state))
  try {
    requireUnlocked(record, act)
    return 'free'
  } catch (error) {
    return error instanceof AppError && error.code === 'LOCKED'
      ? `${String(error.details['part'])} ${String(error.details['lock'])}`
      : 'another error'
  }
}

function actOf(kind: ActKind, places: string): SingleAct {
  const found = cases.find(([told, act]) => act.kind === kind && told === places)
  if (found === undefined) throw new Error(`No ${kind} is told of`)
  return found[1]
}

describe('an act is held back', () => {
  test.each<[MeetingState, ActKind, string, string]>([
    ['planned', 'text.write', 'decisionText/p3', 'free'],
    ['planned', 'motion.put', 'motions/p3', 'free'],
    ['planned', 'vote.cast', 'votes/p3', 'votes notYet'],
    ['summoned', 'question.put', 'decisions/p3', 'decisions notYet'],
    ['summoned', 'dissent.put', 'dissents/p3', 'dissents notYet'],
    ['open', 'vote.cast', 'votes/p3', 'free'],
    ['adjourned', 'motion.withdraw', 'motions/p3', 'free'],
    ['closed', 'vote.cast', 'votes/p3', 'votes withReason'],
    ['closed', 'vote.correct', 'votes/p3', 'free'],
    ['closed', 'motion.withdraw', 'motions/p3', 'motions withReason'],
    ['closed', 'election.put', 'decisions/p3', 'decisions withReason'],
    ['closed', 'dissent.put', 'dissents/p3', 'dissents withReason'],
    ['closed', 'dissent.put', 'dissentTexts/p3 dissentTexts/p3', 'free'],
    ['closed', 'attendance.record', 'participation/p3', 'participation withReason'],
    ['closed', 'attendance.record', 'attendance', 'attendance withReason'],
    ['closed', 'rollCall.set', 'attendance', 'attendance withReason'],
    ['closed', 'agenda.add', 'agenda', 'agenda withReason'],
    ['closed', 'agenda.move', 'order', 'free'],
    ['closed', 'item.describe', 'item/p3', 'free'],
    ['closed', 'item.describe', 'item/p3 handling/p3', 'handling withReason'],
    ['closed', 'text.write', 'decisionText/p3', 'decisionText withReason'],
    ['closed', 'text.write', 'text/p3', 'free'],
    ['inReview', 'text.write', 'decisionText/p3', 'decisionText withReason'],
    ['inReview', 'text.write', 'text/p3', 'free'],
    ['closed', 'text.write', 'dissents/p3', 'dissents withReason'],
    ['inReview', 'text.write', 'dissents/p3', 'dissents withReason'],
    ['forJustering', 'text.write', 'text/p3', 'text frozen'],
    ['forJustering', 'vote.correct', 'votes/p3', 'votes frozen'],
    ['partlySigned', 'other.put', 'othersPresent', 'othersPresent frozen'],
    ['partlySigned', 'agenda.move', 'order', 'order frozen'],
    ['attested', 'text.write', 'text/p3', 'text correctionOnly'],
    ['attested', 'vote.correct', 'votes/p3', 'votes correctionOnly'],
    ['attested', 'dissent.put', 'dissentTexts/p3 dissentTexts/p3', 'dissentTexts correctionOnly'],
    ['attested', 'attachment.put', 'attachments', 'attachments correctionOnly'],
    ['attested', 'anslag.set', 'anslag', 'free'],
    ['archived', 'paragraph.note', '', 'free'],
  ])('%s: %s (%s) is %s', (state, kind, places, expected) => {
    expect(lockOn({ state }, actOf(kind, places))).toBe(expected)
  })

  test('in a § that has been attested at once, though the meeting goes on; others go on', () => {
    const attested: MeetingRecord = having(
      full,
      meetingWith({ state: 'open' }),
      paragraphWith(3, { immediateJustering: true }),
    )
    const held = cases.filter(([, act]) => heldBack(attested, act) !== null)
    expect(new Set(held.map(([places]) => places.split(' ')[0]))).toEqual(
      new Set([
        'agenda/p3',
        'attendance/p3',
        'decisionText/p3',
        'decisions/p3',
        'dissentTexts/p3',
        'dissents/p3',
        'dissents/p4',
        'item/p3',
        'motions/p3',
        'motions/p4',
        'participation/p3',
        'text/p3',
        'votes/p3',
      ]),
    )
    const elsewhere: SingleAct = { kind: 'text.write', sectionId: 'p4-decision', blocks: [] }
    expect(heldBack(attested, elsewhere)).toBeNull()
    expect(heldBack(attested, actOf('text.write', 'text/p3'))).toEqual({
      part: 'text',
      paragraphId: 'p3',
      lock: 'correctionOnly',
    })
  })

  test('until a reason has been given, and again when the change is done', () => {
    const closed = having(full, meetingWith({ state: 'closed' }))
    const write: SingleAct = { kind: 'text.write', sectionId: 'p3-decision', blocks: [] }
    const begun = applyAct(closed, {
      kind: 'lateChange.begin',
      id: 'r',
      paragraphId: 'p3',
      reason: 'Fel belopp i punkt 2.',
    })
    expect(applyAct(begun, write).sections.find(({ id }) => id === 'p3-decision')?.blocks).toEqual([])
    const done = applyAct(begun, { kind: 'lateChange.end', changeId: 'r' })
    expect(done.meeting.lateChanges).toEqual([
      { id: 'r', paragraphId: 'p3', reason: 'Fel belopp i punkt 2.', done: true },
    ])
    expect(() => applyAct(done, write)).toThrow('LOCKED at p3')
  })

  test.each<[MeetingState, string]>([
    ['open', 'WRONG_STATE at meeting'],
    ['forJustering', 'WRONG_STATE at meeting'],
    ['attested', 'WRONG_STATE at meeting'],
  ])('and no reason is taken in a meeting that is %s', (state, message) => {
    const record = having(full, meetingWith({ state }))
    const begin: SingleAct = { kind: 'lateChange.begin', id: 'r', paragraphId: null, reason: 'Fel' }
    expect(() => applyAct(record, begin)).toThrow(message)
  })

  test('a reason is about something that is there', () => {
    const closed = having(full, meetingWith({ state: 'closed' }))
    const begin: SingleAct = { kind: 'lateChange.begin', id: 'r', paragraphId: 'x', reason: 'Fel' }
    expect(() => applyAct(closed, begin)).toThrow('NOT_FOUND at x')
    expect(() => applyAct(closed, { kind: 'lateChange.end', changeId: 'x' })).toThrow('NOT_FOUND at x')
  })
})

const opinion: Dissent = {
  id: 'd',
  paragraphId: 'p1',
  kind: 'reservation',
  people: ['m5'],
  inFavourOf: null,
  announcedAt: null,
  written: true,
  text: '',
  attachmentNumber: null,
}
const announce: SingleAct = { kind: 'dissent.put', dissent: opinion }

test.each<[MeetingState, SingleAct, readonly Dissent[], string, string]>([
  ['closed', announce, [], 'dissents', 'withReason'],
  ['closed', announce, [{ ...opinion, id: 'other' }], 'dissents', 'withReason'],
  ['closed', announce, [{ ...opinion, id: 'other' }, opinion], 'none', 'free'],
  ['planned', announce, [opinion], 'dissentTexts', 'notYet'],
  ['forJustering', announce, [opinion], 'dissentTexts', 'frozen'],
  ['closed', { kind: 'dissent.remove', dissentId: 'd' }, [opinion], 'dissents', 'withReason'],
])(
  '%s: a reservation is announced in time, its text may come afterwards: %o',
  (state, act, before, part, lock) => {
    const record = having(aCommittee(1), meetingWith({ state }), adding('dissents', ...before))
    const details = refused(() => requireUnlocked(record, act))?.details ?? { part: 'none', lock: 'free' }
    expect(details).toEqual({ part, lock })
  },
)

test('an act that no lock holds back passes, attested or not', () => {
  const summon: SingleAct = { kind: 'meeting.summon' }
  expect(
    refused(() => requireUnlocked(having(aCommittee(1), meetingWith({ state: 'attested' })), summon)),
  ).toBeNull()
})
