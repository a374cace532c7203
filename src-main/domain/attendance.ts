import type { ClockTime, Id, ParagraphId, PersonId, SeatId } from './ids.ts'

/** How somebody stood at the roll call. Members without an entry were present; substitutes without one were not. */
export type RollCallStatus = 'present' | 'absent' | 'late' | 'remote'

export interface RollCallEntry {
  readonly id: Id
  readonly personId: PersonId
  readonly status: RollCallStatus
}

/**
 * What happened to whom. `arrives`, `leaves`: comes and goes · `recused`: jäv, for that § only · `serves`: takes a
 * member's seat from that § on · `stops`: gives it back · `takesChair`, `leavesChair` · `remoteOn`, `remoteOff` ·
 * `abstainsFromDecision`: deltar inte i beslutet, for that § only.
 */
export const attendanceEventKinds = [
  'arrives',
  'leaves',
  'recused',
  'serves',
  'stops',
  'takesChair',
  'leavesChair',
  'remoteOn',
  'remoteOff',
  'abstainsFromDecision',
] as const
export type AttendanceEventKind = (typeof attendanceEventKinds)[number]

/**
 * One event on the meeting's time line. `paragraphId` is the § at which it takes effect, or during which it happened
 * when `during` is true ("del av § 53"); null is the roll call, before the first §. The order of a record's events is
 * the order in which they happened.
 */
export interface AttendanceEvent {
  readonly id: Id
  readonly kind: AttendanceEventKind
  readonly personId: PersonId
  readonly paragraphId: ParagraphId | null
  readonly during: boolean
  readonly time: ClockTime | null
  /** The member seat that a substitute takes (`serves`); null otherwise. */
  readonly seatId: SeatId | null
  /** Ground of a recusal, or why the proposed substitute was passed over; '' when none is given. */
  readonly note: string
}
