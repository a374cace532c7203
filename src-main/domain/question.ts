import type { ClockTime, Id, MotionId, ParagraphId, PersonId, ProposalId, QuestionId, VoteId } from './ids.ts'

/** One thing that can be decided: a motion, a proposal, or a word such as "avgöra i dag" or "avslag". */
export interface Alternative {
  readonly id: Id
  readonly kind: 'motion' | 'proposal' | 'decideToday' | 'rejection' | 'approval'
  /** The motion or proposal; null for the other kinds. */
  readonly refersTo: MotionId | ProposalId | null
}

/**
 * How the chair puts a question (proposition, domain.md §4.3–4.5, corpus FEATURES §6). `single` one proposal, ja or
 * nej · `approveOrReject` bifall mot avslag · `eachInTurn` på vart och ett · `against` mot varandra · `decideToday`
 * avgöras i dag eller återremiss, bordläggning · `point` one point of a proposal · `values` choice between values ·
 * `counterProposal` which is to be motförslag · `main` huvudförslag mot motförslag · `addition` tillägg.
 */
export const questionKinds = [
  'single',
  'approveOrReject',
  'eachInTurn',
  'against',
  'decideToday',
  'point',
  'values',
  'counterProposal',
  'main',
  'addition',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** A question put by the chair, in the order put (KL 5:67 p. 2). */
export interface Question {
  readonly id: QuestionId
  readonly paragraphId: ParagraphId
  readonly kind: QuestionKind
  readonly alternatives: readonly Alternative[]
  /** The point of the proposal that is decided; null for all of it. */
  readonly point: number | null
  /** What the chair finds decided (an alternative's id); null until the question has been put. */
  readonly findingId: Id | null
  /** The vote that was called for; null when settled by acclamation. */
  readonly voteId: VoteId | null
  /**
   * What was decided in the end (an alternative's id); null until then. Also null for a question of three or more on
   * which a vote was called for: what follows decides it, see `outcomeOf` (vote-rounds.ts).
   */
  readonly outcomeId: Id | null
}

/** How somebody is recorded in a vote. `notParticipating` (deltar inte) is not `abstain` (avstår) (domain.md §4.4). */
export type BallotChoice = 'yes' | 'no' | 'abstain' | 'absent' | 'notParticipating'

export interface Ballot {
  readonly personId: PersonId
  readonly choice: BallotChoice
}

/** A vote changed after it was entered; the trace stays. */
export interface BallotCorrection {
  readonly personId: PersonId
  readonly from: BallotChoice
  readonly to: BallotChoice
  readonly reason: string
}

/** What yes or no stands for, in the words that were approved. Never inferred: yes may mean rejection (domain.md §4.4). */
export interface VoteSide {
  readonly text: string
  readonly alternativeId: Id
}

/** The count of a secret vote, in which nobody's choice is known (KL 5:54). */
export interface SecretCount {
  readonly yes: number
  readonly no: number
  /** Blank ballot papers. */
  readonly blank: number
  readonly invalid: number
  /** The side favoured by the lot at a tie (KL 5:56); null when no lot was drawn. */
  readonly lotFavours: 'yes' | 'no' | null
}

/** A vote (omröstning) on one question of two alternatives. */
export interface Vote {
  readonly id: VoteId
  readonly paragraphId: ParagraphId
  readonly questionId: QuestionId
  readonly method: 'open' | 'secret'
  readonly yes: VoteSide
  readonly no: VoteSide
  /** `third`: a minority of a third suffices for no (KL 5:50). */
  readonly threshold: 'majority' | 'third' | 'twoThirds' | 'all'
  readonly ballots: readonly Ballot[]
  readonly corrections: readonly BallotCorrection[]
  /** The count of a secret vote; null in an open one, and until the papers have been counted. */
  readonly secretCount: SecretCount | null
  /** Number of the attachment that lists how each one voted; null when there is none. */
  readonly attachmentNumber: number | null
  readonly startedAt: ClockTime | null
  /** Once settled the result stands and the sentences are made. */
  readonly settled: boolean
}
