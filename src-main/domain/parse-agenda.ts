import { takeCaseNumbers } from './case-numbers.ts'
import { guessItemKind } from './item-kind-guess.ts'
import type { ItemKind } from './meeting.ts'
import { type PasteFinding, type PastedLine, pastedLines } from './pasted-lines.ts'

/** An item read from a line of a pasted agenda. */
export interface ParsedItem {
  readonly line: number
  readonly title: string
  readonly caseNumbers: readonly string[]
  readonly kind: ItemKind
}

/** The items of an agenda, in the order in which they were pasted, and what could not be read. */
export interface ParsedAgenda {
  readonly items: readonly ParsedItem[]
  readonly findings: readonly PasteFinding[]
}

/**
 * Reads an agenda, one item a line: numbers, §§ and dashes in front are taken off, case numbers picked out, page numbers
 * after dots left out, and the kind guessed from the title. In a numbered agenda a line with a dash is a note to the item
 * above it, not an item. Never fails: what it cannot read it tells.
 */
export function parseAgenda(text: string): ParsedAgenda {
  const lines = pastedLines(text)
  const plain = lines.filter((line) => !dash.test(line.text))
  const numbered = plain.filter((line) => isNumbered(line.text)).length > plain.length / 2
  const counting = countingLines(lines)
  const items: ParsedItem[] = []
  const findings: PasteFinding[] = []
  for (const line of lines) {
    const { title, caseNumbers, ignored } = readItem(line, counting.has(line.number))
    const found = (kind: PasteFinding['kind'], words: string): void => {
      findings.push({ line: line.number, kind, text: words })
    }
    const last = items.at(-1)
    if (line.tooLong) found('unreadable', line.text)
    else if (isHeading(line.text, numbered)) found('heading', line.text)
    else if (numbered && last !== undefined && dash.test(line.text)) found('ignored', line.text)
    else if (title !== '') {
      items.push({ line: line.number, title, caseNumbers, kind: guessItemKind(title) })
      for (const words of ignored) found('ignored', words)
    } else if (last !== undefined && caseNumbers.length > 0) {
      items[items.length - 1] = { ...last, caseNumbers: [...last.caseNumbers, ...caseNumbers] }
    } else found('unreadable', line.text)
  }
  return { items, findings }
}

const dash = /^[-–—•·*](?=\s)/

/** A number that stands in front as such: "1.", "2.1.1", "4a)", "§ 7:3", "KSPU § 12", "56 §". */
const marker =
  /^(?:(?:\p{Lu}{1,5} )?§+ ?\d+(?:[:/]\d+)?[a-z]?(?![\d\p{L}])[.:]?|\d+ ?§|\d{1,3}(?:[.:]\d{1,3})+\.?(?=\s)|\d{1,3}[a-z]?[.)](?=\s|\p{L}|$)|[a-zåäö]\))\s*/u

const headings =
  /^(?:(?:nr|punkt)\s+)?(?:ärenden?|ärendelista|ärendeförteckning|dagordning|föredragningslista|innehåll(?:sförteckning)?|rubrik)(?:\s+(?:dnr|diarienummer|sida|föredragande))*:?$/iu

const groupHeadings =
  /^(?:besluts?|informations?|anmälnings?|delegations?|val)(?:ärenden|punkter|beslut)?:?$|^ärenden (?:för|till) \p{L}+:?$/iu

function isHeading(text: string, numbered: boolean): boolean {
  if (headings.test(text.replace(/\t+/g, ' '))) return true
  return numbered && !isNumbered(text) && (groupHeadings.test(text) || /^kl(?:ockan|\.)? ?\d/i.test(text))
}

function isNumbered(text: string): boolean {
  return /^(?:\d|§|\p{Lu}{1,5} §)/u.test(text) && (marker.test(text) || /^\d{1,3}\s/.test(text))
}

/**
 * The lines that begin with a bare number which counts: the one before has the number below, or the one after the number
 * above. Another number in front belongs to the title ("2027 års budget").
 */
function countingLines(lines: readonly PastedLine[]): ReadonlySet<number> {
  const numbered = lines.flatMap(({ number, text }) => {
    const count = /^(?:\p{Lu}{1,5} )?(?:§ ?)?(\d{1,3})(?=[.)\s])/u.exec(text)?.[1]
    return count === undefined ? [] : [{ number, count: Number(count), bare: /^\d+\s/.test(text) }]
  })
  const counting = numbered.filter(
    ({ count, bare }, i) =>
      bare && (numbered[i - 1]?.count === count - 1 || numbered[i + 1]?.count === count + 1),
  )
  return new Set(counting.map(({ number }) => number))
}

function readItem(
  line: PastedLine,
  counts: boolean,
): { readonly title: string; readonly caseNumbers: readonly string[]; readonly ignored: readonly string[] } {
  const cells =
    line.cells.length > 1 ? line.cells.filter((cell) => !/^(?:\d{0,3}|§ ?\d+)\.?$/.test(cell)) : line.cells
  const read = cells.map((cell, i) => takeCaseNumbers(i === 0 ? withoutNumber(cell, counts) : cell))
  const [title = '', ...ignored] = read.map(({ text }) => text).filter((text) => /\p{L}/u.test(text))
  return { title, caseNumbers: [...new Set(read.flatMap((cell) => cell.caseNumbers))], ignored }
}

function withoutNumber(cell: string, counts: boolean): string {
  const text = cell
    .replace(/(?<![.…])(?:\.{3}|…)[.…]*\s*\d*$/, '')
    .replace(dash, '')
    .trim()
  const marked = text.replace(marker, '')
  return marked === text && counts ? text.replace(/^\d{1,3}\s+/, '') : marked
}
