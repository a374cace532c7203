import { textBlock } from '../block-text.ts'
import type { MeetingRecord } from '../record.ts'
import { hasReached } from '../states.ts'
import { attendancePage } from './attendance-page.ts'
import { meetingDate, minutesCover } from './cover.ts'
import { documentWords } from './document-words.ts'
import type { MinutesDocument, PrintedParagraph } from './minutes-document.ts'
import { printedBlocks } from './printed-blocks.ts'
import { minutedParagraphs, printedParagraph } from './printed-paragraphs.ts'

/**
 * The minutes as anybody may read them: of a § that is not public, its number and its title and no more (domain.md §10).
 * The original keeps all of it.
 */
export function publicMinutes(record: MeetingRecord): MinutesDocument {
  const printed = minutesDocument(record)
  const paragraphs = minutedParagraphs(record).map(({ visibility }, i) => {
    const paragraph = printed.paragraphs[i]
    return paragraph === undefined || visibility === 'public' ? paragraph : withheld(paragraph)
  })
  return { ...printed, paragraphs: paragraphs.filter((paragraph) => paragraph !== undefined) }
}

function withheld(paragraph: PrintedParagraph): PrintedParagraph {
  const blocks = printedBlocks([textBlock('', documentWords.withheld, null)])
  return { ...paragraph, sections: [{ heading: '', blocks }] }
}

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
