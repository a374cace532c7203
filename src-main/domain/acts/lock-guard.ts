import { AppError } from '../errors.ts'
import { isLocked, lockOf } from '../locks.ts'
import type { RecordPart } from '../locks.ts'
import type { MeetingRecord } from '../record.ts'
import type { ActKind, SingleAct } from './act.ts'

/** The part of the record that an act changes. Acts that are not named here are not held back by locks. */
const parts: Partial<Record<ActKind, RecordPart>> = {
  'text.write': 'text',
  'sentence.renew': 'text',
  'sentence.keep': 'text',
  'sentence.follow': 'text',
  'section.add': 'text',
  'section.rename': 'text',
  'section.remove': 'text',
  'proposal.put': 'motions',
  'proposal.remove': 'motions',
  'motion.put': 'motions',
  'motion.withdraw': 'motions',
  'motion.remove': 'motions',
  'question.put': 'decisions',
  'question.remove': 'decisions',
  'question.move': 'decisions',
  'question.arrange': 'decisions',
  'order.approve': 'decisions',
  'item.markDeferral': 'motions',
  'election.put': 'decisions',
  'election.remove': 'decisions',
  'vote.put': 'votes',
  'vote.cast': 'votes',
  'vote.correct': 'votes',
  'vote.settle': 'votes',
  'vote.remove': 'votes',
  'dissent.put': 'dissents',
  'dissent.remove': 'dissents',
}

/**
 * Holds back an act on a part of the record that is locked as the meeting stands: decisions, votes and reservations once
 * it has closed (nobody may improve a decision afterwards, JO 3339-2013), everything once it is attested (domain.md §7).
 * A vote may be corrected after the meeting, since that act carries its reason and leaves a trace.
 *
 * @throws AppError LOCKED with the `part` and its `lock`
 */
export function requireUnlocked(record: MeetingRecord, act: SingleAct): void {
  const part = partOf(record, act)
  if (part === null) return
  const lock = lockOf(record, part, null)
  const hasReason = act.kind === 'vote.correct'
  if (isLocked(lock) || (lock === 'withReason' && !hasReason)) {
    throw new AppError('LOCKED', record.meeting.id, { part, lock })
  }
}

function partOf(record: MeetingRecord, act: SingleAct): RecordPart | null {
  // The text of a reservation that was announced in time may be handed in afterwards (domain.md §4.9).
  if (act.kind === 'dissent.put' && record.dissents.some(({ id }) => id === act.dissent.id))
    return 'dissentTexts'
  return parts[act.kind] ?? null
}
