import type { Body, Person } from '#domain/body.ts'
import type { Paragraph } from '#domain/meeting.ts'
import { noCollections } from '#domain/record.ts'
import type { MeetingRecord } from '#domain/record.ts'

/** A person of whom only what matters to a test needs to be said. */
export function person(given: string, family: string, party: string | null): Person {
  return {
    id: `${given}.${family}`,
    givenName: given,
    familyName: family,
    party,
    title: '',
    distinguisher: '',
  }
}

/** The committee of seed 003. */
export const productionCommittee: Body = {
  id: 'kspu',
  kind: 'subcommittee',
  name: 'Kommunstyrelsens produktionsutskott',
  inText: 'produktionsutskottet',
  inTextGenitive: 'produktionsutskottets',
  gender: 'neuter',
  abbreviation: 'KSPU',
  organisation: 'Österåkers kommun',
  seats: 3,
  numbering: { scheme: 'meetingAndParagraph', pattern: '{abbr} § {m}:{n}' },
  callInOrder: { chains: [], anyoneLeft: false },
  rules: {
    justerareCount: 1,
    remoteAllowed: false,
    noReturn: false,
    takeDownOffset: 1,
    minutesPosted: true,
    substitutesMaySpeak: true,
    chairVotesLast: true,
    summonsDays: null,
    appealCourt: '',
  },
  template: {
    sections: [],
    attendanceLayout: 'columns',
    decisionStyle: 'numbered',
    dateStyle: 'iso',
    timeWord: 'klockan',
    chairForm: 'ordförande',
    voteDisplay: 'sentence',
    signatureOrder: ['secretary', 'chair', 'justerare'],
    anslagPlacement: 'cover',
    phrases: {},
    abbreviations: {},
    standingPhrases: [],
    standingItems: [],
  },
}

/** An item that has been treated; tests say what differs. */
export function paragraph(id: string, differs: Partial<Paragraph>): Paragraph {
  return {
    id,
    kind: 'decision',
    title: id,
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
    ...differs,
  }
}

/** The meeting of seed 003 with four §§, closed, its text left out. */
export const productionMeeting: MeetingRecord = {
  body: productionCommittee,
  people: [],
  seats: [],
  meeting: {
    id: 'kspu-2020-05-13',
    bodyId: 'kspu',
    date: '2020-05-13',
    endDate: null,
    number: 7,
    firstParagraphNumber: 1,
    place: 'Fullmäktigesalen, Alceahuset, Åkersberga',
    startTime: '09:58',
    endTime: '10:25',
    state: 'closed',
    secretaryId: null,
    justerare: [],
    justering: { date: '2020-05-18', time: '09:30', place: 'kommunkansliet, Alceahuset' },
    attestedOn: null,
    anslag: { postedOn: null, takenDownOn: null, keptAt: '', signatoryId: null },
    adjournments: [],
    rollCallDone: true,
    lateChanges: [],
  },
  ...noCollections,
  paragraphs: ['a', 'b', 'c', 'd'].map((id) => paragraph(id, {})),
}

/** That meeting with other items, another state or other particulars. */
export function meetingWith(
  paragraphs: readonly Paragraph[],
  meeting: Partial<MeetingRecord['meeting']>,
  numbering: Partial<Body['numbering']>,
): MeetingRecord {
  const { body } = productionMeeting
  return {
    ...productionMeeting,
    body: { ...body, numbering: { ...body.numbering, ...numbering } },
    meeting: { ...productionMeeting.meeting, ...meeting },
    paragraphs,
  }
}
