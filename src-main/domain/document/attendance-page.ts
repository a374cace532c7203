import type { Person, Seat, SeatRole } from '../body.ts'
import type { ParagraphId, PersonId } from '../ids.ts'
import type { Paragraph } from '../meeting.ts'
import { numberRange, paragraphRange } from '../paragraph-range.ts'
import { fullName, personName } from '../person-name.ts'
import type { MeetingRecord } from '../record.ts'
import { servingAt } from '../serving.ts'
import { documentWords } from './document-words.ts'
import type { AttendancePage } from './minutes-document.ts'

export function attendancePage(record: MeetingRecord, minuted: readonly Paragraph[]): AttendancePage {
  const ids = minuted.map(({ id }) => id)
  const others = record.othersPresent.map(({ personId, function: role, paragraphIds }) => {
    const range = paragraphIds === null ? '' : paragraphRange(record, paragraphIds)
    const person = record.people.find(({ id }) => id === personId)
    return [
      person === undefined ? '' : personName(person),
      [role, range].filter((part) => part !== '').join(', '),
    ]
  })
  return {
    heading: documentWords.attendanceList,
    members: {
      columns: [
        documentWords.party,
        documentWords.members,
        documentWords.present,
        documentWords.notServing,
        documentWords.substituteIn,
      ],
      rows: record.seats.filter(({ kind }) => kind === 'member').map((seat) => memberRow(record, seat, ids)),
    },
    others:
      others.length === 0
        ? null
        : { columns: [documentWords.othersPresent, documentWords.function], rows: others },
  }
}
const roleWords: Readonly<Record<SeatRole, string>> = {
  chair: 'ordförande',
  firstViceChair: '1:e vice ordf.',
  secondViceChair: '2:e vice ordf.',
  none: '',
}
function memberRow(record: MeetingRecord, seat: Seat, ids: readonly ParagraphId[]): readonly string[] {
  const person: Person | undefined = record.people.find(({ id }) => id === seat.personId)
  const personId: PersonId = seat.personId ?? ''
  const name = [person ? fullName(person) : '', roleWords[seat.role]].filter((p) => p !== '').join(', ')
  const present = ids.some((id) => servingAt(record, id).present.has(personId))
  const not = present ? ids.filter((id) => !servingAt(record, id).serving.has(personId)) : []
  return [seat.party, name, present ? 'X' : '', numberRange(record, not), '']
}
