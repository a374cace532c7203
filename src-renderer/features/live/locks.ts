import type { Lock, RecordPart } from '#domain/locks.ts'
import { isAttestedAlone, lockOf, partOfSection } from '#domain/locks.ts'
import type { SectionId } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import type { Section } from '#domain/minutes-body.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { LivePanel } from '../../app/live-store.ts'
import { lockText, lockTexts } from '../../app/texts/locks.sv.ts'
import { say } from '../../app/toasts.ts'

/**
 * What is written down in a panel. Also after the meeting the vote is looked at, and corrected with a reason, and the text
 * of a reservation is handed in.
 */
const partOfPanel: Readonly<Partial<Record<LivePanel, RecordPart>>> = {
  motion: 'motions',
  question: 'decisions',
  election: 'decisions',
  vote: 'votes',
  reservation: 'dissents',
  note: 'dissents',
  statement: 'dissents',
}

/** Whether a part of the § can be changed now. */
export function isFree(record: MeetingRecord, part: RecordPart, paragraph: Paragraph): boolean {
  return lockOf(record, part, paragraph.id) === 'free'
}

/** Whether a part of the § can be changed; says quietly why when it cannot. */
export function allowed(record: MeetingRecord, part: RecordPart, paragraph: Paragraph): boolean {
  return passes(part, lockOf(record, part, paragraph.id))
}

/** Whether a panel can be opened in the § now; says quietly why when it cannot. */
export function mayOpen(record: MeetingRecord, panel: LivePanel, paragraph: Paragraph): boolean {
  const part = partOfPanel[panel]
  if (part === undefined) return true
  const lock = lockOf(record, part, paragraph.id)
  const isToBeSeen = part === 'votes' || hasDissent(record, panel, paragraph)
  return (isToBeSeen && lock === 'withReason') || passes(part, lock)
}

/** Whether something of the panel's kind was announced in time, so that its text may be handed in afterwards. */
function hasDissent({ dissents }: MeetingRecord, panel: LivePanel, { id }: Paragraph): boolean {
  return dissents.some(({ kind, paragraphId }) => kind === panel && paragraphId === id)
}

/** The sections of the § that can only be read, while the rest can be written in. */
export function lockedSections(record: MeetingRecord, sections: readonly Section[]): ReadonlySet<SectionId> {
  return new Set(
    sections
      .filter(({ kind, paragraphId }) => lockOf(record, partOfSection(kind), paragraphId) !== 'free')
      .map(({ id }) => id),
  )
}

/** Why nothing in the § can be written; '' while something can. */
export function whyReadOnly(record: MeetingRecord, paragraph: Paragraph): string {
  const lock = lockOf(record, 'text', paragraph.id)
  return lock === 'correctionOnly' && isAttestedAlone(paragraph)
    ? lockTexts.attestedAlone
    : lockText('text', lock)
}

function passes(part: RecordPart, lock: Lock): boolean {
  if (lock === 'free') return true
  say(lockText(part, lock), null)
  return false
}
