import type { Id } from '../domain/ids.ts'
import type { MeetingCollection, MeetingRecord } from '../domain/record.ts'
import { meetingCollections } from '../domain/record.ts'
import type { JsonPath } from '../schema/findings.ts'

/** What an id can refer to. An alternative is known within its question only. */
export type ReferenceTarget =
  'body' | 'person' | 'seat' | 'paragraph' | 'proposal' | 'motion' | 'question' | 'vote' | 'alternative'

/** An id that stands for something else in the record. */
export interface Reference {
  readonly path: JsonPath
  readonly target: ReferenceTarget
  readonly id: Id
}

/** A record, or some of it. */
export type RecordParts = Partial<MeetingRecord>

type FieldsOf<TEntity> = (entity: TEntity) => readonly Reference[]

const fields: { readonly [K in MeetingCollection]: FieldsOf<MeetingRecord[K][number]> } = {
  paragraphs: () => [],
  sections: inParagraph,
  rollCall: ({ personId }) => one('person', ['personId'], personId),
  attendance: ({ personId, paragraphId, seatId }) => [
    ...one('person', ['personId'], personId),
    ...one('paragraph', ['paragraphId'], paragraphId),
    ...one('seat', ['seatId'], seatId),
  ],
  othersPresent: ({ personId, paragraphIds }) => [
    ...one('person', ['personId'], personId),
    ...each('paragraph', ['paragraphIds'], paragraphIds ?? []),
  ],
  proposals: inParagraph,
  motions: ({ paragraphId, movers, seconders, subject, fallbackFor }) => [
    ...inParagraph({ paragraphId }),
    ...each('person', ['movers'], movers),
    ...each('person', ['seconders'], seconders),
    ...(subject ? one(subject.kind, ['subject', 'id'], subject.id) : []),
    ...one('motion', ['fallbackFor'], fallbackFor),
  ],
  questions: ({ id, paragraphId, alternatives, findingId, voteId, outcomeId }) => [
    ...inParagraph({ paragraphId }),
    ...alternatives.flatMap(({ kind, refersTo }, i) =>
      one(kind === 'proposal' ? 'proposal' : 'motion', ['alternatives', i, 'refersTo'], refersTo),
    ),
    ...one('alternative', ['findingId'], within(id, findingId)),
    ...one('vote', ['voteId'], voteId),
    ...one('alternative', ['outcomeId'], within(id, outcomeId)),
  ],
  votes: ({ paragraphId, questionId, yes, no, ballots, corrections }) => [
    ...inParagraph({ paragraphId }),
    ...one('question', ['questionId'], questionId),
    ...one('alternative', ['yes', 'alternativeId'], within(questionId, yes.alternativeId)),
    ...one('alternative', ['no', 'alternativeId'], within(questionId, no.alternativeId)),
    ...people('ballots', ballots),
    ...people('corrections', corrections),
  ],
  elections: ({ paragraphId, candidates }) => [
    ...inParagraph({ paragraphId }),
    ...people('candidates', candidates),
  ],
  dissents: (dissent) => [
    ...inParagraph(dissent),
    ...each('person', ['people'], dissent.people),
    ...one('motion', ['inFavourOf'], dissent.inFavourOf),
  ],
  attachments: inParagraph,
}

const seatFields: FieldsOf<MeetingRecord['seats'][number]> = ({ bodyId, personId, personalFor }) => [
  ...one('body', ['bodyId'], bodyId),
  ...one('person', ['personId'], personId),
  ...one('seat', ['personalFor'], personalFor),
]

const meetingFields: FieldsOf<MeetingRecord['meeting']> = (meeting) => [
  ...one('body', ['bodyId'], meeting.bodyId),
  ...one('person', ['secretaryId'], meeting.secretaryId),
  ...people('justerare', meeting.justerare),
  ...meeting.justerare.flatMap(({ paragraphIds }, i) =>
    each('paragraph', ['justerare', i, 'paragraphIds'], paragraphIds ?? []),
  ),
  ...one('person', ['anslag', 'signatoryId'], meeting.anslag.signatoryId),
  ...inParagraphs('adjournments', meeting.adjournments),
  ...inParagraphs('lateChanges', meeting.lateChanges),
]

function one(target: ReferenceTarget, path: JsonPath, id: Id | null): readonly Reference[] {
  return id === null ? [] : [{ path, target, id }]
}

function each(target: ReferenceTarget, path: JsonPath, ids: readonly Id[]): readonly Reference[] {
  return ids.map((id, i) => ({ path: [...path, i], target, id }))
}

function people(field: string, entries: readonly { readonly personId: Id | null }[]): readonly Reference[] {
  return entries.flatMap(({ personId }, i) => one('person', [field, i, 'personId'], personId))
}

function inParagraphs(
  field: string,
  entries: readonly { readonly paragraphId: Id | null }[],
): readonly Reference[] {
  return entries.flatMap(({ paragraphId }, i) => one('paragraph', [field, i, 'paragraphId'], paragraphId))
}

function inParagraph({ paragraphId }: { readonly paragraphId: Id | null }): readonly Reference[] {
  return one('paragraph', ['paragraphId'], paragraphId)
}

/** An alternative's id made unique in the record. */
function within(questionId: Id, alternativeId: Id | null): Id | null {
  return alternativeId === null ? null : `${questionId}/${alternativeId}`
}

/** Every reference in a record, with the field that it stands in. */
export function referencesIn(parts: RecordParts): readonly Reference[] {
  const { meeting, seats } = parts
  return [
    ...(seats ?? []).flatMap((seat, i) => under(['seats', i], seatFields(seat))),
    ...(meeting ? under(['meeting'], meetingFields(meeting)) : []),
    ...meetingCollections.flatMap((name) => inCollection(name, parts[name] ?? [])),
  ]
}

function inCollection<TName extends MeetingCollection>(
  name: TName,
  entities: readonly MeetingRecord[TName][number][],
): readonly Reference[] {
  const fieldsOf: FieldsOf<MeetingRecord[TName][number]> = fields[name]
  return entities.flatMap((entity, i) => under([name, i], fieldsOf(entity)))
}

function under(path: JsonPath, references: readonly Reference[]): readonly Reference[] {
  return references.map((reference) => ({ ...reference, path: [...path, ...reference.path] }))
}

/** The references of a record that lead nowhere. */
export function danglingReferences(record: MeetingRecord): readonly Reference[] {
  const known: { readonly [K in ReferenceTarget]: ReadonlySet<Id> } = {
    body: new Set([record.body.id]),
    person: idsOf(record.people),
    seat: idsOf(record.seats),
    paragraph: idsOf(record.paragraphs),
    proposal: idsOf(record.proposals),
    motion: idsOf(record.motions),
    question: idsOf(record.questions),
    vote: idsOf(record.votes),
    alternative: new Set(
      record.questions.flatMap(({ id, alternatives }) =>
        alternatives.flatMap((one) => within(id, one.id) ?? []),
      ),
    ),
  }
  return referencesIn(record).filter(({ target, id }) => !known[target].has(id))
}

function idsOf(entities: readonly { readonly id: Id }[]): ReadonlySet<Id> {
  return new Set(entities.map(({ id }) => id))
}
