import type { Body } from '../body.ts'
import type { IsoDate } from '../ids.ts'
import type { MeetingRecord } from '../record.ts'
import { attendanceChecks } from './attendance-checks.ts'
import type { Check, Finding, Level } from './check.ts'
import { dateChecks } from './date-checks.ts'
import { decisionChecks } from './decision-checks.ts'
import { itemChecks } from './item-checks.ts'
import { justerareChecks } from './justerare-checks.ts'
import { motionChecks } from './motion-checks.ts'
import { opinionChecks } from './opinion-checks.ts'
import { recusalChecks } from './recusal-checks.ts'
import { remoteChecks } from './remote-checks.ts'
import { secrecyChecks } from './secrecy-checks.ts'
import { textChecks } from './text-checks.ts'
import { voteChecks } from './vote-checks.ts'

/** Every rule of domain.md §12, by what it is about. */
export const allChecks: readonly Check[] = [
  ...itemChecks,
  ...attendanceChecks,
  ...remoteChecks,
  ...recusalChecks,
  ...justerareChecks,
  ...decisionChecks,
  ...motionChecks,
  ...voteChecks,
  ...secrecyChecks,
  ...opinionChecks,
  ...dateChecks,
  ...textChecks,
]

/** The rules that bind a body; one without statutory rules (seed 000) is bound by none of the law's. */
export function checksFor(body: Body): readonly Check[] {
  return allChecks.filter(({ appliesTo }) => appliesTo(body))
}

const levels: readonly Level[] = ['error', 'warning', 'notice']

/** Everything that the rules find in a meeting's record on a day: errors first, then by rule and place. */
export function runChecks(record: MeetingRecord, today: IsoDate): readonly Finding[] {
  const findings = checksFor(record.body).flatMap(({ find }) => find(record, today))
  return findings.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
}
