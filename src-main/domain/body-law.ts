import type { BodyKind } from './body.ts'

/** Which law binds which body (domain.md §1.1). */

/** Whether any law binds the body's minutes; a samarbetskommitté, ledningsgrupp or råd keeps what minutes it likes. */
export function isStatutory(kind: BodyKind): boolean {
  return kind !== 'informal'
}

/** Whether the body is a fullmäktige, to which KL 5 applies in full; a federation's too (KL 9:2). */
export function isAssembly(kind: BodyKind): boolean {
  return kind === 'council' || kind === 'federationCouncil'
}
