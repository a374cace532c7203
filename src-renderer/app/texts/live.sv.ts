import type { Paragraph } from '#domain/meeting.ts'
import type { RollCallStatus } from '#domain/attendance.ts'
import type { SeatRole } from '#domain/body.ts'
import type { MotionKind } from '#domain/motion.ts'
import type { SeatOpening } from '#domain/serving.ts'
import { keyHints } from './key-hints.ts'

const itemState: Record<Paragraph['state'], string> = {
  planned: 'Inte behandlat',
  open: 'Pågår',
  closed: 'Klart',
  withdrawn: 'Utgår',
}

const rollCallStatus: Record<RollCallStatus, string> = {
  present: 'Närvarande',
  absent: 'Frånvarande',
  late: 'Kommer senare',
  remote: 'På distans',
}

const roles: Record<SeatRole, string> = {
  chair: 'ordförande',
  firstViceChair: '1:e vice',
  secondViceChair: '2:e vice',
  none: '',
}

const motionKinds: Record<MotionKind, string> = {
  approve: 'Bifall',
  reject: 'Avslag',
  amend: 'Ändring',
  own: 'Eget förslag',
  add: 'Tillägg',
  referBack: 'Återremiss',
  table: 'Bordläggning',
  adjourn: 'Ajournering',
  value: 'Annat värde',
  nominate: 'Nominering',
}

const seatOpening: Record<SeatOpening, string> = {
  absent: 'frånvarande, tom plats',
  recused: 'jäv, tom plats',
  vacant: 'vakant',
  stopped: 'tjänstgör inte',
  mayNotReturn: 'får inte återinträda',
}

/** The words of the Möte tab. */
export const liveTexts = {
  items: 'Ärenden',
  itemsDone: (done: number, all: number): string => `${done} av ${all} klara`,
  itemState,
  newItem: 'Nytt ärende',
  widths: 'Delarnas bredd',
  itemsWidth: 'Bredd på ärendelistan',
  peopleWidth: 'Bredd på delen till höger',
  newItemTitle: 'Rubrik på det nya ärendet',
  textRegion: 'Paragrafen',
  peopleRegion: 'Personer och yrkanden',
  textOf: (label: string): string => `Text i ${label}`,
  title: 'Rubrik',
  caseNumbers: 'Diarienummer',
  caseNumbersShown: (numbers: string): string => `Dnr ${numbers}`,
  noItems: 'Sammanträdet har inga ärenden än.',
  noItemsNote: 'Klistra in dagordningen under Förbered, ett ärende per rad.',
  addSection: 'Lägg till avsnitt',
  section: 'avsnitt',
  phrase: 'mening',
  freeSection: 'Text utan rubrik',
  insertMenu: 'Infoga',
  withdrawnNote: 'Ärendet utgår.',

  serving: 'Tjänstgör',
  quorate: (neuter: boolean): string => (neuter ? 'Beslutsfört' : 'Beslutsför'),
  notQuorate: (neuter: boolean): string => (neuter ? 'Inte beslutsfört' : 'Inte beslutsför'),
  servingCount: (count: number, seats: number): string => `${count} av ${seats} tjänstgör`,
  moreServing: (count: number): string => `och ${count} till`,
  fewerServing: 'Visa färre',
  servesFor: (name: string): string => `för ${name}`,
  emptySeat: 'Tom plats',
  vacantSeat: 'Vakant',
  chairs: 'ordförande',
  attests: { justerare: 'justerar', substitute: 'ersätter justerare' },
  remote: 'på distans',
  recused: 'jäv',
  seatOpening,
  substitute: 'ersättare',
  abstains: 'deltar inte',
  others: (count: number, coOpted: string): string =>
    coOpted === '' ? `Övriga närvarande: ${count}` : `Övriga närvarande: ${count} · adjungerad ${coOpted}`,

  motions: 'Yrkanden',
  noMotions: 'Inga yrkanden.',
  motionKinds,
  motionAbout: (kind: MotionKind, name: string, subject: string): string =>
    `${name} ${kind === 'approve' || kind === 'add' ? 'till' : kind === 'reject' ? 'på' : 'av'} ${subject}`,
  motionBy: 'Vem',
  motionByNote: 'Två bokstäver räcker',
  motionKind: 'Yrkande',
  motionSubject: 'På vad',
  motionSubjectPlaceholder: 'förvaltningens förslag',
  motionClauses: 'Lydelse',
  motionClausesNote: 'En punkt per rad',
  motionJustification: 'Motivering',
  motionReceiver: 'Återremitteras till',
  registerMotion: 'Anteckna yrkande',
  withdrawMotion: 'Återta',
  withdrawn: 'återtaget',
  removeMotion: 'Ta bort',
  approved: 'bifölls',
  rejected: 'föll',
  noSuchPerson: 'Ingen tjänstgörande med det namnet.',

  privateNote: 'Egen anteckning',
  privateNoteNote: 'Syns bara för dig och följer aldrig med i ett dokument.',
  nextSteps: 'Nästa steg',
  next: 'Nästa paragraf',
  openMeeting: 'Öppna sammanträdet',
  finishLast: 'Klar med paragrafen',
  closeMeeting: 'Avsluta sammanträdet',
  resume: 'Återuppta sammanträdet',
  rollCall: 'Upprop',
  putQuestion: 'Ställ proposition',
  holdElection: 'Håll valet',
  besides: 'Jäv, reservation, ajournering …',
  registerMotionShort: 'Yrkande',

  rollCallHint: 'alla är närvarande om inget annat sägs',
  rollCallStatus,
  rollCallDone: 'Uppropet är klart',
  party: 'Parti',
  member: 'Ledamot',
  standing: 'Läge',
  substitutes: 'Ersättare',
  notPresent: 'Inte här',
  serves: 'Tjänstgör',
  proposed: 'Förslag',
  acceptProposal: 'Låt tjänstgöra',
  rollCallKeys: keyHints(
    'N närvarande',
    'F frånvarande',
    'K kommer senare',
    'D distans',
    'Retur godtar förslag',
    'S söker namn',
  ),
  findName: 'Sök namn',
  roles,

  question: 'Propositionsordning',
  questionNothing: 'Det finns inget yrkande att ställa proposition på.',
  questionFinds: 'Ordföranden finner',
  close: 'Stäng',
  cancel: 'Avbryt',
  undone: 'Ångrat',
}
