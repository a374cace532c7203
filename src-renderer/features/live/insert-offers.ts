import type { ParagraphId } from '#domain/ids.ts'
import type { Paragraph } from '#domain/meeting.ts'
import type { SectionKind } from '#domain/minutes-body.ts'
import { matchPeople } from '#domain/people-match.ts'
import { personName } from '#domain/person-name.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { foldForSearch } from '#domain/search-fold.ts'
import { sectionHeading, sectionTemplates, sectionsOf } from '#domain/section-order.ts'
import { runCommand } from '../../app/command-bus.ts'
import type { CommandId } from '../../app/command-ids.ts'
import { commands, keysOf } from '../../app/commands.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import type { InsertOffer, InsertOffers } from '../../editor/insert-menu/InsertMenu.tsx'

/** Commands that `/` offers besides the sections. */
const offered: ReadonlySet<CommandId> = new Set<CommandId>([
  'live.motion',
  'live.question',
  'live.vote',
  'live.rollCall',
  'live.reservation',
  'live.note',
  'live.statement',
  'live.adjourn',
  'live.closedDoors',
  'live.immediateJustering',
  'live.withdraw',
])

/** The sections of the body that a § does not have yet. */
export function missingSections(record: MeetingRecord, paragraphId: ParagraphId): readonly SectionKind[] {
  const present = new Set(sectionsOf(record, paragraphId).map(({ kind }) => kind))
  return sectionTemplates(record.body)
    .map(({ kind }) => kind)
    .filter((kind) => !present.has(kind))
}

/** A section as the menus name it; one without a heading is named by what it is. */
export function sectionName(record: MeetingRecord, kind: SectionKind): string {
  const heading = sectionHeading(record.body, kind)
  return heading === '' ? texts.freeSection : heading
}

/** What the insert menu offers in a §. */
export function insertOffers(
  record: MeetingRecord,
  paragraph: Paragraph,
  addSection: (kind: SectionKind) => void,
): InsertOffers {
  return (trigger, query) => {
    if (trigger === '@') return people(record, query)
    if (trigger === '/') return matching(slashOffers(record, paragraph, addSection), query)
    return []
  }
}

function people(record: MeetingRecord, query: string): readonly InsertOffer[] {
  const found = query === '' ? record.people : matchPeople(record.people, query)
  return found.slice(0, 8).map((person) => ({
    key: person.id,
    label: personName(person),
    detail: person.title,
    effect: { kind: 'text', text: personName(person) },
  }))
}

function slashOffers(
  record: MeetingRecord,
  paragraph: Paragraph,
  addSection: (kind: SectionKind) => void,
): readonly InsertOffer[] {
  const acts = commands
    .filter(({ id }) => offered.has(id))
    .map(({ id, title }): InsertOffer => ({
      key: id,
      label: title,
      detail: keysOf(id),
      effect: { kind: 'run', run: () => void runCommand(id) },
    }))
  const sections = missingSections(record, paragraph.id).map((kind): InsertOffer => ({
    key: kind,
    label: sectionName(record, kind),
    detail: texts.section,
    effect: { kind: 'run', run: () => addSection(kind) },
  }))
  return [...acts, ...sections]
}

/** Those whose words begin with what was typed; å, ä and ö match a and o. */
function matching(offers: readonly InsertOffer[], query: string): readonly InsertOffer[] {
  const wanted = foldForSearch(query)
  return offers.filter(({ label }) => {
    const folded = foldForSearch(label)
    return folded.startsWith(wanted) || folded.split(' ').some((word) => word.startsWith(wanted))
  })
}
