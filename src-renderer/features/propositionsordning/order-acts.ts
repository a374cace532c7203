import type { MeetingAct } from '#domain/acts/act.ts'
import type { Id, ParagraphId } from '#domain/ids.ts'
import { isSeparated, withMoved, withSeparated, withoutSeparated } from '#domain/order-changes.ts'
import type { PlannedQuestion } from '#domain/proposition-plan.ts'
import { planQuestions, toQuestion } from '#domain/proposition-plan.ts'
import type { MeetingRecord } from '#domain/record.ts'

/** A § and the maker of ids for what is kept of its order. */
export interface OrderPlace {
  readonly paragraphId: ParagraphId
  readonly newId: () => Id
}

/** Moves a question that is left to put a step up or down; null when it stands at the end already. */
export function moveAct(
  record: MeetingRecord,
  { index, by }: { readonly index: number; readonly by: 1 | -1 },
  place: OrderPlace,
): MeetingAct | null {
  const planned = planQuestions(record, place.paragraphId)
  const moved = withMoved(planned, index, by)
  return moved === planned ? null : arrangeAct(moved, place)
}

/** How the rivals of the main matter can be put otherwise; null when there are none. */
export function otherWay(record: MeetingRecord, paragraphId: ParagraphId): 'separately' | 'together' | null {
  if (isSeparated(record, paragraphId)) return 'together'
  const planned = planQuestions(record, paragraphId)
  return withSeparated(record, planned).length > planned.length ? 'separately' : null
}

/** Puts rivals each by itself, or lets those that would be put so meet again (corpus 116); null when there are none. */
export function otherWayAct(record: MeetingRecord, place: OrderPlace): MeetingAct | null {
  const way = otherWay(record, place.paragraphId)
  const planned = planQuestions(record, place.paragraphId)
  if (way === null) return null
  return arrangeAct(
    way === 'separately' ? withSeparated(record, planned) : withoutSeparated(record, planned),
    place,
  )
}

function arrangeAct(planned: readonly PlannedQuestion[], { paragraphId, newId }: OrderPlace): MeetingAct {
  const questions = planned.map((question) => toQuestion(question, question.storedId ?? newId(), paragraphId))
  return { kind: 'question.arrange', paragraphId, questions }
}
