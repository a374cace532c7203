/** The signs that open the insert menu. */
export type InsertTrigger = '/' | '@' | '#' | '§'

/** What stands before the caret when the menu is to be open. */
export interface TriggerMatch {
  readonly trigger: InsertTrigger
  /** The letters typed after the sign. */
  readonly query: string
  /** Where the sign stands in the text. */
  readonly leadOffset: number
  /** The sign and the letters, which the choice takes the place of. */
  readonly replaceable: string
}

/** Only at the beginning of a word, so that "och/eller", "PU 2020/2" and "§ 7" are left in peace. */
const pattern = /(?:^|[\s(])(([/@#§])([\p{L}\p{N}:.-]{0,24}))$/u

/** Reads the text before the caret; null when no menu belongs there. */
export function matchTrigger(text: string): TriggerMatch | null {
  const found = pattern.exec(text)
  if (!found) return null
  const [, replaceable = '', trigger = '', query = ''] = found
  return {
    trigger: trigger as InsertTrigger,
    query,
    leadOffset: text.length - replaceable.length,
    replaceable,
  }
}
