import type { Body } from './body.ts'

/**
 * The forms of Swedish words that the sentences of the minutes need: genitive, capital, lists, number and plural.
 * Names of people are in `person-name.ts`, dates in `date-words.ts`.
 */

/**
 * The genitive of a name or noun: an s, but none after s, x or z ("Claes Engströms", "Ekenäs", "Schultz").
 *
 * Initials take a colon ("KS:s förslag", "B:s yrkande"), as Swedish spelling has it.
 */
export function genitive(word: string): string {
  if (word === '') return ''
  if (/^[A-ZÅÄÖ]{1,5}$/.test(word)) return `${word}:s`
  return /[sxz]$/i.test(word) ? word : `${word}s`
}

/** With a capital first letter, å, ä and ö too: "öppnande" → "Öppnande". */
export function capitalise(text: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase('sv') + text.slice(first.length)
}

/** With a small first letter; initials stay as they are ("KS", "IT-enheten"). */
export function decapitalise(text: string): string {
  if (/^\p{Lu}{2}/u.test(text)) return text
  const [first = ''] = text
  return first.toLocaleLowerCase('sv') + text.slice(first.length)
}

export type Conjunction = 'och' | 'samt' | 'eller'

/** A list in running text: "A", "A och B", "A, B och C"; never a comma before the conjunction. */
export function joinList(items: readonly string[], conjunction: Conjunction): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`
}

/**
 * A list in which the items may hold "och" themselves: then "samt" binds the last one, so that the list can be read
 * ("Socialnämnden samt Bygg- och miljönämnden").
 */
export function joinReadably(items: readonly string[]): string {
  return joinList(items, items.some((item) => / och /.test(item)) ? 'samt' : 'och')
}

/** The nouns that are counted in sentences, one and several. */
const nouns = {
  ledamot: ['ledamot', 'ledamöter'],
  ersättare: ['ersättare', 'ersättare'],
  justerare: ['justerare', 'justerare'],
  röst: ['röst', 'röster'],
  jaRöst: ['ja-röst', 'ja-röster'],
  nejRöst: ['nej-röst', 'nej-röster'],
  valsedel: ['valsedel', 'valsedlar'],
  yrkande: ['yrkande', 'yrkanden'],
  förslag: ['förslag', 'förslag'],
  ärende: ['ärende', 'ärenden'],
  sammanträde: ['sammanträde', 'sammanträden'],
  paragraf: ['paragraf', 'paragrafer'],
  bilaga: ['bilaga', 'bilagor'],
  plats: ['plats', 'platser'],
  dag: ['dag', 'dagar'],
  vecka: ['vecka', 'veckor'],
} as const satisfies Readonly<Record<string, readonly [one: string, several: string]>>

export type NounName = keyof typeof nouns

/** "1 ledamot", "7 ledamöter", "0 ledamöter". */
export function counted(count: number, name: NounName): string {
  const [one, several] = nouns[name]
  return `${count} ${count === 1 ? one : several}`
}

const singularByPlural = new Map<string, string>(Object.values(nouns).map(([one, several]) => [several, one]))

/** The singular of a noun that is counted in sentences; the word itself when it is not one of them. */
export function singularOf(plural: string): string {
  return singularByPlural.get(plural) ?? plural
}

/** The words for the body itself, by the placeholder that stands for them in phrases and headings. */
export interface BodyWords {
  /** "produktionsutskottet" */
  readonly organ: string
  /** "produktionsutskottets" */
  readonly organ_genitiv: string
  /** "KSPU" */
  readonly organ_förkortning: string
  /** "beslutsför" of a nämnd, "beslutsfört" of an utskott. */
  readonly beslutsför: string
}

/** What the body is called in its own minutes. A placeholder with a capital ({Organ}) takes the same word with one. */
export function bodyWords(body: Body): BodyWords {
  return {
    organ: body.inText,
    organ_genitiv: body.inTextGenitive,
    organ_förkortning: body.abbreviation,
    beslutsför: body.gender === 'neuter' ? 'beslutsfört' : 'beslutsför',
  }
}

/**
 * A heading of the body's template with its own name in it: "{Organ_genitiv} beslut" → "Produktionsutskottets beslut".
 * Braces that stand for nothing known are left as they are.
 */
export function fillBodyForms(body: Body, heading: string): string {
  const words: Readonly<Record<string, string>> = { ...bodyWords(body) }
  return heading.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const word = words[name.toLowerCase()]
    if (word === undefined) return whole
    return /^\p{Lu}/u.test(name) ? capitalise(word) : word
  })
}
