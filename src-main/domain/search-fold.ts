/** Letters that do not come apart into a base letter and a mark. */
const lettersAlone: Readonly<Record<string, string>> = {
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
}

/**
 * The text as it is compared in a search: small letters, no marks, so that "overlaggning" finds "Överläggning" and
 * "zethraus" both "Zethræus" and "Zethräus". Every kind of space becomes a plain one.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[æœøðđłþßı]/g, (letter) => lettersAlone[letter] ?? letter)
    .replace(/\s/g, ' ')
}

/** Whether every word searched for begins a word of the text: "mic fl" finds "Michaela Fletcher". */
export function matchesWords(text: string, search: string): boolean {
  const words = foldForSearch(text).split(/[^\p{L}\p{N}]+/u)
  const wanted = foldForSearch(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return wanted.every((part) => words.some((word) => word.startsWith(part)))
}

let collator: Intl.Collator | null = null

/** Swedish alphabetical order: å, ä and ö after z, numbers by their value. */
export function compareSwedish(a: string, b: string): number {
  // Made when it is first asked for: it takes as long as the rest of the domain to begin.
  collator ??= new Intl.Collator('sv', { numeric: true })
  return collator.compare(a, b)
}
