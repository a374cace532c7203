import type { ClockTime, Id, IsoDate } from './ids.ts'
import type { MotionKind } from './motion.ts'
import type { QuestionKind, Vote } from './question.ts'
import type { VoteResult } from './vote-result.ts'

/**
 * What the room sees on the second window (storbild): public facts, ready to be shown. Names and proposals are in words,
 * the rest the window words itself.
 */
export interface StorbildView {
  /** The body's full name. */
  readonly body: string
  readonly date: IsoDate
  readonly state: 'notOpened' | 'open' | 'adjourned' | 'ended'
  /** When the break began; null when there is none. */
  readonly adjournedSince: ClockTime | null
  /** The § that is treated; null before and after the meeting, and when there is none. */
  readonly item: StorbildItem | null
}

/**
 * The § on the storbild. Of one behind closed doors (KL 5:42), or that is not public, it says nothing but that; of one
 * that has not been opened only the title, since what is prepared in it has not happened yet.
 */
export type StorbildItem =
  | { readonly kind: 'closedDoors' }
  | { readonly kind: 'notPublic' }
  | { readonly kind: 'coming'; readonly title: string }
  | { readonly kind: 'withdrawn'; readonly label: string; readonly title: string }
  | {
      readonly kind: 'treated'
      readonly label: string
      readonly title: string
      readonly caseNumbers: readonly string[]
      readonly closed: boolean
      readonly motions: readonly StorbildMotion[]
      /** The question that is put; when none is, the one decided last. */
      readonly question: StorbildQuestion | null
      /** The vote of that question, while it goes on and when it is settled. */
      readonly vote: StorbildVote | null
      readonly elections: readonly StorbildElection[]
    }

/** A motion that stands. */
export interface StorbildMotion {
  readonly id: Id
  readonly kind: MotionKind
  /** "Eva Ek (S) och Bo Ås (M)", and those who join them; '' for nobody. */
  readonly movers: string
  readonly seconders: string
  /** What it is about, "förvaltningens förslag"; '' when it stands on its own. */
  readonly about: string
  /** To whom the matter is to be referred back; '' when not said. */
  readonly receiver: string
  /** The beginning of what is moved; '' when that is the subject's own wording. */
  readonly text: string
}

/** A question of the chair. */
export interface StorbildQuestion {
  readonly kind: QuestionKind
  /** The point of the proposal that it concerns, from 1; null for all of it. */
  readonly point: number | null
  readonly state: 'put' | 'voteCalled' | 'voting' | 'decided'
  /** What stands against what now, as it is named: "Nils Bergs (V) avslagsyrkande". */
  readonly alternatives: readonly string[]
  /** Huvudförslaget, while it is settled what is to stand against it; '' otherwise. */
  readonly mainProposal: string
  /** What was decided; '' until then. */
  readonly outcome: string
}

/** A vote: what the sides mean and how many there are, never who. */
export interface StorbildVote {
  readonly method: Vote['method']
  readonly threshold: Vote['threshold']
  readonly yes: string
  readonly no: string
  /** null while a secret vote has no result. */
  readonly count: { readonly yes: number; readonly no: number; readonly abstain: number } | null
  /** Votes still to come in an open vote. */
  readonly left: number
  /** Everybody has voted and the sides are even, so that the chair's vote decides (KL 5:56). */
  readonly tie: boolean
  readonly result: Pick<VoteResult, 'winner' | 'decidedBy'> | null
}

/** An election; names only of those who were elected. */
export interface StorbildElection {
  readonly office: string
  readonly places: number
  readonly method: 'acclamation' | 'secretBallot' | 'proportional'
  readonly outcome: 'pending' | 'elected' | 'postponed'
  readonly elected: readonly string[]
}
