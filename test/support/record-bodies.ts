import type { Body, BodyKind, BodyRules, BodyTemplate, CallInChain, Person, Seat } from '#domain/body.ts'

/** A body of a test: its kind and size, and who sits in it. */
export interface TestBody {
  readonly body: Body
  readonly people: readonly Person[]
  readonly seats: readonly Seat[]
}

/** Mandates by party, in order of size: [party, members, substitutes]. */
type Mandates = readonly (readonly [party: string, members: number, substitutes: number])[]

const councilMandates: Mandates = [
  ['S', 20, 6],
  ['M', 14, 5],
  ['SD', 11, 4],
  ['V', 5, 3],
  ['C', 5, 3],
  ['KD', 3, 2],
  ['L', 2, 2],
  ['MP', 1, 1],
]
const committeeMandates: Mandates = [
  ['S', 4, 3],
  ['M', 3, 2],
  ['SD', 2, 2],
  ['V', 1, 1],
  ['C', 1, 1],
]
const subcommitteeMandates: Mandates = [
  ['M', 1, 1],
  ['L', 1, 1],
  ['S', 1, 1],
]

/**
 * Kommunfullmäktige: 61 members `m1`–`m61` and 26 substitutes `s1`–`s26`, party by party; `m1` (S) presides,
 * `m21` (M) and `m2` (S) are its vice chairs.
 */
export function councilBody(): TestBody {
  const council = bodyWith('council', councilMandates, [])
  return officers(council, ['m1', 'm21', 'm2'])
}

/**
 * A nämnd of 11: S `m1`–`m4`, M `m5`–`m7`, SD `m8`–`m9`, V `m10`, C `m11`; substitutes S `s1`–`s3`, M `s4`–`s5`,
 * SD `s6`–`s7`, V `s8`, C `s9`. Chains S: V, C, M · M: SD, C · V: S · the rest their own only; then anyone left.
 * `m1` (S) presides, `m10` (V) and `m5` (M) are vice chairs.
 */
export function committeeBody(): TestBody {
  const chains: readonly CallInChain[] = [
    { party: 'S', parties: ['S', 'V', 'C', 'M'] },
    { party: 'M', parties: ['M', 'SD', 'C'] },
    { party: 'SD', parties: ['SD'] },
    { party: 'V', parties: ['V', 'S'] },
    { party: 'C', parties: ['C'] },
  ]
  return officers(bodyWith('committee', committeeMandates, chains), ['m1', 'm10', 'm5'])
}

/** An utskott of three, as in seed 003: `m1` (M), `m2` (L), `m3` (S), chair and vice chairs, a substitute for each. */
export function subcommitteeBody(): TestBody {
  return officers(bodyWith('subcommittee', subcommitteeMandates, []), ['m1', 'm2', 'm3'])
}

const names: Readonly<Record<BodyKind, readonly [name: string, inText: string, abbreviation: string]>> = {
  council: ['Kommunfullmäktige', 'kommunfullmäktige', 'KF'],
  executive: ['Kommunstyrelsen', 'kommunstyrelsen', 'KS'],
  committee: ['Byggnadsnämnden', 'byggnadsnämnden', 'BN'],
  subcommittee: ['Kommunstyrelsens produktionsutskott', 'produktionsutskottet', 'KSPU'],
  jointCommittee: ['Gemensamma miljönämnden', 'miljönämnden', 'GMN'],
  federationCouncil: ['Förbundsfullmäktige', 'förbundsfullmäktige', 'FF'],
  federationBoard: ['Förbundsdirektionen', 'direktionen', 'FD'],
  partnership: ['Centrala samverkansnämnden', 'samverkansnämnden', 'CSN'],
  informal: ['Ledningsgruppen', 'ledningsgruppen', 'LG'],
}

const rules: BodyRules = {
  justerareCount: 1,
  remoteAllowed: true,
  noReturn: false,
  takeDownOffset: 1,
  minutesPosted: true,
  substitutesMaySpeak: true,
  chairVotesLast: true,
  summonsDays: 7,
  appealCourt: 'Förvaltningsrätten i Stockholm',
}

const template: BodyTemplate = {
  sections: [
    { kind: 'decision', heading: '{Organ_genitiv} beslut', standing: true },
    { kind: 'summary', heading: 'Sammanfattning', standing: true },
    { kind: 'basis', heading: 'Beslutsunderlag', standing: true },
    { kind: 'motions', heading: 'Yrkanden', standing: false },
    { kind: 'propositionsordning', heading: 'Propositionsordning', standing: false },
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
  standingItems: ['Upprop'],
}

function bodyWith(kind: BodyKind, mandates: Mandates, chains: readonly CallInChain[]): TestBody {
  const people: Person[] = []
  const members: Seat[] = []
  const substitutes: Seat[] = []
  for (const [party, memberCount, substituteCount] of mandates) {
    for (let n = 0; n < memberCount; n++) members.push(seatAt('member', members.length + 1, party))
    for (let n = 0; n < substituteCount; n++) {
      substitutes.push(seatAt('substitute', substitutes.length + 1, party))
    }
  }
  const seats = [...members, ...substitutes]
  for (const [index, seat] of seats.entries()) people.push(personOf(seat, index))
  people.push(official('secretary', 'Sigrid', 'Palm', 'Kommunsekreterare'))
  const [name, inText, abbreviation] = names[kind]
  const body: Body = {
    id: 'body',
    kind,
    name,
    inText,
    inTextGenitive: `${inText}s`,
    gender: kind === 'subcommittee' || kind === 'council' ? 'neuter' : 'common',
    abbreviation,
    organisation: 'Ekeby kommun',
    seats: members.length,
    numbering: { scheme: 'perMeeting', pattern: '§ {n}' },
    callInOrder: { chains, anyoneLeft: kind === 'committee' },
    rules: kind === 'council' ? { ...rules, justerareCount: 2, noReturn: true } : rules,
    template,
  }
  return { body, people, seats }
}

function officers(test: TestBody, [chair, first, second]: readonly [string, string, string]): TestBody {
  const roles = new Map<string | null, Seat['role']>([
    [chair, 'chair'],
    [first, 'firstViceChair'],
    [second, 'secondViceChair'],
  ])
  return { ...test, seats: test.seats.map((seat) => ({ ...seat, role: roles.get(seat.personId) ?? 'none' })) }
}

function seatAt(kind: Seat['kind'], number: number, party: string): Seat {
  const personId = `${kind === 'member' ? 'm' : 's'}${number}`
  return {
    id: `seat-${personId}`,
    bodyId: 'body',
    kind,
    personId,
    role: 'none',
    party,
    from: '2022-10-15',
    to: null,
    personalFor: null,
    constituency: '',
  }
}

const givenNames = ['Anna', 'Bengt', 'Cecilia', 'David', 'Eva', 'Fredrik', 'Gunilla', 'Hans', 'Inga', 'Johan']
const familyNames = ['Ek', 'Björk', 'Lind', 'Alm', 'Hassel', 'Gran', 'Rönn', 'Asp', 'Hägg', 'Sälg']

function personOf(seat: Seat, index: number): Person {
  const given = givenNames[index % givenNames.length] ?? ''
  const family = familyNames[Math.floor(index / givenNames.length) % familyNames.length] ?? ''
  return {
    id: seat.personId ?? '',
    givenName: given,
    familyName: family,
    party: seat.party,
    title: '',
    distinguisher: '',
  }
}

function official(id: string, givenName: string, familyName: string, title: string): Person {
  return { id, givenName, familyName, party: null, title, distinguisher: '' }
}
