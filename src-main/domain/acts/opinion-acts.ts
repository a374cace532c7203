import { withElectedAttestors } from '../elected-attestors.ts'
import { settledElection } from '../elections.ts'
import { placeSentences, renewSentences } from '../sentence-placement.ts'
import type { Handlers } from './handlers.ts'
import { drop, find, put } from './lists.ts'

/** Acts on elections, opinions on record and attachments (domain.md §4.7, §4.9, §4.10). */
export const opinionHandlers: Handlers<
  | 'election.put'
  | 'election.remove'
  | 'dissent.put'
  | 'dissent.remove'
  | 'attachment.put'
  | 'attachment.remove'
> = {
  'election.put': (record, { election }) => {
    find(record.paragraphs, election.paragraphId)
    const next = { ...record, elections: put(record.elections, election) }
    if (election.outcome === 'elected') settledElection(next, election, election.elected)
    const attested = withElectedAttestors(next, election)
    return placeSentences(attested, election.paragraphId, election.id)
  },
  'election.remove': (record, { electionId }) => {
    const { paragraphId } = find(record.elections, electionId)
    return renewSentences({ ...record, elections: drop(record.elections, electionId) }, paragraphId)
  },
  'dissent.put': (record, { dissent }) => {
    find(record.paragraphs, dissent.paragraphId)
    dissent.people.forEach((id) => find(record.people, id))
    const next = { ...record, dissents: put(record.dissents, dissent) }
    return placeSentences(next, dissent.paragraphId, dissent.id)
  },
  'dissent.remove': (record, { dissentId }) => {
    const { paragraphId } = find(record.dissents, dissentId)
    return renewSentences({ ...record, dissents: drop(record.dissents, dissentId) }, paragraphId)
  },
  'attachment.put': (record, { attachment }) => ({
    ...record,
    attachments: put(record.attachments, attachment),
  }),
  'attachment.remove': (record, { attachmentId }) => ({
    ...record,
    attachments: drop(record.attachments, attachmentId),
  }),
}
