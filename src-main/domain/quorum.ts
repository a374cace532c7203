import { isAssembly, isStatutory } from './body-law.ts'
import type { ParagraphId } from './ids.ts'
import type { MeetingRecord } from './record.ts'
import { servingAt } from './serving.ts'

/** How many serve, how many must, and whether the body may decide (beslutsförhet). */
export interface Quorum {
  readonly serving: number
  /** Members' seats, vacant ones too: the base of the count. */
  readonly seats: number
  readonly needed: number
  readonly ok: boolean
  /**
   * Why fewer may do: `recusal` those missing are jäviga, in a council (KL 5:46) · `answers` interpellationer and frågor
   * may be answered if the council has decided so (KL 5:45), which leaves `ok` false · null otherwise.
   */
  readonly exception: 'recusal' | 'answers' | null
}

/** More than half of the members: 3→2, 5→3, 7→4, 11→6, 41→21 (KL 5:45, 6:27). */
export function quorumNeeded(seats: number): number {
  return Math.floor(seats / 2) + 1
}

/**
 * The quorum in a § as it stood when it was decided; null at the roll call (domain.md §3.4).
 *
 * Serving substitutes count, jäviga do not. In a council recusals may push the number below, in a nämnd not (KL 5:46,
 * 6:27). A body without statutory rules is always quorate.
 *
 * @throws AppError NOT_FOUND when the record has no such §.
 */
export function quorumAt(record: MeetingRecord, paragraphId: ParagraphId | null): Quorum {
  const state = servingAt(record, paragraphId)
  const { kind, seats } = record.body
  const serving = state.serving.size
  const needed = isStatutory(kind) ? quorumNeeded(seats) : 0
  const count = { serving, seats, needed }
  if (serving >= needed) return { ...count, ok: true, exception: null }
  if (!isAssembly(kind)) return { ...count, ok: false, exception: null }
  const emptiedByRecusal = state.seats.filter(
    ({ occupancy }) => occupancy.kind === 'empty' && occupancy.opening === 'recused',
  ).length
  if (serving + emptiedByRecusal >= needed) return { ...count, ok: true, exception: 'recusal' }
  const item = record.paragraphs.find(({ id }) => id === paragraphId)?.kind
  const answers = item === 'interpellation' || item === 'question'
  return { ...count, ok: false, exception: answers ? 'answers' : null }
}
