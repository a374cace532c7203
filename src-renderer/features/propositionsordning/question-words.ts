import type { Choice } from '#domain/alternatives.ts'
import { assertNever } from '#domain/errors.ts'
import { moverNames } from '#domain/motion-names.ts'
import type { PlannedQuestion } from '#domain/proposition-plan.ts'
import type { OrderLine } from '#domain/propositionsordning.ts'
import type { MeetingRecord } from '#domain/record.ts'
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
      return texts.motion(motion.kind, moverNames(record, motion), motion.clauses[0] ?? '')
    }
    default:
      return assertNever(choice.kind)
  }
}

/** What a question is about: "Motförslag till huvudförslaget". */
export function lineTitle(record: MeetingRecord, question: PlannedQuestion): string {
  const [first] = question.choices
  return texts.questionTitle(question.kind, first ? choiceLabel(record, first) : '', question.point)
}

/** What has been decided, or who stand against each other. */
export function lineNote(record: MeetingRecord, line: OrderLine): string {
  if (line.outcome !== null) return texts.outcome(choiceLabel(record, line.outcome))
  if (line.mainProposal !== null) return texts.mainProposal(choiceLabel(record, line.mainProposal))
  if (line.state === 'now') return ''
  return line.question.choices.map((choice) => choiceLabel(record, choice)).join(' · ')
}
