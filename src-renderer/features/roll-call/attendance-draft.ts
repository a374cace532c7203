import { applyAct } from '#domain/acts/apply.ts'
import type { MeetingAct, SingleAct } from '#domain/acts/act.ts'
import type { AttendanceEvent, AttendanceEventKind } from '#domain/attendance.ts'
import { proposeSubstitutes } from '#domain/call-in-order.ts'
import { AppError } from '#domain/errors.ts'
import type { ClockTime, Id, ParagraphId, PersonId } from '#domain/ids.ts'
import type { Quorum } from '#domain/quorum.ts'
import { quorumAt } from '#domain/quorum.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { servingAt } from '#domain/serving.ts'
import type { CallInCandidate } from '#domain/call-in-order.ts'

/** An event about to be recorded, and what it would lead to. */
export interface AttendanceDraft {
  readonly event: AttendanceEvent
  readonly quorum: Quorum
  /** Who could take the seat that falls empty, the one whose turn it is first; empty when none does or nobody can. */
  readonly candidates: readonly CallInCandidate[]
  readonly seatId: Id | null
}

interface NewEvent {
  readonly kind: AttendanceEventKind
  readonly personId: PersonId
  readonly paragraphId: ParagraphId
  readonly during: boolean
  readonly time: ClockTime | null
  readonly id: Id
}

/** What an event would do to the seats and the quorum, computed on the record as it would be. */
export function draftEvent(record: MeetingRecord, { id, ...facts }: NewEvent): AttendanceDraft | null {
  const event: AttendanceEvent = { id, seatId: null, note: '', ...facts }
  const after = tried(record, { kind: 'attendance.record', event })
  if (after === null) return null
  const emptied = emptiedSeat(record, after, event)
  const proposal = proposeSubstitutes(after, facts.paragraphId).find(({ seatId }) => seatId === emptied)
  return {
    event,
    quorum: quorumAt(after, facts.paragraphId),
    candidates: proposal?.candidates ?? [],
    seatId: emptied,
  }
}

/** The acts that record a draft, with the candidate who steps in; null leaves the seat empty. */
export function draftActs(
  draft: AttendanceDraft,
  stepsIn: CallInCandidate | null,
  newId: () => Id,
): readonly [SingleAct, ...SingleAct[]] {
  const { event, seatId } = draft
  const first: SingleAct = { kind: 'attendance.record', event }
  if (stepsIn === null || seatId === null) return [first]
  const serves: AttendanceEvent = {
    id: newId(),
    kind: 'serves',
    personId: stepsIn.personId,
    paragraphId: event.paragraphId,
    during: event.during,
    time: event.time,
    seatId,
    note: '',
  }
  return [first, { kind: 'attendance.record', event: serves }]
}

function tried(record: MeetingRecord, act: MeetingAct): MeetingRecord | null {
  try {
    return applyAct(record, act)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/** The seat that is filled before and empty after. */
function emptiedSeat(before: MeetingRecord, after: MeetingRecord, event: AttendanceEvent): Id | null {
  const { paragraphId } = event
  const filled = new Set(
    servingAt(before, paragraphId).seats.flatMap(({ seatId, occupancy }) =>
      occupancy.kind === 'empty' ? [] : [seatId],
    ),
  )
  const emptied = servingAt(after, paragraphId).seats.find(
    ({ seatId, occupancy }) => occupancy.kind === 'empty' && filled.has(seatId),
  )
  return emptied?.seatId ?? null
}
