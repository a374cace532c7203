import { wordsFollowFacts } from '../locks.ts'
import { freezeNumbers, numbersToFreeze } from '../number-freeze.ts'
import type { MeetingRecord } from '../record.ts'
import { renewAllSentences } from '../sentence-placement.ts'
import type { ActKind, MeetingAct, SingleAct } from './act.ts'
import { agendaHandlers } from './agenda-acts.ts'
import { attendanceHandlers } from './attendance-acts.ts'
import type { Handler, Handlers } from './handlers.ts'
import { requireUnlocked } from './lock-guard.ts'
import { meetingHandlers } from './meeting-acts.ts'
import { motionHandlers } from './motion-acts.ts'
import { opinionHandlers } from './opinion-acts.ts'
import { questionHandlers } from './question-acts.ts'
import { textHandlers } from './text-acts.ts'

const handlers: Handlers<ActKind> = {
  ...meetingHandlers,
  ...agendaHandlers,
  ...textHandlers,
  ...attendanceHandlers,
  ...motionHandlers,
  ...questionHandlers,
  ...opinionHandlers,
}

/** Every kind of act, in the order of the handlers. */
export const actKinds = Object.keys(handlers) as readonly ActKind[]

/**
 * The record after an act. Pure: the same act on the same record gives the same record in the host and in the window,
 * and everything that the act does not concern keeps its identity. While the meeting goes on, every sentence that depends
 * on what the act changed follows it, in whichever § it stands, unless a hand has changed its words. Of a group all acts
 * happen, in order, or none does.
 *
 * @throws AppError when the act is not possible: NOT_FOUND, DUPLICATE_ID, WRONG_STATE, LOCKED, NOT_ALLOWED,
 * MOTION_UNTREATED, PARAGRAPH_FROZEN, and for votes TALLY_MISMATCH, VOTE_INCOMPLETE, NO_RESULT
 */
export function applyAct(record: MeetingRecord, act: MeetingAct): MeetingRecord {
  return act.kind === 'group' ? act.acts.reduce(applySingle, record) : applySingle(record, act)
}

function applySingle(record: MeetingRecord, act: SingleAct): MeetingRecord {
  requireUnlocked(record, act)
  // The table has a handler of the act's own kind; the compiler cannot tie the two together.
  const handler = handlers[act.kind] as Handler<ActKind>
  const next = withFinalNumbers(record, handler(record, act))
  return leaveWordsAlone.has(act.kind) || !wordsFollowFacts(next) ? next : renewAllSentences(next)
}

/**
 * Numbers stay from the moment their §§ are attested (domain.md §5): when a § that is attested at once is closed, and
 * all when the minutes are sent to be attested.
 */
function withFinalNumbers(before: MeetingRecord, after: MeetingRecord): MeetingRecord {
  const isSameLife = after.paragraphs === before.paragraphs && after.meeting.state === before.meeting.state
  return isSameLife ? after : freezeNumbers(after, numbersToFreeze(after))
}

/** Acts on what no sentence is made of. A ballot is among them: nothing is written about a vote before it is settled. */
const leaveWordsAlone: ReadonlySet<ActKind> = new Set<ActKind>([
  'section.add',
  'section.rename',
  'section.remove',
  'text.write',
  'sentence.renew',
  'sentence.keep',
  'paragraph.note',
  'vote.cast',
])
