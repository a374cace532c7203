import type { MeetingRecord } from '#domain/record.ts'
import { sentencesOfFact } from '#domain/sentences.ts'
import { aCouncilOf } from './chair.ts'
import { aMotion, aProposal, factsParagraph, onProposal } from './facts.ts'
import { aCommittee, adding, having } from './record-builder.ts'

/** Matters of § 3 from domain.md §4 and the corpus, with their motions put and nothing tried yet. */

/**
 * Kommunstyrelsen's proposal against B:s and C:s in a council of 41 (domain.md §4.5); with D:s, four in all. A has those
 * who moved nothing.
 */
export function rivalProposals(...rivals: readonly ('B' | 'C' | 'D')[]): MeetingRecord {
  return having(
    aCouncilOf(41),
    named('m20', 'B'),
    named('m33', 'C'),
    named('m41', 'D'),
    adding('proposals', aProposal('A', 'kommunstyrelsens förslag', 'Taxan höjs.')),
    adding(
      'motions',
      ...rivals.map((rival) =>
        aMotion(rival, 'own', { B: 'm20', C: 'm33', D: 'm41' }[rival], { clauses: [`Enligt ${rival}.`] }),
      ),
    ),
  )
}

/** The detaljplan of mock/propositionsordning: a nämnd, five motions, each to be tried once. */
export function detailedPlan(): MeetingRecord {
  return having(
    aCommittee(4),
    adding(
      'proposals',
      aProposal('p', 'förvaltningens förslag', 'Samrådsredogörelsen godkänns.', 'Planen ställs ut.'),
    ),
    adding(
      'motions',
      aMotion('bif', 'approve', 'm5', { subject: onProposal('p'), seconders: ['m6'] }),
      aMotion('avs', 'reject', 'm10', { subject: onProposal('p') }),
      aMotion('åter', 'referBack', 'm2', { justification: 'en ny trafikutredning tas fram' }),
      aMotion('tre', 'amend', 'm11', {
        subject: onProposal('p'),
        clauses: ['Samrådsredogörelsen godkänns.', 'Planen ställs ut med högst tre våningar.'],
      }),
      aMotion('till', 'add', 'm8', { clauses: ['planen utvärderas efter ett år'] }),
    ),
  )
}

/** Everything that is said of § 3 in the order of its facts, one sentence or paragraph an item; clauses after theirs. */
export function told(record: MeetingRecord): readonly string[] {
  const facts = [...record.motions, ...record.questions, ...record.votes, ...record.elections]
  const here = facts.filter(({ paragraphId }) => paragraphId === factsParagraph)
  return here.flatMap(({ id }) => toldOf(record, id))
}

/** What is said of one fact. */
export function toldOf(record: MeetingRecord, factId: string): readonly string[] {
  return sentencesOfFact(record, factId).flatMap(({ text, clauses }) => [text, ...clauses])
}

/** Somebody known by one letter and no party, as in domain.md. */
function named(personId: string, letter: string): (record: MeetingRecord) => MeetingRecord {
  return (record) => ({
    ...record,
    people: record.people.map((person) =>
      person.id === personId ? { ...person, givenName: '', familyName: letter, party: null } : person,
    ),
  })
}
