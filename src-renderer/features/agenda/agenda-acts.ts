import { type ItemDetails, itemDetails, type MeetingDetails, type NewItem } from '#domain/acts/act.ts'
import type { AppFailure } from '#domain/errors.ts'
import type { ParagraphId } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { actAndSay } from '../../app/history-steps.ts'
import { act, openMeetingNow, refreshMeeting } from '../../app/meeting-store.ts'
import { doneTexts } from '../../app/texts/done.sv.ts'
import { texts } from '../../app/texts.sv.ts'

const step = { merge: false }
const typing = { merge: true }

/** Puts items on the agenda, last or before another one, and says so when they are many. */
export function addItems(items: readonly NewItem[], before: ParagraphId | null): void {
  if (items.length === 0) return
  const add = { kind: 'agenda.add', items, before } as const
  if (items.length === 1) void act(add, step)
  else void actAndSay(add, texts.agenda.list.added(items.length))
}

/** The item after another one on the agenda; null after the last. */
export function itemAfter(record: MeetingRecord, paragraphId: ParagraphId): ParagraphId | null {
  const index = record.paragraphs.findIndex(({ id }) => id === paragraphId)
  return record.paragraphs[index + 1]?.id ?? null
}

/** Moves an item a step up or down. */
export function moveItem(record: MeetingRecord, paragraphId: ParagraphId, by: 1 | -1): void {
  const { paragraphs } = record
  const index = paragraphs.findIndex(({ id }) => id === paragraphId)
  const target = paragraphs[index + by]
  if (target === undefined) return
  const before = by === -1 ? target.id : (paragraphs[index + 2]?.id ?? null)
  void act({ kind: 'agenda.move', paragraphId, before }, step)
}

/** Puts a dragged item before another one. */
export function putItemBefore(draggedId: ParagraphId, before: ParagraphId): void {
  void act({ kind: 'agenda.move', paragraphId: draggedId, before }, step)
}

/** Takes an item off the agenda, with the way to undo it. Gives the failure when it is not allowed. */
export function removeItem({ id, title }: Paragraph): Promise<AppFailure | null> {
  const remove = { kind: 'agenda.remove', paragraphId: id } as const
  return actAndSay(remove, texts.agenda.list.removed(title), { ownRefusal: true })
}

/** Lets an item stand as withdrawn. */
export function withdrawItem({ id, title }: Paragraph): void {
  void actAndSay({ kind: 'agenda.withdraw', paragraphId: id }, doneTexts.itemWithdrawn(title))
}

/** Puts a withdrawn item back on the agenda. */
export function restoreItem(paragraphId: ParagraphId): void {
  void act({ kind: 'paragraph.reopen', paragraphId }, step)
}

/** Changes what is set about an item; typing joins one undo step. */
export function describeItem(paragraph: Paragraph, changes: Partial<ItemDetails>): void {
  const details = itemDetails(paragraph, changes)
  void act({ kind: 'item.describe', paragraphId: paragraph.id, details }, typing)
}

/** Changes what is set about the open meeting. */
export function describeMeeting(changes: Partial<MeetingDetails>): void {
  const meeting = openMeetingNow()?.record.meeting
  if (meeting === undefined) return
  const { date, endDate, number, firstParagraphNumber, place, startTime, endTime, secretaryId } = meeting
  const details: MeetingDetails = {
    date,
    endDate,
    number,
    firstParagraphNumber,
    place,
    startTime,
    endTime,
    secretaryId,
    ...changes,
  }
  const isOtherDay = details.date !== date
  void describe(details, isOtherDay)
}

async function describe(details: MeetingDetails, isOtherDay: boolean): Promise<void> {
  const failure = await act({ kind: 'meeting.describe', details }, typing)
  if (failure === null && isOtherDay) await refreshMeeting()
}
