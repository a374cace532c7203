/**
 * Identifiers: text of 1–64 characters from `A–Z a–z 0–9 . _ : -`, unique within a meeting's record.
 * They are made by whoever makes the thing (services, the window, a file), never by the domain.
 */
export type Id = string
export type BodyId = Id
export type PersonId = Id
export type SeatId = Id
export type MeetingId = Id
export type ParagraphId = Id
export type SectionId = Id
export type MotionId = Id
export type ProposalId = Id
export type QuestionId = Id
export type VoteId = Id

/** What an id looks like; the one pattern that files, rows and calls are checked against. */
export const idPattern = /^[A-Za-z0-9._:-]{1,64}$/

/** Date without time, `2020-05-13`, in the meeting's own calendar (Europe/Stockholm). */
export type IsoDate = string

/** Time of day at the meeting, 24 hours, `09:58`. Swedish forms ("09.58") are made for showing. */
export type ClockTime = string
