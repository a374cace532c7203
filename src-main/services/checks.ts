import { findingText, type Place } from '../domain/checks/check.ts'
import { runChecks } from '../domain/checks/checks.ts'
import { assertNever } from '../domain/errors.ts'
import type { Id, MeetingId } from '../domain/ids.ts'
import { meetingCollections, type MeetingRecord } from '../domain/record.ts'
import type { CheckFinding } from '../schema/answers.ts'
import { type JsonPath, pathText } from '../schema/findings.ts'
import type { Context } from './context.ts'
import { dayInSweden } from './day.ts'

/** What the rules that bind the body find in a meeting's record today, errors first. @throws AppError NOT_FOUND */
export function checkMeeting(context: Context, meetingId: MeetingId): readonly CheckFinding[] {
  const { record } = context.meetings.get(meetingId)
  return runChecks(record, dayInSweden(context.now())).map((finding) => {
    const { checkId, severity, level, source } = finding
    const place = pathText(pathOf(record, finding.place))
    return { checkId, severity, level, source, place, text: findingText(finding) }
  })
}

function pathOf(record: MeetingRecord, place: Place): JsonPath {
  switch (place.kind) {
    case 'meeting':
      return ['meeting']
    case 'paragraph':
      return entityPath(record, place.paragraphId)
    case 'section':
      return entityPath(record, place.sectionId)
    case 'fact':
      return entityPath(record, place.factId)
    default:
      return assertNever(place)
  }
}

/** Where the thing with an id stands; the meeting itself when it is none of its own. */
function entityPath(record: MeetingRecord, id: Id): JsonPath {
  for (const name of meetingCollections) {
    const index = record[name].findIndex((entity) => entity.id === id)
    if (index >= 0) return [name, index]
  }
  return ['meeting']
}
