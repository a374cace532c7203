/** An abbreviation and its words. */
export type Abbreviation = readonly [short: string, words: string]

/**
 * Reads abbreviations, one a line: "ks kommunstyrelsen", "ks = kommunstyrelsen", or two columns of a table. A line without
 * words is left out.
 */
export function readAbbreviations(text: string): readonly Abbreviation[] {
  return text.split('\n').flatMap((line): readonly Abbreviation[] => {
    const [, short = '', words = ''] = /^\s*([^\s=]+)(?:\s*[=\t]\s*|\s+)([^\s=].*?)\s*$/.exec(line) ?? []
    return short === '' || words === '' ? [] : [[short, words]]
  })
}

/** The abbreviations as a body keeps them; of two that are written the same the later counts. */
export function abbreviationsOf(rows: readonly Abbreviation[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rows)
}
