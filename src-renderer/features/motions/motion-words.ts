import type { Motion } from '#domain/motion.ts'
import { subjectName } from '#domain/motion-names.ts'
import { isLive, subjectOf } from '#domain/motions.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { standsFor } from '#domain/standpoints.ts'
import { progressOf, standingOf } from '#domain/treatment.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'

/** What became of a motion in the questions put so far; null while nothing has. */
export function motionResult(
  record: MeetingRecord,
  motion: Motion,
): 'approved' | 'rejected' | 'withdrawn' | null {
  if (!isLive(motion)) return 'withdrawn'
  const progress = progressOf(record, motion.paragraphId)
  const standpoint = progress.standpoints.find(({ motions }) => motions.includes(motion))
  if (standpoint === undefined) return null
  const standing = standingOf(progress, standpoint)
  if (standing.kind === 'fallen') return 'rejected'
  if (standing.kind !== 'put') return null
  const outcome = progress.put.find(({ question }) => question.id === standing.questionId)?.outcome ?? null
  if (outcome === null) return null
  return standsFor(standpoint, outcome) ? 'approved' : 'rejected'
}

/** A motion in one line: "Bifall till förvaltningens förslag". */
export function motionLine(record: MeetingRecord, motion: Motion): string {
  const kind = texts.motionKinds[motion.kind]
  return subjectOf(record, motion) === null
    ? [kind, motion.clauses[0]].filter(Boolean).join(': ')
    : texts.motionAbout(motion.kind, kind, subjectName(record, motion))
}
