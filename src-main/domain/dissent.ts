import type { ClockTime, Id, MotionId, ParagraphId, PersonId } from './ids.ts'

/**
 * An opinion on record (domain.md §4.9): `reservation` (KL 4:27, only who took part, before the meeting closes) ·
 * `note` protokollsanteckning · `statement` särskilt yttrande.
 */
export interface Dissent {
  readonly id: Id
  readonly paragraphId: ParagraphId
  readonly kind: 'reservation' | 'note' | 'statement'
  readonly people: readonly PersonId[]
  /** The motion they reserve themselves in favour of; null when none is named. */
  readonly inFavourOf: MotionId | null
  readonly announcedAt: ClockTime | null
  /** In writing: the text, printed or attached. '' when oral, or not yet handed in. */
  readonly written: boolean
  readonly text: string
  /** Number of the attachment; null when it is printed in the §. */
  readonly attachmentNumber: number | null
}
