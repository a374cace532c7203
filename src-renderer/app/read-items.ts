import type { NewItem } from '#domain/acts/act.ts'
import { parseAgenda } from '#domain/parse-agenda.ts'
import type { PasteFinding } from '#domain/pasted-lines.ts'
import { guessItemKind } from '#domain/item-kind-guess.ts'
import { newId } from './ids.ts'

/** Items read out of a text, and what did not become one. */
export interface ReadItems {
  readonly items: readonly NewItem[]
  readonly findings: readonly PasteFinding[]
}

/** The items that somebody writes or pastes, one a line. A single line is always an item, whatever it looks like. */
export function readItems(text: string): ReadItems {
  const { items, findings } = parseAgenda(text)
  const line = text.trim()
  if (items.length === 0 && line !== '' && !line.includes('\n')) {
    return { items: [{ id: newId(), title: line, caseNumbers: [], kind: guessItemKind(line) }], findings: [] }
  }
  return {
    items: items.map(({ title, caseNumbers, kind }) => ({ id: newId(), title, caseNumbers, kind })),
    findings,
  }
}

/** Case numbers as they are written in one field, with commas between. */
export function readCaseNumbers(text: string): readonly string[] {
  return text
    .split(/[,;]/)
    .map((number) => number.trim().replace(/^dnr\.?:?\s*/i, ''))
    .filter((number) => number !== '')
}
