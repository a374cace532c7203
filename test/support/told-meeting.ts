import { applyAct } from '#domain/acts/apply.ts'
import type { MeetingAct } from '#domain/acts/act.ts'
import type { AttendanceEvent, AttendanceEventKind } from '#domain/attendance.ts'
import { textBlock } from '#domain/block-text.ts'
import type { Block } from '#domain/minutes-body.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { aMotion, anElection, aProposal, aQuestion, aVote, ballots, onProposal } from './facts.ts'
import { aCommittee, having, meetingWith, paragraphWith, templateWith } from './record-builder.ts'

/** Something in attendance, from § 5 on unless told otherwise. */
export function anEvent(
  id: string,
  kind: AttendanceEventKind,
  change: Partial<AttendanceEvent>,
): AttendanceEvent {
  return {
    id,
    kind,
    personId: 'm9',
    paragraphId: 'p5',
    during: false,
    time: null,
    seatId: null,
    note: '',
    ...change,
  }
}

/** What is done in a nämnd's meeting until every kind of fact has been told: §§ 3–5 hold the words of most. */
const deeds: readonly MeetingAct[] = [
  {
    kind: 'proposal.put',
    proposal: aProposal('p', 'förvaltningens förslag', 'Planen antas.', 'Planen ställs ut.'),
  },
  { kind: 'motion.put', motion: aMotion('a', 'approve', 'm5', { subject: onProposal('p') }) },
  { kind: 'motion.put', motion: aMotion('b', 'reject', 'm10', { subject: onProposal('p') }) },
  { kind: 'question.put', question: aQuestion('q', {}) },
  { kind: 'vote.put', vote: aVote('v', 'q', { startedAt: '19:42' }) },
  ...ballots('5j 5n j').map(({ personId, choice }): MeetingAct => ({
    kind: 'vote.cast',
    voteId: 'v',
    personId,
    choice,
  })),
  { kind: 'vote.settle', voteId: 'v' },
  {
    kind: 'dissent.put',
    dissent: {
      id: 'd',
      paragraphId: 'p3',
      kind: 'reservation',
      people: ['m10'],
      inFavourOf: 'b',
      announcedAt: '19:50',
      written: true,
      text: 'Planen är för hög.',
      attachmentNumber: null,
    },
  },
  { kind: 'attendance.record', event: anEvent('left', 'leaves', { time: '20:30' }) },
  {
    kind: 'attendance.record',
    event: anEvent('recused', 'recused', { personId: 'm1', paragraphId: 'p4' }),
  },
  {
    kind: 'election.put',
    election: anElection('e', {
      paragraphId: 'p4',
      method: 'secretBallot',
      candidates: [{ name: 'Ulla Berg (S)', personId: null, votes: 9 }],
      elected: ['Ulla Berg (S)'],
      outcome: 'elected',
    }),
  },
  {
    kind: 'agenda.add',
    items: [{ id: 'extra', title: 'Brand i förrådet', caseNumbers: [], kind: 'decision' }],
    before: null,
  },
  { kind: 'paragraph.open', paragraphId: 'p4', time: '20:00' },
  { kind: 'meeting.adjourn', id: 'break', time: '20:05' },
  { kind: 'meeting.resume', time: '20:15' },
]

/** A nämnd's meeting that goes on, with the sentences of every kind of fact in its text and not a word by hand. */
export function toldMeeting(): MeetingRecord {
  const begun = having(
    aCommittee(5),
    meetingWith({ state: 'open', endTime: null }),
    templateWith({ voteDisplay: 'list' }),
    ...[1, 2, 3, 4, 5].map((n) => paragraphWith(n, { state: n < 4 ? 'open' : 'planned' })),
  )
  const blank = { ...begun, sections: begun.sections.map((section) => ({ ...section, blocks: [] })) }
  return deeds.reduce(applyAct, blank)
}

/** Every block that was made from a fact, in the order of the text. */
export function madeBlocks(record: MeetingRecord): readonly Block[] {
  return record.sections.flatMap(({ blocks }) => blocks.filter(({ origin }) => origin !== null))
}

/** The record after a hand has written other words in some of the sentences, chosen by their ids. */
export function rewritten(record: MeetingRecord, isChosen: (id: string) => boolean): MeetingRecord {
  return {
    ...record,
    sections: record.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.origin !== null && isChosen(block.id)
          ? textBlock(block.id, `Med egna ord: ${block.id}.`, block.origin)
          : block,
      ),
    })),
  }
}

/** The record with somebody's family name changed in the register. */
export function renamed(record: MeetingRecord, personId: string, familyName: string): MeetingRecord {
  const people = record.people.map((person) => (person.id === personId ? { ...person, familyName } : person))
  return { ...record, people }
}
