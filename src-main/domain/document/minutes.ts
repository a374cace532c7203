import type { MeetingRecord } from '../record.ts'
import { hasReached } from '../states.ts'
import { attendancePage } from './attendance-page.ts'
import { meetingDate, minutesCover } from './cover.ts'
import { documentWords } from './document-words.ts'
import type { MinutesDocument } from './minutes-document.ts'
import { minutedParagraphs, printedParagraph } from './printed-paragraphs.ts'

/**
 * The minutes of a meeting as they print (domain.md §1.2, §11).
 *
 * Private notes and motions that were taken back have no place in it. Until they are attested the minutes are a draft,
 * and say so (domain.md §1.4).
 */
export function minutesDocument(record: MeetingRecord): MinutesDocument {
  const { body, meeting } = record
  const minuted = minutedParagraphs(record)
  return {
    title: `${documentWords.minutesOf} ${body.name}`,
    organisation: body.organisation,
    kindOfDocument: documentWords.minutes,
    date: meeting.date,
    mark: hasReached(meeting, 'attested') ? '' : documentWords.notAttested,
    running: {
      body: body.name,
      dateLabel: documentWords.meetingDate,
      date: meetingDate(record),
      caseLabel: documentWords.caseNumber,
      pageLabel: documentWords.page,
      continues: documentWords.continued,
    },
    cover: minutesCover(record, minuted),
    attendance: attendancePage(record),
    paragraphs: minuted.map((paragraph) => printedParagraph(record, paragraph)),
  }
}
