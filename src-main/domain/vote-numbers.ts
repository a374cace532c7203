import type { VoteId } from './ids.ts'
import type { MeetingRecord } from './record.ts'

/** The number of a vote in its §, from 1: "Omröstning 2". 0 for an unknown vote. */
export function voteNumber(record: MeetingRecord, voteId: VoteId): number {
  const vote = record.votes.find(({ id }) => id === voteId)
  const votes = record.votes.filter(({ paragraphId }) => paragraphId === vote?.paragraphId)
  return votes.findIndex(({ id }) => id === voteId) + 1
}

/** The number of the list of how each one voted (omröstningslista), from 1 through the meeting in the order taken. */
export function voteListNumber(record: MeetingRecord, voteId: VoteId): number {
  return record.votes.filter(({ method }) => method === 'open').findIndex(({ id }) => id === voteId) + 1
}
