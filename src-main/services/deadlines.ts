import type { BodyKind } from '../domain/body.ts'
import { type Deadline, meetingDeadlines } from '../domain/deadlines.ts'
import type { IsoDate } from '../domain/ids.ts'

/** What is known of a meeting that may not be in the database. */
export interface DeadlineQuestion {
  readonly bodyKind: BodyKind
  readonly meetingDate: IsoDate
  /** Day of the last signature (justerat). */
  readonly attestedOn: IsoDate | null
  /** Day on which the justering was announced (anslaget). */
  readonly postedOn: IsoDate | null
}

/** The deadlines that follow, where nothing local has been decided: a notice comes down the day after (domain.md §2.3). */
export function deadlinesOf(question: DeadlineQuestion): readonly Deadline[] {
  const { bodyKind, meetingDate, attestedOn, postedOn } = question
  return meetingDeadlines({
    bodyKind,
    rules: { takeDownOffset: 1, minutesPosted: true, summonsDays: null },
    meetingDate,
    endDate: meetingDate,
    endTime: null,
    plannedJustering: null,
    attestedOn,
    postedOn: postedOn === null ? [] : [postedOn],
    boards: 1,
    takenDownOn: null,
  })
}
