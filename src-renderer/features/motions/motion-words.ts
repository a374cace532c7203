import type { Motion } from '#domain/motion.ts'
import { subjectName } from '#domain/motion-names.ts'
import { isLive, subjectOf } from '#domain/motions.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'

/** What became of a motion in the questions put so far; null while nothing has. */
export function motionResult(
  record: MeetingRecord,
  motion: Motion,
): 'approved' | 'rejected' | 'withdrawn' | null {
  if (!isLive(motion)) return 'withdrawn'
  for (const question of record.questions) {
    const alternative = question.alternatives.find(({ refersTo }) => refersTo === motion.id)
    if (alternative && question.outcomeId !== null) {
      return question.outcomeId === alternative.id ? 'approved' : 'rejected'
    }
  }
  return null
}

/** A motion in one line: "Bifall till förvaltningens förslag". */
export function motionLine(record: MeetingRecord, motion: Motion): string {
  const kind = texts.motionKinds[motion.kind]
  return subjectOf(record, motion) === null
    ? [kind, motion.clauses[0]].filter(Boolean).join(': ')
    : texts.motionAbout(motion.kind, kind, subjectName(record, motion))
}
