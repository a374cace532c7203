import type { Body, BodyKind } from './body.ts'
import { decapitalise, genitive } from './swedish.ts'

/** What can be told of a body from its name alone; a guess for the secretary to correct. */
export type BodyForms = Pick<Body, 'inText' | 'inTextGenitive' | 'gender' | 'kind'>

/** The noun that a body's name ends in, and what it says about the body. */
interface Head {
  /** "nämnd" */
  readonly indefinite: string
  /** "nämnden" */
  readonly definite: string
  readonly gender: Body['gender']
  readonly kind: BodyKind
}

const heads: readonly Head[] = [
  head('nämnd', 'nämnden', { gender: 'common', kind: 'committee' }),
  head('styrelse', 'styrelsen', { gender: 'common', kind: 'committee' }),
  head('fullmäktige', 'fullmäktige', { gender: 'neuter', kind: 'council' }),
  head('utskott', 'utskottet', { gender: 'neuter', kind: 'subcommittee' }),
  head('direktion', 'direktionen', { gender: 'common', kind: 'federationBoard' }),
  head('förbund', 'förbundet', { gender: 'neuter', kind: 'federationBoard' }),
  head('delegation', 'delegationen', { gender: 'common', kind: 'subcommittee' }),
  head('beredning', 'beredningen', { gender: 'common', kind: 'subcommittee' }),
  head('råd', 'rådet', { gender: 'neuter', kind: 'informal' }),
  head('kommitté', 'kommittén', { gender: 'common', kind: 'informal' }),
  head('kommitte', 'kommitten', { gender: 'common', kind: 'informal' }),
  head('grupp', 'gruppen', { gender: 'common', kind: 'informal' }),
  head('forum', 'forumet', { gender: 'neuter', kind: 'informal' }),
  head('möte', 'mötet', { gender: 'neuter', kind: 'informal' }),
  head('presidium', 'presidiet', { gender: 'neuter', kind: 'informal' }),
  head('stämma', 'stämman', { gender: 'common', kind: 'informal' }),
  head('förening', 'föreningen', { gender: 'common', kind: 'informal' }),
  head('ledning', 'ledningen', { gender: 'common', kind: 'informal' }),
]

/** Kinds that the whole name decides, whatever its noun; the first that fits. */
const kindsByName: readonly (readonly [RegExp, BodyKind])[] = [
  [/gemensam\p{L}* .*nämnd|gemensam\p{L}*nämnd/iu, 'jointCommittee'],
  [/samverkansnämnd|partssammansa/iu, 'partnership'],
  [/förbundsfullmäktige/iu, 'federationCouncil'],
  [/förbundsstyrelse/iu, 'federationBoard'],
  [/(?:^|[^\p{L}])(?:kommun|region|landstings)styrelsen?$/iu, 'executive'],
  [/kyrko/iu, 'informal'],
]

/** Words after which the name only says what the body is for or where it is. */
const prepositions: ReadonlySet<string> = new Set(['för', 'i', 'vid', 'av', 'inom', 'på', 'mellan'])

/** Words that count for nothing in an abbreviation. */
const fillers: ReadonlySet<string> = new Set([...prepositions, 'och', 'samt', 'den', 'det', 'de'])

/** Stems of two words, which give two letters to an abbreviation: "samhällsbyggnadsnämnden", SBN. */
const doubleStems: readonly (readonly [stem: string, letters: string])[] = [
  ['samhällsbyggnad', 'SB'],
  ['stadsbyggnad', 'SB'],
  ['stadsdel', 'SD'],
  ['överförmyndar', 'ÖF'],
  ['arbetsmarknad', 'AM'],
  ['räddningstjänst', 'RT'],
  ['krislednings', 'KL'],
]

/** A word of a name, and the noun that it ends in. */
interface HeadWord {
  readonly index: number
  readonly stem: string
  readonly head: Head
}

/**
 * How a body is named in its own minutes: "Bygg- och miljönämnden" → "nämnden", "Kommunstyrelsens produktionsutskott" →
 * "produktionsutskottet", "Kommunfullmäktige" → "kommunfullmäktige"; and what kind of body it seems to be.
 *
 * The whole word is kept ("socialnämnden") but where it is one of several first parts ("Bygg- och miljö-"). A name that
 * ends in no known noun is kept as it is, and taken to be a body without statutory rules.
 */
export function inTextForms(name: string): BodyForms {
  const words = wordsOf(name)
  const headWord = findHeadWord(words)
  if (headWord === null) {
    const inText = decapitalise(words.join(' '))
    const gender = inText.endsWith('t') ? 'neuter' : 'common'
    return { inText, inTextGenitive: genitive(inText), gender, kind: kindOf(words, 'informal') }
  }
  const inText = inTextOf(words, headWord)
  const { gender, kind } = headWord.head
  return { inText, inTextGenitive: genitive(inText), gender, kind: kindOf(words, kind) }
}

/** A usual abbreviation: "BMN" for "Bygg- och miljönämnden", "KSPU" for "Kommunstyrelsens produktionsutskott". */
export function abbreviationFor(name: string): string {
  const words = name.trim().split(/[\s,]+/)
  if (words.length === 1 && /^[\p{Lu}\d]{2,6}$/u.test(words[0] ?? '')) return words[0] ?? ''
  return words
    .filter((word) => !fillers.has(word.toLowerCase()))
    .map(lettersOf)
    .join('')
}

function inTextOf(words: readonly string[], { index, stem, head: { definite } }: HeadWord): string {
  const previous = words[index - 1] ?? ''
  const coordinated = previous === 'och' && words.slice(0, index).some((word) => word.endsWith('-'))
  if (coordinated) return definite
  const adjective = /(?:[^s]a|ande|ende)$/.test(previous) && !previous.startsWith('gemensam')
  return stem === '' && adjective ? `${previous} ${definite}` : stem + definite
}

/** The last word that ends in a known noun, before the name goes on to say what the body is for. */
function findHeadWord(words: readonly string[]): HeadWord | null {
  return (
    namingPart(words)
      .map(headWordAt)
      .findLast((found) => found !== null) ?? null
  )
}

function namingPart(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => prepositions.has(word))
  return end === -1 ? words : words.slice(0, end)
}

function headWordAt(word: string, index: number): HeadWord | null {
  for (const found of heads) {
    for (const form of [found.definite, found.indefinite]) {
      if (word.endsWith(form)) return { index, stem: word.slice(0, -form.length), head: found }
    }
  }
  return null
}

function lettersOf(word: string): string {
  const small = word.toLowerCase()
  const withoutGenitive = small.endsWith('s') ? small.slice(0, -1) : small
  const found = headWordAt(small, 0) ?? headWordAt(withoutGenitive, 0)
  const stem = found?.stem ?? small
  const double = doubleStems.find(([start]) => stem.startsWith(start))?.[1]
  return (double ?? initial(stem)) + (found === null ? '' : initial(found.head.indefinite))
}

function initial(text: string): string {
  return (/[\p{L}\d]/u.exec(text)?.[0] ?? '').toUpperCase()
}

function kindOf(words: readonly string[], kind: BodyKind): BodyKind {
  const name = namingPart(words).join(' ')
  return kindsByName.find(([pattern]) => pattern.test(name))?.[1] ?? kind
}

/** The words in small letters, but for initials and names of places. */
function wordsOf(name: string): readonly string[] {
  return name
    .trim()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? word : word.toLowerCase()))
}

function head(indefinite: string, definite: string, body: Pick<Head, 'gender' | 'kind'>): Head {
  return { indefinite, definite, ...body }
}
