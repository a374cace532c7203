import { type Finding, findingText } from '#domain/checks/check.ts'
import type { CheckId } from '#domain/checks/check-texts.ts'
import { runChecks } from '#domain/checks/checks.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { today } from './seeded-faults.ts'

/** What one rule finds in a record on the day of the tests. */
export function findings(record: MeetingRecord, checkId: CheckId): readonly Finding[] {
  return runChecks(record, today).filter((finding) => finding.checkId === checkId)
}

/** The same in words. */
export function said(record: MeetingRecord, checkId: CheckId): readonly string[] {
  return findings(record, checkId).map(findingText)
}
