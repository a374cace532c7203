import { isAssembly } from './body-law.ts'
import { lastAppealDay } from './deadlines.ts'
import type { ParagraphId } from './ids.ts'
import { numberingFindings } from './numbering-findings.ts'
import { mayClose } from './propositionsordning.ts'
import type { MeetingRecord } from './record.ts'

/** What must be true of the record before a meeting goes on to its next state, by its id. */
export type Precondition =
  | 'hasItems'
  | 'hasTimeAndPlace'
  | 'rollCallDone'
  | 'noParagraphOpen'
  | 'allItemsTreated'
  | 'motionsTreated'
  | 'hasJusterare'
  | 'numbersInOrder'
  | 'lastSignatureDated'
  | 'isPosted'
  | 'noticeKeptUp'
  | 'notPosted'
  | 'notAttested'

/** Something that a step lacks. */
export interface Obstacle {
  readonly precondition: Precondition
  /** Stands in the way of the step; else it is worth a thought and no more. */
  readonly blocks: boolean
  /** The §§ that it is about; `[]` when it is about the meeting. */
  readonly paragraphIds: readonly ParagraphId[]
  /** Where it stands, e.g. "KL 5:66"; '' for custom. */
  readonly source: string
}

interface Rule {
  readonly isMet: (record: MeetingRecord) => boolean
  /** The §§ that fall short; empty for what is about the meeting. */
  readonly where: (record: MeetingRecord) => readonly ParagraphId[]
  readonly blocks: (record: MeetingRecord) => boolean
  readonly source: string
}

const rules: Readonly<Record<Precondition, Rule>> = {
  // What a summons holds is law for a fullmäktige and custom for others (domain.md §2.1 D5–D6).
  hasItems: {
    ...ofMeeting(({ paragraphs }) => paragraphs.length > 0, 'KL 5:13'),
    blocks: ({ body }) => isAssembly(body.kind),
  },
  hasTimeAndPlace: {
    ...ofMeeting(({ meeting }) => meeting.startTime !== null && meeting.place.trim() !== '', 'KL 5:13'),
    blocks: ({ body }) => isAssembly(body.kind),
  },
  rollCallDone: { ...ofMeeting(({ meeting }) => meeting.rollCallDone, ''), blocks: () => false },
  // Every matter is in the minutes as what it became (KL 5:66): decided, or withdrawn.
  noParagraphOpen: ofParagraphs(
    ({ paragraphs }) => paragraphs.filter(({ state }) => state === 'open'),
    'KL 5:66',
  ),
  allItemsTreated: ofParagraphs(
    ({ paragraphs }) => paragraphs.filter(({ state }) => state === 'planned'),
    'KL 5:66',
  ),
  motionsTreated: ofParagraphs(
    (record) => record.paragraphs.filter(({ id, state }) => state === 'closed' && !mayClose(record, id)),
    'KL 5:53, 5:67',
  ),
  hasJusterare: ofMeeting(
    ({ body, meeting }) =>
      meeting.justerare.filter(({ role }) => role === 'justerare').length >= body.rules.justerareCount,
    'KL 5:69',
  ),
  numbersInOrder: ofParagraphs(
    (record) =>
      numberingFindings(record)
        .filter(({ kind }) => kind === 'missing' || kind === 'duplicate')
        .map(({ paragraphId }) => ({ id: paragraphId })),
    'KL 5:66',
  ),
  lastSignatureDated: ofMeeting(({ meeting }) => meeting.attestedOn !== null, 'KL 5:69'),
  isPosted: ofMeeting(({ meeting }) => meeting.anslag.postedOn !== null, 'KL 8:12'),
  noticeKeptUp: ofMeeting(
    ({ meeting: { anslag } }) =>
      anslag.postedOn !== null &&
      anslag.takenDownOn !== null &&
      anslag.takenDownOn >= lastAppealDay(anslag.postedOn),
    'KL 8:12, 13:5',
  ),
  notPosted: ofMeeting(({ body }) => !body.rules.minutesPosted, 'KL 8:12'),
  notAttested: ofMeeting(({ body }) => body.kind === 'informal', 'KL 5:69'),
}

/** Whether the record falls short of a precondition. */
export function isUnmet(record: MeetingRecord, precondition: Precondition): boolean {
  return !rules[precondition].isMet(record)
}

/** A precondition that the record falls short of, with where and why. */
export function obstacleOf(record: MeetingRecord, precondition: Precondition): Obstacle {
  const { blocks, where, source } = rules[precondition]
  return { precondition, blocks: blocks(record), paragraphIds: where(record), source }
}

function ofMeeting(isMet: (record: MeetingRecord) => boolean, source: string): Rule {
  return { isMet, where: () => [], blocks: () => true, source }
}

function ofParagraphs(
  failing: (record: MeetingRecord) => readonly { readonly id: ParagraphId }[],
  source: string,
): Rule {
  const where = (record: MeetingRecord): readonly ParagraphId[] => failing(record).map(({ id }) => id)
  return { isMet: (record) => where(record).length === 0, where, blocks: () => true, source }
}
