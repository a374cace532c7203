import type { AppFailure, ErrorCode, ErrorDetails } from '../domain/errors.ts'
import type { Id } from '../domain/ids.ts'
import type { Section } from '../domain/minutes-body.ts'
import { numberingFindings } from '../domain/numbering-findings.ts'
import { isNumberingPattern } from '../domain/numbering.ts'
import { meetingCollections, type MeetingRecord } from '../domain/record.ts'
import { type JsonPath, pathText } from '../schema/findings.ts'
import { danglingReferences } from './references.ts'
import { doubleSeats, isHeldOn } from './seat-rules.ts'

/** Everything that keeps a record of the right form from being a meeting, each with its place as a JSON path. */
export function recordFindings(record: MeetingRecord): readonly AppFailure[] {
  return [
    ...duplicateIds(record),
    ...unknownReferences(record),
    ...wrongSeats(record),
    ...missingNumbers(record),
  ]
}

/** A failure at a place in a file. */
export function finding(code: ErrorCode, path: JsonPath, details: ErrorDetails): AppFailure {
  return { code, place: pathText(path), details }
}

interface Placed {
  readonly id: Id
  readonly path: JsonPath
}

/**
 * Ids are unique among people, among seats, and among all that belongs to the meeting; a block's among the blocks of its
 * section.
 */
export function duplicateIds(record: MeetingRecord): readonly AppFailure[] {
  const own = [
    ...meetingCollections.flatMap((name) => placed([name], record[name])),
    ...placed(['meeting', 'adjournments'], record.meeting.adjournments),
    ...placed(['meeting', 'lateChanges'], record.meeting.lateChanges),
  ]
  const lists = [placed(['people'], record.people), placed(['seats'], record.seats), own]
  return [...lists.flatMap(repeated), ...duplicateBlockIds(record.sections)]
}

/** Blocks of a section that have the id of an earlier one there. */
export function duplicateBlockIds(sections: readonly Section[]): readonly AppFailure[] {
  return sections.flatMap(({ blocks }, i) => repeated(placed(['sections', i, 'blocks'], blocks)))
}

function placed(path: JsonPath, entities: readonly { readonly id: Id }[]): readonly Placed[] {
  return entities.map(({ id }, i) => ({ id, path: [...path, i] }))
}

function repeated(entities: readonly Placed[]): readonly AppFailure[] {
  const seen = new Set<Id>()
  return entities.flatMap(({ id, path }) => {
    const again = seen.has(id)
    seen.add(id)
    return again ? [finding('DUPLICATE_ID', [...path, 'id'], { id })] : []
  })
}

/** References of a record that lead nowhere. */
export function unknownReferences(record: MeetingRecord): readonly AppFailure[] {
  return danglingReferences(record).map(({ path, target, id }) =>
    finding('UNKNOWN_REFERENCE', path, { target, id }),
  )
}

/** A file has the seats of the meeting's day: that is how they come out again. */
function wrongSeats({ seats, meeting }: MeetingRecord): readonly AppFailure[] {
  const double = doubleSeats(seats).map(({ personId, first, second }) =>
    finding('PERSON_IN_TWO_SEATS', ['seats', second, 'personId'], { personId, first, second }),
  )
  const otherDays = seats.flatMap((seat, i) =>
    isHeldOn(seat, meeting.date)
      ? []
      : [finding('INVALID_INPUT', ['seats', i], { rule: 'seat_on_another_day', date: meeting.date })],
  )
  return [...double, ...otherDays]
}

function missingNumbers(record: MeetingRecord): readonly AppFailure[] {
  const { pattern } = record.body.numbering
  const wrongPattern = isNumberingPattern(pattern)
    ? []
    : [finding('PARAGRAPH_WITHOUT_NUMBER', ['body', 'numbering', 'pattern'], { pattern })]
  const findings = numberingFindings(record).filter(({ kind }) => kind === 'missing')
  const missing = new Set(findings.map(({ paragraphId }) => paragraphId))
  const untreated = record.paragraphs.flatMap(({ id, title }, i) =>
    missing.has(id) ? [finding('PARAGRAPH_WITHOUT_NUMBER', ['paragraphs', i], { title })] : [],
  )
  return [...wrongPattern, ...untreated]
}
