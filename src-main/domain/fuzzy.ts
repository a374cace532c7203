import { foldForSearch } from './search-fold.ts'

/**
 * How a text answers to a search, the better first. `exact` the whole of it · `prefix` its beginning · `words` every
 * word searched for begins a word · `initials` the letters begin words in turn ("np", "näpa" for "Nästa paragraf") ·
 * `inside` somewhere in a word, as in a Swedish compound · `subsequence` the letters in order, the first beginning a
 * word.
 */
const tiers = ['exact', 'prefix', 'words', 'initials', 'inside', 'subsequence'] as const
export type FuzzyTier = (typeof tiers)[number]

/** A text that answers to a search; `slack` tells the better of two in the same tier, 0 the best. */
export interface FuzzyMatch {
  readonly tier: FuzzyTier
  readonly slack: number
}

/**
 * How a text answers to a search; null when it does not. Capitals and marks make no difference (å = a), nor do signs
 * between words. A blank search is answered by everything, as a prefix.
 */
export function fuzzyMatch(text: string, search: string): FuzzyMatch | null {
  const folded = foldForSearch(text)
  const wanted = foldForSearch(search).trim()
  if (folded.trim() === wanted) return { tier: 'exact', slack: 0 }
  if (folded.startsWith(wanted)) return { tier: 'prefix', slack: 0 }
  const words = wordsOf(folded)
  const parts = wordsOf(wanted)
  if (parts.length === 0) return null
  return (
    atWordStarts(words, parts) ??
    (startsInTurn(words, parts.join('')) ? { tier: 'initials', slack: 0 } : null) ??
    inside(folded, wanted) ??
    subsequence(words, parts.join(''))
  )
}

/** Orders matches, the better first; 0 when neither is better. */
export function compareMatches(a: FuzzyMatch, b: FuzzyMatch): number {
  return tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || a.slack - b.slack
}

/**
 * The items that answer to a search, the best first; equally good ones keep their order. Each is found by any of its
 * texts, such as a label and its short forms. A blank search gives all.
 */
export function rankFuzzy<TItem>(
  items: readonly TItem[],
  search: string,
  textsOf: (item: TItem) => readonly string[],
): readonly TItem[] {
  return items
    .flatMap((item) => {
      const matches = textsOf(item).flatMap((text) => fuzzyMatch(text, search) ?? [])
      const [match] = matches.toSorted(compareMatches)
      return match === undefined ? [] : [{ item, match }]
    })
    .toSorted((a, b) => compareMatches(a.match, b.match))
    .map(({ item }) => item)
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

/** Words in the order of the text come before those out of order, those near its beginning before those further on. */
function atWordStarts(words: readonly string[], parts: readonly string[]): FuzzyMatch | null {
  const places = parts.map((part) => words.findIndex((word) => word.startsWith(part)))
  if (places.includes(-1)) return null
  let from = 0
  const inOrder = parts.every((part) => {
    const at = words.findIndex((word, i) => i >= from && word.startsWith(part))
    from = at + 1
    return at !== -1
  })
  return { tier: 'words', slack: (places[0] ?? 0) + (inOrder ? 0 : words.length) }
}

/** Whether the letters are made up of beginnings of words that follow each other, words in between left out. */
function startsInTurn(words: readonly string[], letters: string): boolean {
  if (letters === '') return true
  return words.some((word, i) => {
    const rest = words.slice(i + 1)
    for (let length = sharedLength(word, letters); length > 0; length--) {
      if (startsInTurn(rest, letters.slice(length))) return true
    }
    return false
  })
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

function inside(folded: string, wanted: string): FuzzyMatch | null {
  const at = wanted.length < 2 ? -1 : folded.indexOf(wanted)
  return at === -1 ? null : { tier: 'inside', slack: at }
}

/** The fewer letters are passed over, the better. */
function subsequence(words: readonly string[], letters: string): FuzzyMatch | null {
  const text = words.join('')
  let start = 0
  let best: number | null = null
  for (const word of words) {
    const passed = passedOver(text.slice(start), letters)
    if (passed !== null && (best === null || passed < best)) best = passed
    start += word.length
  }
  return best === null ? null : { tier: 'subsequence', slack: best }
}

/** How many letters of the text lie between the letters searched for, the first of which begins it; null: not found. */
function passedOver(text: string, letters: string): number | null {
  if (text[0] !== letters[0]) return null
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return null
  }
  return at - letters.length
}
