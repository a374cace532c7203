import type { Body, Person, Seat } from '#domain/body.ts'
import type { Meeting } from '#domain/meeting.ts'
import { noCollections } from '#domain/record.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { foldForSearch } from '#domain/search-fold.ts'
import { assemblyParties, assemblyRoles, type PartyMembers } from './assembly-people.ts'
import { summonedTo, type SummonedItem } from './summons.ts'

/**
 * A kommunfullmäktige of 61 members and 31 substitutes, summoned to a meeting on these items and not yet opened; its
 * first § is KF § 71. The §§ are `kf-1`, `kf-2` …, a person's id is the name: `berit-lovgren`.
 */
export function assembly(items: readonly SummonedItem[]): MeetingRecord {
  return summonedTo(plannedAssembly(), 'kf-', items)
}

/** The id of somebody in the assembly. */
function assemblyId(name: string): string {
  return foldForSearch(name).replaceAll(' ', '-')
}

function plannedAssembly(): MeetingRecord {
  return {
    body,
    people: [...assemblyParties.flatMap(peopleOf), secretary],
    seats: [
      ...assemblyParties.flatMap(({ party, members }) =>
        members.map((name) => seatOf('member', party, name)),
      ),
      ...assemblyParties.flatMap(({ party, substitutes }) =>
        substitutes.map((name) => seatOf('substitute', party, name)),
      ),
    ],
    meeting,
    ...noCollections,
  }
}

function peopleOf({ party, members, substitutes }: PartyMembers): readonly Person[] {
  return [...members, ...substitutes].map((name) => personOf(name, party))
}

function personOf(name: string, party: string | null): Person {
  const [givenName = '', familyName = ''] = name.split(' ')
  return { id: assemblyId(name), givenName, familyName, party, title: '', distinguisher: '' }
}

function seatOf(kind: Seat['kind'], party: string, name: string): Seat {
  return {
    id: `kf-seat-${assemblyId(name)}`,
    bodyId: 'kf',
    kind,
    personId: assemblyId(name),
    role: assemblyRoles[name] ?? 'none',
    party,
    from: '2022-10-15',
    to: '2026-10-14',
    personalFor: null,
    constituency: '',
  }
}

const secretary: Person = { ...personOf('Agneta Cedergren', null), title: 'Kommunsekreterare' }

const meeting: Meeting = {
  id: 'kf-2026-06-15',
  bodyId: 'kf',
  date: '2026-06-15',
  endDate: null,
  number: 6,
  firstParagraphNumber: 71,
  place: 'Sessionssalen, Stadshuset',
  startTime: '18:00',
  endTime: null,
  state: 'planned',
  secretaryId: secretary.id,
  justerare: [],
  justering: { date: '2026-06-22', time: '09:00', place: 'Stadshuset' },
  attestedOn: null,
  anslag: { postedOn: null, takenDownOn: null, keptAt: 'Stadshuset', signatoryId: null },
  adjournments: [],
  rollCallDone: false,
  lateChanges: [],
}

const body: Body = {
  id: 'kf',
  kind: 'council',
  name: 'Kommunfullmäktige',
  inText: 'kommunfullmäktige',
  inTextGenitive: 'kommunfullmäktiges',
  gender: 'neuter',
  abbreviation: 'KF',
  organisation: 'Exempels kommun',
  seats: 61,
  numbering: { scheme: 'perYear', pattern: '{abbr} § {n}' },
  // Nobody steps in for another party in a fullmäktige (KL 5:17–21).
  callInOrder: { chains: [], anyoneLeft: false },
  rules: {
    justerareCount: 2,
    remoteAllowed: false,
    noReturn: true,
    takeDownOffset: 1,
    minutesPosted: true,
    substitutesMaySpeak: false,
    chairVotesLast: true,
    summonsDays: 7,
    appealCourt: 'Förvaltningsrätten i Exempelstad',
  },
  template: {
    sections: [
      { kind: 'decision', heading: '{Organ_genitiv} beslut', standing: true },
      { kind: 'reservation', heading: 'Reservation', standing: false },
      { kind: 'summary', heading: 'Sammanfattning', standing: true },
      { kind: 'basis', heading: 'Beslutsunderlag', standing: true },
      { kind: 'proposal', heading: 'Förslag till beslut', standing: true },
      { kind: 'motions', heading: 'Yrkanden', standing: false },
      { kind: 'propositionsordning', heading: 'Propositionsordning', standing: false },
      { kind: 'vote', heading: 'Omröstning', standing: false },
      { kind: 'election', heading: 'Val', standing: false },
      { kind: 'recusal', heading: 'Jäv', standing: false },
      { kind: 'note', heading: 'Protokollsanteckning', standing: false },
      { kind: 'dispatch', heading: 'Expedieras', standing: true },
    ],
    attendanceLayout: 'columns',
    decisionStyle: 'numbered',
    dateStyle: 'iso',
    timeWord: 'klockan',
    chairForm: 'ordföranden',
    voteDisplay: 'sentence',
    signatureOrder: ['secretary', 'chair', 'justerare'],
    anslagPlacement: 'cover',
    phrases: {},
    abbreviations: {},
    standingPhrases: [],
    standingItems: ['Upprop', 'Val av justerare'],
  },
}
