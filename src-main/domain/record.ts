import type { AttendanceEvent, RollCallEntry } from './attendance.ts'
import type { Body, Person, Seat } from './body.ts'
import type { Dissent } from './dissent.ts'
import type { Election } from './election.ts'
import type { Attachment, Meeting, OtherPresent, Paragraph } from './meeting.ts'
import type { Section } from './minutes-body.ts'
import type { Motion, Proposal } from './motion.ts'
import type { Question, Vote } from './question.ts'

/**
 * Everything about one meeting, as one immutable value: what the rules read, what acts change, what a file holds.
 * Every collection is an ordered list of things with an id.
 */
export interface MeetingRecord {
  readonly body: Body
  /** The people that the record names. */
  readonly people: readonly Person[]
  /** The body's seats on the meeting's day, in roll-call order. */
  readonly seats: readonly Seat[]
  readonly meeting: Meeting
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
  readonly rollCall: readonly RollCallEntry[]
  readonly attendance: readonly AttendanceEvent[]
  readonly othersPresent: readonly OtherPresent[]
  readonly proposals: readonly Proposal[]
  readonly motions: readonly Motion[]
  readonly questions: readonly Question[]
  readonly votes: readonly Vote[]
  readonly elections: readonly Election[]
  readonly dissents: readonly Dissent[]
  readonly attachments: readonly Attachment[]
}

/** The lists of a record that belong to the meeting itself (not to the registers), in the order of a file. */
export const meetingCollections = [
  'paragraphs',
  'sections',
  'rollCall',
  'attendance',
  'othersPresent',
  'proposals',
  'motions',
  'questions',
  'votes',
  'elections',
  'dissents',
  'attachments',
] as const
export type MeetingCollection = (typeof meetingCollections)[number]

/** The lists of a meeting in which nothing has been written yet. */
export const noCollections: Pick<MeetingRecord, MeetingCollection> = {
  paragraphs: [],
  sections: [],
  rollCall: [],
  attendance: [],
  othersPresent: [],
  proposals: [],
  motions: [],
  questions: [],
  votes: [],
  elections: [],
  dissents: [],
  attachments: [],
}
