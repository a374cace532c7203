import type { SeatKind, SeatRole } from './body.ts'

/** What a part of a pasted line says about somebody. */
export type PersonPart =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'vacant' }
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'role'; readonly role: SeatRole }
  | { readonly kind: 'seat'; readonly seat: SeatKind }
  | { readonly kind: 'other'; readonly text: string }

/** A name in its two parts. */
export interface SplitName {
  readonly givenName: string
  readonly familyName: string
}

const ordinals: readonly (readonly [RegExp, SeatRole])[] = [
  [/^(?:2(?::[ea])?|andr[ea]) ?(?:vice|v\.?) ?(?:ordf(?:örande|öranden)?\.?)?$/i, 'secondViceChair'],
  [/^(?:(?:1(?::[ea])?|först[ea]) ?)?(?:vice|v\.?) ?ordf(?:örande|öranden)?\.?$/i, 'firstViceChair'],
  [/^(?:1(?::[ea])?|först[ea]) ?(?:vice|v\.?)$/i, 'firstViceChair'],
  [/^vice$/i, 'firstViceChair'],
  [/^ordf(?:örande|öranden)?\.?$/i, 'chair'],
]

const seats: readonly (readonly [RegExp, SeatKind])[] = [
  [/^(?:ordinarie )?(?:ledamot|led\.?)$|^ordinarie$/i, 'member'],
  [/^(?:(?:ej )?(?:tjänstgörande|tjg\.?) )?(?:ersättare|ers\.?|suppleant|suppl\.?)$/i, 'substitute'],
  [/^(?:tjänstgör(?:ande)?|tjg\.?)$/i, 'substitute'],
]

/** Longer parts of a line are no person, and are not looked into. */
const longestPart = 400

/** How many words a role has at the most: "1:e vice ordförande". */
const longestRole = 3

/** Parties that are written in small letters as often as in capitals. */
const partiesInSmall: ReadonlySet<string> = new Set([
  's',
  'm',
  'sd',
  'c',
  'v',
  'kd',
  'l',
  'mp',
  'fp',
  'fi',
  'nyd',
])

const partyNames: readonly (readonly [RegExp, string])[] = [
  [/^socialdemokraterna$/i, 'S'],
  [/^(?:nya )?moderaterna$/i, 'M'],
  [/^sverigedemokraterna$/i, 'SD'],
  [/^centerpartiet$/i, 'C'],
  [/^vänsterpartiet$/i, 'V'],
  [/^kristdemokraterna$/i, 'KD'],
  [/^liberalerna$/i, 'L'],
  [/^folkpartiet(?: liberalerna)?$/i, 'FP'],
  [/^miljöpartiet(?: de gröna)?$/i, 'MP'],
  [/^(?:partilös|politisk vilde)$/i, '-'],
]

const nobility: ReadonlySet<string> = new Set(
  'von af de av van der den du la le zu ter el al bin ibn'.split(' '),
)

/**
 * Reads a part of a line (between commas, or a column) into what it says: "1:e vice ordf. Mathias Lindow (L)" is a role,
 * a name and a party.
 */
export function readPersonParts(text: string): readonly PersonPart[] {
  if (text.length > longestPart) return [other(text)]
  const whole = readWhole(text)
  if (whole !== null) return [whole]
  const bracket = /^(.*?)\s*\(([^()]*)\)\s*(.*)$/.exec(text)
  if (bracket !== null) {
    const [, before = '', inside = '', after = ''] = bracket
    return [...readPersonParts(before), ...readBracket(inside.trim()), ...readPersonParts(after)]
  }
  return readWords(
    text
      .trim()
      .split(/\s+/)
      .filter((word) => word !== ''),
  )
}

/** The party as it is written in registers: "s" → "S", "--" → "-"; a local party stays as it is ("FiA"). */
export function normalisedParty(text: string): string {
  const party = text.trim()
  if (/^[-–—]+$/.test(party)) return '-'
  if (partiesInSmall.has(party.toLowerCase())) return party.toUpperCase()
  return partyNames.find(([pattern]) => pattern.test(party))?.[1] ?? party
}

/** The party that a line by itself names ("Moderaterna", "Centerpartiet (C)", "S"); null when it names none. */
export function partyHeading(text: string): string | null {
  const [, name = '', code = ''] = /^([^()]*?)\s*(?:\(([^()]*)\))?:?$/.exec(text.trim()) ?? []
  if (partyNames.some(([pattern]) => pattern.test(name))) return normalisedParty(code === '' ? name : code)
  return code === '' && isPartyCode(name) ? normalisedParty(name) : null
}

/**
 * A name in given and family name: the last word is the family name, with what belongs to it before ("Carl | von
 * Essen", "Ebba | de la Gardie"). Names all in capitals are set in small letters.
 */
export function splitName(name: string): SplitName {
  const words = (/\p{Ll}/u.test(name) ? name : titleCase(name)).split(' ').filter((word) => word !== '')
  const prefix = words.findIndex(
    (word, i) => i < words.length - 1 && nobility.has(i === 0 ? word : word.toLowerCase()),
  )
  const start = prefix === -1 ? words.length - 1 : prefix
  return { givenName: words.slice(0, start).join(' '), familyName: words.slice(start).join(' ') }
}

function readWhole(text: string): PersonPart | null {
  const trimmed = text.trim()
  const role = ordinals.find(([pattern]) => pattern.test(trimmed))?.[1]
  if (role !== undefined) return { kind: 'role', role }
  const seat = seats.find(([pattern]) => pattern.test(trimmed))?.[1]
  if (seat !== undefined) return { kind: 'seat', seat }
  if (/^(?:vakant|vakans|ledig|n\.? ?n\.?)(?: plats| mandat)?$/i.test(trimmed)) return { kind: 'vacant' }
  return isPartyCode(trimmed) ? { kind: 'party', party: normalisedParty(trimmed) } : null
}

/** In brackets stands a party, in whatever words; but a role or a seat, or something said in passing, may stand there too. */
function readBracket(inside: string): readonly PersonPart[] {
  if (inside === '') return []
  const said = readWhole(inside)
  if (said !== null) return [said]
  const inPassing = /\d/.test(inside) || /^(?!ober|parti|politisk)\p{Ll}.* /u.test(inside)
  return [inPassing ? other(inside) : { kind: 'party', party: normalisedParty(inside) }]
}

/** Roles and parties at either end of the words, and a name or something else in the middle. */
function readWords(words: readonly string[]): readonly PersonPart[] {
  if (words.length === 0) return []
  for (let length = Math.min(longestRole, words.length); length > 0; length--) {
    const first = readEnd(words.slice(0, length), words.slice(length))
    if (first !== null) return [first, ...readWords(words.slice(length))]
    const last = readEnd(words.slice(-length), words.slice(0, -length))
    if (last !== null) return [...readWords(words.slice(0, -length)), last]
  }
  const text = words.join(' ')
  return [isName(words) ? { kind: 'name', text } : other(text)]
}

/** What the words at one end say; a party only beside a full name, or it might be an initial ("C G Abra"). */
function readEnd(end: readonly string[], rest: readonly string[]): PersonPart | null {
  const said = readWhole(end.join(' ').replace(/:$/, ''))
  if (said?.kind !== 'party') return said
  const known = partiesInSmall.has(said.party.toLowerCase())
  const fullName = rest.length >= 2 && rest.every((word) => word.length > 1)
  return fullName && (known || rest.some((word) => /\p{Ll}/u.test(word))) ? said : null
}

function isName(words: readonly string[]): boolean {
  const first = words.find((word) => !nobility.has(word)) ?? ''
  return (
    words.length <= 6 &&
    words.some((word) => word.length > 1) &&
    /^\p{Lu}/u.test(first) &&
    words.every((word) => /^\p{L}[\p{L}\p{M}.'’´-]*$/u.test(word)) &&
    words.every((word) => /^\p{Lu}/u.test(word) || nobility.has(word))
  )
}

/** "S", "KD", "FiA", "SÖS", "-": short, and not just a word with a capital; an X is a mark of presence. */
function isPartyCode(text: string): boolean {
  if (/^[-–—]{1,3}$/.test(text) || partiesInSmall.has(text)) return true
  return /^(?:\p{Lu}|\p{L}{1,5}\p{Lu}\p{Ll}?)$/u.test(text) && text !== 'X'
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(^|[ '’-])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase()
  })
}

function other(text: string): PersonPart {
  return { kind: 'other', text: text.trim() }
}
