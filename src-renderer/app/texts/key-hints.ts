/** A row of keys and what each does: it breaks between two of them, never between a key and its words. */
export function keyHints(...hints: readonly string[]): string {
  return hints.map((hint) => hint.replaceAll(' ', '\u00a0')).join(' · ')
}
