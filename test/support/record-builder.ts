import type { AttendanceEvent, AttendanceEventKind, RollCallStatus } from '#domain/attendance.ts'
import type { Body, BodyKind, BodyRules, BodyTemplate } from '#domain/body.ts'
import type { Meeting, Paragraph } from '#domain/meeting.ts'
import type { Section, SectionKind } from '#domain/minutes-body.ts'
import { noCollections } from '#domain/record.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { type TestBody, committeeBody, councilBody, subcommitteeBody } from './record-bodies.ts'

/**
 * Records for tests: a whole clean meeting, changed by steps.
 *
 *     const record = having(aCommittee(8), rollCall('m2', 'absent'), rollCall('s1', 'present'), serves('s1', 'm2', 0))
 *
 * Members are `m1`, `m2` … and substitutes `s1`, `s2` …, their seats `seat-m1` …, the §§ `p1`, `p2` …; § 0 is the roll
 * call. What each body looks like is told in record-bodies.ts.
 */
export type Step = (record: MeetingRecord) => MeetingRecord

/** A fullmäktige of 61 that has held a meeting of so many §§, without a fault in its minutes. */
export function aCouncil(paragraphs: number): MeetingRecord {
  return aMeeting(councilBody(), paragraphs)
}

/** A nämnd of 11 that has held a meeting of so many §§, without a fault in its minutes. */
export function aCommittee(paragraphs: number): MeetingRecord {
  return aMeeting(committeeBody(), paragraphs)
}

/** An utskott of 3 that has held a meeting of so many §§, without a fault in its minutes. */
export function aSubcommittee(paragraphs: number): MeetingRecord {
  return aMeeting(subcommitteeBody(), paragraphs)
}

/** The record after each step in turn. */
export function having(record: MeetingRecord, ...steps: readonly Step[]): MeetingRecord {
  return steps.reduce((changed, step) => step(changed), record)
}

/** The id of § n; null for the roll call (0). */
export function at(number: number): string | null {
  return number === 0 ? null : `p${number}`
}

// The body and the meeting

export function bodyKind(kind: BodyKind): Step {
  return bodyWith({ kind })
}
export function bodyWith(change: Partial<Body>): Step {
  return (record) => ({ ...record, body: { ...record.body, ...change } })
}
export function rulesWith(change: Partial<BodyRules>): Step {
  return (record) => bodyWith({ rules: { ...record.body.rules, ...change } })(record)
}
export function templateWith(change: Partial<BodyTemplate>): Step {
  return (record) => bodyWith({ template: { ...record.body.template, ...change } })(record)
}
export function meetingWith(change: Partial<Meeting>): Step {
  return (record) => ({ ...record, meeting: { ...record.meeting, ...change } })
}
export function paragraphWith(number: number, change: Partial<Paragraph>): Step {
  return (record) => ({
    ...record,
    paragraphs: record.paragraphs.map((paragraph) =>
      paragraph.id === at(number) ? { ...paragraph, ...change } : paragraph,
    ),
  })
}

/** The seat of a person, changed; `personId: null` makes it vacant. */
export function seatWith(personId: string, change: Partial<MeetingRecord['seats'][number]>): Step {
  return (record) => ({
    ...record,
    seats: record.seats.map((seat) => (seat.id === `seat-${personId}` ? { ...seat, ...change } : seat)),
  })
}

// Who is there

export function rollCall(personId: string, status: RollCallStatus): Step {
  return (record) => ({
    ...record,
    rollCall: [...record.rollCall, { id: `call-${personId}`, personId, status }],
  })
}

/** These substitutes sit in the room from the roll call. */
export function substitutesPresent(...people: readonly string[]): Step {
  return (record) => having(record, ...people.map((personId) => rollCall(personId, 'present')))
}

/** An event from § n on. */
export function event(kind: AttendanceEventKind, personId: string, number: number): Step {
  return withEvent(kind, personId, { paragraphId: at(number) })
}

/** An event in the middle of § n, at a time. */
export function during(
  kind: AttendanceEventKind,
  personId: string,
  number: number,
  time: string | null,
): Step {
  return withEvent(kind, personId, { paragraphId: at(number), during: true, time })
}

export function arrives(personId: string, number: number): Step {
  return event('arrives', personId, number)
}
export function leaves(personId: string, number: number): Step {
  return event('leaves', personId, number)
}
export function recused(personId: string, number: number): Step {
  return event('recused', personId, number)
}

/** A substitute takes the seat of a member, named by that member's id, from § n on. */
export function serves(personId: string, memberId: string, number: number): Step {
  return withEvent('serves', personId, { paragraphId: at(number), seatId: `seat-${memberId}` })
}

export function withEvent(
  kind: AttendanceEventKind,
  personId: string,
  change: Partial<AttendanceEvent>,
): Step {
  return (record) => ({
    ...record,
    attendance: [
      ...record.attendance,
      {
        id: `event-${record.attendance.length + 1}`,
        kind,
        personId,
        paragraphId: null,
        during: false,
        time: null,
        seatId: null,
        note: '',
        ...change,
      },
    ],
  })
}

// What the minutes say

/** Adds to one of the record's lists. */
export function adding<
  TKey extends 'motions' | 'proposals' | 'questions' | 'votes' | 'elections' | 'dissents',
>(list: TKey, ...things: readonly MeetingRecord[TKey][number][]): Step {
  return (record) => ({ ...record, [list]: [...record[list], ...things] })
}

/** The section of § n gets this text, one paragraph a line; it is added when the § lacks it, and emptied by ''. */
export function text(number: number, kind: SectionKind, words: string): Step {
  return (record) => {
    const section = sectionOf(`p${number}`, kind, words)
    const others = record.sections.filter(({ id }) => id !== section.id)
    return { ...record, sections: [...others, section] }
  }
}

function sectionOf(paragraphId: string, kind: SectionKind, words: string): Section {
  const id = `${paragraphId}-${kind}`
  const lines = words === '' ? [] : words.split('\n')
  return {
    id,
    paragraphId,
    kind,
    heading: kind,
    blocks: lines.map((line, index) => ({
      kind: 'paragraph',
      id: `${id}-${index}`,
      origin: null,
      inlines: [{ kind: 'text', text: line, marks: [] }],
    })),
  }
}

function aMeeting({ body, people, seats }: TestBody, count: number): MeetingRecord {
  const paragraphs = Array.from({ length: count }, (_, index) => paragraphOf(index + 1))
  return {
    body,
    people,
    seats,
    meeting: meetingOf(body),
    ...noCollections,
    paragraphs,
    sections: paragraphs.flatMap((paragraph) => [
      sectionOf(paragraph.id, 'decision', `${body.name} beslutar enligt förslaget.`),
      sectionOf(paragraph.id, 'dispatch', 'Akten'),
    ]),
  }
}

function paragraphOf(number: number): Paragraph {
  return {
    id: `p${number}`,
    kind: number <= 2 ? 'formality' : 'decision',
    title: ['Upprop', 'Val av justerare'][number - 1] ?? `Ärende ${number}`,
    caseNumbers: [],
    state: 'closed',
    fixedNumber: null,
    appeal: 'legality',
    visibility: 'public',
    immediateJustering: false,
    closedDoors: false,
    addedAtMeeting: false,
    minorityDeferralUsed: false,
    orderApproved: false,
    openedAt: null,
    closedAt: null,
    privateNote: '',
  }
}

/** Tuesday 10 March 2026; the minutes are written, to be attested a week later. */
function meetingOf(body: Body): Meeting {
  const attestors = ['m3', 'm2', 'm22']
    .slice(body.kind === 'council' ? 1 : 0)
    .slice(0, body.rules.justerareCount)
  return {
    id: 'meeting',
    bodyId: body.id,
    date: '2026-03-10',
    endDate: null,
    number: 3,
    firstParagraphNumber: 1,
    place: 'Sessionssalen, Ekeby',
    startTime: '18:00',
    endTime: '21:00',
    state: 'drafted',
    secretaryId: 'secretary',
    justerare: attestors.map((personId) => ({ personId, role: 'justerare', paragraphIds: null })),
    justering: { date: '2026-03-17', time: '16:00', place: 'Kommunkansliet' },
    attestedOn: null,
    anslag: { postedOn: null, takenDownOn: null, keptAt: 'Kommunkansliet', signatoryId: 'secretary' },
    adjournments: [],
    rollCallDone: true,
    lateChanges: [],
  }
}
