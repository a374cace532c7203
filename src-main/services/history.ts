import type { StepKind } from '../domain/acts/act.ts'
import type { MeetingRecord } from '../domain/record.ts'

/** A step that can be undone or redone. */
export interface Step {
  readonly kind: StepKind
  /** What it was done to: acts of one kind on one thing can be joined. */
  readonly target: string
  /** The record to go back to. Records share what they have in common, so that a step costs what it changed. */
  readonly record: MeetingRecord
  /** The journal entries of the step. */
  readonly versions: { readonly from: number; readonly to: number }
}

/** What was done to a meeting while it has been open, and what was undone. The last step is the newest. */
export interface History {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

export const emptyHistory: History = { past: [], future: [] }

/** How many steps can be undone. */
const longest = 500

/** The history after an act. `merge` joins it to the last step when that did the same to the same thing. */
export function remember(history: History, step: Step, merge: boolean): History {
  const last = history.past.at(-1)
  const joins =
    merge && history.future.length === 0 && last?.kind === step.kind && last.target === step.target
  if (!joins) return { past: [...history.past, step].slice(-longest), future: [] }
  const joined = { ...last, versions: { from: last.versions.from, to: step.versions.to } }
  return { past: [...history.past.slice(0, -1), joined], future: [] }
}
