import type { AttendanceEvent } from './attendance.ts'
import type { Dissent } from './dissent.ts'
import type { Election } from './election.ts'
import type { Id } from './ids.ts'
import type { Adjournment, Paragraph } from './meeting.ts'
import type { Motion, Proposal } from './motion.ts'
import { paragraphOfProcedure } from './procedure-sentences.ts'
import type { Question, Vote } from './question.ts'
import type { MeetingRecord } from './record.ts'

/**
 * What a sentence can be made from. `decision`: what has been decided in a § · `procedure`: how it was handled ·
 * `gone`: it is no longer in the record.
 */
export type Fact =
  | { readonly kind: 'motion'; readonly motion: Motion }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'vote'; readonly vote: Vote }
  | { readonly kind: 'attendance'; readonly event: AttendanceEvent }
  | { readonly kind: 'dissent'; readonly dissent: Dissent }
  | { readonly kind: 'election'; readonly election: Election }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'decision'; readonly paragraph: Paragraph }
  | { readonly kind: 'procedure'; readonly paragraph: Paragraph }
  | { readonly kind: 'rollCall' }
  | { readonly kind: 'adjournment'; readonly adjournment: Adjournment }
  | { readonly kind: 'gone' }

/** The fact with an id, as a sentence's origin names it. */
export function factOf(record: MeetingRecord, factId: Id): Fact {
  const hasId = ({ id }: { readonly id: Id }): boolean => id === factId
  const motion = record.motions.find(hasId)
  if (motion) return { kind: 'motion', motion }
  const question = record.questions.find(hasId)
  if (question) return { kind: 'question', question }
  const vote = record.votes.find(hasId)
  if (vote) return { kind: 'vote', vote }
  const event = record.attendance.find(hasId)
  if (event) return { kind: 'attendance', event }
  const dissent = record.dissents.find(hasId)
  if (dissent) return { kind: 'dissent', dissent }
  const election = record.elections.find(hasId)
  if (election) return { kind: 'election', election }
  const proposal = record.proposals.find(hasId)
  if (proposal) return { kind: 'proposal', proposal }
  const adjournment = record.meeting.adjournments.find(hasId)
  if (adjournment) return { kind: 'adjournment', adjournment }
  if (record.meeting.id === factId) return { kind: 'rollCall' }
  return ofParagraph(record, factId)
}

function ofParagraph(record: MeetingRecord, factId: Id): Fact {
  const paragraph = record.paragraphs.find(({ id }) => id === factId)
  if (paragraph) return { kind: 'decision', paragraph }
  const handled = paragraphOfProcedure(record, factId)
  return handled === null ? { kind: 'gone' } : { kind: 'procedure', paragraph: handled }
}
