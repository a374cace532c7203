import type { Person } from './body.ts'
import { atTime, formatDate, formatTime, longDate, weekdayName } from './date-words.ts'
import { rankFuzzy } from './fuzzy.ts'
import type { ClockTime, ParagraphId, PersonId } from './ids.ts'
import { insertionWords as words } from './insertion-words.ts'
import { paragraphLabel, paragraphNumber, shortNumber } from './numbering.ts'
import { personRank } from './people-match.ts'
import { nameOf } from './people.ts'
import { comparePeople, personName, personNameGenitive, personNames } from './person-name.ts'
import type { MeetingRecord } from './record.ts'
import { servingAt } from './serving.ts'

/** Something that can be put into the text at the caret: how the list shows it, and the words that are put. */
export interface Insertion {
  readonly label: string
  /** What tells it from the others, beside the label; '' for none. */
  readonly detail: string
  readonly text: string
}

/** Where the caret stands; null when it is in no §. */
export interface InsertionPlace {
  readonly record: MeetingRecord
  readonly paragraphId: ParagraphId | null
  /** The time of day. */
  readonly now: ClockTime
}

/**
 * What `@` offers: the people of the record as they are printed ("Michaela Fletcher (M)"), the likeliest first, those
 * in the room before the others. When something has been typed their genitives follow ("Michaela Fletchers (M)"), whose
 * s cannot be added behind the party.
 */
export function peopleInsertions(place: InsertionPlace, search: string): readonly Insertion[] {
  const { record } = place
  const room = peopleInRoom(place)
  const away = (person: Person): number => (room.has(person.id) ? 0 : 1)
  const found = record.people
    .map((person) => ({ person, rank: search.trim() === '' ? 0 : personRank(person, search) }))
    .filter(({ rank }) => rank !== null)
    .toSorted(
      (a, b) =>
        (a.rank ?? 0) - (b.rank ?? 0) || away(a.person) - away(b.person) || comparePeople(a.person, b.person),
    )
    .map(({ person }) => person)
  const named = found.map((person): Insertion => {
    const text = personName(person)
    return { label: text, detail: capacity(record, person, room), text }
  })
  if (search.trim() === '') return named
  const genitives = found.map((person): Insertion => {
    const text = personNameGenitive(person)
    return { label: text, detail: words.genitive, text }
  })
  return [...named, ...genitives]
}

/** What `#` offers: dates and times, the numbers and names of the meeting, the body's forms. The best comes first. */
export function dataInsertions(place: InsertionPlace, search: string): readonly Insertion[] {
  const data = dataOf(place).flatMap(([label, text]): readonly Insertion[] =>
    text === '' ? [] : [{ label, detail: text, text }],
  )
  return rankFuzzy(data, search, ({ label, text }) => [label, text])
}

/**
 * What `§` offers: the other §§ of the meeting, by number or words of the title. They are cited as the body cites its
 * own: "§ 7:2".
 */
export function referenceInsertions(place: InsertionPlace, search: string): readonly Insertion[] {
  const { record, paragraphId } = place
  const others = record.paragraphs.filter(({ id }) => id !== paragraphId && shortNumber(record, id) !== '')
  return rankFuzzy(others, search, ({ id, title, caseNumbers }) => [
    shortNumber(record, id),
    paragraphNumber(record, id) ?? '',
    title,
    ...caseNumbers,
  ]).map(({ id, title }) => ({
    label: paragraphLabel(record, id),
    detail: title,
    text: `§ ${shortNumber(record, id)}`,
  }))
}

function dataOf({ record, paragraphId, now }: InsertionPlace): readonly (readonly [string, string])[] {
  const { body, meeting, people } = record
  const { dateStyle, timeWord } = body.template
  const item = record.paragraphs.find(({ id }) => id === paragraphId)
  const { chairId, serving } = servingAt(record, item?.id ?? null)
  const named = (personId: PersonId | null): string => (personId === null ? '' : nameOf(record, personId))
  const justerare = meeting.justerare.filter(({ role }) => role === 'justerare')
  return [
    [words.date, formatDate(meeting.date, dateStyle)],
    [words.longDate, dateStyle === 'long' ? '' : longDate(meeting.date)],
    [words.weekday, weekdayName(meeting.date)],
    [words.now, atTime(now, timeWord)],
    [words.time, formatTime(now)],
    [words.started, meeting.startTime === null ? '' : atTime(meeting.startTime, timeWord)],
    [words.place, meeting.place],
    ...(item?.caseNumbers ?? []).map((number) => [words.caseNumber, number] as const),
    [words.title, item?.title ?? ''],
    [words.paragraph, item === undefined ? '' : paragraphLabel(record, item.id)],
    [words.body, body.inText],
    [words.bodyGenitive, body.inTextGenitive],
    [words.bodyName, body.name],
    [words.bodyAbbreviation, body.abbreviation],
    [words.organisation, body.organisation],
    [words.chair, named(chairId)],
    [words.secretary, named(meeting.secretaryId)],
    [words.justerare, personNames(people.filter(({ id }) => justerare.some((each) => each.personId === id)))],
    [words.serving, String(serving.size)],
  ]
}

/** Everybody who is there in the §, with or without a seat. */
function peopleInRoom({ record, paragraphId }: InsertionPlace): ReadonlySet<PersonId> {
  const known = record.paragraphs.some(({ id }) => id === paragraphId) ? paragraphId : null
  const others = record.othersPresent.filter(
    ({ paragraphIds }) => known === null || paragraphIds === null || paragraphIds.includes(known),
  )
  const { secretaryId } = record.meeting
  return new Set([
    ...servingAt(record, known).present,
    ...others.map(({ personId }) => personId),
    ...(secretaryId === null ? [] : [secretaryId]),
  ])
}

function capacity(record: MeetingRecord, person: Person, room: ReadonlySet<PersonId>): string {
  const seat = record.seats.find(({ personId }) => personId === person.id)
  if (seat === undefined) {
    const other = record.othersPresent.find(({ personId }) => personId === person.id)
    return other === undefined || other.function === '' ? person.title : other.function
  }
  const role = seat.kind === 'substitute' ? words.substitute : words.roles[seat.role]
  return room.has(person.id) ? role : `${role}, ${words.away}`
}
