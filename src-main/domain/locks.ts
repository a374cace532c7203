import type { AttendanceEventKind } from './attendance.ts'
import { assertNever } from './errors.ts'
import type { ParagraphId } from './ids.ts'
import type { MeetingState, Paragraph } from './meeting.ts'
import type { SectionKind } from './minutes-body.ts'
import type { MeetingRecord } from './record.ts'

/** The parts of a record that are locked one by one as the meeting goes on. */
export type RecordPart =
  | 'particulars' // date, time, place, secretary
  | 'numbering' // the meeting's number in the year, and that of its first §
  | 'agenda' // which items there are, and what has become of them
  | 'order' // in which order they stand
  | 'item' // an item's title, case numbers, kind, appeal, publicity
  | 'handling' // closed doors, immediate justering
  | 'attendance' // the roll call, who comes, goes and serves
  | 'othersPresent' // those present without a vote
  | 'participation' // who is jävig or takes no part in a §
  | 'motions' // and the proposals on the table
  | 'decisions' // questions and elections
  | 'votes'
  | 'dissents' // who has announced a reservation, note or statement, and what the minutes say of it
  | 'dissentTexts' // the text of one announced, which may be handed in after the meeting
  | 'decisionText' // the words of the decision, and of how it was come to
  | 'text' // all other text
  | 'attachments'
  | 'justerare' // who attests, when and where
  | 'anslag'

/**
 * Whether a part can be changed. `notYet`: only once the meeting is open · `withReason`: decisions, votes and
 * reservations after the meeting, when nobody may improve them (JO 3339-2013): a change needs a reason, which the chair
 * and the justerare see · `frozen`: the version that is being signed, which must be taken back first · `correctionOnly`:
 * attested minutes, changed by a visible correction alone (rättelse, JO 581-2013) · `numbered`: a § has been numbered for
 * good, and its label must not become another.
 */
export type Lock = (typeof lockKinds)[number]

const lockKinds = ['free', 'notYet', 'withReason', 'frozen', 'correctionOnly', 'numbered'] as const

/** A column of the table of locks. While the chair reviews, the same holds as before: the review suggests (§7.3). */
type Phase = 'before' | 'during' | 'after' | 'signing' | 'attested'

/** What is locked when (domain.md §2.5, §4.9, §5, §7.3–7.6). */
const locks: Readonly<Record<RecordPart, Readonly<Record<Phase, Lock>>>> = {
  particulars: row('free', 'free', 'free'),
  numbering: row('free', 'free', 'free'),
  agenda: row('free', 'free', 'withReason'),
  order: row('free', 'free', 'free'),
  item: row('free', 'free', 'free'),
  handling: row('free', 'free', 'withReason'),
  attendance: row('free', 'free', 'withReason'),
  othersPresent: row('free', 'free', 'free'),
  participation: row('free', 'free', 'withReason'),
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

/** What an immediately attested § takes with it when it is closed (omedelbar justering, domain.md §7.5). */
const partsOfParagraph: ReadonlySet<RecordPart> = new Set([
  'agenda',
  'item',
  'handling',
  'attendance',
  'participation',
  'motions',
  'decisions',
  'votes',
  'dissents',
  'dissentTexts',
  'decisionText',
  'text',
])

/** What belongs to the meeting as a whole, so that a reason given for the whole meeting opens it everywhere. */
const partsOfMeeting: ReadonlySet<RecordPart> = new Set(['agenda', 'attendance'])

/** Whether a word names a part of a record. */
export function isRecordPart(word: string): word is RecordPart {
  return Object.hasOwn(locks, word)
}

/** Whether a word names a way to be locked. */
export function isLock(word: string): word is Lock {
  return lockKinds.some((kind) => kind === word)
}

/** How each part of the record is locked in the meeting as a whole. Single §§ can be locked more or less. */
export function lockedParts(record: MeetingRecord): Readonly<Record<RecordPart, Lock>> {
  const entries = Object.keys(locks)
    .filter(isRecordPart)
    .map((part) => [part, lockOf(record, part, null)])
  return Object.fromEntries(entries) as Readonly<Record<RecordPart, Lock>>
}

/** How a part of the record is locked in one § (null: in the meeting as a whole). */
export function lockOf(record: MeetingRecord, part: RecordPart, paragraphId: ParagraphId | null): Lock {
  const paragraph = record.paragraphs.find(({ id }) => id === paragraphId)
  if (paragraph !== undefined && isAttestedAlone(paragraph) && partsOfParagraph.has(part)) {
    return 'correctionOnly'
  }
  const lock = locks[part][phaseOf(record.meeting.state)]
  if (part === 'numbering' && lock === 'free' && hasFinalNumbers(record)) return 'numbered'
  return lock === 'withReason' && hasReason(record, part, paragraphId) ? 'free' : lock
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

/** Whether the § has been attested before the meeting's minutes: at once, as soon as it was closed (KL 5:69). */
export function isAttestedAlone({ immediateJustering, state }: Paragraph): boolean {
  return immediateJustering && state === 'closed'
}

/**
 * Whether the meeting is over and not yet sent to be attested: what its close locked can be changed, with a reason given
 * beforehand (domain.md §7.3).
 */
export function mayChangeLate(record: MeetingRecord): boolean {
  return phaseOf(record.meeting.state) === 'after'
}

/** The part of the record that the text of a section belongs to. */
export function partOfSection(kind: SectionKind): RecordPart {
  switch (kind) {
    case 'decision':
    case 'recommendation':
    case 'propositionsordning':
    case 'vote':
    case 'election':
      return 'decisionText'
    case 'reservation':
    case 'note':
    case 'statement':
      return 'dissents'
    default:
      return 'text'
  }
}

/** Jäv and taking no part concern who decided the §; the other events, who was there (KL 5:66, 5:67 p. 5). */
export function partOfEvent(kind: AttendanceEventKind): RecordPart {
  return kind === 'recused' || kind === 'abstainsFromDecision' ? 'participation' : 'attendance'
}

/** Whether a reason has been given that opens the part: for the § itself, or for the meeting as a whole. */
function hasReason(record: MeetingRecord, part: RecordPart, paragraphId: ParagraphId | null): boolean {
  return record.meeting.lateChanges.some(
    (change) =>
      !change.done &&
      ((paragraphId !== null && change.paragraphId === paragraphId) ||
        (change.paragraphId === null && partsOfMeeting.has(part))),
  )
}

/** A number that is fixed is still shown with the meeting's number in it: "KSPU § 7:3". */
function hasFinalNumbers({ paragraphs }: MeetingRecord): boolean {
  return paragraphs.some((paragraph) => isAttestedAlone(paragraph) && paragraph.fixedNumber !== null)
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
