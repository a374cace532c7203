import { attendanceTable } from '../attendance-table.ts'
import type { OtherPresent } from '../meeting.ts'
import { paragraphRange } from '../paragraph-range.ts'
import { nameOf } from '../people.ts'
import type { MeetingRecord } from '../record.ts'
import { documentWords } from './document-words.ts'
import type { AttendancePage, OthersPresent } from './minutes-document.ts'

/** The attendance list in the body's layout, and under it those present without a vote (KL 5:66, domain.md §3.3). */
export function attendancePage(record: MeetingRecord): AttendancePage {
  return {
    heading: documentWords.attendanceList,
    members: attendanceTable(record),
    others: record.othersPresent.length === 0 ? null : othersPresent(record),
  }
}

function othersPresent(record: MeetingRecord): OthersPresent {
  return {
    columns: [documentWords.othersPresent, documentWords.function],
    rows: record.othersPresent.map((other) => [nameOf(record, other.personId), capacityOf(record, other)]),
  }
}

/** "Ekonomichef", "Ekonomichef, §§ 3–5" for one who was there for those only. */
function capacityOf(record: MeetingRecord, other: OtherPresent): string {
  const range = other.paragraphIds === null ? '' : paragraphRange(record, other.paragraphIds)
  return [other.function, range].filter((part) => part !== '').join(', ')
}
