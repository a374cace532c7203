import type { Choice } from '#domain/alternatives.ts'
import { withoutFullStop } from '#domain/clause-words.ts'
import { assertNever } from '#domain/errors.ts'
import { choiceName, moverNames } from '#domain/motion-names.ts'
import { questionInWords } from '#domain/order-words.ts'
import type { PlannedQuestion } from '#domain/proposition-plan.ts'
import type { OrderLine } from '#domain/propositionsordning.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { capitalise, decapitalise } from '#domain/swedish.ts'
import { resultOf } from '#domain/vote-result.ts'
import { questionTexts as texts } from '../../app/texts/question.sv.ts'

/** An alternative on its button: "Avslag · Nils Berg (V)". */
export function choiceLabel(record: MeetingRecord, choice: Choice): string {
  switch (choice.kind) {
    case 'decideToday':
      return texts.decideToday
    case 'rejection':
      return texts.rejection
    case 'approval':
      return texts.approval
    case 'proposal':
      return texts.proposal(record.proposals.find(({ id }) => id === choice.refersTo)?.name ?? '')
    case 'motion': {
      const motion = record.motions.find(({ id }) => id === choice.refersTo)
      if (!motion) return ''
      return texts.motion(motion.kind, moverNames(record, motion), withoutFullStop(motion.clauses[0] ?? ''))
    }
    default:
      return assertNever(choice.kind)
  }
}

/** What a question is about: "Motförslag till huvudförslaget". */
export function lineTitle(question: PlannedQuestion): string {
  return texts.questionTitle(question.kind, question.point)
}

/** What tells a line of the order from the others, wherever it stands. */
export function lineKey({ question, mainProposal }: OrderLine): string {
  const choices = question.choices.map(({ kind, refersTo }) => refersTo ?? kind)
  return [question.kind, question.point ?? 0, mainProposal?.refersTo ?? '', ...choices].join(' ')
}

/** What came of a question and with which votes; else how it will be put. */
export function lineNote(record: MeetingRecord, line: OrderLine): string {
  if (line.outcome !== null) {
    return [
      outcomeText(record, line, decapitalise(choiceLabel(record, line.outcome))),
      voteText(record, line),
    ]
      .filter((part) => part !== '')
      .join(' · ')
  }
  const [first, second] = line.question.choices
  if (first !== undefined && second === undefined && isOfRounds(line)) {
    return texts.againstTheFound(capitalise(choiceName(record, first)))
  }
  if (line.mainProposal !== null) {
    return texts.mainProposal(decapitalise(choiceLabel(record, line.mainProposal)))
  }
  if (line.state === 'now') return ''
  return capitalise(questionInWords(record, line.question))
}

/** Of the rounds of a vote: one whose other side has not been found. */
function isOfRounds({ question }: OrderLine): boolean {
  return question.kind === 'main' || question.kind === 'counterProposal'
}

function outcomeText(record: MeetingRecord, { question }: OrderLine, outcome: string): string {
  if (question.kind === 'counterProposal') return texts.counterFound(outcome)
  const stored = record.questions.find(({ id }) => id === question.storedId)
  const isVotedInRounds = question.choices.length > 2 && stored?.outcomeId === null
  return isVotedInRounds ? texts.mainProposal(outcome) : texts.outcome(outcome)
}

/** "13 ja, 9 nej, 19 avstår"; '' when there was no vote. */
function voteText(record: MeetingRecord, { question }: OrderLine): string {
  const vote = record.votes.find(({ questionId }) => questionId === question.storedId)
  const result = vote === undefined ? null : resultOf(record, vote)
  return result === null ? '' : texts.votes(result)
}
