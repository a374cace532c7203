import type { AttendanceEvent } from './attendance.ts'
import { attendanceTimeline } from './attendance-timeline.ts'
import { isAssembly, isStatutory } from './body-law.ts'
import type { ParagraphId, PersonId } from './ids.ts'
import { quorumAt } from './quorum.ts'
import type { MeetingRecord } from './record.ts'
import { servingAt } from './serving.ts'

/** A recusal (jäv) in a § and what followed from it (domain.md §3.5). */
export interface Recusal {
  readonly event: AttendanceEvent
  readonly personId: PersonId
  /** Ground, as noted; '' when none is. */
  readonly ground: string
  /** Who serves instead; null when the seat is empty, or the person had none. */
  readonly substituteId: PersonId | null
  /** Who leads the § instead; null when the person does not lead otherwise. */
  readonly actingChairId: PersonId | null
}

/** The recusals in a §, in the order in which they were noted. */
export function recusalsAt(record: MeetingRecord, paragraphId: ParagraphId): readonly Recusal[] {
  const { seats, chairId } = servingAt(record, paragraphId)
  const attendance = attendanceTimeline(record).byParagraph.get(paragraphId)
  const moment = attendance?.moments.at(-1)
  return record.attendance
    .filter((event) => event.kind === 'recused' && event.paragraphId === paragraphId)
    .map((event) => {
      const { personId, note } = event
      const held = seats[moment?.holders.indexOf(personId) ?? -1]
      // One who has left the room for it no longer holds the own seat.
      const occupancy = (held ?? seats.find(({ memberId }) => memberId === personId))?.occupancy
      return {
        event,
        personId,
        ground: note,
        substituteId: occupancy?.kind === 'substitute' ? occupancy.personId : null,
        actingChairId: moment?.usualChairId === personId ? chairId : null,
      }
    })
}

/**
 * Whether the person may take part in deciding whether they are jävig: only when the body is not quorate without them,
 * and nobody can be called in without inconvenient delay, which the chair must judge (KL 6:30, 5:47).
 */
export function mayDecideOwnRecusal(record: MeetingRecord, paragraphId: ParagraphId): boolean {
  const { serving, needed } = quorumAt(record, paragraphId)
  return serving < needed
}

/** Whether a recused person must leave the room as well: in a nämnd, not in fullmäktige (KL 6:30 against 5:47). */
export function mustLeaveRoom(record: MeetingRecord): boolean {
  return isStatutory(record.body.kind) && !isAssembly(record.body.kind)
}
