import type { Body } from '../domain/body.ts'
import { nextDeadline } from '../domain/deadline-state.ts'
import { deadlineFacts, type DeadlineId, meetingDeadlines } from '../domain/deadlines.ts'
import type { IsoDate } from '../domain/ids.ts'
import type { Meeting } from '../domain/meeting.ts'
import { hasReached } from '../domain/states.ts'
import { noCollections } from '../domain/record.ts'
import type { Overview } from '../schema/answers.ts'
import { listBodies } from '../storage/bodies.ts'
import { countItems, listMeetings } from '../storage/meetings.ts'
import type { Context } from './context.ts'
import { dayInSweden } from './day.ts'

type MeetingEntry = Overview['meetings'][number]

/** What there is, with deadlines as they stand today. */
export function overview(context: Context): Overview {
  const { bodies, meetings, counts } = context.database.read((reader) => ({
    bodies: listBodies(reader),
    meetings: listMeetings(reader),
    counts: countItems(reader),
  }))
  const today = dayInSweden(context.now())
  const byId = new Map(bodies.map((body) => [body.id, body]))
  return {
    bodies: bodies.map(({ id, name, abbreviation }) => ({ id, name, abbreviation })),
    meetings: meetings.flatMap((meeting): readonly MeetingEntry[] => {
      const body = byId.get(meeting.bodyId)
      return body ? [entryOf(body, meeting, { itemCount: counts.get(meeting.id) ?? 0, today })] : []
    }),
  }
}

function entryOf(
  body: Body,
  meeting: Meeting,
  { itemCount, today }: { readonly itemCount: number; readonly today: IsoDate },
): MeetingEntry {
  const { id, bodyId, date, startTime, place, number, state } = meeting
  return {
    id,
    bodyId,
    date,
    startTime,
    place,
    number,
    state,
    bodyName: body.name,
    abbreviation: body.abbreviation,
    itemCount,
    nextDeadline: deadlineOf(body, meeting, today),
  }
}

/** An archived meeting has nothing left to think of. */
function deadlineOf(body: Body, meeting: Meeting, today: IsoDate): MeetingEntry['nextDeadline'] {
  if (meeting.state === 'archived') return null
  const facts = deadlineFacts({ body, meeting, people: [], seats: [], ...noCollections })
  const open = meetingDeadlines(facts).filter(({ id }) => !isBehind(id, meeting))
  const next = nextDeadline(open, today)
  return next === null ? null : { kind: next.id, date: next.date }
}

/** What nobody notes as done is behind when the meeting has come past it: its summons, and what is said in the room. */
function isBehind(id: DeadlineId, meeting: Meeting): boolean {
  if (id === 'reservation') return hasReached(meeting, 'closed')
  return ['announcement', 'urgentAnnouncement', 'summons'].includes(id) && hasReached(meeting, 'summoned')
}
