import { capitalise, singularOf } from './swedish.ts'

/** Words by placeholder, the names with a small letter. */
export type TemplateValues = Readonly<Record<string, string | number>>

/** The names between the braces of a template, each once and with a small letter: `{Person}` and `{person}` are one. */
export function placeholdersIn(template: string): readonly string[] {
  const names = [...template.matchAll(/\{(\p{L}[\p{L}\p{N}_]*)\}/gu)].map(([, name = '']) =>
    uncapitalised(name),
  )
  return [...new Set(names)]
}

/** Whether a brace stands by itself, or around something that is no name. */
export function hasStrayBrace(template: string): boolean {
  return /[{}]/.test(template.replace(/\{\p{L}[\p{L}\p{N}_]*\}/gu, ''))
}

/**
 * The template with its placeholders filled, all in one pass, so that a value which itself looks like a placeholder
 * stays as it is. `{Person}` gives its value a capital; one without a value is left for the checks to find.
 *
 * A noun after a single one takes the singular ("mot 1 nej-röst"), and a text that ends the sentence gets its full
 * stop.
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  const filled = template.replace(
    /\{(\p{L}[\p{L}\p{N}_]*)\}( [\p{L}-]+)?/gu,
    (whole, name: string, following: string | undefined) => {
      const value = values[uncapitalised(name)]
      if (value === undefined) return whole
      const words = isCapital(name) ? capitalise(String(value)) : String(value)
      return words + (following === undefined ? '' : agreeing(words, following))
    },
  )
  return /\{(?:text|motivering)\}$/.test(template) ? ended(filled.trimEnd()) : filled.trimEnd()
}

/** "Ordförande frågar …", as seed 003 has it, for "Ordföranden frågar …". */
export function withBareChair(template: string): string {
  return template.replace(/(ordförande)n(s?)(?!\p{L})/giu, '$1$2')
}

function agreeing(count: string, following: string): string {
  return count === '1' ? ` ${singularOf(following.trimStart())}` : following
}

/** Ends a sentence that nothing ends yet; after a colon a list follows. */
function ended(sentence: string): string {
  return /[.!?:…”"]$/.test(sentence) ? sentence : `${sentence}.`
}

function uncapitalised(name: string): string {
  return isCapital(name) ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name
}

function isCapital(name: string): boolean {
  return /^\p{Lu}/u.test(name)
}
