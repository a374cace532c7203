import type { AttendanceEventKind } from './attendance.ts'
import { assertNever } from './errors.ts'
import type { ParagraphId, PersonId } from './ids.ts'
import type { MeetingRecord } from './record.ts'
import { servingAt } from './serving.ts'

/**
 * Why something cannot happen with somebody at a §: as good as done already (`here`, `chairs`, `recused`, `remote`,
 * `abstains`), or asked of somebody who is not there for it (`notHere`, `notServing`, `notRemote`).
 */
export type AttendanceObstacle =
  'here' | 'chairs' | 'recused' | 'remote' | 'abstains' | 'notHere' | 'notServing' | 'notRemote'

/** What is about to be recorded of somebody. */
export interface AttendanceIntent {
  readonly kind: AttendanceEventKind
  readonly personId: PersonId
  readonly paragraphId: ParagraphId
}

/**
 * What speaks against it as the § stands; null when nothing does. Only who serves leads the body (KL 5:11, 6:22) and can
 * take no part in its decision (domain.md §4.8); who is not in the room neither leaves it nor is jävig in what goes on there.
 *
 * @throws AppError NOT_FOUND when the record has no such §.
 */
export function attendanceObstacle(
  record: MeetingRecord,
  { kind, personId, paragraphId }: AttendanceIntent,
): AttendanceObstacle | null {
  const { present, serving, recused, remote, abstaining, chairId } = servingAt(record, paragraphId)
  const isHere = present.has(personId) || recused.has(personId)
  switch (kind) {
    case 'arrives':
      return isHere ? 'here' : null
    case 'leaves':
      return isHere ? null : 'notHere'
    case 'recused':
      if (recused.has(personId)) return 'recused'
      return isHere ? null : 'notHere'
    case 'takesChair':
      if (chairId === personId) return 'chairs'
      return serving.has(personId) ? null : 'notServing'
    case 'abstainsFromDecision':
      if (abstaining.has(personId)) return 'abstains'
      return serving.has(personId) ? null : 'notServing'
    case 'remoteOn':
      return remote.has(personId) ? 'remote' : null
    case 'remoteOff':
      return remote.has(personId) ? null : 'notRemote'
    case 'serves':
    case 'stops':
    case 'leavesChair':
      return null
    default:
      return assertNever(kind)
  }
}
