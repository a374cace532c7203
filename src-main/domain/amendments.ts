import type { Motion } from './motion.ts'
import { isMotion, subjectOf } from './motions.ts'
import type { MeetingRecord } from './record.ts'

/** One clause before and after an amendment: null before is a new clause, null after one that goes. */
export interface ClauseChange {
  /** Its number in the proposal, from 1; null for a new clause. */
  readonly point: number | null
  readonly before: string | null
  readonly after: string | null
}

/** The clauses that a motion starts from: its subject's own, or what the subject in turn starts from. */
export function baseClauses(record: MeetingRecord, motion: Motion): readonly string[] {
  return clausesBehind(record, motion, new Set())
}

/** The clauses that a motion would have decided, when nothing else is changed. */
export function clausesOf(record: MeetingRecord, motion: Motion): readonly string[] {
  const { kind, point, clauses } = motion
  if (kind === 'approve' && clauses.length === 0) return baseClauses(record, motion)
  if (kind === 'amend' && point !== null) return withPoint(baseClauses(record, motion), point, clauses)
  return clauses
}

/** Clauses with one of them, counted from 1, replaced by others; none takes it out. */
export function withPoint(
  clauses: readonly string[],
  point: number,
  replacement: readonly string[],
): readonly string[] {
  return [...clauses.slice(0, point - 1), ...replacement, ...clauses.slice(point)]
}

/**
 * What a motion would change in the proposal or motion that it is about, clause by clause, so that old and new can be
 * shown beside each other. Empty for motions that change nothing in it.
 */
export function clauseChanges(record: MeetingRecord, motion: Motion): readonly ClauseChange[] {
  const { kind, point, clauses } = motion
  const base = baseClauses(record, motion)
  if (kind === 'add') return clauses.map((after) => ({ point: null, before: null, after }))
  if (kind === 'reject') return point === null ? [] : changesBetween(base, withPoint(base, point, []))
  if (kind !== 'amend' && kind !== 'own' && kind !== 'value') return []
  return changesBetween(base, point === null ? clauses : withPoint(base, point, clauses))
}

/**
 * The clauses that differ between two versions: equal ones are kept together, and what stands between them is paired in
 * order.
 */
export function changesBetween(before: readonly string[], after: readonly string[]): readonly ClauseChange[] {
  const common = commonLengths(before, after)
  const changes: ClauseChange[] = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      i++
      j++
      continue
    }
    const taken = gap(common, i, j)
    for (let k = 0; k < Math.max(taken.before, taken.after); k++) {
      const old = k < taken.before ? (before[i + k] ?? null) : null
      const fresh = k < taken.after ? (after[j + k] ?? null) : null
      changes.push({ point: old === null ? null : i + k + 1, before: old, after: fresh })
    }
    i += taken.before
    j += taken.after
  }
  return changes
}

/** `common[i][j]`: how many clauses the rests of both versions, from i and from j, have in common in order. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () => after.map(() => 0).concat(0))
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = table[i] ?? []
      const below = table[i + 1] ?? []
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

/** How many clauses of each version stand between here and the next that they have in common. */
function gap(
  common: readonly (readonly number[])[],
  i: number,
  j: number,
): { readonly before: number; readonly after: number } {
  const left = (a: number, b: number): number => common[a]?.[b] ?? -1
  let before = 0
  let after = 0
  while (left(i + before + 1, j + after) === left(i + before, j + after)) before++
  while (left(i + before, j + after + 1) === left(i + before, j + after)) after++
  return { before, after }
}

function clausesBehind(record: MeetingRecord, motion: Motion, seen: Set<string>): readonly string[] {
  if (seen.has(motion.id)) return []
  seen.add(motion.id)
  const subject = subjectOf(record, motion)
  if (subject === null) return []
  if (subject.clauses.length > 0 || !isMotion(subject)) return subject.clauses
  return clausesBehind(record, subject, seen)
}
