import {
  type Moment,
  type ParagraphAttendance,
  attendanceParts,
  attendanceTimeline,
} from './attendance-timeline.ts'
import type { Seat } from './body.ts'
import type { ParagraphId, PersonId } from './ids.ts'
import { remembering } from './memo.ts'
import { numberParagraphs } from './numbering.ts'
import { exceptRange, numberRange, paragraphRange, partOf } from './paragraph-range.ts'
import type { MeetingRecord } from './record.ts'

/** The §§ in which something was so all through, and those in which it was so for a part ("del av § 53"). */
export interface Span {
  readonly whole: readonly ParagraphId[]
  readonly part: readonly ParagraphId[]
}

/** Somebody who served on a seat, and where. */
export interface Service {
  readonly personId: PersonId
  readonly span: Span
}

/** A member's seat over the meeting. */
export interface SeatService {
  readonly seat: Seat
  /** Where the member served. */
  readonly member: Span
  /** Where the member was in the room. */
  readonly present: Span
  /** Where the member was jävig. */
  readonly recused: Span
  /** The substitutes who served on it, in the order in which they began. */
  readonly substitutes: readonly Service[]
  /** Where nobody did. */
  readonly empty: Span
}

/** A substitute of the body over the meeting. */
export interface SubstituteService {
  readonly seat: Seat
  readonly personId: PersonId
  readonly serving: Span
  /** In the room without serving. */
  readonly sitting: Span
}

/** Who served and who sat where, over the numbered §§ of the meeting (KL 5:66). */
export interface ServiceSpans {
  readonly all: readonly ParagraphId[]
  readonly seats: readonly SeatService[]
  /** In the order of the register; those who never came are left out. */
  readonly substitutes: readonly SubstituteService[]
}

/** The meeting's attendance turned round: seat by seat and substitute by substitute instead of § by §. */
export const serviceSpans = remembering(attendanceParts, computeSpans)

/** "§§ 1–4, del av § 5"; '' for none. */
export function spanText(record: MeetingRecord, span: Span): string {
  return [paragraphRange(record, span.whole), ...span.part.map((id) => partOf(record, id))]
    .filter((text) => text !== '')
    .join(', ')
}

/** The same for a column that has the sign in its heading: "1–4, del av 5". */
export function spanNumbers(record: MeetingRecord, span: Span): string {
  return spanText(record, span).replaceAll(/§+ /g, '')
}

/**
 * Where somebody served, said the shorter way: "§§ 51–58" or "ej § 13", "ej del av § 53"; '' for the whole meeting.
 */
export function deviationText(record: MeetingRecord, span: Span): string {
  const { all } = serviceSpans(record)
  const missing = missingFrom(record, span)
  if (missing.length === 0 && span.part.length === 0) return ''
  if (pieces(record, missing) >= pieces(record, span.whole) || span.whole.length === 0) {
    return spanText(record, span)
  }
  const not = missing.length === all.length ? '' : exceptRange(record, missing)
  return [not, ...span.part.map((id) => `ej ${partOf(record, id)}`)].filter((text) => text !== '').join(', ')
}

/** The §§ of the meeting in which something was not so, not even for a part. */
export function missingFrom(record: MeetingRecord, { whole, part }: Span): readonly ParagraphId[] {
  const known = new Set([...whole, ...part])
  return serviceSpans(record).all.filter((id) => !known.has(id))
}

/** Whether it was so at any time. */
export function isAny({ whole, part }: Span): boolean {
  return whole.length > 0 || part.length > 0
}

function pieces(record: MeetingRecord, ids: readonly ParagraphId[]): number {
  return ids.length === 0 ? 0 : numberRange(record, ids).split(', ').length
}

function computeSpans(record: MeetingRecord): ServiceSpans {
  const { plan, byParagraph } = attendanceTimeline(record)
  const all = [...numberParagraphs(record).keys()]
  const sheet = all.flatMap((id) => byParagraph.get(id) ?? [])
  const seats = plan.memberSeats.map((seat, index) => seatService(sheet, seat, index))
  const substitutes = record.seats.flatMap((seat) => {
    const { kind, personId } = seat
    if (kind !== 'substitute' || personId === null) return []
    const service: SubstituteService = {
      seat,
      personId,
      serving: spanWhere(sheet, ({ occupants }) => occupants.includes(personId)),
      sitting: spanWhere(
        sheet,
        ({ occupants, present }) => present.has(personId) && !occupants.includes(personId),
      ),
    }
    return isAny(service.serving) || isAny(service.sitting) ? [service] : []
  })
  return { all, seats, substitutes }
}

function seatService(sheet: readonly ParagraphAttendance[], seat: Seat, index: number): SeatService {
  const member = seat.personId
  const on = (wanted: PersonId | null): Span =>
    spanWhere(sheet, ({ occupants }) => occupants[index] === wanted)
  const others = new Set(
    sheet.flatMap(({ moments }) => moments.map(({ occupants }) => occupants[index] ?? null)),
  )
  const recused = sheet.filter((attendance) => member !== null && attendance.recused.has(member))
  return {
    seat,
    member: member === null ? { whole: [], part: [] } : on(member),
    present: spanWhere(sheet, ({ present }) => member !== null && present.has(member)),
    recused: { whole: recused.map(idOf), part: [] },
    substitutes: [...others].flatMap((personId) =>
      personId === null || personId === member ? [] : [{ personId, span: on(personId) }],
    ),
    empty: on(null),
  }
}

function spanWhere(sheet: readonly ParagraphAttendance[], isSo: (moment: Moment) => boolean): Span {
  const whole = sheet.filter(({ moments }) => moments.every(isSo))
  const part = sheet.filter(({ moments }) => moments.some(isSo) && !moments.every(isSo))
  return { whole: whole.map(idOf), part: part.map(idOf) }
}

function idOf({ paragraphId }: ParagraphAttendance): ParagraphId {
  return paragraphId ?? ''
}
