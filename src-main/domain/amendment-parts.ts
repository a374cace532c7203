import { changesBetween } from './amendments.ts'

/** One thing that an edited proposal asks for, as it is moved and tried. */
export interface AmendmentPart {
  readonly kind: 'amend' | 'reject' | 'add'
  /** The point of the proposal, from 1; null for all of it, and for additions. */
  readonly point: number | null
  /** The wording as it was; null for additions. */
  readonly before: string | null
  readonly clauses: readonly string[]
}

/**
 * What somebody asks for who hands in the clauses of a proposal changed: a changed clause is an amendment of that point,
 * a missing one a rejection of it, and new ones are an addition, each tried by itself (domain.md §4.2, §4.5). When
 * nothing is left as it was the whole is amended. Empty when nothing is changed, or nothing is left.
 */
export function partsOfEdit(base: readonly string[], edited: readonly string[]): readonly AmendmentPart[] {
  const changes = changesBetween(base, edited)
  if (edited.length === 0 || changes.length === 0) return []
  const touched = changes.filter(({ before }) => before !== null).length
  if (touched === base.length) return [wholeAmendment(base, edited)]
  const added = changes.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []))
  const points = changes.flatMap(({ point, before, after }): readonly AmendmentPart[] => {
    if (point === null) return []
    return after === null
      ? [{ kind: 'reject', point, before, clauses: [] }]
      : [{ kind: 'amend', point, before, clauses: [after] }]
  })
  return added.length === 0 ? points : [...points, { kind: 'add', point: null, before: null, clauses: added }]
}

/** All of a proposal in other words, which then stand against the whole of it. */
export function wholeAmendment(base: readonly string[], edited: readonly string[]): AmendmentPart {
  return { kind: 'amend', point: null, before: base.join('\n'), clauses: edited }
}
