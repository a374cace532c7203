import type { BodyId, IsoDate, PersonId, SeatId } from './ids.ts'
import type { SectionKind } from './minutes-body.ts'

/**
 * What kind of body (organ), which decides the law that binds its minutes (domain.md §1.1):
 * `council` fullmäktige · `executive` styrelse · `committee` nämnd · `subcommittee` utskott ·
 * `jointCommittee` gemensam nämnd · `federationCouncil`, `federationBoard` kommunalförbund (fullmäktige, direktion) ·
 * `partnership` partssammansatt organ · `informal` samarbetskommitté, råd, ledningsgrupp: no statutory rules.
 */
export const bodyKinds = [
  'council',
  'executive',
  'committee',
  'subcommittee',
  'jointCommittee',
  'federationCouncil',
  'federationBoard',
  'partnership',
  'informal',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** How §§ are numbered (domain.md §5): over the year, by meeting and §, or from 1 at every meeting. */
export type NumberingScheme = 'perYear' | 'meetingAndParagraph' | 'perMeeting'

export interface Numbering {
  readonly scheme: NumberingScheme
  /** How a § is written: `{abbr}`, `{m}` meeting in the year, `{n}` §, `{yy}`/`{yyyy}` year. E.g. `{abbr} § {m}:{n}`. */
  readonly pattern: string
}

/** A section of a § as the body's template has it, in the order in which it prints. */
export interface SectionTemplate {
  readonly kind: SectionKind
  /** May hold `{organ_genitiv}` and `{Organ_genitiv}`. */
  readonly heading: string
  /** Offered in every new §; the others come when they are needed. */
  readonly standing: boolean
}

/** Layouts of the attendance list (närvarolista) found in practice (corpus FEATURES §4). */
export const attendanceLayouts = [
  'columns',
  'inline',
  'substituteColumn',
  'deviationColumn',
  'exceptions',
] as const
export type AttendanceLayout = (typeof attendanceLayouts)[number]

/** How the points of a decision are marked: "1.", "•", "–", or each an att-sats under one lead. */
export const decisionStyles = ['numbered', 'bullets', 'dashes', 'att'] as const
export type DecisionStyle = (typeof decisionStyles)[number]

/** How a vote is told: the numbers alone, who voted how, a reference to the list annexed, or as Göteborg has it. */
export const voteDisplays = ['sentence', 'names', 'list', 'goteborg'] as const
export type VoteDisplay = (typeof voteDisplays)[number]

/** Those who sign the minutes (domain.md §7). */
export const signatureRoles = ['secretary', 'chair', 'justerare'] as const
export type SignatureRole = (typeof signatureRoles)[number]

/** What is the body's own way of writing (CUSTOM, domain.md §11). */
export interface BodyTemplate {
  readonly sections: readonly SectionTemplate[]
  readonly attendanceLayout: AttendanceLayout
  readonly decisionStyle: DecisionStyle
  readonly dateStyle: 'iso' | 'long'
  /** How clock times are led in: "klockan 09.58" or "kl. 09.58". */
  readonly timeWord: 'klockan' | 'kl.'
  /** How the chair is named in sentences: "Ordförande frågar …" (seed 003) or "Ordföranden frågar …". */
  readonly chairForm: 'ordförande' | 'ordföranden'
  readonly voteDisplay: VoteDisplay
  /** Signatures in the order in which they print. */
  readonly signatureOrder: readonly SignatureRole[]
  readonly anslagPlacement: 'cover' | 'separate'
  /** Own wording by phrase situation, e.g. `proposition.ett_förslag`; same placeholders as the original. */
  readonly phrases: Readonly<Record<string, string>>
  /** Own abbreviations that expand while typing, e.g. `pu` → `produktionsutskottet`. */
  readonly abbreviations: Readonly<Record<string, string>>
  /** Sentences that the body often writes; offered while typing and behind `/`. May hold `{organ}` and the like. */
  readonly standingPhrases: readonly string[]
  /** Items that every agenda begins with. */
  readonly standingItems: readonly string[]
}

/** What the municipality has decided for the body (LOCAL, arbetsordning or reglemente). */
export interface BodyRules {
  readonly justerareCount: number
  readonly remoteAllowed: boolean
  /** One who has left for another reason than recusal may not serve again the same day (KL 5:20 for a council). */
  readonly noReturn: boolean
  /** Days from the last day of appeal until the notice is taken down (domain.md §2.3): 1 the day after, 0 the same day. */
  readonly takeDownOffset: number
  /** Whether the justering of its minutes is announced on the notice board. */
  readonly minutesPosted: boolean
  readonly substitutesMaySpeak: boolean
  /** In a roll-call vote the chair's name is called last (domain.md §4.4). */
  readonly chairVotesLast: boolean
  /** Days before a meeting that the summons goes out; null when not decided. */
  readonly summonsDays: number | null
  /** Court named in the appeal text, e.g. `Förvaltningsrätten i Stockholm`; '' when not decided. */
  readonly appealCourt: string
}

/** For one party: the parties whose substitutes step in, in turn, its own first (inkallelseordning, domain.md §3.2). */
export interface CallInChain {
  readonly party: string
  readonly parties: readonly string[]
}

/** The order in which substitutes are called in. */
export interface CallInOrder {
  readonly chains: readonly CallInChain[]
  /** Whether anyone left steps in by the size of the parties when a chain has ended. */
  readonly anyoneLeft: boolean
}

/** A municipal body (organ). */
export interface Body {
  readonly id: BodyId
  readonly kind: BodyKind
  /** "Kommunstyrelsens produktionsutskott" */
  readonly name: string
  /** "produktionsutskottet": how it is named in running text. */
  readonly inText: string
  /** "produktionsutskottets" */
  readonly inTextGenitive: string
  /** Decides "beslutsför" or "beslutsfört". */
  readonly gender: 'common' | 'neuter'
  /** "KSPU" */
  readonly abbreviation: string
  /** Municipality or region, printed in the head of documents; '' when left out. */
  readonly organisation: string
  /** Number of members (ledamöter), the base of the quorum; vacant seats count (domain.md §3.4). */
  readonly seats: number
  readonly numbering: Numbering
  readonly callInOrder: CallInOrder
  readonly rules: BodyRules
  readonly template: BodyTemplate
}

/** A person in the register: representatives and officials alike. */
export interface Person {
  readonly id: PersonId
  readonly givenName: string
  readonly familyName: string
  /** Party as free text ("M", "FiA", "-"); null for officials and others who have none. */
  readonly party: string | null
  /** "Kommundirektör"; '' when none. */
  readonly title: string
  /** Tells namesakes apart in print ("Vma"); '' otherwise. */
  readonly distinguisher: string
}

export type SeatKind = 'member' | 'substitute'

/** Offices that a seat may carry (ordförande, vice ordförande, insynsplats is `observer` in OtherPresent). */
export type SeatRole = 'chair' | 'firstViceChair' | 'secondViceChair' | 'none'

/** Somebody's place in a body during a period. The order of a body's seats is the roll-call and call-in order. */
export interface Seat {
  readonly id: SeatId
  readonly bodyId: BodyId
  readonly kind: SeatKind
  /** null: the seat is vacant. */
  readonly personId: PersonId | null
  readonly role: SeatRole
  /** Party the mandate belongs to, free text. */
  readonly party: string
  readonly from: IsoDate
  /** Last day; null while it runs. */
  readonly to: IsoDate | null
  /** The member seat that a personal substitute stands in for first; null for others. */
  readonly personalFor: SeatId | null
  /** Constituency (valkrets) in a council; '' otherwise. */
  readonly constituency: string
}
