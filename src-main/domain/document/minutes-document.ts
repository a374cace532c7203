import type { AttendanceTable } from '../attendance-table.ts'
import type { IsoDate } from '../ids.ts'
import type { Inline } from '../minutes-body.ts'

/**
 * The minutes as they print: every word in its final form and order, and nothing that does not print. The Typst
 * template, the plain text and the review read this and know no rules; it is JSON, so it is handed to them as data.
 */
export interface MinutesDocument {
  /** "Sammanträdesprotokoll för Kommunstyrelsens produktionsutskott" */
  readonly title: string
  /** Municipality or region; '' prints none. */
  readonly organisation: string
  /** What it is, above the title: "Protokoll". */
  readonly kindOfDocument: string
  /** Day of the meeting: the document's own date, so that the same minutes always give the same file. */
  readonly date: IsoDate
  /** "Ej justerat" until the minutes are attested (domain.md §1.4); '' after that. */
  readonly mark: string
  readonly running: RunningHead
  readonly cover: Cover
  readonly attendance: AttendancePage
  readonly paragraphs: readonly PrintedParagraph[]
}

/** What every page carries besides its § and its number. */
export interface RunningHead {
  readonly body: string
  readonly dateLabel: string
  readonly date: string
  readonly caseLabel: string
  readonly pageLabel: string
  /** Foot of a page whose § goes on overleaf: "Forts." */
  readonly continues: string
}

/** A label and its value: "Plats", "Fullmäktigesalen". */
export interface Fact {
  readonly label: string
  readonly value: string
}

export interface Cover {
  readonly facts: readonly Fact[]
  readonly signatures: readonly SignatureBlock[]
  /** null when the notice is a document of its own, or the body's minutes are not posted. */
  readonly anslagsbevis: Anslagsbevis | null
}

/** A line to sign on, with the name and the capacity under it: "Ordförande, §§ 7:1–7:4". */
export interface SignatureBlock {
  readonly name: string
  readonly capacity: string
}

/** The certificate that the attested minutes were announced (KL 8:12). An empty value is a line to fill in by hand. */
export interface Anslagsbevis {
  readonly heading: string
  readonly facts: readonly Fact[]
  readonly signatory: string
}

/** The attendance list (närvarolista, domain.md §3.3). */
export interface AttendancePage {
  readonly heading: string
  /** Members and substitutes, as a table or as lists of names: the body's own layout. */
  readonly members: AttendanceTable
  /** null when there was nobody. */
  readonly others: OthersPresent | null
}

/** Those present without a vote, with the function of each. */
export interface OthersPresent {
  readonly columns: readonly [people: string, capacities: string]
  readonly rows: readonly (readonly [person: string, capacity: string])[]
}

export interface PrintedParagraph {
  /** "KSPU § 7:3" */
  readonly label: string
  /** Head of a page on which the § goes on: "Forts. KSPU § 7:4". */
  readonly continuedLabel: string
  /** "Dnr. PU 2020/0002"; '' when the matter has no case number. */
  readonly caseLine: string
  /** The case number as short as a running head needs it: "PU 2020/0002", "KS 2020/1 m.fl.". */
  readonly runningCase: string
  readonly title: string
  readonly sections: readonly PrintedSection[]
}

export interface PrintedSection {
  /** '' prints none. */
  readonly heading: string
  readonly blocks: readonly PrintedBlock[]
}

/** A block of the minutes without its identity and origin. */
export type PrintedBlock =
  | { readonly kind: 'paragraph' | 'heading' | 'quote'; readonly inlines: readonly Inline[] }
  | PrintedList
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }

export interface PrintedList {
  readonly kind: 'list'
  readonly numbered: boolean
  /** What stands before each item of a list without numbers: "–", "•", "att"; '' when numbered. */
  readonly sign: string
  readonly items: readonly PrintedItem[]
}

export interface PrintedItem {
  readonly inlines: readonly Inline[]
  /** A list within the item; null when there is none. */
  readonly children: PrintedList | null
}
