import { blockText } from '../block-text.ts'
import { addYears, dateParts } from '../dates.ts'
import { datesIn } from '../dates-in-text.ts'
import type { ItemKind, Paragraph } from '../meeting.ts'
import type { MeetingRecord } from '../record.ts'
import { numberingFindings, type NumberingFinding } from '../numbering-findings.ts'
import { type Check, check } from './check.ts'
import {
  assembly,
  closed,
  dateText,
  handled,
  inParagraph,
  label,
  paragraphText,
  statutory,
  writtenSections,
} from './check-help.ts'
import { checkWords } from './check-words.ts'

/** The items and their numbers, and that each says what became of it (domain.md §1.2, §4.10, §5). */
export const itemChecks: readonly Check[] = [
  check({
    id: 'number.missing',
    severity: 'law',
    level: 'error',
    source: 'KL 5:66',
    appliesTo: statutory,
    find: (record) =>
      numbering(record, 'missing').map(({ paragraphId }) => {
        const rubrik = record.paragraphs.find(({ id }) => id === paragraphId)?.title ?? ''
        return { place: inParagraph(paragraphId), data: { rubrik } }
      }),
  }),
  check({
    id: 'number.duplicate',
    severity: 'custom',
    level: 'error',
    source: 'KL 5:66',
    appliesTo: statutory,
    find: (record) => misnumbered(record, 'duplicate'),
  }),
  check({
    id: 'number.gap',
    severity: 'custom',
    level: 'error',
    source: 'KL 5:66',
    appliesTo: statutory,
    find: (record) => misnumbered(record, 'gap'),
  }),
  check({
    id: 'number.order',
    severity: 'custom',
    level: 'warning',
    source: 'KL 5:66',
    appliesTo: statutory,
    find: (record) => misnumbered(record, 'order'),
  }),
  check({
    id: 'item.notAnnounced',
    severity: 'law',
    level: 'warning',
    source: 'KL 5:52',
    appliesTo: assembly,
    find: (record) =>
      found(
        record,
        handled(record).filter((paragraph) => paragraph.addedAtMeeting && !isAgreedUrgent(record, paragraph)),
      ),
  }),
  check({
    id: 'item.unclearStatus',
    severity: 'law',
    level: 'warning',
    source: 'KL 5:68',
    appliesTo: assembly,
    find: (record) =>
      found(
        record,
        closed(record).filter(
          ({ id, kind }) =>
            (kind === 'interpellation' || kind === 'question') &&
            !checkWords.itemStatus.test(paragraphText(record, id)),
        ),
      ),
  }),
  check({
    id: 'item.overAYear',
    severity: 'law',
    level: 'warning',
    source: 'KL 5:35, 6:34',
    appliesTo: statutory,
    find: (record) =>
      handled(record).flatMap((paragraph) => {
        const raised = raisedOn(record, paragraph)
        if (raised === null) return []
        const data = { paragraf: label(record, paragraph.id), datum: raised }
        return [{ place: inParagraph(paragraph.id), data }]
      }),
  }),
  check({
    id: 'item.chairDecision',
    severity: 'law',
    level: 'warning',
    source: 'KL 6:39–40',
    appliesTo: statutory,
    find: (record) =>
      found(
        record,
        record.paragraphs.filter(
          ({ id, title, state }) =>
            checkWords.chairDecision.test(title) &&
            (state === 'withdrawn' ||
              (state === 'closed' && !checkWords.notified.test(paragraphText(record, id)))),
        ),
      ),
  }),
  check({
    id: 'item.secretShown',
    severity: 'custom',
    level: 'warning',
    source: 'OSL, KL 5:42',
    appliesTo: statutory,
    find: (record) =>
      found(
        record,
        handled(record).filter(
          ({ id, visibility, closedDoors }) =>
            visibility === 'public' && (closedDoors || checkWords.secrecy.test(paragraphText(record, id))),
        ),
      ),
  }),
]

function found(record: MeetingRecord, paragraphs: readonly Paragraph[]) {
  return paragraphs.map(({ id }) => ({ place: inParagraph(id), data: { paragraf: label(record, id) } }))
}

function numbering(record: MeetingRecord, kind: NumberingFinding['kind']): readonly NumberingFinding[] {
  return numberingFindings(record).filter((finding) => finding.kind === kind)
}

function misnumbered(record: MeetingRecord, kind: NumberingFinding['kind']) {
  return numbering(record, kind).map(({ paragraphId }) => ({
    place: inParagraph(paragraphId),
    data: { paragraf: label(record, paragraphId) },
  }))
}

/** Whether it is said, in the § itself or where the agenda is fixed, that all present agree to decide the matter. */
function isAgreedUrgent(record: MeetingRecord, { id, title }: Paragraph): boolean {
  if (checkWords.allAgree.test(paragraphText(record, id))) return true
  return writtenAnywhere(record, title).some((text) => checkWords.allAgree.test(text))
}

function writtenAnywhere(record: MeetingRecord, words: string): readonly string[] {
  return record.paragraphs.map(({ id }) => paragraphText(record, id)).filter((text) => text.includes(words))
}

const raisedKinds: ReadonlySet<ItemKind> = new Set(['councilMotion', 'citizenProposal'])

/**
 * When a matter was raised that is older than a year at the meeting; null for others. The date is that of the motion
 * among the documents; without one the year of the case number tells, when it is the year before last or older.
 */
function raisedOn(record: MeetingRecord, { id, kind, caseNumbers }: Paragraph): string | null {
  if (!raisedKinds.has(kind)) return null
  const { date } = record.meeting
  const lines = writtenSections(record, id, ['basis', 'matter', 'summary'])
    .flatMap(({ blocks }) => blocks.map((block) => blockText(block)))
    .flatMap((text) => text.split('\n'))
    .filter((line) => checkWords.raisedMatter.test(line))
  const [raised] = lines.flatMap((line) => datesIn(line)).toSorted()
  if (raised !== undefined) return addYears(raised, 1) < date ? dateText(record, raised) : null
  const years = caseNumbers.flatMap((number) => /\b(?:19|20)\d{2}\b/.exec(number)?.[0] ?? [])
  const year = years.toSorted()[0]
  return year !== undefined && Number(year) <= dateParts(date).year - 2 ? year : null
}
