import type { TypingPlace } from './typing-place.ts'

/** Words offered behind the caret, and where it was. */
export interface Offered {
  readonly place: TypingPlace
  readonly rest: string
}

/** What is left of an offer when its own letters have been typed; null when others were, or the caret has gone. */
export function remaining(offered: Offered | null, place: TypingPlace | null): Offered | null {
  if (offered === null || place === null || place.line !== offered.place.line) return null
  if (!place.before.startsWith(offered.place.before)) return null
  const typed = place.before.slice(offered.place.before.length)
  const isFollowed = offered.rest.startsWith(typed) && typed.length < offered.rest.length
  return isFollowed ? { place, rest: offered.rest.slice(typed.length) } : null
}

/** Whether the caret is still in the word at which an offer was declined. */
export function staysAway(left: TypingPlace | null, place: TypingPlace): boolean {
  if (left === null || left.line !== place.line || !place.before.startsWith(left.before)) return false
  return !/\s/.test(place.before.slice(left.before.length))
}
