import { blocksText } from '../block-text.ts'
import { atTime, dateSpan, formatDate, timeSpan, weekdayAndDate } from '../date-words.ts'
import { assertNever } from '../errors.ts'
import type { ParagraphId, PersonId } from '../ids.ts'
import type { Paragraph } from '../meeting.ts'
import { paragraphRange } from '../paragraph-range.ts'
import { nameOf, personOf } from '../people.ts'
import { fullName } from '../person-name.ts'
import type { MeetingRecord } from '../record.ts'
import { sectionsOf } from '../section-order.ts'
import { servingAt } from '../serving.ts'
import { capitalise, joinList } from '../swedish.ts'
import { documentWords } from './document-words.ts'
import type { Anslagsbevis, Cover, Fact, SignatureBlock } from './minutes-document.ts'

/**
 * The cover of the minutes: when and where, who signs which §§, and the certificate of the notice (domain.md §7, §11).
 * `minuted` are the §§ that the minutes hold.
 */
export function minutesCover(record: MeetingRecord, minuted: readonly Paragraph[]): Cover {
  const { place, adjournments } = record.meeting
  const breaks = adjournments.map(({ from, to }) => timeSpan(from, to)).join(', ')
  const ids = minuted.map(({ id }) => id)
  const facts: readonly Fact[] = [
    { label: documentWords.time, value: meetingTime(record) },
    {
      label: documentWords.adjourned,
      value: breaks === '' ? '' : `${record.body.template.timeWord} ${breaks}`,
    },
    { label: documentWords.place, value: place },
    { label: documentWords.present, value: documentWords.presentAsListed },
    { label: documentWords.chosenToAttest, value: chosenToAttest(record) },
  ]
  return {
    facts: facts.filter(({ value }) => value !== ''),
    signatures: record.body.template.signatureOrder.flatMap((role) => signatures(record, role, ids)),
    anslagsbevis: anslagsbevis(record),
  }
}

/** The day of the meeting, or its days: "2020-05-13", as the body writes dates. */
export function meetingDate(record: MeetingRecord): string {
  const { date, endDate } = record.meeting
  return dateSpan(date, endDate ?? date, record.body.template.dateStyle)
}

/** "Onsdag den 13 maj 2020, klockan 09.58 – 10.25"; a meeting of several days names the last one with its own time. */
function meetingTime({ meeting, body }: MeetingRecord): string {
  const { date, endDate, startTime, endTime } = meeting
  const { timeWord } = body.template
  const day = capitalise(weekdayAndDate(date))
  if (endDate === null) {
    return startTime === null ? day : `${day}, ${timeWord} ${timeSpan(startTime, endTime)}`
  }
  const start = startTime === null ? day : `${day}, ${atTime(startTime, timeWord)}`
  const lastDay = weekdayAndDate(endDate)
  return `${start} – ${endTime === null ? lastDay : `${lastDay}, ${atTime(endTime, timeWord)}`}`
}

/** "§ 7:2, Ann-Christine Furustrand (S)": the § of the choice when it can be told, and who was chosen. */
function chosenToAttest(record: MeetingRecord): string {
  const named = (role: 'justerare' | 'substitute'): string => {
    const chosen = record.meeting.justerare.filter((justerare) => justerare.role === role)
    return joinList(
      chosen.map(({ personId }) => nameOf(record, personId)),
      'och',
    )
  }
  const substitutes = named('substitute')
  const choice = paragraphOfChoice(record)
  return [
    choice === null ? '' : paragraphRange(record, [choice]),
    named('justerare'),
    substitutes === '' ? '' : `${documentWords.substituteJusterare} ${substitutes}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** The first § that speaks of justering and whose decision names all justerare; null when none does. */
function paragraphOfChoice(record: MeetingRecord): ParagraphId | null {
  const names = record.meeting.justerare
    .filter(({ role }) => role === 'justerare')
    .flatMap(({ personId }) => personOf(record, personId) ?? [])
    .map(fullName)
  if (names.length === 0) return null
  const choice = record.paragraphs.find(({ id, title }) => {
    const decision = sectionsOf(record, id)
      .filter(({ kind }) => kind === 'decision')
      .map(({ blocks }) => blocksText(blocks))
      .join('\n')
    const aboutJustering = `${title}\n${decision}`.toLowerCase().includes(documentWords.attestStem)
    return aboutJustering && names.every((name) => decision.includes(name))
  })
  return choice?.id ?? null
}

function signatures(
  record: MeetingRecord,
  role: 'secretary' | 'chair' | 'justerare',
  minuted: readonly ParagraphId[],
): readonly SignatureBlock[] {
  switch (role) {
    case 'secretary':
      return [
        signature(record, record.meeting.secretaryId, { capacity: documentWords.secretary, ids: minuted }),
      ]
    case 'chair':
      return chairs(record, minuted)
    case 'justerare':
      return justerare(record, minuted)
    default:
      return assertNever(role)
  }
}

/** A block for everyone who has led a §, with the §§ led (the corpus has covers with several). */
function chairs(record: MeetingRecord, minuted: readonly ParagraphId[]): readonly SignatureBlock[] {
  const capacity = documentWords.chair
  if (minuted.length === 0) return [signature(record, servingAt(record, null).chairId, { capacity, ids: [] })]
  const led = Map.groupBy(minuted, (id) => servingAt(record, id).chairId)
  return [...led].map(([personId, ids]) => signature(record, personId, { capacity, ids }))
}

/** One who was recused (jävig) does not attest that § (domain.md §3.5). A substitute signs when §§ were given him. */
function justerare(record: MeetingRecord, minuted: readonly ParagraphId[]): readonly SignatureBlock[] {
  return record.meeting.justerare
    .filter(({ role, paragraphIds }) => role === 'justerare' || paragraphIds !== null)
    .map(({ personId, paragraphIds }) => {
      const ids = paragraphIds ?? minuted.filter((id) => !servingAt(record, id).recused.has(personId))
      return signature(record, personId, { capacity: documentWords.justerare, ids })
    })
}

interface Signing {
  readonly capacity: string
  readonly ids: readonly ParagraphId[]
}

function signature(
  record: MeetingRecord,
  personId: PersonId | null,
  { capacity, ids }: Signing,
): SignatureBlock {
  const range = paragraphRange(record, ids)
  return {
    name: personId === null ? '' : nameOf(record, personId),
    capacity: range === '' ? capacity : `${capacity}, ${range}`,
  }
}

function anslagsbevis(record: MeetingRecord): Anslagsbevis | null {
  const { rules, template, name } = record.body
  if (!rules.minutesPosted || template.anslagPlacement !== 'cover') return null
  const { keptAt, signatoryId } = record.meeting.anslag
  return {
    heading: documentWords.anslagsbevis,
    facts: [
      { label: documentWords.announced, value: noticePeriod(record) },
      { label: documentWords.body, value: name },
      { label: documentWords.meetingDate, value: meetingDate(record) },
      { label: documentWords.keptAt, value: keptAt },
    ],
    signatory: signatoryId === null ? '' : nameOf(record, signatoryId),
  }
}

/** "2020-05-19 – 2020-06-10": put up and taken down; '' before it is known. */
function noticePeriod({ meeting, body }: MeetingRecord): string {
  const { postedOn, takenDownOn } = meeting.anslag
  const { dateStyle } = body.template
  if (postedOn === null) return ''
  if (takenDownOn === null) return `${formatDate(postedOn, dateStyle)} –`
  return dateSpan(postedOn, takenDownOn, dateStyle)
}
