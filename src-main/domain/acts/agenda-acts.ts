import { AppError } from '../errors.ts'
import type { ParagraphId } from '../ids.ts'
import { isBlank } from '../block-text.ts'
import type { Paragraph, ParagraphState } from '../meeting.ts'
import { procedureFactId } from '../procedure-sentences.ts'
import { requireClosable } from '../propositionsordning.ts'
import type { MeetingRecord } from '../record.ts'
import { sectionsOf, standingSections } from '../section-order.ts'
import { placeSentences } from '../sentence-placement.ts'
import { hasReached } from '../states.ts'
import { requireParagraphStep } from '../transitions.ts'
import type { NewItem } from './act.ts'
import type { Handlers } from './handlers.ts'
import { change, drop, find, insert, move } from './lists.ts'

/** Acts on the agenda and on the life of each § (domain.md §4, §5). */
export const agendaHandlers: Handlers<
  | 'agenda.add'
  | 'agenda.move'
  | 'agenda.remove'
  | 'agenda.withdraw'
  | 'item.describe'
  | 'paragraph.open'
  | 'paragraph.close'
  | 'paragraph.reopen'
  | 'paragraph.note'
  | 'item.markDeferral'
> = {
  'agenda.add': (record, { items, before }) => {
    const atMeeting = hasReached(record.meeting, 'open')
    // An item that the minutes forgot was treated while the meeting went on; none waits to be treated afterwards.
    const state = hasReached(record.meeting, 'closed') ? 'closed' : 'planned'
    const paragraphs = items.map((item) => newParagraph(item, { addedAtMeeting: atMeeting, state }))
    const sections = items.flatMap(({ id }) => standingSections(record.body, id))
    const added: MeetingRecord = {
      ...record,
      paragraphs: insert(record.paragraphs, paragraphs, before),
      sections: [...record.sections, ...sections],
    }
    return atMeeting
      ? items.reduce<MeetingRecord>((current, { id }) => placeProcedure(current, id), added)
      : added
  },
  'agenda.move': (record, { paragraphId, before }) => {
    requireUnfrozen(record, paragraphId)
    const moved = { ...record, paragraphs: move(record.paragraphs, paragraphId, before) }
    requirePlaceAmongFixed(record, moved, paragraphId)
    return moved
  },
  'agenda.remove': removeItem,
  'agenda.withdraw': (record, { paragraphId }) =>
    placeProcedure(enter(record, paragraphId, 'withdrawn'), paragraphId),
  'item.describe': (record, { paragraphId, details }) =>
    placeProcedure(
      editParagraph(record, paragraphId, (paragraph) => ({ ...paragraph, ...details })),
      paragraphId,
    ),
  'paragraph.open': (record, { paragraphId, time }) => {
    requireParagraphStep(record, paragraphId, 'open')
    return editParagraph(inTurn(record, paragraphId), paragraphId, (paragraph) => ({
      ...paragraph,
      state: 'open',
      openedAt: paragraph.openedAt ?? time,
      closedAt: null,
    }))
  },
  'paragraph.close': (record, { paragraphId, time }) => {
    requireParagraphStep(record, paragraphId, 'closed')
    requireClosable(record, paragraphId)
    return editParagraph(record, paragraphId, (paragraph) => ({
      ...paragraph,
      state: 'closed',
      closedAt: time,
    }))
  },
  // A closed § is taken up again; one that was withdrawn is back on the agenda.
  'paragraph.reopen': (record, { paragraphId }) => {
    const isClosed = find(record.paragraphs, paragraphId).state === 'closed'
    const reopened = enter(record, paragraphId, isClosed ? 'open' : 'planned')
    requirePlaceAmongFixed(record, reopened, paragraphId)
    return placeProcedure(reopened, paragraphId)
  },
  'paragraph.note': (record, { paragraphId, text }) =>
    editParagraph(record, paragraphId, (paragraph) => ({ ...paragraph, privateNote: text })),
  'item.markDeferral': (record, { paragraphId, used }) =>
    editParagraph(record, paragraphId, (paragraph) => ({ ...paragraph, minorityDeferralUsed: used })),
}

/**
 * An item that is taken up before others on the agenda comes before them in the minutes: §§ are numbered in the order in
 * which they are treated (domain.md §5), so that nothing treated later shifts a number already spoken.
 */
function inTurn(record: MeetingRecord, paragraphId: ParagraphId): MeetingRecord {
  const { paragraphs } = record
  const firstPlanned = paragraphs.find(({ state }) => state === 'planned')
  if (find(paragraphs, paragraphId).state !== 'planned' || firstPlanned === undefined) return record
  return { ...record, paragraphs: move(paragraphs, paragraphId, firstPlanned.id) }
}

/** Writes what is to be said of how the § was handled. */
function placeProcedure(record: MeetingRecord, paragraphId: ParagraphId): MeetingRecord {
  return placeSentences(record, paragraphId, procedureFactId(paragraphId))
}

function newParagraph(
  { id, title, caseNumbers, kind }: NewItem,
  added: Pick<Paragraph, 'addedAtMeeting' | 'state'>,
): Paragraph {
  return {
    id,
    kind,
    title,
    caseNumbers,
    ...added,
    fixedNumber: null,
    appeal: 'legality',
    visibility: 'public',
    immediateJustering: false,
    closedDoors: false,
    minorityDeferralUsed: false,
    orderApproved: false,
    openedAt: null,
    closedAt: null,
    privateNote: '',
  }
}

/**
 * Takes an item off the agenda. One that has been treated, or that holds text or facts, is part of the record and can
 * only be withdrawn ("Ärendet utgår", domain.md §5).
 */
function removeItem(
  record: MeetingRecord,
  { paragraphId }: { readonly paragraphId: ParagraphId },
): MeetingRecord {
  const paragraph = find(record.paragraphs, paragraphId)
  const facts = [
    record.motions,
    record.questions,
    record.votes,
    record.elections,
    record.dissents,
    record.attendance,
  ]
  const hasFacts = facts.some((list) => list.some((fact) => fact.paragraphId === paragraphId))
  const hasText = sectionsOf(record, paragraphId).some((section) => !isBlank(section.blocks))
  if (paragraph.state !== 'planned' || paragraph.fixedNumber !== null || hasFacts || hasText) {
    throw new AppError('NOT_ALLOWED', paragraphId, { rule: 'AGENDA_REMOVE', title: paragraph.title })
  }
  return {
    ...record,
    paragraphs: drop(record.paragraphs, paragraphId),
    sections: record.sections.filter((section) => section.paragraphId !== paragraphId),
    proposals: record.proposals.filter((proposal) => proposal.paragraphId !== paragraphId),
    attachments: record.attachments.filter((attachment) => attachment.paragraphId !== paragraphId),
  }
}

/** @throws AppError PARAGRAPH_FROZEN: a § whose number is fixed cannot change places (domain.md §5) */
function requireUnfrozen(record: MeetingRecord, paragraphId: ParagraphId): void {
  const paragraph = find(record.paragraphs, paragraphId)
  if (paragraph.fixedNumber !== null) {
    throw new AppError('PARAGRAPH_FROZEN', paragraphId, { number: paragraph.fixedNumber })
  }
}

/**
 * A § that has been treated stays treated, and on its side of those whose numbers are fixed: its own would else come
 * after theirs, or be left out before them (domain.md §5).
 *
 * @throws AppError NOT_ALLOWED (BESIDE_FIXED_NUMBER)
 */
function requirePlaceAmongFixed(before: MeetingRecord, after: MeetingRecord, paragraphId: ParagraphId): void {
  const { state } = find(before.paragraphs, paragraphId)
  if (state === 'planned') return
  const passes = fixedBefore(before, paragraphId) !== fixedBefore(after, paragraphId)
  const comesBack = find(after.paragraphs, paragraphId).state === 'planned'
  if (passes || (comesBack && fixedBefore(before, paragraphId) < fixedNumbers(before.paragraphs))) {
    throw new AppError('NOT_ALLOWED', paragraphId, { rule: 'BESIDE_FIXED_NUMBER' })
  }
}

/** How many §§ before one have their final numbers. */
function fixedBefore({ paragraphs }: MeetingRecord, paragraphId: ParagraphId): number {
  return fixedNumbers(
    paragraphs.slice(
      0,
      paragraphs.findIndex(({ id }) => id === paragraphId),
    ),
  )
}

function fixedNumbers(paragraphs: readonly Paragraph[]): number {
  return paragraphs.filter(({ fixedNumber }) => fixedNumber !== null).length
}

/** @throws AppError WRONG_STATE as `requireParagraphStep` */
function enter(record: MeetingRecord, paragraphId: ParagraphId, state: ParagraphState): MeetingRecord {
  requireParagraphStep(record, paragraphId, state)
  return editParagraph(record, paragraphId, (paragraph) => ({
    ...paragraph,
    state,
    closedAt: state === 'open' ? null : paragraph.closedAt,
  }))
}

function editParagraph(
  record: MeetingRecord,
  paragraphId: ParagraphId,
  edit: (paragraph: Paragraph) => Paragraph,
): MeetingRecord {
  return { ...record, paragraphs: change(record.paragraphs, paragraphId, edit) }
}
