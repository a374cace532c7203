/** A line of pasted text that is not blank, with its number from 1 as the one who pasted it counts. */
export interface PastedLine {
  readonly number: number
  readonly text: string
  /** The columns: by tab, | or ; where there are such, else the whole line as one. Quotation marks are taken off. */
  readonly cells: readonly string[]
  /** Longer than any line that somebody would write: not to be read, only told. */
  readonly tooLong: boolean
}

/**
 * Something in pasted text that did not become what it was pasted for. `unreadable`: nothing was found in the line ·
 * `ignored`: a part of it was left out · `duplicate`: it was there before · `heading`: it names what follows.
 */
export interface PasteFinding {
  readonly line: number
  readonly kind: 'unreadable' | 'ignored' | 'duplicate' | 'heading'
  /** The words in question. */
  readonly text: string
}

/** The lines of a pasted text, blank ones and the rules of tables left out. */
export function pastedLines(text: string): readonly PastedLine[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, index) => lineOf(line, index + 1))
    .filter(({ cells }) => cells.some((cell) => /[\p{L}\p{N}]/u.test(cell)))
}

/** More than a roll of a hundred members in one line. */
const longestLine = 8000

function lineOf(line: string, number: number): PastedLine {
  const tooLong = line.length > longestLine
  const text = cleaned(tooLong ? line.slice(0, 100) : line)
  return { number, text, cells: cellsOf(text), tooLong }
}

/** A text parted at a separator, but not within brackets or quotation marks. */
export function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = ['']
  let depth = 0
  let quoted = false
  for (const character of text) {
    if (character === '"') quoted = !quoted
    if (character === '(') depth += 1
    if (character === ')') depth = Math.max(0, depth - 1)
    if (depth === 0 && !quoted && separator.test(character)) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map(unquoted)
}

/** A text without the dash, bullet or number that a list puts before it; "1 vice ordförande" is no number. */
export function withoutMarker(text: string): string {
  return text.replace(/^(?:[-–—•·*] |\d{1,3}[.)] |\d{1,3} (?!v\b|v\.|vice))\s*/i, '')
}

function cellsOf(line: string): readonly string[] {
  if (line.includes('\t')) return splitOutside(line, /\t/)
  if (/^\|.*\|/.test(line)) return splitOutside(line.replace(/^\|/, '').replace(/\|\s*$/, ''), /\|/)
  if (line.includes('|')) return splitOutside(line, /\|/)
  return line.includes(';') ? splitOutside(line, /;/) : [unquoted(line)]
}

/** Without invisible characters, hard spaces and spaces at the ends; tabs stay, for they part columns. */
function cleaned(line: string): string {
  return line
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\t]+/g, ' ')
    .replace(/^ +| +$/g, '')
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('""', '"')
    .trim()
}
