import type { Id, ParagraphId, SectionId } from './ids.ts'

/**
 * The text of the minutes in our own format, version 1: sections of blocks of inlines. It is what is stored, searched,
 * reviewed and printed; the editor's own nodes are mapped to and from it.
 */
export type InlineMark = 'bold' | 'italic'

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly InlineMark[] }
  | { readonly kind: 'break' }

/**
 * Where a generated block comes from. The block is *edited* when its text differs from `text`, and *stale* when the
 * fact would now give another text; neither is stored.
 */
export interface Origin {
  /** What it is made from: the id of a motion, question, vote, attendance event, dissent … */
  readonly factId: Id
  /** The phrase, e.g. `proposition.ett_förslag`. */
  readonly phrase: string
  /** The text as it was generated. */
  readonly text: string
}

export interface ListItem {
  readonly inlines: readonly Inline[]
  /** A list within the item; null when there is none. */
  readonly children: ListBlock | null
}

interface BlockBase {
  readonly id: Id
  /** null: written by hand. */
  readonly origin: Origin | null
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph'
  readonly inlines: readonly Inline[]
}
/** A heading inside a section, below the section's own. */
export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading'
  readonly inlines: readonly Inline[]
}
export interface ListBlock extends BlockBase {
  readonly kind: 'list'
  readonly marker: 'number' | 'bullet' | 'dash' | 'att'
  readonly items: readonly ListItem[]
}
/** Rows of cells, all rows equally long; the first row is the header. */
export interface TableBlock extends BlockBase {
  readonly kind: 'table'
  readonly rows: readonly (readonly (readonly Inline[])[])[]
}
export interface QuoteBlock extends BlockBase {
  readonly kind: 'quote'
  readonly inlines: readonly Inline[]
}

export type Block = ParagraphBlock | HeadingBlock | ListBlock | TableBlock | QuoteBlock

/** The sections that a § can have (domain.md §4.1); names and order in print are the body's (domain.md §11). */
export const sectionKinds = [
  'decision', // Beslut
  'recommendation', // Beslut: förslag till högre organ
  'matter', // Ärende
  'coOption', // Adjungering
  'summary', // Sammanfattning, Ärendebeskrivning
  'basis', // Beslutsunderlag
  'proposal', // Förslag till beslut
  'deliberation', // Överläggning
  'motions', // Yrkanden
  'propositionsordning', // Propositionsordning, Beslutsgång
  'vote', // Omröstning
  'election', // Val
  'recusal', // Jäv
  'attendance', // Närvaro
  'reservation', // Reservation
  'note', // Protokollsanteckning
  'statement', // Särskilt yttrande
  'information', // Information
  'adjournment', // Ajournering
  'motivation', // Motivering
  'appeal', // Hur man överklagar
  'dispatch', // Expedieras
  'attachments', // Bilagor
  'free', // without a heading of its own
] as const
export type SectionKind = (typeof sectionKinds)[number]

/** A headed part of a §. */
export interface Section {
  readonly id: SectionId
  readonly paragraphId: ParagraphId
  readonly kind: SectionKind
  /** '' prints no heading. */
  readonly heading: string
  readonly blocks: readonly Block[]
}
