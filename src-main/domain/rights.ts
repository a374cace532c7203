import { attendanceTimeline } from './attendance-timeline.ts'
import { isAssembly } from './body-law.ts'
import type { ParagraphId, PersonId } from './ids.ts'
import type { MeetingRecord } from './record.ts'
import { servingAt } from './serving.ts'

/**
 * Why somebody may not. `notPresent` · `notServing` · `recused` jävig · `tookNoPart` deltar inte i beslutet ·
 * `mayNotReturn` has broken off the service the same day · `noSeat` neither member nor
 * substitute of the body.
 */
export type Denial = 'notPresent' | 'notServing' | 'recused' | 'tookNoPart' | 'mayNotReturn' | 'noSeat'

/** Why it is doubtful: abstained in the vote (domain.md §4.8) · the municipality or the chair decides (LOCAL). */
export type Doubt = 'abstainedInVote' | 'decidedLocally'

/** Whether somebody may do something, why not, and where that stands: "KL 4:27", '' for the body's own rules. */
export type Right =
  | { readonly kind: 'granted' }
  | { readonly kind: 'doubtful'; readonly reason: Doubt; readonly source: string }
  | { readonly kind: 'denied'; readonly reason: Denial; readonly source: string }

const granted: Right = { kind: 'granted' }

/** Whether somebody may put or join a motion (yrka) in the § (domain.md §3.1): those who serve, if only in a part of it. */
export function mayMove(record: MeetingRecord, personId: PersonId, paragraphId: ParagraphId): Right {
  const { serving, servedInPart, recused } = servingAt(record, paragraphId)
  if (recused.has(personId)) return denied('recused', recusalSource(record))
  return serving.has(personId) || servedInPart.has(personId) ? granted : denied('notServing', 'KL 4:22')
}

/**
 * Whether somebody may reserve themselves against the decision of the §: those who took part in deciding it (KL 4:27).
 * After abstaining in its vote it is doubtful (domain.md §4.8, unconfirmed). That it is done before the meeting closes is
 * told by the locks.
 */
export function mayHaveReserved(record: MeetingRecord, personId: PersonId, paragraphId: ParagraphId): Right {
  const { serving, recused, abstaining } = servingAt(record, paragraphId)
  if (recused.has(personId)) return denied('recused', recusalSource(record))
  if (!serving.has(personId)) return denied('notServing', 'KL 4:27')
  if (abstaining.has(personId)) return denied('tookNoPart', 'KL 4:27')
  switch (lastChoice(record, personId, paragraphId)) {
    case 'notParticipating':
      return denied('tookNoPart', 'KL 4:27')
    case 'abstain':
      return { kind: 'doubtful', reason: 'abstainedInVote', source: 'KL 4:25, 4:27' }
    default:
      return granted
  }
}

/**
 * Whether somebody may have an opinion noted (protokollsanteckning, särskilt yttrande): whoever serves; other
 * representatives as the municipality and the chair decide (KL 4:28, 6:17; domain.md §4.9).
 */
export function mayHaveOpinionNoted(
  record: MeetingRecord,
  personId: PersonId,
  paragraphId: ParagraphId,
): Right {
  const { serving, servedInPart, recused, present } = servingAt(record, paragraphId)
  if (recused.has(personId)) return denied('recused', recusalSource(record))
  if (serving.has(personId) || servedInPart.has(personId)) return granted
  const observer = record.othersPresent.some(
    (other) =>
      other.personId === personId &&
      other.capacity === 'observer' &&
      (other.paragraphIds?.includes(paragraphId) ?? true),
  )
  if (observer) return { kind: 'doubtful', reason: 'decidedLocally', source: 'KL 4:28' }
  if (!isOfBody(record, personId)) return denied('noSeat', 'KL 6:17')
  if (!present.has(personId)) return denied('notPresent', 'KL 6:17')
  return { kind: 'doubtful', reason: 'decidedLocally', source: 'KL 6:17' }
}

/** Whether somebody may take part in the deliberation without serving: substitutes where it is decided so (KL 6:17). */
export function maySpeak(record: MeetingRecord, personId: PersonId, paragraphId: ParagraphId): Right {
  const { serving, recused, present } = servingAt(record, paragraphId)
  if (recused.has(personId)) return denied('recused', recusalSource(record))
  if (serving.has(personId)) return granted
  const other = record.othersPresent.some(
    ({ personId: id, paragraphIds }) => id === personId && (paragraphIds?.includes(paragraphId) ?? true),
  )
  if (other) return granted
  if (!isOfBody(record, personId)) return denied('noSeat', 'KL 6:26')
  if (!present.has(personId)) return denied('notPresent', 'KL 6:17')
  return record.body.rules.substitutesMaySpeak ? granted : denied('notServing', 'KL 6:17')
}

/** Whether somebody who has broken off the service may serve again (växeltjänstgöring, KL 5:18, 5:20). */
export function mayServeAgain(record: MeetingRecord, personId: PersonId, paragraphId: ParagraphId): Right {
  const { plan, byParagraph } = attendanceTimeline(record)
  const brokenOff = byParagraph.get(paragraphId)?.brokenOff.has(personId) ?? false
  if (!brokenOff || !plan.noReturn) return granted
  return denied('mayNotReturn', isAssembly(record.body.kind) ? 'KL 5:20' : '')
}

function denied(reason: Denial, source: string): Right {
  return { kind: 'denied', reason, source }
}

function recusalSource(record: MeetingRecord): string {
  return isAssembly(record.body.kind) ? 'KL 5:47' : 'KL 6:30'
}

function isOfBody(record: MeetingRecord, personId: PersonId): boolean {
  return record.seats.some((seat) => seat.personId === personId)
}

/** How the person is recorded in the § 's last vote, which is the one that decided it. */
function lastChoice(record: MeetingRecord, personId: PersonId, paragraphId: ParagraphId): string | null {
  const last = record.votes.findLast((vote) => vote.paragraphId === paragraphId)
  return last?.ballots.find((ballot) => ballot.personId === personId)?.choice ?? null
}
