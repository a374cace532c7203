import { isAssembly, isStatutory } from './body-law.ts'
import type { IsoDate, PersonId } from './ids.ts'
import type { MeetingRecord } from './record.ts'

/** First day of the changed rules on taking part at a distance (prop. 2025/26:164, domain.md §3.6). */
const remoteRulesChange: IsoDate = '2026-07-01'

/**
 * What the law asks of somebody who takes part at a distance (deltar på distans). `equalTerms`: all see and hear each
 * other on equal terms (KL 5:16 until 2026-06-30) · `chairEnsures`: the chair makes sure who takes part and that they can
 * follow, and the presidium of a fullmäktige may not be remote (from 2026-07-01).
 */
export type RemoteRegime = 'equalTerms' | 'chairEnsures'

/** Which rules hold on the day of a meeting. */
export function remoteRegime(date: IsoDate): RemoteRegime {
  return date < remoteRulesChange ? 'equalTerms' : 'chairEnsures'
}

/** Why somebody may not take part at a distance: the body does not allow it · presidium of a fullmäktige. */
export type RemoteObstacle = 'notAllowed' | 'presidium'

/** What stops somebody from taking part at a distance; null when nothing does, or no law binds the body. */
export function remoteObstacle(record: MeetingRecord, personId: PersonId): RemoteObstacle | null {
  const { body, meeting, seats } = record
  if (!isStatutory(body.kind)) return null
  if (!body.rules.remoteAllowed) return 'notAllowed'
  if (!isAssembly(body.kind) || remoteRegime(meeting.date) === 'equalTerms') return null
  return seats.some((seat) => seat.personId === personId && seat.role !== 'none') ? 'presidium' : null
}
