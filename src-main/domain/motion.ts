import type { ClockTime, MotionId, ParagraphId, PersonId, ProposalId } from './ids.ts'

/** A proposal that lies on the table without a mover: the administration's or another body's (förslag till beslut). */
export interface Proposal {
  readonly id: ProposalId
  readonly paragraphId: ParagraphId
  /** In text: "produktionsförvaltningens beslutsförslag". */
  readonly name: string
  readonly clauses: readonly string[]
}

/**
 * Kinds of motion (yrkande, domain.md §4.2). Formal: `adjourn` ajournering, `table` bordläggning, `referBack`
 * återremiss. Material: `approve` bifall, `reject` avslag, `amend` ändring, `own` eget förslag, `value` ett av flera
 * värden, `nominate` nominering, `add` tillägg.
 */
export const motionKinds = [
  'adjourn',
  'table',
  'referBack',
  'approve',
  'reject',
  'amend',
  'own',
  'value',
  'nominate',
  'add',
] as const
export type MotionKind = (typeof motionKinds)[number]

/** A motion (yrkande) put by somebody who serves. Withdrawn ones are kept and not printed (KL 5:67 p. 1). */
export interface Motion {
  readonly id: MotionId
  readonly paragraphId: ParagraphId
  readonly kind: MotionKind
  readonly movers: readonly PersonId[]
  /** Those who join it (instämmer). */
  readonly seconders: readonly PersonId[]
  /** What it is about: a proposal or another motion that it approves, rejects, amends or adds to. */
  readonly subject: { readonly kind: 'proposal' | 'motion'; readonly id: ProposalId | MotionId } | null
  /** Point of the proposal that it concerns, from 1; null for all of it. */
  readonly point: number | null
  /** The wording moved, one clause a line; empty when it is the subject's own. */
  readonly clauses: readonly string[]
  /** First-hand or second-hand (i första hand, i andra hand); the first-hand motion it falls back from. */
  readonly fallbackFor: MotionId | null
  /** Why the matter is to be referred back, and to whom (domain.md §4.2); '' for other kinds. */
  readonly justification: string
  readonly receiver: string
  readonly withdrawnAt: ClockTime | null
  /** The chair refuses to put it (KL 5:57); null when it is put. */
  readonly refusedReason: string | null
}
