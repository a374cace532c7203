import { assertNever } from '#domain/errors.ts'
import { rankFuzzy } from '#domain/fuzzy.ts'
import type { ParagraphId } from '#domain/ids.ts'
import { partOfSection } from '#domain/locks.ts'
import type { Insertion } from '#domain/insertions.ts'
import { dataInsertions, peopleInsertions, referenceInsertions } from '#domain/insertions.ts'
import type { Paragraph } from '#domain/meeting.ts'
import type { SectionKind } from '#domain/minutes-body.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { fillBodyForms } from '#domain/swedish.ts'
import { sectionHeading, sectionTemplates, sectionsOf } from '#domain/section-order.ts'
import { timeNow } from '../../app/clock.ts'
import { runCommand } from '../../app/command-bus.ts'
import type { CommandId } from '../../app/command-ids.ts'
import { besidesCommands, commands, keysOf } from '../../app/commands.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { isFree } from './locks.ts'
import type { InsertOffer, InsertOffers } from '../../editor/insert-menu/InsertMenu.tsx'

/** Commands that `/` offers besides the sections. */
const offered: ReadonlySet<CommandId> = new Set<CommandId>([
  'live.motion',
  'live.approve',
  'live.reject',
  'live.amend',
  'live.addTo',
  'live.referBack',
  'live.table',
  'live.ownProposal',
  'live.join',
  'live.question',
  'live.vote',
  'live.rollCall',
  'live.privateNote',
  ...besidesCommands,
])

/**
 * Sections that what is recorded writes itself: "/reservation" is to say who reserves themselves, "/val" to hold an
 * election. Empty ones, for a hand to write in, are among the sections to add.
 */
const toldByFacts: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'motions',
  'vote',
  'election',
  'recusal',
  'reservation',
  'note',
  'statement',
  'adjournment',
])

/** The sections of the body that a § does not have yet. */
function missingSections(record: MeetingRecord, paragraphId: ParagraphId): readonly SectionKind[] {
  const present = new Set(sectionsOf(record, paragraphId).map(({ kind }) => kind))
  return sectionTemplates(record.body)
    .map(({ kind }) => kind)
    .filter((kind) => !present.has(kind))
}

/** The missing sections that can be added now: none of the decision after the meeting, none of opinions before it. */
export function addableSections(record: MeetingRecord, paragraph: Paragraph): readonly SectionKind[] {
  return missingSections(record, paragraph.id).filter((kind) =>
    isFree(record, partOfSection(kind), paragraph),
  )
}

/** A section as the menus name it; one without a heading is named by what it is. */
export function sectionName(record: MeetingRecord, kind: SectionKind): string {
  const heading = sectionHeading(record.body, kind)
  return heading === '' ? texts.freeSection : heading
}

/** At most so many are shown; more letters bring the others forward. */
const mostOffers = 9

/** What the insert menu offers in a §. */
export function insertOffers(
  record: MeetingRecord,
  paragraph: Paragraph,
  addSection: (kind: SectionKind) => void,
): InsertOffers {
  return (trigger, query) => {
    const place = { record, paragraphId: paragraph.id, now: timeNow() }
    const found = (): readonly InsertOffer[] => {
      switch (trigger) {
        case '/':
          return rankFuzzy(slashOffers(record, paragraph, addSection), query, ({ label }) => [label])
        case '@':
          return textOffers(peopleInsertions(place, query))
        case '#':
          return textOffers(dataInsertions(place, query))
        case '§':
          return textOffers(referenceInsertions(place, query))
        default:
          return assertNever(trigger)
      }
    }
    return found().slice(0, mostOffers)
  }
}

function textOffers(insertions: readonly Insertion[]): readonly InsertOffer[] {
  return insertions.map(({ label, detail, text }, i) => ({
    key: `${i} ${label}`,
    label,
    detail: detail === label ? '' : detail,
    effect: { kind: 'text', text },
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
  const addable = addableSections(record, paragraph).filter((kind) => !toldByFacts.has(kind))
  const sections = addable.map((kind): InsertOffer => ({
    key: kind,
    label: sectionName(record, kind),
    detail: texts.section,
    effect: { kind: 'run', run: () => addSection(kind) },
  }))
  // Sections first: they are asked for most, and taking one by mistake does no harm.
  return [...sections, ...acts, ...phraseOffers(record)]
}

/** The sentences that the body often writes. */
function phraseOffers({ body }: MeetingRecord): readonly InsertOffer[] {
  return body.template.standingPhrases.map((phrase, i): InsertOffer => {
    const text = fillBodyForms(body, phrase)
    return { key: `phrase ${i}`, label: text, detail: texts.phrase, effect: { kind: 'text', text } }
  })
}
