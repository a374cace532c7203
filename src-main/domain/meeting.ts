import type { BodyId, ClockTime, Id, IsoDate, MeetingId, ParagraphId, PersonId } from './ids.ts'

/**
 * A meeting's life (domain.md §2.5, product.md §2):
 * planerat · kallat · öppet · ajournerat · avslutat · färdigskrivet · i granskning · för justering · delvis signerat ·
 * justerat · anslaget · överklagandetid ute · arkiverat.
 */
export const meetingStates = [
  'planned',
  'summoned',
  'open',
  'adjourned',
  'closed',
  'drafted',
  'inReview',
  'forJustering',
  'partlySigned',
  'attested',
  'noticed',
  'appealPeriodOver',
  'archived',
] as const
export type MeetingState = (typeof meetingStates)[number]

/** Who attests the minutes besides the chair (justerare). */
export interface Justerare {
  readonly personId: PersonId
  /** `substitute`: chosen in case the other cannot (ersättare för justerare). */
  readonly role: 'justerare' | 'substitute'
  /** The §§ attested; null for all. */
  readonly paragraphIds: readonly ParagraphId[] | null
}

/** When and where the minutes are to be attested. */
export interface JusteringPlan {
  readonly date: IsoDate | null
  readonly time: ClockTime | null
  readonly place: string
}

/** The notice that the minutes are attested (anslag, KL 8:12). */
export interface Anslag {
  readonly postedOn: IsoDate | null
  readonly takenDownOn: IsoDate | null
  /** Where the minutes are kept (förvaringsplats). */
  readonly keptAt: string
  readonly signatoryId: PersonId | null
}

/** A break (ajournering). `to` is null while it lasts. */
export interface Adjournment {
  readonly id: Id
  readonly paragraphId: ParagraphId | null
  readonly from: ClockTime
  readonly to: ClockTime | null
}

/**
 * Leave to change, after the meeting, what its close has locked: nobody may improve a decision then (JO 3339-2013), so a
 * change has a reason that the chair and the justerare see (domain.md §7.3).
 */
export interface LateChange {
  readonly id: Id
  /** The § that is changed; null for what belongs to the meeting as a whole: its agenda and who was there. */
  readonly paragraphId: ParagraphId | null
  readonly reason: string
  /** Changes can be made until it is done. */
  readonly done: boolean
}

/** A sitting of a body. */
export interface Meeting {
  readonly id: MeetingId
  readonly bodyId: BodyId
  readonly date: IsoDate
  /** Last day when it runs over several; null otherwise. */
  readonly endDate: IsoDate | null
  /** Its number in the year, the `{m}` of a numbering pattern. */
  readonly number: number
  /** Number of its first §: 1, or the next of the year. */
  readonly firstParagraphNumber: number
  readonly place: string
  /** Planned until the meeting opens, then the time it opened. */
  readonly startTime: ClockTime | null
  readonly endTime: ClockTime | null
  readonly state: MeetingState
  readonly secretaryId: PersonId | null
  readonly justerare: readonly Justerare[]
  readonly justering: JusteringPlan
  /** The day of the last signature; null until then. */
  readonly attestedOn: IsoDate | null
  readonly anslag: Anslag
  readonly adjournments: readonly Adjournment[]
  /** Whether the roll call has been gone through. */
  readonly rollCallDone: boolean
  /** Why what the close locked was changed, in the order in which it was. */
  readonly lateChanges: readonly LateChange[]
}

/** What sort of matter an item is (domain.md §4.1 Kinds). */
export const itemKinds = [
  'formality',
  'decision',
  'information',
  'notification', // anmälan
  'delegation',
  'election',
  'councilMotion', // motion
  'citizenProposal', // medborgarförslag
  'interpellation',
  'question', // fråga
] as const
export type ItemKind = (typeof itemKinds)[number]

export type ParagraphState = 'planned' | 'open' | 'closed' | 'withdrawn'

/** How a decision can be appealed (domain.md §1.3): laglighetsprövning, förvaltningsbesvär, not at all. */
export type AppealKind = 'legality' | 'administrative' | 'none'

/**
 * One item of the agenda, which becomes one numbered entry of the minutes (§). The order of a record's paragraphs is
 * the order of the agenda and of the minutes.
 */
export interface Paragraph {
  readonly id: ParagraphId
  readonly kind: ItemKind
  readonly title: string
  /** Diarienummer, as written; several are possible. */
  readonly caseNumbers: readonly string[]
  readonly state: ParagraphState
  /**
   * The number once it is frozen (immediately attested, extracted, attested), or given by hand ("4a");
   * null while it follows from the order (domain.md §5).
   */
  readonly fixedNumber: string | null
  readonly appeal: AppealKind
  readonly visibility: 'public' | 'masked' | 'secret'
  readonly immediateJustering: boolean
  /** Held behind closed doors (KL 5:42). */
  readonly closedDoors: boolean
  /** Added to the agenda at the meeting. */
  readonly addedAtMeeting: boolean
  /**
   * A minority has had the matter tabled or referred back at an earlier meeting; it may do so only once, and now a simple
   * majority is needed (KL 5:50).
   */
  readonly minorityDeferralUsed: boolean
  /** The body has approved the order in which the chair puts the proposals (propositionsordningen godkänns). */
  readonly orderApproved: boolean
  readonly openedAt: ClockTime | null
  readonly closedAt: ClockTime | null
  /** The secretary's own; never leaves the database for an export, the storbild or a review file. */
  readonly privateNote: string
}

/** In which capacity someone without a vote is present (domain.md §3.1). */
export const presenceCapacities = [
  'official',
  'coOpted',
  'observer',
  'presenter',
  'staffRepresentative',
  'guest',
] as const
export type PresenceCapacity = (typeof presenceCapacities)[number]

/** Somebody present without a vote (övrig närvarande, adjungerad, insynsplats). */
export interface OtherPresent {
  readonly id: Id
  readonly personId: PersonId
  readonly capacity: PresenceCapacity
  /** As printed: "Adjungerad presidium Förskole- och grundskolenämnden". */
  readonly function: string
  /** The §§ present; null for all. */
  readonly paragraphIds: readonly ParagraphId[] | null
}

/** A document that belongs to the meeting (bilaga), numbered per meeting. */
export interface Attachment {
  readonly id: Id
  readonly paragraphId: ParagraphId | null
  readonly number: number
  readonly title: string
}
