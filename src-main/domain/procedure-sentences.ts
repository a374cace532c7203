import { formatTime } from './date-words.ts'
import type { Id, ParagraphId } from './ids.ts'
import type { Adjournment, Paragraph } from './meeting.ts'
import type { SectionKind } from './minutes-body.ts'
import { type OwnPhraseValues, type PhraseId, fillPhrase } from './phrases.ts'
import type { MeetingRecord } from './record.ts'
import type { Sentence } from './sentence.ts'

/** The id under which what is said of a § as such is written, apart from the § itself, whose fact is its decision. */
export function procedureFactId(paragraphId: ParagraphId): Id {
  return `${paragraphId}.how`
}

/** The § whose procedure an id stands for; null for other ids. */
export function paragraphOfProcedure(record: MeetingRecord, factId: Id): Paragraph | null {
  return record.paragraphs.find(({ id }) => procedureFactId(id) === factId) ?? null
}

/**
 * What is said of a § as such: that it was added at the table, is withdrawn, was held behind closed doors, is attested
 * at once (domain.md §4.10, §5, §7.5).
 */
export function procedureSentences(record: MeetingRecord, paragraph: Paragraph): readonly Sentence[] {
  const say = sayer(record, procedureFactId(paragraph.id))
  if (paragraph.state === 'withdrawn') return [say('decision', 'öppnande.ärende_utgår', {})]
  const sentences: Sentence[] = []
  if (paragraph.addedAtMeeting) {
    sentences.push(say('decision', 'öppnande.extra_ärende', { rubrik: paragraph.title }))
  }
  if (paragraph.closedDoors) sentences.push(say('deliberation', 'öppnande.stängda_dörrar', {}))
  if (paragraph.immediateJustering) {
    sentences.push(say('decision', 'justerare.omedelbar_beslut', {}))
    sentences.push(say('decision', 'justerare.omedelbar_märkning', {}))
  }
  return sentences
}

/** A break that is over is printed with its times; one that lasts is not printed yet (domain.md §4.10 Ajournering). */
export function adjournmentSentences(record: MeetingRecord, adjournment: Adjournment): readonly Sentence[] {
  if (adjournment.to === null) return []
  const tid_från = formatTime(adjournment.from)
  const tid_till = formatTime(adjournment.to)
  return [sayer(record, adjournment.id)('adjournment', 'handläggning.ajournering', { tid_från, tid_till })]
}

function sayer(record: MeetingRecord, factId: string) {
  return <TId extends PhraseId>(
    section: SectionKind,
    phrase: TId,
    values: OwnPhraseValues<TId>,
  ): Sentence => ({ factId, phrase, section, text: fillPhrase(record.body, phrase, values), clauses: [] })
}
