import type { AttendanceTable } from '../../domain/attendance-table.ts'
import type {
  Anslagsbevis,
  Fact,
  MinutesDocument,
  PrintedParagraph,
  SignatureBlock,
} from '../../domain/document/minutes-document.ts'
import { blockLines, tableLines } from './block-lines.ts'
import { cleanText } from './clean-text.ts'
import { mapStrings } from './map-strings.ts'

/**
 * The minutes as plain text: the same words in the same order and under the same headings as the PDF. Lines end with
 * `\n`, a paragraph is one line however long, and blank lines part what space parts on paper: two where a § begins.
 */
export function minutesText(document: MinutesDocument): string {
  const { organisation, kindOfDocument, title, mark, cover, attendance, paragraphs } = mapStrings(
    document,
    cleanText,
  )
  const front: readonly Group[] = [
    [organisation, kindOfDocument],
    underlined(title),
    [mark],
    factLines(cover.facts),
    ...cover.signatures.map(signatureLines),
    ...(cover.anslagsbevis === null ? [] : noticeGroups(cover.anslagsbevis)),
  ]
  const list: readonly Group[] = [
    underlined(attendance.heading),
    ...memberGroups(attendance.members),
    ...(attendance.others === null
      ? []
      : [tableLines([attendance.others.columns, ...attendance.others.rows])]),
  ]
  return `${[front, list, ...paragraphs.map(paragraphGroups)].map(partText).join('\n\n\n')}\n`
}

/** Lines that stand together; a blank line parts them from the next. Empty ones are left out. */
type Group = readonly string[]

function partText(groups: readonly Group[]): string {
  return groups
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function paragraphGroups({ label, caseLine, title, sections }: PrintedParagraph): readonly Group[] {
  const blocks = sections.flatMap((section) => [[section.heading], ...section.blocks.map(blockLines)])
  return [[label, caseLine, ...underlined(title)], ...blocks]
}

function noticeGroups({ heading, facts, signatory }: Anslagsbevis): readonly Group[] {
  return [[heading], factLines(facts), [signatory]]
}

function factLines(facts: readonly Fact[]): Group {
  return facts.map(({ label, value }) => `${label}: ${value}`.trimEnd())
}

function signatureLines({ name, capacity }: SignatureBlock): Group {
  return [name, capacity]
}

function memberGroups(members: AttendanceTable): readonly Group[] {
  return members.kind === 'table'
    ? [tableLines([members.columns, ...members.rows])]
    : members.lists.map(({ heading, entries }) => [heading, ...entries])
}

function underlined(heading: string): Group {
  return [heading, '='.repeat(Math.min(heading.length, 72))]
}
