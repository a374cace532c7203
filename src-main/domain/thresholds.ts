/**
 * How many of those present a minority must count to have a matter tabled or referred back: a third, rounded up
 * (KL 5:50; domain.md §4.6). 39 present → 13, 41 → 14.
 */
export function thirdOf(present: number): number {
  return Math.ceil(present / 3)
}

/** Two thirds of those present, rounded up: extra election (KL 5:10), rejecting a folkinitiativ (KL 5:37). */
export function twoThirdsOf(present: number): number {
  return Math.ceil((present * 2) / 3)
}

/**
 * How many of those present must ask for a proportional election: the number present divided by the number of places
 * plus one, rounded up (lag 2022:629 2 §; domain.md §4.7). 48 present and 7 places → 6.
 */
export function proportionalThreshold(present: number, places: number): number {
  return Math.ceil(present / (places + 1))
}
