import { textBlock } from '../block-text.ts'
import type { Id, ParagraphId } from '../ids.ts'
import type { Paragraph } from '../meeting.ts'
import type { Block } from '../minutes-body.ts'
import { numberParagraphs, paragraphLabel } from '../numbering.ts'
import { fillPhrase } from '../phrases.ts'
import type { MeetingRecord } from '../record.ts'
import { sectionHeading, sectionsOf } from '../section-order.ts'
import { documentWords } from './document-words.ts'
import type { PrintedParagraph, PrintedSection } from './minutes-document.ts'
import { printedBlocks } from './printed-blocks.ts'

/**
 * The §§ that the minutes hold, in the order of their numbers: what has been treated or withdrawn, and what has text
 * already. An item that was never come to has no place in the minutes.
 */
export function minutedParagraphs(record: MeetingRecord): readonly Paragraph[] {
  const byId = new Map(record.paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const withdrawn = withdrawnMotions(record)
  return [...numberParagraphs(record).keys()].flatMap((id) => {
    const paragraph = byId.get(id)
    if (paragraph === undefined) return []
    const belongs = paragraph.state !== 'planned' || writtenSections(record, id, withdrawn).length > 0
    return belongs ? [paragraph] : []
  })
}

/** A § as it prints (domain.md §4.1). Sections without text are left out. */
export function printedParagraph(record: MeetingRecord, paragraph: Paragraph): PrintedParagraph {
  const { caseNumberShort, andOthers, continued } = documentWords
  const label = paragraphLabel(record, paragraph.id)
  const [first = '', ...others] = paragraph.caseNumbers
  return {
    label,
    continuedLabel: `${continued} ${label}`,
    caseLine: first === '' ? '' : `${caseNumberShort} ${paragraph.caseNumbers.join(', ')}`,
    runningCase: others.length === 0 ? first : `${first} ${andOthers}`,
    title: paragraph.title,
    sections: printedSections(record, paragraph),
  }
}

function printedSections(record: MeetingRecord, paragraph: Paragraph): readonly PrintedSection[] {
  const sections = writtenSections(record, paragraph.id, withdrawnMotions(record))
  if (sections.length === 0 && paragraph.state === 'withdrawn') {
    return [
      {
        heading: '',
        blocks: printedBlocks([textBlock('', fillPhrase(record.body, 'öppnande.ärende_utgår', {}), null)]),
      },
    ]
  }
  return [...sections, ...attachmentSection(record, paragraph.id)]
}

function writtenSections(
  record: MeetingRecord,
  paragraphId: ParagraphId,
  withdrawn: ReadonlySet<Id>,
): readonly PrintedSection[] {
  const prints = (block: Block): boolean => block.origin === null || !withdrawn.has(block.origin.factId)
  return sectionsOf(record, paragraphId)
    .map(({ heading, blocks }) => ({ heading, blocks: printedBlocks(blocks.filter(prints)) }))
    .filter(({ blocks }) => blocks.length > 0)
}

/** The attachments of the §, unless the secretary has listed them in the text. */
function attachmentSection(record: MeetingRecord, paragraphId: ParagraphId): readonly PrintedSection[] {
  const attachments = record.attachments.filter((attachment) => attachment.paragraphId === paragraphId)
  const listed = sectionsOf(record, paragraphId).some(
    ({ kind, blocks }) => kind === 'attachments' && printedBlocks(blocks).length > 0,
  )
  if (attachments.length === 0 || listed) return []
  const lines = attachments
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, title }) => `${documentWords.attachment} ${number} ${title}`.trim())
  return [
    {
      heading: sectionHeading(record.body, 'attachments'),
      blocks: printedBlocks([textBlock('', lines.join('\n'), null)]),
    },
  ]
}

/** Motions that were taken back: kept in the record, never printed, and so neither what was written of them (KL 5:67 p. 1). */
function withdrawnMotions(record: MeetingRecord): ReadonlySet<Id> {
  return new Set(record.motions.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ id }) => id))
}
