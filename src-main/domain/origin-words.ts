import type { AttendanceEventKind } from './attendance.ts'
import { formatTime } from './date-words.ts'
import type { Dissent } from './dissent.ts'
import { assertNever } from './errors.ts'
import { factOf } from './fact.ts'
import type { ClockTime, ParagraphId } from './ids.ts'
import type { Origin } from './minutes-body.ts'
import { moverNames } from './motion-names.ts'
import { shortNumber } from './numbering.ts'
import { nameOf, namesOf } from './people.ts'
import type { Question } from './question.ts'
import type { MeetingRecord } from './record.ts'
import { voteNumber } from './vote-numbers.ts'

const events: Readonly<Record<AttendanceEventKind, string>> = {
  arrives: 'anländer',
  leaves: 'lämnar',
  recused: 'jäv',
  serves: 'tjänstgör',
  stops: 'slutar tjänstgöra',
  takesChair: 'tar över som ordförande',
  leavesChair: 'lämnar ordförandeskapet',
  remoteOn: 'på distans',
  remoteOff: 'åter på plats',
  abstainsFromDecision: 'deltar inte i beslutet',
}

const dissents: Readonly<Record<Dissent['kind'], string>> = {
  reservation: 'reservationen av',
  note: 'protokollsanteckningen av',
  statement: 'det särskilda yttrandet av',
}

/** What is said of a § as such, by its phrase. */
const procedures: Readonly<Record<string, string>> = {
  'öppnande.ärende_utgår': 'Ur att ärendet utgår',
  'öppnande.extra_ärende': 'Ur att ärendet lades till',
  'öppnande.stängda_dörrar': 'Ur stängda dörrar',
  'justerare.omedelbar_beslut': 'Ur omedelbar justering',
  'justerare.omedelbar_märkning': 'Ur omedelbar justering',
}

/** Where a generated sentence comes from, in a few words: "Ur omröstning 1 i § 44, 19.42". */
export function originText(record: MeetingRecord, origin: Origin): string {
  const fact = factOf(record, origin.factId)
  switch (fact.kind) {
    case 'motion':
      return `Ur yrkandet av ${moverNames(record, fact.motion)}`
    case 'question':
      return `Ur proposition ${questionNumber(record, fact.question)} i ${section(record, fact.question.paragraphId)}`
    case 'vote': {
      const { id, paragraphId, startedAt } = fact.vote
      return `Ur omröstning ${voteNumber(record, id)} i ${section(record, paragraphId)}${at(startedAt)}`
    }
    case 'attendance': {
      const { event } = fact
      return `Ur närvaron: ${nameOf(record, event.personId)}, ${events[event.kind]}${at(event.time)}`
    }
    case 'dissent': {
      const { dissent } = fact
      return `Ur ${dissents[dissent.kind]} ${namesOf(record, dissent.people)}${at(dissent.announcedAt)}`
    }
    case 'election':
      return `Ur valet av ${fact.election.office}`
    case 'proposal':
      return `Ur ${fact.proposal.name}`
    case 'decision':
      return `Ur det som har avgjorts i ${section(record, fact.paragraph.id)}`
    case 'procedure':
      return procedures[origin.phrase] ?? `Ur handläggningen av ${section(record, fact.paragraph.id)}`
    case 'rollCall':
      return 'Ur uppropet'
    case 'adjournment':
      return `Ur ajourneringen ${span(fact.adjournment.from, fact.adjournment.to)}`
    case 'gone':
      return 'Uppgiften bakom meningen är borttagen'
    default:
      return assertNever(fact)
  }
}

/** The how-manieth question of its §, from 1. */
function questionNumber({ questions }: MeetingRecord, { id, paragraphId }: Question): number {
  const ofParagraph = questions.filter((question) => question.paragraphId === paragraphId)
  return ofParagraph.findIndex((question) => question.id === id) + 1
}

function section(record: MeetingRecord, paragraphId: ParagraphId): string {
  return `§ ${shortNumber(record, paragraphId)}`
}

function at(time: ClockTime | null): string {
  return time === null ? '' : `, ${formatTime(time)}`
}

function span(from: ClockTime, to: ClockTime | null): string {
  return to === null ? formatTime(from) : `${formatTime(from)}–${formatTime(to)}`
}
