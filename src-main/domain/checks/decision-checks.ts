import { blockText } from '../block-text.ts'
import type { Person } from '../body.ts'
import { datesIn } from '../dates-in-text.ts'
import type { ItemKind, Paragraph } from '../meeting.ts'
import type { Section } from '../minutes-body.ts'
import { personNames } from '../person-name.ts'
import type { MeetingRecord } from '../record.ts'
import { sectionHeading } from '../section-order.ts'
import { servingAt } from '../serving.ts'
import { type Check, check } from './check.ts'
import {
  board,
  closed,
  inParagraph,
  inSection,
  label,
  paragraphText,
  sectionText,
  statutory,
  writtenSections,
} from './check-help.ts'
import { checkWords } from './check-words.ts'

/** What a § must hold once it is decided (domain.md §1.2–1.3, §4.1). */
export const decisionChecks: readonly Check[] = [
  check({
    id: 'decision.missing',
    severity: 'law',
    level: 'error',
    source: 'KL 5:67 p. 4',
    appliesTo: statutory,
    find: (record) =>
      found(
        record,
        decided(record).filter(({ id }) => decisionSections(record, id).length === 0),
      ),
  }),
  check({
    id: 'information.decides',
    severity: 'custom',
    level: 'warning',
    source: 'KL 5:67 p. 4',
    appliesTo: statutory,
    find: (record) =>
      closed(record)
        .filter(({ kind }) => kind === 'information')
        .flatMap(({ id }) => decisionSections(record, id))
        .filter((section) => !checkWords.onlyNotes.test(sectionText(section)))
        .map((section) => ({
          place: inSection(section),
          data: { paragraf: label(record, section.paragraphId) },
        })),
  }),
  check({
    id: 'information.hasMotions',
    severity: 'custom',
    level: 'warning',
    source: 'KL 5:67',
    appliesTo: statutory,
    find: (record) =>
      found(
        record,
        closed(record).filter(({ id, kind }) => {
          const isHere = ({ paragraphId }: { readonly paragraphId: string }): boolean => paragraphId === id
          return kind === 'information' && (record.motions.some(isHere) || record.votes.some(isHere))
        }),
      ),
  }),
  check({
    id: 'administrative.noReasons',
    severity: 'law',
    level: 'warning',
    source: 'FL 32 §',
    appliesTo: statutory,
    find: (record) =>
      found(
        record,
        administrative(record).filter(({ id }) => writtenSections(record, id, ['motivation']).length === 0),
      ),
  }),
  check({
    id: 'administrative.noPresenter',
    severity: 'law',
    level: 'warning',
    source: 'FL 31 §',
    appliesTo: statutory,
    find: (record) =>
      found(
        record,
        administrative(record).filter(({ id }) => !hasPresenter(record, id)),
      ),
  }),
  check({
    id: 'administrative.noPart',
    severity: 'law',
    level: 'warning',
    source: 'KL 4:26',
    appliesTo: board,
    find: (record) =>
      administrative(record).flatMap(({ id }) => {
        const people = takingNoPart(record, id)
        if (people.length === 0) return []
        const data = { personer: personNames(people), paragraf: label(record, id) }
        return [{ place: inParagraph(id), data }]
      }),
  }),
  check({
    id: 'basis.undated',
    severity: 'custom',
    level: 'warning',
    source: 'KL 5:67',
    appliesTo: statutory,
    find: (record) =>
      record.sections
        .filter(({ kind }) => kind === 'basis')
        .flatMap((section) => {
          const [line] = undatedLines(section)
          if (line === undefined) return []
          const data = { paragraf: label(record, section.paragraphId), text_kort: shortened(line) }
          return [{ place: inSection(section), data }]
        }),
  }),
  check({
    id: 'dispatch.empty',
    severity: 'custom',
    level: 'warning',
    source: 'FL 33 §',
    appliesTo: (body) =>
      statutory(body) && body.template.sections.some((section) => section.kind === 'dispatch'),
    find: (record) =>
      decided(record)
        .filter(({ id }) => writtenSections(record, id, ['dispatch']).length === 0)
        .map(({ id }) => ({
          place: inParagraph(id),
          data: { paragraf: label(record, id), rubrik: sectionHeading(record.body, 'dispatch') },
        })),
  }),
]

const decidingKinds: ReadonlySet<ItemKind> = new Set([
  'decision',
  'election',
  'councilMotion',
  'citizenProposal',
])

/** The §§ that have been treated and whose kind asks for a decision. */
function decided(record: MeetingRecord): readonly Paragraph[] {
  return closed(record).filter(({ kind }) => decidingKinds.has(kind))
}

/** Those whose decision is about somebody's own case, and can be appealed as such. */
function administrative(record: MeetingRecord): readonly Paragraph[] {
  return decided(record).filter(({ appeal }) => appeal === 'administrative')
}

function found(record: MeetingRecord, paragraphs: readonly Paragraph[]) {
  return paragraphs.map(({ id }) => ({ place: inParagraph(id), data: { paragraf: label(record, id) } }))
}

function decisionSections(record: MeetingRecord, paragraphId: string): readonly Section[] {
  return writtenSections(record, paragraphId, ['decision', 'recommendation'])
}

function hasPresenter(record: MeetingRecord, paragraphId: string): boolean {
  const presenter = record.othersPresent.some(
    ({ capacity, paragraphIds }) => capacity === 'presenter' && (paragraphIds?.includes(paragraphId) ?? true),
  )
  return presenter || checkWords.presented.test(paragraphText(record, paragraphId))
}

/** Those who served and took no part in deciding, by their own words or in a vote. */
function takingNoPart(record: MeetingRecord, paragraphId: string): readonly Person[] {
  const { serving, abstaining } = servingAt(record, paragraphId)
  const inVotes = record.votes
    .filter((vote) => vote.paragraphId === paragraphId)
    .flatMap(({ ballots }) => ballots.filter(({ choice }) => choice === 'notParticipating'))
  const refusing = new Set([...abstaining, ...inVotes.map(({ personId }) => personId)])
  return record.people.filter(({ id }) => refusing.has(id) && serving.has(id))
}

/** The documents without a date; what was said has none. */
function undatedLines({ blocks }: Section): readonly string[] {
  return blocks
    .flatMap((block) => blockText(block).split('\n'))
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line) && datesIn(line).length === 0 && !checkWords.oral.test(line))
}

function shortened(line: string): string {
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`
}
