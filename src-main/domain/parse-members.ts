import type { SeatKind, SeatRole } from './body.ts'
import { type Columns, columnsOf, personCells } from './pasted-columns.ts'
import {
  type PasteFinding,
  type PastedLine,
  pastedLines,
  splitOutside,
  withoutMarker,
} from './pasted-lines.ts'
import { type PastedPerson, readPeople } from './pasted-people.ts'
import { type SplitName, normalisedParty, partyHeading, readPersonParts, splitName } from './pasted-person.ts'
import { foldForSearch } from './search-fold.ts'

/** A member or substitute read from pasted text; a vacant seat has no name. */
export interface ParsedMember extends SplitName {
  readonly line: number
  readonly kind: SeatKind
  readonly role: SeatRole
  /** '' when none is given. */
  readonly party: string
  /** What tells namesakes apart ("Vma"); '' for most. */
  readonly distinguisher: string
  readonly vacant: boolean
}

/** The members of a body, in the order in which they were pasted, and what could not be read. */
export interface ParsedMembers {
  readonly members: readonly ParsedMember[]
  readonly findings: readonly PasteFinding[]
}

/** What headings have said about the lines below them; `seat` is null below those for others than members. */
interface Context {
  readonly seat: SeatKind | null
  readonly party: string
  readonly columns: Columns | null
}

/** A line after its heading has been taken off; `cells` is empty when it is nothing but a heading. */
interface Rest {
  readonly context: Context
  readonly cells: readonly string[]
}

/**
 * Reads members and substitutes out of pasted lines, CSV or a table, in the many ways in which registers and rolls are
 * written (corpus FEATURES §4): "Michaela Fletcher (M), ordförande" · "M; Michaela Fletcher; ordförande" · "Andersson,
 * Anna, S" · several in a line · "Ersättare" or a party as a heading · a row of column names. Never fails: what it cannot
 * read it tells.
 */
export function parseMembers(text: string): ParsedMembers {
  const members: ParsedMember[] = []
  const findings: PasteFinding[] = []
  const known = new Set<string>()
  let context: Context = { seat: 'member', party: '', columns: null }
  for (const line of pastedLines(text)) {
    const rest = takeHeading(line, context)
    context = rest.context
    if (rest.cells.length === 0) continue
    const people = readable(line, rest)
    const found = (kind: PasteFinding['kind'], words: string): void => {
      findings.push({ line: line.number, kind, text: words })
    }
    if (people.length === 0) found(context.seat === null ? 'ignored' : 'unreadable', line.text)
    for (const person of people) {
      for (const remark of person.remarks) found('ignored', remark)
      const member = memberOf(person, line.number, context)
      if (!member.vacant && known.has(identityOf(member))) found('duplicate', person.name)
      else members.push(member)
      known.add(identityOf(member))
    }
  }
  return { members, findings }
}

function readable(line: PastedLine, rest: Rest): readonly PastedPerson[] {
  if (rest.context.seat === null || line.tooLong) return []
  return readPeople(partsOf(rest.cells), rest.cells.length > 1).filter((person) => isBelievable(person, rest))
}

/** A single word with nothing beside it is more likely a stray heading than a person. */
function isBelievable(person: PastedPerson, { context }: Rest): boolean {
  return (
    person.vacant ||
    person.name.includes(' ') ||
    person.party !== null ||
    person.role !== 'none' ||
    context.columns !== null
  )
}

/** Whoever presides is a member, also where a list of substitutes has gone before. */
function memberOf(person: PastedPerson, line: number, context: Context): ParsedMember {
  return {
    line,
    kind: person.seat ?? (person.role === 'none' ? (context.seat ?? 'member') : 'member'),
    role: person.role,
    ...splitName(person.name),
    party: person.party ?? context.party,
    distinguisher: person.distinguisher,
    vacant: person.vacant,
  }
}

function identityOf({ givenName, familyName, party, distinguisher }: ParsedMember): string {
  return foldForSearch([givenName, familyName, party, distinguisher].join('|'))
}

/** The parts of the cells: between commas, slashes and before "och" and a capital. */
function partsOf(cells: readonly string[]): readonly string[] {
  return cells
    .map((cell) => splitOutside(cell, /[,;]/))
    .flatMap((parts) => (cells.length > 1 ? givenNameFirst(parts) : parts))
    .flatMap((part) => part.split(/ \/ | (?:och|samt) (?=\p{Lu})/u))
    .filter((part) => part.trim() !== '')
}

/** "Ek, Eva" in a column of its own, as "Eva Ek". */
function givenNameFirst(parts: readonly string[]): readonly string[] {
  const [family = '', given = ''] = parts
  const names = [family, given].every((part) => readPersonParts(part).every(({ kind }) => kind === 'name'))
  return parts.length === 2 && names && !family.includes(' ') ? [`${given} ${family}`] : parts
}

const memberHeading =
  /^(?:(?:ordinarie|närvarande|beslutande|tjänstgörande|ej|icke|övriga),? )*(ledamöter|ledamot|ersättare|suppleanter|ordinarie|beslutande)(?: och (?:tjänstgörande )?ersättare)?(?: \(?\d+(?: st)?\)?)?(?: \((\p{L}+)\))?( ?:)?(?: (.*))?$/iu

const otherHeading =
  /^(?:övriga|tjänstemän|tjänstepersoner|sekreterare|personalföreträdare|fackliga|insynsplats|adjungerade?|närvarorätt|inbjudna)\b[^()\d,]*:?$/iu

/** Takes a heading, a row of column names, a bullet or a number off a line, with what it says about the lines below. */
function takeHeading(line: PastedLine, context: Context): Rest {
  const columns = columnsOf(line)
  if (columns !== null) return { context: { ...context, columns }, cells: [] }
  const [first = '', ...more] = line.cells.filter((cell) => !/^\d*$/.test(cell))
  const start = withoutMarker(first)
  if (context.columns !== null) return { context, cells: personCells(line, context.columns) }
  if (more.some((cell) => cell !== '')) return { context, cells: [start, ...more] }
  if (otherHeading.test(start)) return { context: { ...context, seat: null }, cells: [] }
  const party = partyHeading(start)
  if (party !== null) return { context: { ...context, party }, cells: [] }
  return takeMemberHeading(start, context)
}

function takeMemberHeading(start: string, context: Context): Rest {
  const [, noun = '', party = '', colon = '', people = ''] = memberHeading.exec(start) ?? []
  if (noun === '' || (people !== '' && colon === '')) return { context, cells: [start] }
  const seat: SeatKind = /ersättare|suppleanter/i.test(noun) ? 'substitute' : 'member'
  const next: Context = { ...context, seat, party: normalisedParty(party) }
  return { context: next, cells: people === '' ? [] : [people] }
}
