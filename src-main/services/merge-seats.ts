import type { Seat } from '../domain/body.ts'

/**
 * A body's seats with those of a meeting among them, each new one right after the one before it, so that both lists keep
 * their order; null when their orders contradict each other.
 */
export function mergedSeats(known: readonly Seat[], seats: readonly Seat[]): readonly Seat[] | null {
  const merged = [...known]
  let next = 0
  for (const seat of seats) {
    const at = merged.findIndex(({ id }) => id === seat.id)
    if (at < 0) merged.splice(next, 0, seat)
    else if (at < next) return null
    next = (at < 0 ? next : at) + 1
  }
  return merged
}
