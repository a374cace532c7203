import { formatDate, formatTime, weekdayName } from './date-words.ts'
import type { ParagraphId, PersonId } from './ids.ts'
import type { Justerare } from './meeting.ts'
import { proposalsOf } from './motions.ts'
import { shortNumber } from './numbering.ts'
import { namesOf } from './people.ts'
import type { TemplateValues } from './phrase-template.ts'
import type { PhraseId } from './phrases.ts'
import type { MeetingRecord } from './record.ts'
import { servingAt } from './serving.ts'
import { bodyWords } from './swedish.ts'

/**
 * The words that the record itself gives for a phrase in a §, by placeholder; those that only the writer knows are left
 * out, and so are those that the record does not have yet.
 */
export function knownValues(record: MeetingRecord, paragraphId: ParagraphId, id: PhraseId): TemplateValues {
  return withoutBlanks({
    ...bodyWords(record.body),
    förvaltningsrätt: record.body.rules.appealCourt,
    förslag: onlyProposal(record, paragraphId),
    ...ofPhrase(record, paragraphId, id),
  })
}

type Values = Readonly<Record<string, string | number | null>>

function withoutBlanks(values: Values): TemplateValues {
  const known = Object.entries(values).filter(([, value]) => value !== null && value !== '')
  return Object.fromEntries(known) as TemplateValues
}

/** "Bifall" can only be about what lies on the table, when that is one thing. */
function onlyProposal(record: MeetingRecord, paragraphId: ParagraphId): string | null {
  const [proposal, ...others] = proposalsOf(record, paragraphId)
  return proposal !== undefined && others.length === 0 ? proposal.name : null
}

function ofPhrase(record: MeetingRecord, paragraphId: ParagraphId, id: PhraseId): Values {
  const { meeting } = record
  switch (id) {
    case 'öppnande.öppnat':
      return { person: chair(record, paragraphId), tid: time(meeting.startTime) }
    case 'öppnande.upprop':
      return { antal: servingAt(record, paragraphId).serving.size }
    case 'jäv.ordförande':
    case 'närvaro.ordförandebyte':
      return { person: chair(record, paragraphId), paragraf: shortNumber(record, paragraphId) }
    case 'avslut.sammanträde':
      return { tid: time(meeting.endTime) }
    case 'justerare.tid_plats':
    case 'justerare.digital':
      return justeringPlan(record)
    case 'justerare.en':
    case 'justerare.två':
    case 'justerare.flera':
    case 'justerare.flera_ersättare':
      return chosenJusterare(record)
    default:
      return id.startsWith('närvaro.') ? { paragraf: shortNumber(record, paragraphId) } : {}
  }
}

function chair(record: MeetingRecord, paragraphId: ParagraphId): string {
  const { chairId } = servingAt(record, paragraphId)
  return namesOf(record, chairId === null ? [] : [chairId])
}

function chosenJusterare(record: MeetingRecord): Values {
  const chosen = (role: Justerare['role']): readonly PersonId[] =>
    record.meeting.justerare.filter((each) => each.role === role).map(({ personId }) => personId)
  const [first, second, ...more] = chosen('justerare')
  const pair = first !== undefined && second !== undefined && more.length === 0
  return {
    person: first !== undefined && second === undefined ? namesOf(record, [first]) : null,
    person1: pair ? namesOf(record, [first]) : null,
    person2: pair ? namesOf(record, [second]) : null,
    personer: namesOf(record, chosen('justerare')),
    ersättare: namesOf(record, chosen('substitute')),
  }
}

function justeringPlan({ meeting, body }: MeetingRecord): Values {
  const { date, time: clock, place } = meeting.justering
  return {
    veckodag: date === null ? null : weekdayName(date),
    datum: date === null ? null : formatDate(date, body.template.dateStyle),
    tid: time(clock),
    plats: place,
  }
}

function time(clock: string | null): string | null {
  return clock === null ? null : formatTime(clock)
}
