import type { StepKind } from '#domain/acts/act.ts'
import type { BodyKind, NumberingScheme, SeatKind, SeatRole } from '#domain/body.ts'
import type { DeadlineId } from '#domain/deadlines.ts'
import type { ItemKind, MeetingState } from '#domain/meeting.ts'
import type { SectionKind } from '#domain/minutes-body.ts'

/** A meeting's state as a word. */
export const stateTexts: Readonly<Record<MeetingState, string>> = {
  planned: 'Planerat',
  summoned: 'Kallat',
  open: 'Pågår',
  adjourned: 'Ajournerat',
  closed: 'Avslutat',
  drafted: 'Färdigskrivet',
  inReview: 'I granskning',
  forJustering: 'För justering',
  partlySigned: 'Delvis signerat',
  attested: 'Justerat',
  noticed: 'Anslaget',
  appealPeriodOver: 'Överklagandetiden ute',
  archived: 'Arkiverat',
}

/** What a deadline is for, as the thing to do or to know. */
export const deadlineTexts: Readonly<Record<DeadlineId, string>> = {
  announcement: 'Tillkännagivande och kallelse ska gå ut',
  urgentAnnouncement: 'Sista dag för tilläggskallelse',
  summons: 'Kallelsen ska skickas',
  reservation: 'Reservationer anmäls före sammanträdets slut',
  justering: 'Protokollet ska justeras',
  anslag: 'Justeringen ska anslås',
  lastAppealDay: 'Överklagandetiden går ut',
  takeDown: 'Anslaget kan tas ned',
  tabledItem: 'Bordlagt ärende ska tas upp',
  motionDecision: 'Motionen bör vara beslutad',
  chairDecision: 'Ordförandebeslut ska anmälas',
}

export const bodyKindTexts: Readonly<Record<BodyKind, string>> = {
  council: 'Fullmäktige',
  executive: 'Styrelse',
  committee: 'Nämnd',
  subcommittee: 'Utskott',
  jointCommittee: 'Gemensam nämnd',
  federationCouncil: 'Förbundsfullmäktige',
  federationBoard: 'Förbundsdirektion',
  partnership: 'Partssammansatt organ',
  informal: 'Samarbetsgrupp, råd',
}

export const numberingSchemeTexts: Readonly<Record<NumberingScheme, string>> = {
  perYear: 'Löpande under året',
  meetingAndParagraph: 'Sammanträde och paragraf',
  perMeeting: 'Från 1 vid varje sammanträde',
}

export const seatKindTexts: Readonly<Record<SeatKind, string>> = {
  member: 'Ledamot',
  substitute: 'Ersättare',
}

export const seatRoleTexts: Readonly<Record<SeatRole, string>> = {
  none: '–',
  chair: 'Ordförande',
  firstViceChair: '1:e vice ordförande',
  secondViceChair: '2:e vice ordförande',
}

export const itemKindTexts: Readonly<Record<ItemKind, string>> = {
  formality: 'Formalia',
  decision: 'Beslut',
  information: 'Information',
  notification: 'Anmälan',
  delegation: 'Delegationsbeslut',
  election: 'Val',
  councilMotion: 'Motion',
  citizenProposal: 'Medborgarförslag',
  interpellation: 'Interpellation',
  question: 'Fråga',
}

export const sectionKindTexts: Readonly<Record<SectionKind, string>> = {
  decision: 'Beslut',
  recommendation: 'Förslag till högre organ',
  matter: 'Ärende',
  coOption: 'Adjungering',
  summary: 'Sammanfattning',
  basis: 'Beslutsunderlag',
  proposal: 'Förslag till beslut',
  deliberation: 'Överläggning',
  motions: 'Yrkanden',
  propositionsordning: 'Propositionsordning',
  vote: 'Omröstning',
  election: 'Val',
  recusal: 'Jäv',
  attendance: 'Närvaro',
  reservation: 'Reservation',
  note: 'Protokollsanteckning',
  statement: 'Särskilt yttrande',
  information: 'Information',
  adjournment: 'Ajournering',
  motivation: 'Motivering',
  appeal: 'Hur man överklagar',
  dispatch: 'Expedieras',
  attachments: 'Bilagor',
  free: 'Utan rubrik',
}

/** What undo would take back. */
export const stepTexts: Readonly<Record<StepKind, string>> = {
  'meeting.describe': 'ändringen av tid och plats',
  'meeting.summon': 'att kallelsen skickats',
  'meeting.open': 'öppnandet',
  'meeting.adjourn': 'ajourneringen',
  'meeting.resume': 'återupptagandet',
  'meeting.close': 'avslutandet',
  'justerare.choose': 'valet av justerare',
  'anslag.set': 'anslaget',
  'lateChange.begin': 'upplåsningen',
  'lateChange.end': 'låsningen',
  'agenda.add': 'de nya ärendena',
  'agenda.move': 'flytten av ärendet',
  'agenda.remove': 'borttagningen av ärendet',
  'agenda.withdraw': 'att ärendet utgår',
  'item.describe': 'ändringen av ärendet',
  'paragraph.open': 'öppnandet av paragrafen',
  'paragraph.close': 'avslutandet av paragrafen',
  'paragraph.reopen': 'återöppnandet av paragrafen',
  'paragraph.note': 'anteckningen',
  'item.markDeferral': 'märkningen av ärendet',
  'section.add': 'det nya avsnittet',
  'section.rename': 'den nya rubriken',
  'section.remove': 'borttagningen av avsnittet',
  'text.write': 'texten',
  'text.replace': 'ersättningen',
  'text.restore': 'återtagandet av den tidigare lydelsen',
  'sentence.renew': 'den nya meningen',
  'sentence.keep': 'att de egna orden behålls',
  'sentence.follow': 'att meningarna följer sina uppgifter',
  'rollCall.set': 'uppropet av en person',
  'rollCall.clear': 'det som var anmält om en person',
  'rollCall.finish': 'att uppropet är klart',
  'attendance.record': 'närvarohändelsen',
  'attendance.remove': 'borttagningen av närvarohändelsen',
  'other.put': 'den närvarande',
  'other.remove': 'borttagningen av den närvarande',
  'proposal.put': 'förslaget till beslut',
  'proposal.remove': 'borttagningen av förslaget till beslut',
  'motion.put': 'yrkandet',
  'motion.withdraw': 'tillbakadragandet av yrkandet',
  'motion.remove': 'borttagningen av yrkandet',
  'question.put': 'propositionen',
  'question.remove': 'borttagningen av propositionen',
  'question.move': 'propositionsordningen',
  'question.arrange': 'propositionsordningen',
  'order.approve': 'godkännandet av propositionsordningen',
  'vote.put': 'omröstningen',
  'vote.cast': 'rösten',
  'vote.correct': 'rättelsen av rösten',
  'vote.settle': 'resultatet',
  'vote.remove': 'borttagningen av omröstningen',
  'election.put': 'valet',
  'election.remove': 'borttagningen av valet',
  'dissent.put': 'reservationen eller anteckningen',
  'dissent.remove': 'borttagningen av reservationen eller anteckningen',
  'attachment.put': 'bilagan',
  'attachment.remove': 'borttagningen av bilagan',
}
