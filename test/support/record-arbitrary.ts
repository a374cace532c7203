import type fc from 'fast-check'
import type { MeetingRecord } from '#domain/record.ts'
import { meetingCollections } from '#domain/record.ts'
import { recordSchema } from '#schema/record.ts'
import { arbitraryOf } from './arbitrary.ts'

/**
 * Whole records with anything in them that the schemas accept, made into one meeting: ids that are unique, references
 * that lead somewhere, seats held on the day.
 */
export const anyRecord: fc.Arbitrary<MeetingRecord> = arbitraryOf(recordSchema).map(connected)

type Ids = readonly string[]

/** One of the ids, by a number; null when there are none. */
function pick(ids: Ids, by: number): string | null {
  return ids.length === 0 ? null : (ids[by % ids.length] ?? null)
}

function connected(raw: MeetingRecord): MeetingRecord {
  const numbered = Object.fromEntries(
    meetingCollections.map((name) => [
      name,
      raw[name].map((entity, i) => ({ ...entity, id: `${name}-${i}` })),
    ]),
  ) as unknown as Pick<MeetingRecord, (typeof meetingCollections)[number]>
  const people = raw.people.map((person, i) => ({ ...person, id: `person-${i}` }))
  const persons = people.map(({ id }) => id)
  const body = { ...raw.body, numbering: { ...raw.body.numbering, pattern: '{abbr} § {n}' } }
  const seats = raw.seats.map((seat, i) => ({
    ...seat,
    id: `seat-${i}`,
    bodyId: body.id,
    personId: persons[i] ?? null,
    personalFor: null,
    from: '1991-01-01',
    to: null,
  }))
  const paragraphs = numbered.paragraphs.map((paragraph) => ({ ...paragraph, privateNote: '' }))
  const items = paragraphs.map(({ id }) => id)
  const inItem = <TEntity extends { readonly paragraphId: string | null }>(
    list: readonly TEntity[],
  ): TEntity[] =>
    items.length === 0 ? [] : list.map((entity, i) => ({ ...entity, paragraphId: pick(items, i) }))
  const withPerson = <TEntity extends { readonly personId: string | null }>(
    list: readonly TEntity[],
  ): TEntity[] =>
    persons.length === 0 ? [] : list.map((entity, i) => ({ ...entity, personId: pick(persons, i) }))
  const everyone = (ids: Ids): Ids => persons.slice(0, ids.length)
  const proposals = inItem(numbered.proposals)
  const motions = inItem(numbered.motions).map((motion, i, list) => ({
    ...motion,
    movers: everyone(motion.movers),
    seconders: everyone(motion.seconders),
    subject: proposals[0] ? { kind: 'proposal' as const, id: proposals[0].id } : null,
    fallbackFor: pick(
      list.map(({ id }) => id),
      i,
    ),
  }))
  const questions = inItem(numbered.questions).map((question) => {
    const alternatives = question.alternatives.map((alternative, i) => ({
      ...alternative,
      id: `alternative-${i}`,
      kind: 'motion' as const,
      refersTo: motions[0]?.id ?? null,
    }))
    const [first] = alternatives
    return {
      ...question,
      alternatives,
      findingId: first?.id ?? null,
      voteId: null,
      outcomeId: first?.id ?? null,
    }
  })
  const asked = questions.find(({ alternatives }) => alternatives.length > 0)
  const side = asked?.alternatives[0]?.id
  const votes =
    asked === undefined || side === undefined
      ? []
      : inItem(numbered.votes).map((vote) => ({
          ...vote,
          questionId: asked.id,
          yes: { ...vote.yes, alternativeId: side },
          no: { ...vote.no, alternativeId: side },
          ballots: withPerson(vote.ballots),
          corrections: withPerson(vote.corrections),
        }))
  return {
    body,
    people,
    seats,
    meeting: {
      ...raw.meeting,
      bodyId: body.id,
      date: '2020-05-13',
      // A meeting that is over has no items left untreated.
      state: 'open',
      secretaryId: pick(persons, 0),
      justerare: withPerson(raw.meeting.justerare).map((one) => ({ ...one, paragraphIds: items })),
      anslag: { ...raw.meeting.anslag, signatoryId: pick(persons, 1) },
      adjournments: raw.meeting.adjournments.map((adjournment, i) => ({
        ...adjournment,
        id: `adjournment-${i}`,
        paragraphId: pick(items, i),
      })),
      lateChanges: raw.meeting.lateChanges.map((change, i) => ({
        ...change,
        id: `change-${i}`,
        paragraphId: pick(items, i),
      })),
    },
    paragraphs,
    sections: inItem(numbered.sections).map((section) => ({
      ...section,
      blocks: section.blocks.map((block, i) => ({ ...block, id: `block-${i}` })),
    })),
    rollCall: withPerson(numbered.rollCall),
    attendance: withPerson(inItem(numbered.attendance)).map((event) => ({
      ...event,
      seatId: seats[0]?.id ?? null,
    })),
    othersPresent: withPerson(numbered.othersPresent).map((other) => ({ ...other, paragraphIds: items })),
    proposals,
    motions,
    questions,
    votes,
    elections: inItem(numbered.elections).map((election) => ({
      ...election,
      candidates: withPerson(election.candidates),
    })),
    dissents: inItem(numbered.dissents).map((dissent) => ({
      ...dissent,
      people: everyone(dissent.people),
      inFavourOf: motions[0]?.id ?? null,
    })),
    attachments: inItem(numbered.attachments),
  }
}
