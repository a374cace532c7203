import type { MeetingState } from '#domain/meeting.ts'
import type { MeetingRecord } from '#domain/record.ts'

/** After attestation the text changes only by visible corrections (domain.md §7.6). */
const lockedStates: ReadonlySet<MeetingState> = new Set<MeetingState>([
  'forJustering',
  'partlySigned',
  'attested',
  'noticed',
  'appealPeriodOver',
  'archived',
])

/** Whether the minutes can no longer be written in. */
export function isLocked(record: MeetingRecord): boolean {
  return lockedStates.has(record.meeting.state)
}
