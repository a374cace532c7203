/** What a table says for a word that comes from elsewhere; '' when it has none. */
export function wordFor(table: Readonly<Record<string, string>>, word: string): string {
  return Object.hasOwn(table, word) ? (table[word] ?? '') : ''
}
