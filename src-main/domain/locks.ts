import { assertNever } from './errors.ts'
import type { ParagraphId } from './ids.ts'
import type { MeetingState } from './meeting.ts'
import type { SectionKind } from './minutes-body.ts'
import type { MeetingRecord } from './record.ts'

/** The parts of a record that are locked one by one as the meeting goes on. */
export type RecordPart =
  | 'particulars' // date, time, place, secretary
  | 'agenda' // items, their order and particulars
  | 'attendance'
  | 'motions' // and the proposals on the table
  | 'decisions' // questions and elections
  | 'votes'
  | 'dissents' // who has announced a reservation, note or statement
  | 'dissentTexts' // handed in after the meeting
  | 'decisionText' // the words of the decision
  | 'text' // all other text
  | 'attachments'
  | 'justerare' // who attests, when and where
  | 'anslag'

/**
 * Whether a part can be changed. `notYet`: only once the meeting is open · `withReason`: decisions, votes and
 * reservations after the meeting, when nobody may improve them (JO 3339-2013): a change needs a reason, which the chair
 * and the justerare see · `frozen`: the version that is being signed, which must be taken back first · `correctionOnly`:
 * attested minutes, changed by a visible correction alone (rättelse, JO 581-2013).
 */
export type Lock = 'free' | 'notYet' | 'withReason' | 'frozen' | 'correctionOnly'

type Phase = 'before' | 'during' | 'after' | 'signing' | 'attested'

/** What is locked when (domain.md §2.5, §7). */
const locks: Readonly<Record<RecordPart, Readonly<Record<Phase, Lock>>>> = {
  particulars: row('free', 'free', 'free'),
  agenda: row('free', 'free', 'withReason'),
  attendance: row('free', 'free', 'withReason'),
  motions: row('free', 'free', 'withReason'),
  decisions: row('notYet', 'free', 'withReason'),
  votes: row('notYet', 'free', 'withReason'),
  dissents: row('notYet', 'free', 'withReason'),
  dissentTexts: row('notYet', 'free', 'free'),
  decisionText: row('free', 'free', 'withReason'),
  text: row('free', 'free', 'free'),
  attachments: row('free', 'free', 'free'),
  justerare: row('free', 'free', 'free'),
  anslag: { before: 'free', during: 'free', after: 'free', signing: 'free', attested: 'free' },
}

/** The parts that an immediately attested § takes with it when it is closed (omedelbar justering, domain.md §7). */
const partsOfParagraph: ReadonlySet<RecordPart> = new Set([
  'agenda',
  'motions',
  'decisions',
  'votes',
  'dissents',
  'dissentTexts',
  'decisionText',
  'text',
])

/** How each part of the record is locked now. Single §§ can be locked more, which `lockOf` tells. */
export function lockedParts(record: MeetingRecord): Readonly<Record<RecordPart, Lock>> {
  const phase = phaseOf(record.meeting.state)
  const entries = Object.entries(locks).map(([part, byPhase]) => [part, byPhase[phase]])
  return Object.fromEntries(entries) as Readonly<Record<RecordPart, Lock>>
}

/** How a part of the record is locked in one § (null: in the meeting as a whole). */
export function lockOf(record: MeetingRecord, part: RecordPart, paragraphId: ParagraphId | null): Lock {
  const paragraph = record.paragraphs.find(({ id }) => id === paragraphId)
  const attested = paragraph?.immediateJustering === true && paragraph.state === 'closed'
  if (attested && partsOfParagraph.has(part)) return 'correctionOnly'
  return locks[part][phaseOf(record.meeting.state)]
}

/**
 * Whether sentences follow their facts by themselves: until the meeting has closed. After that the words are what was
 * written down, and a change that reaches them from elsewhere (a name in the register, another §) is only offered.
 */
export function wordsFollowFacts({ meeting }: MeetingRecord): boolean {
  const phase = phaseOf(meeting.state)
  return phase === 'before' || phase === 'during'
}

/** Whether a part so locked cannot be changed now, with or without a reason. */
export function isLocked(lock: Lock): boolean {
  return lock !== 'free' && lock !== 'withReason'
}

/** The part of the record that the text of a section belongs to. */
export function partOfSection(kind: SectionKind): RecordPart {
  return kind === 'decision' || kind === 'recommendation' ? 'decisionText' : 'text'
}

function phaseOf(state: MeetingState): Phase {
  switch (state) {
    case 'planned':
    case 'summoned':
      return 'before'
    case 'open':
    case 'adjourned':
      return 'during'
    case 'closed':
    case 'drafted':
    case 'inReview':
      return 'after'
    case 'forJustering':
    case 'partlySigned':
      return 'signing'
    case 'attested':
    case 'noticed':
    case 'appealPeriodOver':
    case 'archived':
      return 'attested'
    default:
      return assertNever(state)
  }
}

function row(before: Lock, during: Lock, after: Lock): Readonly<Record<Phase, Lock>> {
  return { before, during, after, signing: 'frozen', attested: 'correctionOnly' }
}
