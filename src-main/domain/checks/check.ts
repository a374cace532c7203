import type { Body } from '../body.ts'
import type { Id, IsoDate, ParagraphId, SectionId } from '../ids.ts'
import { fillTemplate } from '../phrase-template.ts'
import type { MeetingRecord } from '../record.ts'
import { type CheckData, type CheckId, checkTexts } from './check-texts.ts'

/** Where a rule comes from: the law, the municipality's own rules, or good practice (domain.md §12). */
export type Severity = 'law' | 'local' | 'custom'

/** `error` keeps the minutes from being sent to be attested; `warning` and `notice` do not. */
export type Level = 'error' | 'warning' | 'notice'

/** Where in the minutes something was found. */
export type Place =
  | { readonly kind: 'meeting' }
  | { readonly kind: 'paragraph'; readonly paragraphId: ParagraphId }
  | { readonly kind: 'section'; readonly paragraphId: ParagraphId; readonly sectionId: SectionId }
  /** A motion, vote, event, dissent …; of the roll call when `paragraphId` is null. */
  | { readonly kind: 'fact'; readonly paragraphId: ParagraphId | null; readonly factId: Id }

/** Something that a rule found. */
export interface Finding {
  readonly checkId: CheckId
  readonly severity: Severity
  readonly level: Level
  /** Where the rule stands: "KL 5:67 p. 2". */
  readonly source: string
  readonly place: Place
  readonly data: Readonly<Record<string, string | number>>
}

/** A rule of domain.md §12. */
export interface Check {
  readonly id: CheckId
  readonly severity: Severity
  readonly level: Level
  readonly source: string
  /** Whether the rule binds the body. */
  readonly appliesTo: (body: Body) => boolean
  readonly find: (record: MeetingRecord, today: IsoDate) => readonly Finding[]
}

/** A place, and the words that the check's text asks for. */
export interface Found<TId extends CheckId> {
  readonly place: Place
  readonly data: CheckData<TId>
}

/** A check as it is written down: its findings need only place and data. */
export interface CheckDefinition<TId extends CheckId> extends Omit<Check, 'id' | 'find'> {
  readonly id: TId
  readonly find: (record: MeetingRecord, today: IsoDate) => readonly Found<TId>[]
}

/** The check of a definition. */
export function check<TId extends CheckId>(definition: CheckDefinition<TId>): Check {
  const { id, severity, level, source, find } = definition
  return {
    ...definition,
    find: (record, today) =>
      find(record, today).map(({ place, data }) => ({ checkId: id, severity, level, source, place, data })),
  }
}

/** What a finding says, in Swedish. */
export function findingText(finding: Finding): string {
  return fillTemplate(checkTexts[finding.checkId], finding.data)
}
