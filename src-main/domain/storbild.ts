import { alternativeOf } from './alternatives.ts'
import { assertNever } from './errors.ts'
import type { ParagraphId } from './ids.ts'
import type { Paragraph } from './meeting.ts'
import { choiceName, moverNames, seconderNames, subjectName } from './motion-names.ts'
import { isLive, isMoot, liveMotions, subjectOf } from './motions.ts'
import { paragraphLabel } from './numbering.ts'
import type { Alternative, Question, Vote } from './question.ts'
import type { MeetingRecord } from './record.ts'
import { hasReached } from './states.ts'
import type {
  StorbildItem,
  StorbildMotion,
  StorbildQuestion,
  StorbildView,
  StorbildVote,
} from './storbild-view.ts'
import { castingVote, countVote } from './tally.ts'
import { resultOf } from './vote-result.ts'
import { outcomeOf, questionState, rootQuestions, roundsOf } from './vote-rounds.ts'

/** What the room sees while a § is treated; null, or a § that the record does not have, shows the meeting alone. */
export function storbildView(record: MeetingRecord, paragraphId: ParagraphId | null): StorbildView {
  const { body, meeting, paragraphs } = record
  const state = stateOf(record)
  const paragraph = paragraphs.find(({ id }) => id === paragraphId)
  const running = state === 'open' || state === 'adjourned'
  return {
    body: body.name,
    date: meeting.date,
    state,
    adjournedSince:
      state === 'adjourned' ? (meeting.adjournments.findLast(({ to }) => to === null)?.from ?? null) : null,
    item: running && paragraph !== undefined ? itemOf(record, paragraph) : null,
  }
}

function stateOf({ meeting }: MeetingRecord): StorbildView['state'] {
  if (hasReached(meeting, 'closed')) return 'ended'
  if (meeting.state === 'adjourned') return 'adjourned'
  return hasReached(meeting, 'open') ? 'open' : 'notOpened'
}

function itemOf(record: MeetingRecord, paragraph: Paragraph): StorbildItem {
  const { id, title, caseNumbers, state } = paragraph
  if (paragraph.closedDoors) return { kind: 'closedDoors' }
  if (paragraph.visibility !== 'public') return { kind: 'notPublic' }
  if (state === 'planned') return { kind: 'coming', title }
  const label = paragraphLabel(record, id)
  if (state === 'withdrawn') return { kind: 'withdrawn', label, title }
  const facts = publicFacts(record, id)
  const question = currentQuestion(facts, id)
  return {
    kind: 'treated',
    label,
    title,
    caseNumbers,
    closed: state === 'closed',
    motions: motionsOf(facts, id),
    question: question === null ? null : questionView(facts, question),
    vote: question === null ? null : voteView(facts, voteOf(facts, question)),
    elections: facts.elections.map(({ office, places, method, outcome, elected }) => ({
      office,
      places,
      method,
      outcome,
      elected: outcome === 'elected' ? elected : [],
    })),
  }
}

/**
 * The record cut down to the facts of one §: no text, nothing of other §§, no motion that was taken back or refused.
 * What is worked out from it cannot tell more, whatever refers to what.
 */
function publicFacts(record: MeetingRecord, paragraphId: ParagraphId): MeetingRecord {
  const ofThis = (fact: { readonly paragraphId: ParagraphId }): boolean => fact.paragraphId === paragraphId
  return {
    ...record,
    sections: [],
    proposals: record.proposals.filter(ofThis),
    motions: record.motions.filter((motion) => ofThis(motion) && isLive(motion)),
    questions: record.questions.filter(ofThis),
    votes: record.votes.filter(ofThis),
    elections: record.elections.filter(ofThis),
    othersPresent: [],
    dissents: [],
    attachments: [],
  }
}

function motionsOf(facts: MeetingRecord, paragraphId: ParagraphId): readonly StorbildMotion[] {
  return liveMotions(facts, paragraphId)
    .filter((motion) => !isMoot(facts, motion))
    .map((motion) => ({
      id: motion.id,
      kind: motion.kind,
      movers: moverNames(facts, motion),
      seconders: seconderNames(facts, motion),
      about: subjectOf(facts, motion) === null ? '' : subjectName(facts, motion),
      receiver: motion.receiver,
      text: shortened(motion.clauses.join(' ')),
    }))
}

/** The question that the room is in: one not decided, else one to come, else the last. */
function currentQuestion(facts: MeetingRecord, paragraphId: ParagraphId): Question | null {
  const questions = rootQuestions(facts, paragraphId)
  const open = questions.filter((question) => outcomeOf(facts, question) === null)
  return open.find(({ findingId }) => findingId !== null) ?? open[0] ?? questions.at(-1) ?? null
}

function questionView(facts: MeetingRecord, question: Question): StorbildQuestion {
  const { kind, point } = question
  const state = questionState(facts, question)
  const named = (alternative: Alternative | null): string =>
    alternative === null ? '' : choiceName(facts, alternative)
  const view = { kind, point, mainProposal: '', outcome: '' }
  switch (state.kind) {
    case 'notPut':
      return { ...view, state: 'put', alternatives: question.alternatives.map(named) }
    case 'counterProposal':
      return {
        ...view,
        kind: 'counterProposal',
        state: 'put',
        alternatives: state.rivals.map(named),
        mainProposal: named(state.mainProposal),
      }
    case 'toVote':
      return {
        ...view,
        kind: state.questionKind,
        state: 'voteCalled',
        alternatives: [named(state.finding), named(state.other)],
      }
    case 'voting': {
      const sides = [state.vote.yes, state.vote.no].map(({ alternativeId }) =>
        named(alternativeOf(state.question, alternativeId)),
      )
      return { ...view, kind: state.question.kind, state: 'voting', alternatives: sides }
    }
    case 'decided':
      return {
        ...view,
        state: 'decided',
        alternatives: question.alternatives.map(named),
        outcome: named(state.outcome),
      }
    default:
      return assertNever(state)
  }
}

/** The vote that goes on, or the one that decided the question; null when there is none such. */
function voteOf(facts: MeetingRecord, question: Question): Vote | null {
  const state = questionState(facts, question)
  if (state.kind === 'voting') return state.vote
  return state.kind === 'decided' ? (roundsOf(facts, question).at(-1)?.vote ?? null) : null
}

function voteView(facts: MeetingRecord, vote: Vote | null): StorbildVote | null {
  if (vote === null) return null
  const { method, threshold } = vote
  const result = resultOf(facts, vote)
  const running = countVote(facts, vote)
  const { yes, no, abstain } = result ?? running
  return {
    method,
    threshold,
    yes: vote.yes.text,
    no: vote.no.text,
    count: method === 'secret' && result === null ? null : { yes, no, abstain },
    left: method === 'secret' || result !== null ? 0 : running.missing.length,
    tie: result === null && castingVote(facts, vote) !== null,
    result: result === null ? null : { winner: result.winner, decidedBy: result.decidedBy },
  }
}

/** As much as can be read across a room. */
const longestText = 140

function shortened(text: string): string {
  if (text.length <= longestText) return text
  const cut = text.slice(0, longestText)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestText / 2)).replace(/[\s,;:]+$/, '')} …`
}
