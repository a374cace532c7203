import type { AttendanceEvent } from './attendance.ts'
import { attendanceTimeline } from './attendance-timeline.ts'
import type { Seat } from './body.ts'
import type { Id, ParagraphId } from './ids.ts'
import type { SectionKind } from './minutes-body.ts'
import { shortNumber } from './numbering.ts'
import { nameOf } from './people.ts'
import { type OwnPhraseValues, type PhraseId, fillPhrase } from './phrases.ts'
import type { MeetingRecord } from './record.ts'
import { vacantSeatName } from './seat-words.ts'
import type { Sentence } from './sentence.ts'

/** What the sentences about attendance are put together with. */

/** A fact that a sentence comes from. */
interface Fact {
  readonly id: Id
}

/** One sentence of a fact in the body's words. */
export function say<TId extends PhraseId>(
  { record, fact }: { readonly record: MeetingRecord; readonly fact: Fact },
  phrase: TId,
  values: OwnPhraseValues<TId>,
): Sentence {
  return {
    factId: fact.id,
    phrase,
    section: sectionOf(phrase),
    text: fillPhrase(record.body, phrase, values),
    clauses: [],
  }
}

/** Recusals and those who take no part have sections of their own; the rest is attendance. */
function sectionOf(phrase: PhraseId): SectionKind {
  if (phrase.startsWith('jäv.')) return 'recusal'
  return phrase.startsWith('mening.') ? 'reservation' : 'attendance'
}

/** Whose seat it is: the member's name, or that it is vacant. */
export function seatHolderName(record: MeetingRecord, seat: Pick<Seat, 'personId' | 'party'>): string {
  return seat.personId === null ? vacantSeatName(seat.party) : nameOf(record, seat.personId)
}

/** The § of an event, as sentences cite it. */
export function numberAt(record: MeetingRecord, { paragraphId }: AttendanceEvent): string {
  return paragraphId === null ? firstNumber(record) : shortNumber(record, paragraphId)
}

/** The § before another in the minutes; null before the first. */
export function previousParagraph(
  record: MeetingRecord,
  paragraphId: ParagraphId | null,
): ParagraphId | null {
  return paragraphId === null ? null : neighbour(record, paragraphId, -1)
}

/** The § after another, the first one after the roll call; null after the last. */
export function nextParagraph(record: MeetingRecord, paragraphId: ParagraphId | null): ParagraphId | null {
  if (paragraphId !== null) return neighbour(record, paragraphId, 1)
  return attendanceTimeline(record).paragraphs[0]?.paragraphId ?? null
}

function firstNumber(record: MeetingRecord): string {
  const first = nextParagraph(record, null)
  return first === null ? '' : shortNumber(record, first)
}

function neighbour(record: MeetingRecord, paragraphId: ParagraphId, step: 1 | -1): ParagraphId | null {
  const { paragraphs } = attendanceTimeline(record)
  const index = paragraphs.findIndex((attendance) => attendance.paragraphId === paragraphId)
  return index === -1 ? null : (paragraphs[index + step]?.paragraphId ?? null)
}
