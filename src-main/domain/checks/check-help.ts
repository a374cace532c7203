import { blocksText } from '../block-text.ts'
import type { Body } from '../body.ts'
import { isAssembly, isStatutory } from '../body-law.ts'
import { formatDate } from '../date-words.ts'
import type { Id, IsoDate, ParagraphId, PersonId } from '../ids.ts'
import type { Paragraph } from '../meeting.ts'
import type { Section, SectionKind } from '../minutes-body.ts'
import { paragraphRange } from '../paragraph-range.ts'
import { nameOf } from '../people.ts'
import type { MeetingRecord } from '../record.ts'
import type { Place } from './check.ts'

/** What the checks share: which bodies, which §§, and the words of their data. */

/** Every body that the law binds. */
export function statutory({ kind }: Body): boolean {
  return isStatutory(kind)
}

/** A fullmäktige. */
export function assembly({ kind }: Body): boolean {
  return isAssembly(kind)
}

/** A body that the law binds and that is no fullmäktige. */
export function board({ kind }: Body): boolean {
  return isStatutory(kind) && !isAssembly(kind)
}

/** Any body. */
export function anyBody(): boolean {
  return true
}

/** The §§ that are or have been treated, in order. */
export function handled(record: MeetingRecord): readonly Paragraph[] {
  return record.paragraphs.filter(({ state }) => state === 'open' || state === 'closed')
}

/** The §§ that have been treated to the end. */
export function closed(record: MeetingRecord): readonly Paragraph[] {
  return record.paragraphs.filter(({ state }) => state === 'closed')
}

/** A § as findings cite it: "§ 7:3", or the title of an item without a number. */
export function label(record: MeetingRecord, paragraphId: ParagraphId | null): string {
  const id = paragraphId ?? record.paragraphs[0]?.id ?? ''
  const range = paragraphRange(record, [id])
  if (range !== '') return range
  return `”${record.paragraphs.find((paragraph) => paragraph.id === id)?.title ?? ''}”`
}

/** A person as findings name them. */
export function name(record: MeetingRecord, personId: PersonId): string {
  return nameOf(record, personId)
}

/** A date as the body writes it. */
export function dateText(record: MeetingRecord, date: IsoDate): string {
  return formatDate(date, record.body.template.dateStyle)
}

/** Nowhere in particular. */
export const inMeeting: Place = { kind: 'meeting' }

/** A § as a whole. */
export function inParagraph(paragraphId: ParagraphId): Place {
  return { kind: 'paragraph', paragraphId }
}

/** The text of a section. */
export function inSection({ paragraphId, id }: Section): Place {
  return { kind: 'section', paragraphId, sectionId: id }
}

/** A fact of the record, by its id. */
export function atFact({
  paragraphId,
  id,
}: {
  readonly paragraphId: ParagraphId | null
  readonly id: Id
}): Place {
  return { kind: 'fact', paragraphId, factId: id }
}

/** The sections of a § of some kinds that hold words. */
export function writtenSections(
  record: MeetingRecord,
  paragraphId: ParagraphId,
  kinds: readonly SectionKind[],
): readonly Section[] {
  return record.sections.filter(
    (section) =>
      section.paragraphId === paragraphId && kinds.includes(section.kind) && sectionText(section) !== '',
  )
}

/** The words of a section, without the space around them. */
export function sectionText({ blocks }: Section): string {
  return blocksText(blocks).trim()
}

/** All words of a §. */
export function paragraphText(record: MeetingRecord, paragraphId: ParagraphId): string {
  return record.sections
    .filter((section) => section.paragraphId === paragraphId)
    .map(sectionText)
    .join('\n')
}

/** Which §§ each of some things is about, in order: one finding for a whole range of §§ instead of one each. */
export function groupedByParagraph<TKey>(
  pairs: readonly { readonly key: TKey; readonly paragraphId: ParagraphId }[],
): readonly { readonly key: TKey; readonly ids: readonly ParagraphId[] }[] {
  const groups = new Map<TKey, ParagraphId[]>()
  for (const { key, paragraphId } of pairs) {
    const ids = groups.get(key)
    if (ids === undefined) groups.set(key, [paragraphId])
    else ids.push(paragraphId)
  }
  return [...groups].map(([key, ids]) => ({ key, ids }))
}
