import type { MeetingRecord } from '#domain/record.ts'
import { motionTexts as texts } from '../../app/texts/motion.sv.ts'
import { subjectClauses } from './motion-draft.ts'
import type { MotionDraft } from './motion-draft.ts'

/** How much of a proposal: `changed`, `whole` or the number of a point. */
export interface ExtentChoice {
  readonly value: string
  readonly text: string
}

/** Clauses are told apart by their beginnings. */
const shownLetters = 40

/**
 * How much of a proposal a motion may be about: all of it, or a point of it; an amendment also the points that it
 * changes, each by itself. Of one point, or of another's motion, only all.
 */
export function choicesOfExtent(record: MeetingRecord, draft: MotionDraft): readonly ExtentChoice[] {
  const whole = { value: 'whole', text: texts.whole }
  const isProposal = record.proposals.some(({ id }) => id === draft.subjectId)
  const clauses = subjectClauses(record, draft.subjectId)
  if (!isProposal || clauses.length < 2 || draft.kind === 'add') return [whole]
  const points = clauses.map((clause, i) => ({
    value: String(i + 1),
    text: texts.point(i + 1, shortened(clause)),
  }))
  return draft.kind === 'amend'
    ? [{ value: 'changed', text: texts.changedPoints }, whole, ...points]
    : [whole, ...points]
}

function shortened(clause: string): string {
  return clause.length <= shownLetters ? clause : `${clause.slice(0, shownLetters).trimEnd()}…`
}
