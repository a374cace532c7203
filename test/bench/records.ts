import type { Block } from '#domain/minutes-body.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { MeetingState } from '#domain/meeting.ts'
import { aMotion, aProposal, aQuestion, aVote, ballots, onProposal } from '../support/facts.ts'
import {
  aCommittee,
  aCouncil,
  adding,
  having,
  meetingWith,
  paragraphWith,
} from '../support/record-builder.ts'
import { prose } from './words.ts'

/** Fullmäktige's meeting with 61 members that goes on at § 3, where a vote has been called for and nobody has voted. */
export function councilVoting(paragraphs: number): MeetingRecord {
  const record = having(
    withProse(aCouncil(paragraphs), 2),
    adding('proposals', aProposal('p', 'kommunstyrelsens förslag', 'Planen antas.')),
    adding(
      'motions',
      aMotion('a', 'approve', 'm1', { subject: onProposal('p') }),
      aMotion('b', 'reject', 'm21', { subject: onProposal('p') }),
    ),
    adding('questions', aQuestion('q', { voteId: 'v' })),
    adding('votes', aVote('v', 'q', { startedAt: '19:00' })),
  )
  return goingOn(record, 3)
}

/** A nämnd's meeting with so many §§ that goes on at § 3, a page of text in each. */
export function committeeWriting(paragraphs: number): MeetingRecord {
  return goingOn(withProse(aCommittee(paragraphs), 5), 3)
}

/**
 * Fullmäktige with 81 seats, everybody there, and so many §§; in so many of them, from § 3 on, a settled vote by roll
 * call. `lines` paragraphs of text in each §.
 */
export function bigCouncil(size: {
  readonly paragraphs: number
  readonly votes: number
  readonly lines: number
}): MeetingRecord {
  const record = withProse(withMoreSeats(aCouncil(size.paragraphs), 81), size.lines)
  const voted = Array.from({ length: size.votes }, (_, i) => i + 3)
  return having(
    record,
    ...voted.flatMap((n) => {
      const [proposal, first, second] = [`p${n}-proposal`, `p${n}-a`, `p${n}-b`]
      const here = { paragraphId: `p${n}` }
      const alternatives = [first, second].map((refersTo, i) => {
        return { id: `q${n}.${i + 1}`, kind: 'motion' as const, refersTo }
      })
      return [
        adding('proposals', { ...aProposal(proposal, 'kommunstyrelsens förslag', 'Planen antas.'), ...here }),
        adding(
          'motions',
          aMotion(first, 'approve', 'm1', { ...here, subject: onProposal(proposal) }),
          aMotion(second, 'reject', 'm21', { ...here, subject: onProposal(proposal) }),
        ),
        adding(
          'questions',
          aQuestion(`q${n}`, { ...here, alternatives, voteId: `v${n}`, outcomeId: `q${n}.1` }),
        ),
        adding('votes', aVote(`v${n}`, `q${n}`, { ...here, ballots: ballots('45j 33n 3a'), settled: true })),
      ]
    }),
  )
}

/** The archive of a nämnd: so many meetings of so many §§ each, one a week, the newest first; ids are their own. */
export function archive(meetings: number, paragraphs: number): readonly MeetingRecord[] {
  const pattern = withProse(aCommittee(paragraphs), 2)
  const newest = Date.parse('2026-03-10T12:00:00Z')
  const week = 7 * 24 * 60 * 60 * 1000
  return Array.from({ length: meetings }, (_, i) => {
    const own = (id: string): string => `${i}-${id}`
    const date = new Date(newest - i * week).toISOString().slice(0, 10)
    return {
      ...pattern,
      meeting: { ...pattern.meeting, id: own('meeting'), date, state: i < 5 ? 'drafted' : 'archived' },
      paragraphs: pattern.paragraphs.map((paragraph) => ({ ...paragraph, id: own(paragraph.id) })),
      sections: pattern.sections.map((section) => ({
        ...section,
        id: own(section.id),
        paragraphId: own(section.paragraphId),
      })),
    }
  })
}

/** The text of the decision of each §: so many paragraphs. */
function withProse(record: MeetingRecord, lines: number): MeetingRecord {
  const text = prose(lines)
  const sections = record.sections.map((section) =>
    section.kind === 'decision' ? { ...section, blocks: blocksOf(section.id, text) } : section,
  )
  return { ...record, sections }
}

/** Paragraphs of plain text as blocks of a section. */
export function blocksOf(sectionId: string, lines: readonly string[]): readonly Block[] {
  return lines.map((text, i) => ({
    kind: 'paragraph',
    id: `${sectionId}-${i}`,
    origin: null,
    inlines: [{ kind: 'text', text, marks: [] }],
  }))
}

function goingOn(record: MeetingRecord, number: number): MeetingRecord {
  const state: MeetingState = 'open'
  return having(
    record,
    meetingWith({ state, endTime: null }),
    ...record.paragraphs.map((_, i) =>
      paragraphWith(i + 1, {
        state: i + 1 < number ? 'closed' : i + 1 === number ? 'open' : 'planned',
        openedAt: i + 1 <= number ? '18:30' : null,
      }),
    ),
  )
}

/** The council with more members than the 61 that it has in tests: of the first party, behind the others. */
function withMoreSeats(record: MeetingRecord, size: number): MeetingRecord {
  const [seat] = record.seats
  const [person] = record.people
  if (seat === undefined || person === undefined) throw new Error('The council has no seats')
  const { seats } = record.body
  const more = Array.from({ length: size - seats }, (_, i) => `m${seats + i + 1}`)
  const members = record.seats.filter(({ kind }) => kind === 'member')
  const substitutes = record.seats.filter(({ kind }) => kind === 'substitute')
  return {
    ...record,
    body: { ...record.body, seats: size },
    seats: [
      ...members,
      ...more.map((id) => ({ ...seat, id: `seat-${id}`, personId: id, role: 'none' as const })),
      ...substitutes,
    ],
    people: [...record.people, ...more.map((id) => ({ ...person, id, familyName: `Berg ${id.slice(1)}` }))],
  }
}
