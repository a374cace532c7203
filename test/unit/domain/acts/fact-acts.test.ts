import { describe, expect, test } from 'vitest'
import type { MeetingAct } from '#domain/acts/act.ts'
import { applyAct } from '#domain/acts/apply.ts'
import type { Dissent } from '#domain/dissent.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aMotion, aProposal, aQuestion, anElection, onProposal } from '../../../support/facts.ts'
import { aCommittee, adding, having, meetingWith } from '../../../support/record-builder.ts'
import { refused } from '../../../support/refused.ts'

/** Acts on proposals, motions, elections, opinions on record and attachments: what they change and what they refuse. */
const open = having(
  aCommittee(3),
  meetingWith({ state: 'open', endTime: null }),
  adding('proposals', aProposal('p', 'förslaget', 'Ett.'), aProposal('q', 'utskottets förslag', 'Två.')),
  adding(
    'motions',
    aMotion('y', 'amend', 'm5', { subject: onProposal('p'), clauses: ['Annat.'] }),
    aMotion('z', 'add', 'm6', { clauses: ['Mer.'] }),
  ),
)
const reservation: Dissent = {
  id: 'd',
  paragraphId: 'p3',
  kind: 'reservation',
  people: ['m5'],
  inFavourOf: null,
  announcedAt: '18:00',
  written: false,
  text: '',
  attachmentNumber: null,
}

function after(record: MeetingRecord, ...acts: readonly MeetingAct[]): MeetingRecord {
  return acts.reduce(applyAct, record)
}
function ids(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id)
}

describe('proposals and motions', () => {
  test('a proposal is put, put again, and taken away when no motion is about it', () => {
    const changed = { ...aProposal('q', 'utskottets förslag', 'Ändrat.'), paragraphId: 'p2' }
    const record = after(open, { kind: 'proposal.put', proposal: changed })
    expect(record.proposals).toEqual([open.proposals[0], changed])
    expect(ids(after(record, { kind: 'proposal.remove', proposalId: 'q' }).proposals)).toEqual(['p'])
    expect(refused(() => after(open, { kind: 'proposal.remove', proposalId: 'p' }))).toEqual({
      code: 'NOT_ALLOWED',
      place: 'p',
      details: { rule: 'PROPOSAL_IN_USE' },
    })
  })
  test('a motion is withdrawn and kept, with the time (KL 5:67 p. 1)', () => {
    const record = after(open, { kind: 'motion.withdraw', motionId: 'y', time: '18:10' })
    expect(record.motions).toEqual([{ ...open.motions[0], withdrawnAt: '18:10' }, open.motions[1]])
  })
  test('a motion is taken away when no question is about it', () => {
    const question = aQuestion('q1', {
      alternatives: [
        { id: 'q1.1', kind: 'proposal', refersTo: 'p' },
        { id: 'q1.2', kind: 'motion', refersTo: 'y' },
      ],
    })
    const put = having(open, adding('questions', aQuestion('q0', { paragraphId: 'p2' }), question))
    expect(ids(after(put, { kind: 'motion.remove', motionId: 'z' }).motions)).toEqual(['y'])
    expect(refused(() => after(put, { kind: 'motion.remove', motionId: 'y' }))).toEqual({
      code: 'NOT_ALLOWED',
      place: 'y',
      details: { rule: 'MOTION_IN_QUESTION' },
    })
  })
})

describe('elections, opinions and attachments', () => {
  test('an election is put and taken away', () => {
    const record = after(open, { kind: 'election.put', election: anElection('e', {}) })
    expect(ids(record.elections)).toEqual(['e'])
    expect(after(record, { kind: 'election.remove', electionId: 'e' }).elections).toEqual([])
  })
  test('one that has elected more than there are places is refused', () => {
    const election = anElection('e', { outcome: 'elected', elected: ['Eva Ek', 'Åke Al'], places: 1 })
    expect(refused(() => after(open, { kind: 'election.put', election }))).not.toBeNull()
    expect(
      after(open, { kind: 'election.put', election: { ...election, outcome: 'pending' } }).elections,
    ).toEqual([{ ...election, outcome: 'pending' }])
  })
  test('an opinion is put on record and taken away', () => {
    const record = after(open, { kind: 'dissent.put', dissent: reservation })
    expect(record.dissents).toEqual([reservation])
    expect(after(record, { kind: 'dissent.remove', dissentId: 'd' }).dissents).toEqual([])
  })
  test('an attachment is put and taken away', () => {
    const attachment = { id: 'b', paragraphId: 'p3', number: 1, title: 'Karta' }
    const record = after(open, { kind: 'attachment.put', attachment })
    expect(record.attachments).toEqual([attachment])
    expect(after(record, { kind: 'attachment.remove', attachmentId: 'b' }).attachments).toEqual([])
  })
})

describe('what belongs to nothing, or is said by nobody, is refused', () => {
  const nowhere = { paragraphId: 'nowhere' }
  const nobody = 'nobody'
  test.each<[string, MeetingAct, string]>([
    ['a proposal', { kind: 'proposal.put', proposal: { ...aProposal('x', ''), ...nowhere } }, 'nowhere'],
    ['a motion', { kind: 'motion.put', motion: aMotion('x', 'own', 'm1', nowhere) }, 'nowhere'],
    ['a mover', { kind: 'motion.put', motion: aMotion('x', 'own', nobody, {}) }, nobody],
    ['an election', { kind: 'election.put', election: anElection('e', nowhere) }, 'nowhere'],
    ['an opinion', { kind: 'dissent.put', dissent: { ...reservation, ...nowhere } }, 'nowhere'],
    ['a dissenter', { kind: 'dissent.put', dissent: { ...reservation, people: [nobody] } }, nobody],
    ['a question', { kind: 'question.put', question: aQuestion('q', nowhere) }, 'nowhere'],
    ['an order', { kind: 'question.arrange', paragraphId: 'nowhere', questions: [] }, 'nowhere'],
    ['a section', { kind: 'section.add', id: 's', paragraphId: 'nowhere', section: 'note' }, 'nowhere'],
    ['a roll call', { kind: 'rollCall.set', id: 'r', personId: nobody, status: 'absent' }, nobody],
    [
      'somebody else in the room',
      {
        kind: 'other.put',
        other: { id: 'o', personId: nobody, capacity: 'guest', function: '', paragraphIds: null },
      },
      nobody,
    ],
    [
      'an event',
      {
        kind: 'attendance.record',
        event: {
          id: 'e',
          kind: 'arrives',
          personId: nobody,
          paragraphId: null,
          during: false,
          time: null,
          seatId: null,
          note: '',
        },
      },
      nobody,
    ],
  ])('%s', (_, act, place) => {
    expect(refused(() => after(open, act))).toMatchObject({ code: 'NOT_FOUND', place })
  })
})
