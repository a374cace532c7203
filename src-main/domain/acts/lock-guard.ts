import { AppError } from '../errors.ts'
import type { ParagraphId } from '../ids.ts'
import { type Lock, isLocked, lockOf } from '../locks.ts'
import type { RecordPart } from '../locks.ts'
import type { MeetingRecord } from '../record.ts'
import type { SingleAct } from './act.ts'
import { placesOf } from './act-places.ts'

/** A part of a § that holds an act back, and how it is locked. */
export interface HeldBack {
  readonly part: RecordPart
  readonly paragraphId: ParagraphId | null
  readonly lock: Lock
}

/**
 * Holds back an act on a part of the record that is locked as the meeting and the § stand: decisions, votes and
 * reservations once the meeting has closed (nobody may improve a decision afterwards, JO 3339-2013), a § that was attested
 * at once as soon as it is closed, everything once the minutes are sent to be attested (domain.md §7).
 *
 * @throws AppError LOCKED with the `part`, its `lock` and the § or ''
 */
export function requireUnlocked(record: MeetingRecord, act: SingleAct): void {
  const held = heldBack(record, act)
  if (held === null) return
  const { part, paragraphId, lock } = held
  throw new AppError('LOCKED', paragraphId ?? record.meeting.id, { part, lock })
}

/** What holds an act back; null when nothing does. A vote may be corrected late, since that act carries its reason. */
export function heldBack(record: MeetingRecord, act: SingleAct): HeldBack | null {
  const hasReason = act.kind === 'vote.correct'
  for (const { part, paragraphId } of placesOf(record, act)) {
    const lock = lockOf(record, part, paragraphId)
    if (isLocked(lock) || (lock === 'withReason' && !hasReason)) return { part, paragraphId, lock }
  }
  return null
}
