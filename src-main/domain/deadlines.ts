import type { BodyKind, BodyRules } from './body.ts'
import { addDays, later } from './dates.ts'
import { shiftToWorkingDay, workingDayBefore } from './holidays.ts'
import type { ClockTime, IsoDate } from './ids.ts'
import type { MeetingRecord } from './record.ts'

/** The deadlines of a meeting (frister, domain.md §2.1 D1–D7); those of single items are in `item-deadlines.ts`. */
export type DeadlineId =
  | 'announcement' // tillkännagivande och kallelse till fullmäktige
  | 'urgentAnnouncement' // tilläggskallelse med brådskande ärende
  | 'summons' // kallelse
  | 'reservation'
  | 'justering'
  | 'anslag'
  | 'lastAppealDay' // sista dag för överklagande
  | 'takeDown' // anslaget tas ned
  | 'tabledItem' // bordlagt ärende
  | 'motionDecision' // motion, medborgarförslag
  | 'chairDecision' // ordförandebeslut anmäls

/**
 * A date that the law or the municipality sets. `latest`: to be done then at the latest · `earliest`: not before ·
 * `end`: a period that runs out whatever anybody does.
 */
export interface Deadline {
  readonly id: DeadlineId
  /** Its number in domain.md §2.1. */
  readonly rule: `D${number}`
  readonly kind: 'latest' | 'earliest' | 'end'
  readonly date: IsoDate
  /** Time of day; null for the whole day. */
  readonly time: ClockTime | null
  /** The date before it was moved from a non-day: what to aim at. */
  readonly target: IsoDate
  /** Counted from something that has happened, from what is planned, or from the last day that is permitted. */
  readonly certainty: 'actual' | 'planned' | 'latest'
  /** The day on which it was done; null when it has not been, or cannot be. */
  readonly doneOn: IsoDate | null
  readonly force: 'law' | 'local'
  /** Where it stands, e.g. "KL 8:12". */
  readonly source: string
}

/** What a meeting's deadlines are counted from. */
export interface DeadlineFacts {
  readonly bodyKind: BodyKind
  readonly rules: Pick<BodyRules, 'takeDownOffset' | 'minutesPosted' | 'summonsDays'>
  readonly meetingDate: IsoDate
  /** Its last day. */
  readonly endDate: IsoDate
  readonly endTime: ClockTime | null
  readonly plannedJustering: IsoDate | null
  /** Day of the last signature. */
  readonly attestedOn: IsoDate | null
  /** Days on which it was announced, one a notice board: each member of a joint committee has its own (KL 9:32). */
  readonly postedOn: readonly IsoDate[]
  /** How many boards it is to be announced on. */
  readonly boards: number
  readonly takenDownOn: IsoDate | null
}

/** The day that the later deadlines are counted from, and how sure it is. */
interface Base {
  readonly date: IsoDate
  readonly certainty: Deadline['certainty']
}

/**
 * All deadlines of a meeting in the order in which they come. A body without statutory rules has none; one whose
 * minutes are not posted has none after the justering (domain.md §1.1).
 */
export function meetingDeadlines(facts: DeadlineFacts): readonly Deadline[] {
  if (facts.bodyKind === 'informal') return []
  const notice = facts.rules.minutesPosted ? noticeDeadlines(facts) : []
  return [...summonsDeadlines(facts), reservationDeadline(facts), justeringDeadline(facts), ...notice]
}

/**
 * What the deadlines of a record's meeting are counted from. A federation has one notice board (KL 9:6 p. 10, 9:17); a
 * joint committee's minutes are posted on every member's, and the record has the day of the last of them, from which the
 * period runs (KL 9:32, 13:5).
 */
export function deadlineFacts(record: MeetingRecord): DeadlineFacts {
  const { body, meeting } = record
  return {
    bodyKind: body.kind,
    rules: body.rules,
    meetingDate: meeting.date,
    endDate: meeting.endDate ?? meeting.date,
    endTime: meeting.endTime,
    plannedJustering: meeting.justering.date,
    attestedOn: meeting.attestedOn,
    postedOn: meeting.anslag.postedOn === null ? [] : [meeting.anslag.postedOn],
    boards: 1,
    takenDownOn: meeting.anslag.takenDownOn,
  }
}

/**
 * D2–D4, also for an immediately attested § (omedelbar justering), which has a justering and a notice of its own.
 *
 * D2: two days after the last signature (KL 8:12) · D3: three weeks after the posting, or after the last of the boards
 * (KL 13:5) · D4: the notice stays up through the last day of appeal (KL 8:12, 13:5 2 st.).
 */
export function noticeDeadlines(facts: DeadlineFacts): readonly Deadline[] {
  const attested = attestedBase(facts)
  const anslagTarget = addDays(attested.date, 2)
  const anslag = shiftToWorkingDay(anslagTarget)
  const allPosted = facts.postedOn.length > 0 && facts.postedOn.length >= facts.boards
  const lastPosting = facts.postedOn.reduce(later, facts.postedOn[0] ?? anslag)
  const posted: Base = allPosted
    ? { date: lastPosting, certainty: 'actual' }
    : { date: later(lastPosting, anslag), certainty: attested.certainty === 'planned' ? 'planned' : 'latest' }
  const appealTarget = addDays(posted.date, 21)
  const lastDay = lastAppealDay(posted.date)
  return [
    {
      ...deadline('anslag', 'D2', anslag),
      target: anslagTarget,
      certainty: attested.certainty,
      doneOn: allPosted ? lastPosting : null,
      source: withLaw(facts.bodyKind, 'KL 8:12', null),
    },
    {
      ...deadline('lastAppealDay', 'D3', lastDay),
      kind: 'end',
      target: appealTarget,
      certainty: posted.certainty,
      source: 'KL 13:5, lag 1930:173 1–2 §§',
    },
    {
      ...deadline('takeDown', 'D4', takeDownDay(lastDay, facts.rules.takeDownOffset)),
      kind: 'earliest',
      certainty: posted.certainty,
      doneOn: facts.takenDownOn,
      source: 'KL 8:12, 13:5',
    },
  ]
}

/**
 * The last day on which a decision can be appealed: the same weekday three weeks after the posting, moved on from a
 * non-day (KL 13:5, lag 1930:173 1–2 §§). The day of posting is day 0.
 */
export function lastAppealDay(postedOn: IsoDate): IsoDate {
  return shiftToWorkingDay(addDays(postedOn, 21))
}

/**
 * The day the notice is taken down: so many days after the last day of appeal as the body has decided, 1 or 0
 * (domain.md §2.3), never before that day.
 */
export function takeDownDay(lastDay: IsoDate, offset: number): IsoDate {
  return addDays(lastDay, Math.max(0, offset))
}

/** D1: fourteen days after the meeting's end, moved on from a non-day (KL 5:69). */
export function lastJusteringDay(meetingEnd: IsoDate): IsoDate {
  return shiftToWorkingDay(addDays(meetingEnd, 14))
}

/**
 * D5, KF: at least seven days before, counted backwards and therefore not moved; an urgent item the last working day
 * before (KL 5:13–15). D6, others: what the municipality has decided.
 */
function summonsDeadlines(facts: DeadlineFacts): readonly Deadline[] {
  const before = (days: number): IsoDate => addDays(facts.meetingDate, -days)
  if (facts.bodyKind === 'council' || facts.bodyKind === 'federationCouncil') {
    const urgent = workingDayBefore(facts.meetingDate)
    return [
      { ...deadline('announcement', 'D5', before(7)), source: withLaw(facts.bodyKind, 'KL 5:13', null) },
      { ...deadline('urgentAnnouncement', 'D5', urgent), source: withLaw(facts.bodyKind, 'KL 5:15', null) },
    ]
  }
  const days = facts.rules.summonsDays
  return days === null
    ? []
    : [{ ...deadline('summons', 'D6', before(days)), force: 'local', source: 'KL 6:44' }]
}

/** D7: a reservation is announced before the meeting closes (KL 4:27). */
function reservationDeadline(facts: DeadlineFacts): Deadline {
  return { ...deadline('reservation', 'D7', facts.endDate), time: facts.endTime, source: 'KL 4:27' }
}

function justeringDeadline(facts: DeadlineFacts): Deadline {
  return {
    ...deadline('justering', 'D1', lastJusteringDay(facts.endDate)),
    target: addDays(facts.endDate, 14),
    doneOn: facts.attestedOn,
    source: withLaw(facts.bodyKind, 'KL 5:69', '6:35'),
  }
}

/**
 * A paragraph with the one that makes it apply to the body (domain.md §1.1): to nämnder often another than to the rest;
 * to a federation KL 9:2, to a joint committee 9:23 and for its notice 9:32, to a partssammansatt organ 7:24.
 */
function withLaw(kind: BodyKind, source: string, ofCommittees: string | null): string {
  const own: Readonly<Record<BodyKind, string | null>> = {
    council: null,
    executive: ofCommittees,
    committee: ofCommittees,
    subcommittee: ofCommittees,
    jointCommittee: ofCommittees === null ? '9:32' : `${ofCommittees}, 9:23`,
    federationCouncil: '9:2',
    federationBoard: '9:2',
    partnership: '7:24',
    informal: null,
  }
  const law = own[kind]
  return law === null ? source : `${source}, ${law}`
}

function attestedBase(facts: DeadlineFacts): Base {
  if (facts.attestedOn !== null) return { date: facts.attestedOn, certainty: 'actual' }
  if (facts.plannedJustering !== null) return { date: facts.plannedJustering, certainty: 'planned' }
  return { date: lastJusteringDay(facts.endDate), certainty: 'latest' }
}

/** A deadline of the common sort: to be done at the latest, by law, counted from a fact; the caller says what differs. */
export function deadline(id: DeadlineId, rule: Deadline['rule'], date: IsoDate): Deadline {
  return {
    id,
    rule,
    kind: 'latest',
    date,
    time: null,
    target: date,
    certainty: 'actual',
    doneOn: null,
    force: 'law',
    source: '',
  }
}
