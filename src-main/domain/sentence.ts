import type { Id } from './ids.ts'
import type { SectionKind } from './minutes-body.ts'

/**
 * A sentence of the minutes made from a fact: which fact, by which phrase, in which section of the fact's § it belongs,
 * and the words. `clauses` are points that follow the text as a list; empty for most.
 */
export interface Sentence {
  readonly factId: Id
  readonly phrase: string
  readonly section: SectionKind
  readonly text: string
  readonly clauses: readonly string[]
}
