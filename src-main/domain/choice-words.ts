import { type Choice, sameChoice } from './alternatives.ts'
import type { Motion } from './motion.ts'
import { choiceName, motionName } from './motion-names.ts'
import { isDeferral, isMotion, subjectOf } from './motions.ts'
import { fillPhrase } from './phrases.ts'
import type { QuestionKind } from './question.ts'
import type { MeetingRecord } from './record.ts'

/** What is asked: a question of the record, or one that is to be put. */
export interface Asked {
  readonly kind: QuestionKind
  readonly choices: readonly Choice[]
}

/**
 * What a vote for an alternative is for, as the voteringsproposition says it: "bifall till förvaltningens förslag",
 * "avslag på Sara Linds (MP) tilläggsyrkande", "att ärendet ska avgöras i dag". A proposal to be approved; stored
 * verbatim once approved, since yes may stand for either side (domain.md §4.4).
 */
export function sideText(record: MeetingRecord, asked: Asked, choice: Choice): string {
  const { body } = record
  const rival = asked.choices.find((other) => !sameChoice(other, choice))
  if (isAboutDeferral(record, asked)) {
    const ärendet = fillPhrase(body, 'utfall.ärendet_ska', { utfall: deferralOutcome(record, choice) })
    return fillPhrase(body, 'utfall.att', { utfall: ärendet })
  }
  if (choice.kind === 'rejection' && rival !== undefined && rival.refersTo !== null) {
    return fillPhrase(body, 'namn.avslag_på', { förslag: choiceName(record, rival) })
  }
  const approving = asked.kind === 'approveOrReject' || asked.kind === 'addition' || asked.kind === 'single'
  if (!approving || choice.refersTo === null || motionBehind(record, choice)?.kind === 'reject') {
    return choiceName(record, choice)
  }
  return fillPhrase(body, 'namn.bifall_till', { förslag: choiceName(record, choice) })
}

/** Whether it is asked if the matter is to be decided today. */
export function isAboutDeferral(record: MeetingRecord, { choices }: Asked): boolean {
  return choices.some((choice) => {
    const motion = motionBehind(record, choice)
    return choice.kind === 'decideToday' || (motion !== null && isDeferral(motion.kind))
  })
}

/**
 * What is to be done with the matter: "avgöras i dag", "återremitteras", "bordläggas"; with the name of the motion when
 * several ask for the same: "återremitteras enligt Per Bengs (S) återremissyrkande" (corpus 115).
 */
export function deferralOutcome(record: MeetingRecord, choice: Choice): string {
  const motion = motionBehind(record, choice)
  if (motion === null) return fillPhrase(record.body, 'utfall.avgöras', {})
  const phrase = motion.kind === 'table' ? 'utfall.bordläggas' : 'utfall.återremitteras'
  const utfall = fillPhrase(record.body, phrase, {})
  const several = record.motions.filter(
    ({ kind, paragraphId }) => kind === motion.kind && paragraphId === motion.paragraphId,
  )
  return several.length === 1
    ? utfall
    : fillPhrase(record.body, 'utfall.enligt', { utfall, förslag: motionName(record, motion) })
}

/**
 * What was decided about something that was approved or rejected: "bifalla förvaltningens förslag", "avslå Per Bengs (S)
 * yrkande". What is rejected is the thing itself and never the motion to reject it.
 */
export function approvalOutcome(record: MeetingRecord, asked: Asked, outcome: Choice): string {
  const { body } = record
  const rejected = rejectedBy(record, asked, outcome)
  if (rejected !== null) return fillPhrase(body, 'utfall.avslå', { förslag: rejected })
  if (outcome.refersTo === null) return choiceName(record, outcome)
  return fillPhrase(body, 'utfall.bifalla', { förslag: approvedName(record, outcome) })
}

/** The name of what an outcome rejects; null when it rejects nothing that has a name. */
export function rejectedBy(record: MeetingRecord, asked: Asked, outcome: Choice): string | null {
  const motion = motionBehind(record, outcome)
  if (motion?.kind === 'reject') {
    const subject = subjectOf(record, motion)
    if (subject !== null) return isMotion(subject) ? motionName(record, subject) : subject.name
  }
  const rival = asked.choices.find((other) => !sameChoice(other, outcome))
  const rejects = outcome.kind === 'rejection' || motion?.kind === 'reject'
  return rejects && rival !== undefined && rival.refersTo !== null ? choiceName(record, rival) : null
}

/** A motion that only approves a proposal is approved as that proposal. */
function approvedName(record: MeetingRecord, choice: Choice): string {
  const motion = motionBehind(record, choice)
  const subject = motion?.kind === 'approve' ? subjectOf(record, motion) : null
  if (subject === null) return choiceName(record, choice)
  return isMotion(subject) ? motionName(record, subject) : subject.name
}

function motionBehind(record: MeetingRecord, choice: Choice): Motion | null {
  if (choice.kind !== 'motion') return null
  return record.motions.find(({ id }) => id === choice.refersTo) ?? null
}
