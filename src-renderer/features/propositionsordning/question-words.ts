import type { Choice } from '#domain/alternatives.ts'
import { assertNever } from '#domain/errors.ts'
import { personNames, personNamesGenitive } from '#domain/person-name.ts'
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
      const movers = personNames(record.people.filter(({ id }) => motion.movers.includes(id)))
      return texts.motion(motion.kind, movers, motion.clauses[0] ?? '')
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

/** What a vote for an alternative is for, ready to be approved or changed. */
export function sideText(record: MeetingRecord, question: PlannedQuestion, choice: Choice): string {
  const other = question.choices.find((candidate) => candidate !== choice)
  if (choice.kind === 'rejection' && other) return texts.sideRejecting(choiceName(record, other))
  return question.kind === 'approveOrReject' || question.kind === 'addition'
    ? texts.sideApproving(choiceName(record, choice))
    : choiceName(record, choice)
}

/** An alternative as a sentence names it: "förvaltningens förslag", "Nils Bergs (V) yrkande", "att avgöra i dag". */
function choiceName(record: MeetingRecord, choice: Choice): string {
  if (choice.kind === 'proposal') return record.proposals.find(({ id }) => id === choice.refersTo)?.name ?? ''
  if (choice.kind !== 'motion') return choiceLabel(record, choice).toLowerCase()
  const motion = record.motions.find(({ id }) => id === choice.refersTo)
  const movers = record.people.filter(({ id }) => motion?.movers.includes(id))
  return texts.motionName(personNamesGenitive(movers))
}
