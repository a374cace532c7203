import type { ParagraphId, SectionId } from './ids.ts'
import type { CollectionPatch, RecordPatch } from './record-patch.ts'
import type { MeetingRecord } from './record.ts'

/** Where in the minutes a change is seen. */
export interface PatchPlace {
  readonly paragraphId: ParagraphId
  /** The first section of the § whose text changed; null when none did. */
  readonly sectionId: SectionId | null
}

/**
 * Where a change is best seen: in the § that it opens; else in the one that is shown, if anything changed there; else in
 * the first § whose facts changed, before those in which only the words followed. null when no § that is left changed.
 */
export function placeOfPatch(
  before: MeetingRecord,
  after: MeetingRecord,
  { patch, shownId }: { readonly patch: RecordPatch; readonly shownId: ParagraphId | null },
): PatchPlace | null {
  const left = new Set(after.paragraphs.map(({ id }) => id))
  const { sections, paragraphs, attendance, proposals, motions, questions, votes, elections, dissents } =
    patch.collections
  const facts = [
    changed(before.attendance, attendance),
    changed(before.proposals, proposals),
    changed(before.motions, motions),
    changed(before.questions, questions),
    changed(before.votes, votes),
    changed(before.elections, elections),
    changed(before.dissents, dissents),
  ]
  const texts = changed(before.sections, sections)
  const described = changed(before.paragraphs, paragraphs)
  const ids = [...facts.flat().map(ofParagraph), ...described.map(({ id }) => id), ...texts.map(ofParagraph)]
  const touched = ids.filter((id) => id !== null).filter((id) => left.has(id))
  const wasOpen = new Set(before.paragraphs.filter(({ state }) => state === 'open').map(({ id }) => id))
  const opened = described.find(({ id, state }) => state === 'open' && left.has(id) && !wasOpen.has(id))?.id
  const shown = touched.find((id) => id === shownId)
  const paragraphId = opened ?? shown ?? touched[0]
  if (paragraphId === undefined) return null
  const section = texts.find((text) => text.paragraphId === paragraphId)
  const isLeft = after.sections.some(({ id }) => id === section?.id)
  return { paragraphId, sectionId: isLeft ? (section?.id ?? null) : null }
}

function ofParagraph({ paragraphId }: { readonly paragraphId: ParagraphId | null }): ParagraphId | null {
  return paragraphId
}

/** What a list has got or has in another form, and what it has lost. */
function changed<TThing extends { readonly id: string }>(
  before: readonly TThing[],
  change: CollectionPatch<TThing> | undefined,
): readonly TThing[] {
  if (change === undefined) return []
  const kept = change.order === null ? null : new Set(change.order)
  return [...change.upserts, ...(kept === null ? [] : before.filter(({ id }) => !kept.has(id)))]
}
