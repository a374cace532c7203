import type { PersonId } from '#domain/ids.ts'
import { fullName } from '#domain/person-name.ts'
import type { BallotChoice, Vote } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { seatServedBy, servingAt } from '#domain/serving.ts'
import { votersOf } from '#domain/voters.ts'
import { voteTexts as texts } from '../../app/texts/vote.sv.ts'

/** One key a choice: J ja, N nej, A avstår, F frånvarande, D deltar inte; Backspace takes the ballot back. */
const keys: Readonly<Record<string, BallotChoice | null>> = {
  j: 'yes',
  n: 'no',
  a: 'abstain',
  f: 'absent',
  d: 'notParticipating',
  Backspace: null,
  Delete: null,
}

/** The choice that a key means; null to take the ballot back, undefined for other keys. */
export function choiceOfKey(key: string): BallotChoice | null | undefined {
  return keys[key.length === 1 ? key.toLowerCase() : key]
}

/** How somebody is recorded; null while not. */
export function ballotOf(vote: Vote, personId: PersonId): BallotChoice | null {
  return vote.ballots.find((ballot) => ballot.personId === personId)?.choice ?? null
}

/** What is said behind a name in the roll: the chair, or whom a substitute serves for. */
export function voterNote(record: MeetingRecord, vote: Vote, personId: PersonId): string {
  if (votersOf(record, vote).chairId === personId) return texts.chair
  const seat = seatServedBy(servingAt(record, vote.paragraphId), personId)
  if (seat?.occupancy.kind !== 'substitute') return ''
  const owner = record.people.find(({ id }) => id === seat.memberId)
  return owner ? texts.substituteFor(fullName(owner)) : texts.substitute
}
