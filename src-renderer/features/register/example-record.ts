import type { Body, Person, Seat } from '#domain/body.ts'
import type { Meeting, Paragraph } from '#domain/meeting.ts'
import type { Question, Vote } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { registerTexts } from '../../app/texts/register.sv.ts'

const words = registerTexts.template.example
const day = '2026-05-13'

/** The § of the example in which a decision is made. */
export const decidedParagraph = 'p1'
const votedParagraph = 'p2'

const people: readonly Person[] = [
  person('chair', words.people.chair),
  person('member', words.people.member),
  person('recused', words.people.recused),
  person('substitute', words.people.substitute),
  { ...person('secretary', words.people.secretary), party: null },
]

const paragraphs: readonly Paragraph[] = [decidedParagraph, votedParagraph, 'p3', 'p4'].map((id) => ({
  id,
  kind: 'decision',
  title: '',
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
}))

const decided: Question = {
  id: 'q1',
  paragraphId: decidedParagraph,
  kind: 'single',
  alternatives: [{ id: 'q1.1', kind: 'proposal', refersTo: 'proposal' }],
  point: null,
  findingId: 'q1.1',
  voteId: null,
  outcomeId: 'q1.1',
}

const voted: Question = {
  id: 'q2',
  paragraphId: votedParagraph,
  kind: 'approveOrReject',
  alternatives: [
    { id: 'q2.1', kind: 'approval', refersTo: null },
    { id: 'q2.2', kind: 'rejection', refersTo: null },
  ],
  point: null,
  findingId: 'q2.1',
  voteId: 'vote',
  outcomeId: 'q2.1',
}

/** The vote of the example: two against one. */
export const exampleVote: Vote = {
  id: 'vote',
  paragraphId: votedParagraph,
  questionId: voted.id,
  method: 'open',
  yes: { text: words.yes, alternativeId: 'q2.1' },
  no: { text: words.no, alternativeId: 'q2.2' },
  threshold: 'majority',
  ballots: [
    { personId: 'member', choice: 'no' },
    { personId: 'recused', choice: 'yes' },
    { personId: 'chair', choice: 'yes' },
  ],
  corrections: [],
  secretCount: null,
  attachmentNumber: 1,
  startedAt: null,
  settled: true,
}

/**
 * A small meeting of invented people as the body would minute it, to show what its settings lead to: three members, of
 * whom one is recused in a § and has a substitute there, a decision of two points and a vote.
 */
export function exampleRecord(body: Body): MeetingRecord {
  return {
    body: { ...body, seats: 3 },
    people,
    seats: [
      seat(body, 'chair', { role: 'chair' }),
      seat(body, 'member', {}),
      seat(body, 'recused', {}),
      seat(body, 'substitute', { kind: 'substitute' }),
    ],
    meeting: meetingOf(body),
    paragraphs,
    sections: [],
    rollCall: ['chair', 'member', 'recused', 'substitute'].map((personId) => ({
      id: `call ${personId}`,
      personId,
      status: 'present',
    })),
    attendance: [event('recused', 'recused', null), event('serves', 'substitute', 'seat recused')],
    othersPresent: [],
    proposals: [{ id: 'proposal', paragraphId: decidedParagraph, name: '', clauses: words.clauses }],
    motions: [],
    questions: [decided, voted],
    votes: [exampleVote],
    elections: [],
    dissents: [],
    attachments: [],
  }
}

function person(
  id: string,
  name: { readonly given: string; readonly family: string; readonly party: string },
): Person {
  return {
    id,
    givenName: name.given,
    familyName: name.family,
    party: name.party,
    title: '',
    distinguisher: '',
  }
}

function seat(body: Body, personId: string, change: Partial<Seat>): Seat {
  const party = people.find(({ id }) => id === personId)?.party ?? ''
  return {
    id: `seat ${personId}`,
    bodyId: body.id,
    kind: 'member',
    personId,
    role: 'none',
    party,
    from: '2023-01-01',
    to: null,
    personalFor: null,
    constituency: '',
    ...change,
  }
}

function event(
  kind: 'recused' | 'serves',
  personId: string,
  seatId: string | null,
): MeetingRecord['attendance'][number] {
  return {
    id: `${kind} ${personId}`,
    kind,
    personId,
    paragraphId: 'p3',
    during: false,
    time: null,
    seatId,
    note: '',
  }
}

function meetingOf(body: Body): Meeting {
  return {
    id: 'example',
    bodyId: body.id,
    date: day,
    endDate: null,
    number: 5,
    firstParagraphNumber: 41,
    place: '',
    startTime: null,
    endTime: null,
    state: 'closed',
    secretaryId: 'secretary',
    justerare: [{ personId: 'member', role: 'justerare', paragraphIds: null }],
    justering: { date: null, time: null, place: '' },
    attestedOn: null,
    anslag: { postedOn: null, takenDownOn: null, keptAt: '', signatoryId: null },
    adjournments: [],
    rollCallDone: true,
    lateChanges: [],
  }
}
