import { capitalise } from '#domain/swedish.ts'
import type { Motion, Proposal } from '#domain/motion.ts'
import { motionName, seconderNames, subjectName } from '#domain/motion-names.ts'
import { isLive, isMotion, subjectOf } from '#domain/motions.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { standsFor } from '#domain/standpoints.ts'
import { progressOf, standingOf } from '#domain/treatment.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import { motionTexts } from '../../app/texts/motion.sv.ts'

/** What a proposal or a motion is called in a list of them: "Per Wallins (C) ändringsyrkande". */
export function aboutName(record: MeetingRecord, about: Proposal | Motion): string {
  return capitalise(isMotion(about) ? motionName(record, about) : about.name)
}

/** What became of a motion in the questions put so far; null while nothing has. */
export function motionResult(
  record: MeetingRecord,
  motion: Motion,
): 'approved' | 'rejected' | 'withdrawn' | 'refused' | null {
  if (!isLive(motion)) return motion.withdrawnAt === null ? 'refused' : 'withdrawn'
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

/** Why a motion was not put, who joins it, and whether it is put in the second hand; '' when there is nothing to say. */
export function motionNote(record: MeetingRecord, motion: Motion): string {
  const progress = progressOf(record, motion.paragraphId)
  const standpoint = progress.standpoints.find(({ motions }) => motions.includes(motion))
  const standing = standpoint === undefined || !isLive(motion) ? null : standingOf(progress, standpoint)
  const seconders = seconderNames(record, motion)
  return [
    motion.fallbackFor === null ? '' : motionTexts.inSecondHand,
    seconders === '' ? '' : motionTexts.joinedBy(seconders),
    standing?.kind === 'fallen' ? motionTexts.fallen[standing.reason] : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** A motion in one line: "Bifall till förvaltningens förslag". */
export function motionLine(record: MeetingRecord, motion: Motion): string {
  const kind = texts.motionKinds[motion.kind]
  return subjectOf(record, motion) === null || hasOwnWords(motion)
    ? [kind, motion.clauses[0]].filter(Boolean).join(': ')
    : texts.motionAbout(motion.kind, kind, subjectName(record, motion))
}

/** Its own words say more than what lies on the table. */
function hasOwnWords({ kind, clauses }: Motion): boolean {
  return (kind === 'own' || kind === 'add' || kind === 'value') && clauses.length > 0
}
