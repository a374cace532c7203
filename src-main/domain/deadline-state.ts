import { assertNever } from './errors.ts'
import type { Deadline } from './deadlines.ts'
import type { IsoDate } from './ids.ts'

/**
 * How a deadline stands on a day. `ahead` · `due`: on the day, or from the day on for something that may be done then ·
 * `overdue` · `kept`, `missed`: done in time or not · `over`: a period has run out.
 */
export type DeadlineState = 'ahead' | 'due' | 'overdue' | 'kept' | 'missed' | 'over'

/** How the deadline stands on the day. */
export function deadlineState(deadline: Deadline, today: IsoDate): DeadlineState {
  const { kind, date, doneOn } = deadline
  switch (kind) {
    case 'latest':
      if (doneOn !== null) return doneOn <= date ? 'kept' : 'missed'
      if (today === date) return 'due'
      return today < date ? 'ahead' : 'overdue'
    case 'earliest':
      if (doneOn !== null) return doneOn >= date ? 'kept' : 'missed'
      return today < date ? 'ahead' : 'due'
    case 'end':
      if (today === date) return 'due'
      return today < date ? 'ahead' : 'over'
    default:
      return assertNever(kind)
  }
}

/** The next deadline that somebody has to think of: the earliest that is overdue or still to come; null when none is. */
export function nextDeadline(deadlines: readonly Deadline[], today: IsoDate): Deadline | null {
  const waiting = deadlines.filter((deadline) =>
    ['ahead', 'due', 'overdue'].includes(deadlineState(deadline, today)),
  )
  return waiting.toSorted((a, b) => a.date.localeCompare(b.date))[0] ?? null
}
