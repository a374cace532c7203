import type { Body } from './body.ts'
import { endsSentence } from './caret.ts'
import { capitalise, genitive } from './swedish.ts'

/** An abbreviation that has been typed, and the words that take its place; offsets in the text before the caret. */
export interface Expansion {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * The body's own abbreviation that ends in front of the sign typed last, in full: "pu " → "produktionsutskottet".
 *
 * "Pu" takes a capital, and so does one that begins a sentence; "pu:s" takes the genitive. "PU" is left alone: capitals
 * are how the abbreviation itself is written ("PU 2020/0002"). null when there is none.
 */
export function expandAbbreviation(body: Body, before: string): Expansion | null {
  const match = /(?<![\p{L}\p{N}./-])([\p{L}\p{N}][\p{L}\p{N}./-]*?)(:s)?[\s,.;)!?]$/u.exec(before)
  const [whole = '', typed = '', ending = ''] = match ?? []
  const words = wordsFor(body, typed)
  if (match === null || words === null) return null
  const text = ending === '' ? words : genitive(words)
  const to = match.index + whole.length - 1
  return { from: match.index, to, text: endsSentence(before.slice(0, match.index)) ? capitalise(text) : text }
}

function wordsFor(body: Body, typed: string): string | null {
  const { abbreviations } = body.template
  const exact = own(abbreviations, typed)
  if (exact !== null) return exact
  const entry = Object.entries(abbreviations).find(([key]) => key.length > 1 && capitalise(key) === typed)
  return entry === undefined ? null : capitalise(entry[1])
}

function own(abbreviations: Readonly<Record<string, string>>, typed: string): string | null {
  return Object.hasOwn(abbreviations, typed) ? (abbreviations[typed] ?? null) : null
}
