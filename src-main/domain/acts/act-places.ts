import type { AttendanceEvent } from '../attendance.ts'
import type { Dissent } from '../dissent.ts'
import type { Id, ParagraphId, SectionId } from '../ids.ts'
import { type RecordPart, partOfEvent, partOfSection } from '../locks.ts'
import type { Meeting, Paragraph } from '../meeting.ts'
import type { MeetingRecord } from '../record.ts'
import type { Act, ActKind, ItemDetails, MeetingDetails, SingleAct } from './act.ts'

/** A part of the record that an act changes, in a § (null: in the meeting as a whole). */
export interface ActPlace {
  readonly part: RecordPart
  readonly paragraphId: ParagraphId | null
}

/**
 * What an act changes, so that the locks can hold it back. `[]` for what no lock concerns: the steps of the meeting's
 * life, which have states of their own, the secretary's private notes, and leave to change what is locked.
 */
export function placesOf(record: MeetingRecord, act: SingleAct): readonly ActPlace[] {
  // The table has an entry of the act's own kind; the compiler cannot tie the two together.
  const find = places[act.kind] as (record: MeetingRecord, act: SingleAct) => readonly ActPlace[]
  return find(record, act)
}

type Places = {
  readonly [K in ActKind]: (record: MeetingRecord, act: Act<K>) => readonly ActPlace[]
}

const nowhere = (): readonly ActPlace[] => []
const inMeeting = (part: RecordPart) => (): readonly ActPlace[] => [{ part, paragraphId: null }]

const places: Places = {
  'meeting.describe': ({ meeting }, { details }) => [
    { part: 'particulars', paragraphId: null },
    ...(isRenumbered(meeting, details) ? [{ part: 'numbering', paragraphId: null } as const] : []),
  ],
  'meeting.summon': nowhere,
  'meeting.open': nowhere,
  'meeting.adjourn': nowhere,
  'meeting.resume': nowhere,
  'meeting.close': nowhere,
  'justerare.choose': inMeeting('justerare'),
  'anslag.set': inMeeting('anslag'),
  'lateChange.begin': nowhere,
  'lateChange.end': nowhere,
  'agenda.add': inMeeting('agenda'),
  'agenda.move': inMeeting('order'),
  'agenda.remove': (_, { paragraphId }) => [{ part: 'agenda', paragraphId }],
  'agenda.withdraw': (_, { paragraphId }) => [{ part: 'agenda', paragraphId }],
  'item.describe': ({ paragraphs }, { paragraphId, details }) => {
    const item = paragraphs.find(({ id }) => id === paragraphId)
    const isHandled = item !== undefined && isHandledOtherwise(item, details)
    return [{ part: 'item', paragraphId }, ...(isHandled ? [{ part: 'handling', paragraphId } as const] : [])]
  },
  'paragraph.open': (_, { paragraphId }) => [{ part: 'agenda', paragraphId }],
  'paragraph.close': (_, { paragraphId }) => [{ part: 'agenda', paragraphId }],
  'paragraph.reopen': (_, { paragraphId }) => [{ part: 'agenda', paragraphId }],
  'paragraph.note': nowhere,
  'item.markDeferral': (_, { paragraphId }) => [{ part: 'motions', paragraphId }],
  'section.add': (_, { paragraphId, section }) => [{ part: partOfSection(section), paragraphId }],
  'section.rename': inSection,
  'section.remove': inSection,
  'text.write': inSection,
  'sentence.renew': inSection,
  'sentence.keep': inSection,
  'sentence.follow': inMeeting('text'),
  'rollCall.set': inMeeting('attendance'),
  'rollCall.clear': inMeeting('attendance'),
  'rollCall.finish': inMeeting('attendance'),
  'attendance.record': ({ attendance }, { event }) => {
    const former = attendance.filter(({ id }) => id === event.id)
    return [event, ...former].map(eventPlace)
  },
  'attendance.remove': ({ attendance }, { eventId }) =>
    attendance.filter(({ id }) => id === eventId).map(eventPlace),
  'other.put': inMeeting('othersPresent'),
  'other.remove': inMeeting('othersPresent'),
  'proposal.put': (record, { proposal }) => ofFact('motions', record.proposals, proposal),
  'proposal.remove': (record, { proposalId }) => ofKnown('motions', record.proposals, proposalId),
  'motion.put': (record, { motion }) => ofFact('motions', record.motions, motion),
  'motion.withdraw': (record, { motionId }) => ofKnown('motions', record.motions, motionId),
  'motion.remove': (record, { motionId }) => ofKnown('motions', record.motions, motionId),
  'question.put': (record, { question }) => ofFact('decisions', record.questions, question),
  'question.remove': (record, { questionId }) => ofKnown('decisions', record.questions, questionId),
  'question.move': (record, { questionId }) => ofKnown('decisions', record.questions, questionId),
  'question.arrange': (_, { paragraphId }) => [{ part: 'decisions', paragraphId }],
  'order.approve': (_, { paragraphId }) => [{ part: 'decisions', paragraphId }],
  'vote.put': (record, { vote }) => ofFact('votes', record.votes, vote),
  'vote.cast': (record, { voteId }) => ofKnown('votes', record.votes, voteId),
  'vote.correct': (record, { voteId }) => ofKnown('votes', record.votes, voteId),
  'vote.settle': (record, { voteId }) => ofKnown('votes', record.votes, voteId),
  'vote.remove': (record, { voteId }) => ofKnown('votes', record.votes, voteId),
  'election.put': (record, { election }) => ofFact('decisions', record.elections, election),
  'election.remove': (record, { electionId }) => ofKnown('decisions', record.elections, electionId),
  'dissent.put': (record, { dissent }) => {
    const former = record.dissents.find(({ id }) => id === dissent.id)
    // The text of what was announced in time may be handed in afterwards (domain.md §4.9).
    const isTextOnly = former !== undefined && isSameDissent(former, dissent)
    return ofFact(isTextOnly ? 'dissentTexts' : 'dissents', record.dissents, dissent)
  },
  'dissent.remove': (record, { dissentId }) => ofKnown('dissents', record.dissents, dissentId),
  'attachment.put': inMeeting('attachments'),
  'attachment.remove': inMeeting('attachments'),
}

interface Fact {
  readonly id: Id
  readonly paragraphId: ParagraphId
}

/** A fact that is put in a §, and where it stood before when it is there already. */
function ofFact(part: RecordPart, known: readonly Fact[], fact: Fact): readonly ActPlace[] {
  return [{ part, paragraphId: fact.paragraphId }, ...ofKnown(part, known, fact.id)]
}

function ofKnown(part: RecordPart, known: readonly Fact[], id: Id): readonly ActPlace[] {
  return known.filter((fact) => fact.id === id).map(({ paragraphId }) => ({ part, paragraphId }))
}

function inSection(
  record: MeetingRecord,
  { sectionId }: { readonly sectionId: SectionId },
): readonly ActPlace[] {
  return record.sections
    .filter(({ id }) => id === sectionId)
    .map(({ kind, paragraphId }) => ({ part: partOfSection(kind), paragraphId }))
}

function eventPlace({ kind, paragraphId }: AttendanceEvent): ActPlace {
  return { part: partOfEvent(kind), paragraphId }
}

/** Whether the labels of §§ would change: "KSPU § 7:3", "63/20". */
function isRenumbered(meeting: Meeting, details: MeetingDetails): boolean {
  return (
    details.number !== meeting.number ||
    details.firstParagraphNumber !== meeting.firstParagraphNumber ||
    details.date.slice(0, 4) !== meeting.date.slice(0, 4)
  )
}

function isHandledOtherwise(item: Paragraph, details: ItemDetails): boolean {
  return details.closedDoors !== item.closedDoors || details.immediateJustering !== item.immediateJustering
}

function isSameDissent(a: Dissent, b: Dissent): boolean {
  return (
    a.kind === b.kind &&
    a.paragraphId === b.paragraphId &&
    a.inFavourOf === b.inFavourOf &&
    a.announcedAt === b.announcedAt &&
    a.people.length === b.people.length &&
    a.people.every((personId, i) => personId === b.people[i])
  )
}
