import type { ParagraphId } from '../ids.ts'
import { hasPersonnummer } from '../personnummer.ts'
import type { MeetingRecord } from '../record.ts'
import { type Check, type Place, check } from './check.ts'
import { anyBody, atFact, inParagraph, inSection, label, sectionText } from './check-help.ts'
import { checkWords } from './check-words.ts'

/** What must not stand in any text, whatever the body (domain.md §10, §12). */
export const textChecks: readonly Check[] = [
  check({
    id: 'text.personnummer',
    severity: 'custom',
    level: 'warning',
    source: 'SKR, dataskydd',
    appliesTo: anyBody,
    find: (record) =>
      publicTexts(record)
        .filter(({ text }) => hasPersonnummer(text))
        .map(({ place, paragraphId }) => ({ place, data: { paragraf: label(record, paragraphId) } })),
  }),
  check({
    id: 'text.placeholder',
    severity: 'custom',
    level: 'warning',
    source: 'KL 5:67',
    appliesTo: anyBody,
    find: (record) =>
      texts(record).flatMap(({ place, paragraphId, text }) => {
        const unfilled = checkWords.unfilled.exec(text)?.[0]
        if (unfilled === undefined) return []
        return [{ place, data: { paragraf: label(record, paragraphId), platshållare: unfilled } }]
      }),
  }),
]

interface PlacedText {
  readonly place: Place
  readonly paragraphId: ParagraphId
  readonly text: string
}

/** Everything written that prints: titles, sections, what was moved, opinions. */
function texts(record: MeetingRecord): readonly PlacedText[] {
  return [
    ...record.paragraphs.map(({ id, title }) => ({ place: inParagraph(id), paragraphId: id, text: title })),
    ...record.sections.map((section) => ({
      place: inSection(section),
      paragraphId: section.paragraphId,
      text: sectionText(section),
    })),
    ...record.motions.map((motion) => ({
      place: atFact(motion),
      paragraphId: motion.paragraphId,
      text: [...motion.clauses, motion.justification].join('\n'),
    })),
    ...record.dissents.map((dissent) => ({
      place: atFact(dissent),
      paragraphId: dissent.paragraphId,
      text: dissent.text,
    })),
  ]
}

/** The same without what is kept apart as secret. */
function publicTexts(record: MeetingRecord): readonly PlacedText[] {
  const secret = new Set(
    record.paragraphs.filter(({ visibility }) => visibility === 'secret').map(({ id }) => id),
  )
  return texts(record).filter(({ paragraphId }) => !secret.has(paragraphId))
}
