import { attendanceSentences, rollCallSentences } from './attendance-sentences.ts'
import { paragraphSentences } from './decision-sentences.ts'
import { dissentSentences } from './dissent-sentences.ts'
import { electionSentences } from './election-sentences.ts'
import type { Id } from './ids.ts'
import { motionSentences, proposalSentences } from './motion-sentences.ts'
import { adjournmentSentences, paragraphOfProcedure, procedureSentences } from './procedure-sentences.ts'
import { questionSentences } from './question-sentences.ts'
import type { MeetingRecord } from './record.ts'
import type { Sentence } from './sentence.ts'
import { voteSentences } from './vote-sentences.ts'

/**
 * The sentences that a fact of the record gives, in the body's words and in the order in which they stand (domain.md §6,
 * architecture.md §0.11). A fact is a motion, proposal, question, vote, election, attendance event or dissent; a § as a
 * whole gives its order and its decision, its procedure what is said of how it was handled, the meeting its roll call. None for anything else, and for facts about which
 * nothing is to be said yet.
 */
export function sentencesOfFact(record: MeetingRecord, factId: Id): readonly Sentence[] {
  const among = <TFact extends { readonly id: Id }>(
    facts: readonly TFact[],
    sentences: (record: MeetingRecord, fact: TFact) => readonly Sentence[],
  ): readonly Sentence[] | null => {
    const fact = facts.find(({ id }) => id === factId)
    return fact === undefined ? null : sentences(record, fact)
  }
  return (
    among(record.motions, motionSentences) ??
    among(record.questions, questionSentences) ??
    among(record.votes, voteSentences) ??
    among(record.attendance, attendanceSentences) ??
    among(record.dissents, dissentSentences) ??
    among(record.elections, electionSentences) ??
    among(record.proposals, proposalSentences) ??
    among(record.paragraphs, paragraphSentences) ??
    among([record.meeting], rollCallSentences) ??
    among(record.meeting.adjournments, adjournmentSentences) ??
    sentencesOfProcedure(record, factId)
  )
}

function sentencesOfProcedure(record: MeetingRecord, factId: Id): readonly Sentence[] {
  const paragraph = paragraphOfProcedure(record, factId)
  return paragraph === null ? [] : procedureSentences(record, paragraph)
}
