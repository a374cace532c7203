import { type Columns, columnsOf, personCells } from './pasted-columns.ts'
import {
  type PasteFinding,
  type PastedLine,
  pastedLines,
  splitOutside,
  withoutMarker,
} from './pasted-lines.ts'
import { type SplitName, readPersonParts, splitName } from './pasted-person.ts'

/** Somebody present without a vote, read from pasted text. */
export interface ParsedOther extends SplitName {
  readonly line: number
  /** null for officials and others who have none. */
  readonly party: string | null
  /** As written: "Adjungerad presidium Förskole- och grundskolenämnden"; '' when none is given. */
  readonly function: string
}

/** Others present, in the order in which they were pasted, and what could not be read. */
export interface ParsedOthers {
  readonly others: readonly ParsedOther[]
  readonly findings: readonly PasteFinding[]
}

/**
 * Reads officials and others out of pasted lines: "Staffan Erlandsson, Kommundirektör", the same in columns, "Hampe Klein
 * (M), adjungerad", "Kommundirektör Staffan Erlandsson". Never fails: what it cannot read it tells.
 */
export function parseOthers(text: string): ParsedOthers {
  const others: ParsedOther[] = []
  const findings: PasteFinding[] = []
  let columns: Columns | null = null
  for (const line of pastedLines(text)) {
    const head = columnsOf(line)
    columns = head ?? columns
    if (head !== null || heading.test(line.text)) continue
    const parts = partsOf(line, columns)
    const said = parts.filter((part) => !isAside(part))
    const other = line.tooLong ? null : readOther(said, line.number)
    if (other === null) findings.push({ line: line.number, kind: 'unreadable', text: line.text })
    else {
      const asides = parts.filter(isAside)
      findings.push(...asides.map((aside) => ({ line: line.number, kind: 'ignored' as const, text: aside })))
      others.push(other)
    }
  }
  return { others, findings }
}

const heading = /^(?:övriga(?: närvarande| deltagande| deltagare)?|tjänstemän|tjänstepersoner|namn):?$/iu

/** A title before the name: "Kommundirektör Staffan Erlandsson". */
const titleFirst =
  /^(\p{L}*(?:chef|direktör|sekreterare|ekonom|strateg|handläggare|ingenjör|arkitekt|utredare|jurist|revisor|samordnare|controller|rektor|inspektör|planerare|kommunalråd|borgarråd))\s+(?=\p{Lu})/iu

function partsOf(line: PastedLine, columns: Columns | null): readonly string[] {
  const cells = columns === null ? line.cells : personCells(line, columns)
  return cells
    .filter((cell) => !/^\d*$/.test(cell))
    .map(withoutMarker)
    .flatMap((cell) => cell.split(/ [-–—] |: /))
    .flatMap((part) => splitOutside(part, /,/))
    .flatMap((part) => part.replace(titleFirst, '$1\n').split('\n'))
    .filter((part) => part !== '')
}

/** The §§ of somebody's attendance, or an address: nothing that the register keeps. */
function isAside(part: string): boolean {
  return /§|@|^\d/.test(part)
}

function readOther(parts: readonly string[], line: number): ParsedOther | null {
  const read = parts.map(readPersonParts)
  const nameIn = (index: number): string => read[index]?.find((part) => part.kind === 'name')?.text ?? ''
  const indices = [...parts.keys()]
  const place = indices.find((i) => nameIn(i).includes(' ')) ?? indices.find((i) => nameIn(i) !== '')
  if (place === undefined) return null
  const isParty = (i: number): boolean => read[i]?.length === 1 && read[i][0]?.kind === 'party'
  const party = [...(read[place] ?? []), ...indices.filter(isParty).flatMap((i) => read[i] ?? [])].find(
    (part) => part.kind === 'party',
  )
  const beside = (read[place] ?? []).flatMap((part) => (part.kind === 'other' ? [part.text] : []))
  const rest = parts.filter((_, i) => i !== place && !isParty(i))
  return {
    line,
    ...splitName(nameIn(place)),
    party: party?.party ?? null,
    function: [...beside, ...rest].join(', '),
  }
}
