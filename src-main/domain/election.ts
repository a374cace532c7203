import type { Id, IsoDate, ParagraphId, PersonId } from './ids.ts'

/** Votes for one candidate in an election; in a proportional one for a list, by its group's name (gruppbeteckning). */
export interface CandidateVotes {
  readonly name: string
  readonly personId: PersonId | null
  readonly votes: number
}

/** An election (val, domain.md §4.7). Seat allocation in a proportional one is recorded, not computed. */
export interface Election {
  readonly id: Id
  readonly paragraphId: ParagraphId
  /** "ledamot i valnämnden" */
  readonly office: string
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly places: number
  readonly method: 'acclamation' | 'secretBallot' | 'proportional'
  /** How many asked for a proportional election; null when nobody did. */
  readonly proportionalRequestedBy: number | null
  readonly candidates: readonly CandidateVotes[]
  /** Ballot papers handed in, the blank and invalid ones among them; null when they were not counted as papers. */
  readonly ballotsCast: number | null
  readonly blankBallots: number
  readonly invalidBallots: number
  /** Who was elected, in order; empty when postponed. */
  readonly elected: readonly string[]
  /** The one favoured by the lot; null when no lot was drawn. */
  readonly lotFavoured: string | null
  readonly outcome: 'pending' | 'elected' | 'postponed'
}
