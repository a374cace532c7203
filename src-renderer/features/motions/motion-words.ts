import type { Motion } from '#domain/motion.ts'
import { isLive, isMotion, subjectOf } from '#domain/motions.ts'
import { personNames } from '#domain/person-name.ts'
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
  const subject = subjectOf(record, motion)
  if (subject === null) return [kind, motion.clauses[0]].filter(Boolean).join(': ')
  const name = isMotion(subject)
    ? texts.motionOf(personNames(record.people.filter(({ id }) => subject.movers.includes(id))))
    : subject.name
  return texts.motionAbout(motion.kind, kind, name)
}
