import { insert } from './acts/lists.ts'
import type { Body, SectionTemplate } from './body.ts'
import type { ParagraphId } from './ids.ts'
import type { Section, SectionKind } from './minutes-body.ts'
import type { MeetingRecord } from './record.ts'
import { fillBodyForms } from './swedish.ts'

/**
 * Names and order that apply where the body's template has no word for a section (domain.md §4.1 Anatomy). The
 * template comes first; this is what is left.
 */
const usualSections: readonly SectionTemplate[] = [
  { kind: 'decision', heading: 'Beslut', standing: true },
  { kind: 'recommendation', heading: 'Förslag till beslut i högre organ', standing: false },
  { kind: 'reservation', heading: 'Reservation', standing: false },
  { kind: 'matter', heading: 'Ärende', standing: false },
  { kind: 'coOption', heading: 'Adjungering', standing: false },
  { kind: 'summary', heading: 'Sammanfattning', standing: true },
  { kind: 'information', heading: 'Information', standing: false },
  { kind: 'basis', heading: 'Beslutsunderlag', standing: true },
  { kind: 'proposal', heading: 'Förslag till beslut', standing: true },
  { kind: 'attendance', heading: 'Närvaro', standing: false },
  { kind: 'recusal', heading: 'Jäv', standing: false },
  { kind: 'adjournment', heading: 'Ajournering', standing: false },
  { kind: 'motions', heading: 'Yrkanden', standing: false },
  { kind: 'deliberation', heading: 'Överläggning', standing: false },
  { kind: 'propositionsordning', heading: 'Propositionsordning', standing: false },
  { kind: 'vote', heading: 'Omröstning', standing: false },
  { kind: 'election', heading: 'Val', standing: false },
  { kind: 'motivation', heading: 'Motivering', standing: false },
  { kind: 'note', heading: 'Protokollsanteckning', standing: false },
  { kind: 'statement', heading: 'Särskilt yttrande', standing: false },
  { kind: 'appeal', heading: 'Hur man överklagar', standing: false },
  { kind: 'free', heading: '', standing: false },
  { kind: 'attachments', heading: 'Bilagor', standing: false },
  { kind: 'dispatch', heading: 'Expedieras', standing: true },
]

/**
 * Where sentences of a kind go in a body whose template has no such section: Österåker (seed 003) writes its yrkanden
 * under "Förslag till beslut", and many write the vote under "Propositionsordning".
 */
const housedIn: Partial<Record<SectionKind, SectionKind>> = {
  motions: 'proposal',
  vote: 'propositionsordning',
}

/** The sections of a body in the order in which they print: its template's, with the usual others among them. */
export function sectionTemplates(body: Body): readonly SectionTemplate[] {
  const own = body.template.sections
  if (own.length === 0) return usualSections
  const known = new Set(own.map((section) => section.kind))
  const result = [...own]
  usualSections.forEach((usual, i) => {
    if (known.has(usual.kind)) return
    // Behind the nearest usual forerunner that the template has, so that a reservation follows its decision.
    const forerunner = usualSections
      .slice(0, i)
      .findLast((candidate) => result.some((r) => r.kind === candidate.kind))
    const at = forerunner ? result.findIndex((r) => r.kind === forerunner.kind) + 1 : 0
    result.splice(at, 0, { ...usual, standing: false })
  })
  return result
}

/** The heading of a kind of section as the body writes it, e.g. "Produktionsutskottets beslut". */
export function sectionHeading(body: Body, kind: SectionKind): string {
  const template = sectionTemplates(body).find((section) => section.kind === kind)
  return fillBodyForms(body, template?.heading ?? '')
}

/** The kind of section in which the body keeps sentences of a kind. */
export function housingKind(body: Body, kind: SectionKind): SectionKind {
  const housing = housedIn[kind]
  if (housing === undefined || body.template.sections.length === 0) return kind
  return body.template.sections.some((section) => section.kind === kind) ? kind : housing
}

/** The sections of a §, in order. */
export function sectionsOf(record: MeetingRecord, paragraphId: ParagraphId): readonly Section[] {
  return record.sections.filter((section) => section.paragraphId === paragraphId)
}

/** The empty sections that a new § of the body begins with. */
export function standingSections(body: Body, paragraphId: ParagraphId): readonly Section[] {
  return sectionTemplates(body)
    .filter((template) => template.standing)
    .map(({ kind }) => newSection(body, { paragraphId, kind, id: `${paragraphId}.${kind}` }))
}

/** An empty section with the body's heading. */
export function newSection(body: Body, place: Pick<Section, 'id' | 'paragraphId' | 'kind'>): Section {
  return {
    id: place.id,
    paragraphId: place.paragraphId,
    kind: place.kind,
    heading: sectionHeading(body, place.kind),
    blocks: [],
  }
}

/** The record with a section added to its §, where the body's order puts it. @throws AppError DUPLICATE_ID */
export function addSection(record: MeetingRecord, section: Section): MeetingRecord {
  const rank = new Map(sectionTemplates(record.body).map(({ kind }, i) => [kind, i]))
  const place = (kind: SectionKind): number => rank.get(kind) ?? rank.size
  const siblings = sectionsOf(record, section.paragraphId)
  const follower = siblings.find((sibling) => place(sibling.kind) > place(section.kind))
  return { ...record, sections: insert(record.sections, [section], follower?.id ?? null) }
}
