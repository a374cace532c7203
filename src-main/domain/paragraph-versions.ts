import type { SingleAct } from './acts/act.ts'
import type { Id, SectionId } from './ids.ts'
import { type Lock, lockOf, partOfSection } from './locks.ts'
import type { Block, Section } from './minutes-body.ts'
import type { MeetingRecord } from './record.ts'

/** A text that a section had before. */
export interface KeptText {
  readonly sectionId: SectionId
  /** When it gave way to the next, UTC ISO. */
  readonly savedAt: string
  /** The kind of act that it gave way to, as the journal names it; null when that is not known. */
  readonly before: string | null
  readonly blocks: readonly Block[]
}

/** A § as it was until something was done. */
export interface ParagraphVersion {
  /** When it gave way to the next, UTC ISO. */
  readonly until: string
  /** What was done then, as the journal names it; null when that is not known. */
  readonly before: string | null
  readonly sections: readonly Section[]
}

/**
 * The earlier versions of a §, newest first: at each time at which a text of it was kept, every section as it stood
 * just before. Times at which nothing came of it are left out. Sections that are gone are not among them.
 */
export function paragraphVersions(
  sections: readonly Section[],
  kept: readonly KeptText[],
): readonly ParagraphVersion[] {
  const times = [...new Set(kept.map(({ savedAt }) => savedAt))].toSorted().toReversed()
  let current = sections
  const versions: ParagraphVersion[] = []
  for (const until of times) {
    const then = kept.filter(({ savedAt }) => savedAt === until)
    const earlier = current.map((section): Section => {
      // Of two texts kept at one time the later in the list is the older.
      const text = then.findLast(({ sectionId }) => sectionId === section.id)
      return text === undefined ? section : { ...section, blocks: text.blocks }
    })
    if (sameTexts(earlier, current)) continue
    versions.push({ until, before: then[0]?.before ?? null, sections: earlier })
    current = earlier
  }
  return versions
}

/** What brings an earlier version back, and the lock that keeps a section of it from coming back, or 'free'. */
export interface Restoration {
  readonly acts: readonly SingleAct[]
  readonly lock: Lock
}

/**
 * Brings the texts of an earlier version back as a new change. Sections that are locked, or that are gone, stay as they
 * are; a block that has meanwhile gone to another section comes back as a copy of its own.
 */
export function restoreVersion(
  record: MeetingRecord,
  { sections }: ParagraphVersion,
  newId: () => Id,
): Restoration {
  const present = new Map(record.sections.map((section) => [section.id, section]))
  const differing = sections.filter((section) => {
    const now = present.get(section.id)
    return now !== undefined && !sameTexts([now], [section])
  })
  const lockOfSection = ({ kind, paragraphId }: Section): Lock =>
    lockOf(record, partOfSection(kind), paragraphId)
  const free = differing.filter((section) => lockOfSection(section) === 'free')
  const written = new Set(free.map(({ id }) => id))
  const taken = new Set(
    record.sections.filter(({ id }) => !written.has(id)).flatMap(({ blocks }) => blocks.map(({ id }) => id)),
  )
  const acts = free.map(({ id: sectionId, blocks }): SingleAct => ({
    kind: 'text.write',
    sectionId,
    blocks: blocks.map((block) => {
      const own = taken.has(block.id) ? { ...block, id: newId() } : block
      taken.add(own.id)
      return own
    }),
  }))
  const locked = differing.find((section) => lockOfSection(section) !== 'free')
  return { acts, lock: locked === undefined ? 'free' : lockOfSection(locked) }
}

function sameTexts(a: readonly Section[], b: readonly Section[]): boolean {
  return a.every((section, i) => {
    const other = b[i]?.blocks
    return section.blocks === other || JSON.stringify(section.blocks) === JSON.stringify(other)
  })
}
