import { capitalise } from './swedish.ts'

/** The text without the full stop that would end a sentence of its own. */
export function withoutFullStop(text: string): string {
  return text.trim().replace(/\.$/, '')
}

/** A clause as it stands after "att", whether or not that word was written with it. */
export function afterAtt(text: string): string {
  return withoutFullStop(text.trim().replace(/^att(\s+|$)/i, ''))
}

/**
 * The one clause that can stand after "att". null when there are several, or when it is a sentence with a capital: that
 * its first word is no name cannot be known, so it is listed as it was written.
 */
export function onlyAttClause(clauses: readonly string[]): string | null {
  const [clause] = clauses
  if (clauses.length !== 1 || clause === undefined) return null
  const text = afterAtt(clause)
  return text === '' || text === capitalise(text) ? null : text
}

/** A clause as a sentence of its own: "att planen ställs ut" and "planen ställs ut" alike become "Planen ställs ut." */
export function asSentence(clause: string): string {
  const text = capitalise(afterAtt(clause))
  return text === '' || /[.!?:…”"]$/.test(text) ? text : `${text}.`
}
