import type { Justerare } from '../meeting.ts'
import { paragraphRange } from '../paragraph-range.ts'
import type { MeetingRecord } from '../record.ts'
import { servingAt } from '../serving.ts'
import { hasReached } from '../states.ts'
import { type Check, check } from './check.ts'
import { groupedByParagraph, handled, inMeeting, inParagraph, label, name, statutory } from './check-help.ts'

/** Who attests which §§ (domain.md §7). */
export const justerareChecks: readonly Check[] = [
  check({
    id: 'justerare.notServing',
    severity: 'law',
    level: 'error',
    source: 'KL 5:69',
    appliesTo: statutory,
    find: (record) =>
      groupedByParagraph(
        signedParagraphs(record).filter(({ key, paragraphId }) => {
          const { serving, servedInPart, recused } = servingAt(record, paragraphId)
          return !serving.has(key) && !servedInPart.has(key) && !recused.has(key)
        }),
      ).map(({ key, ids }) => ({
        place: inMeeting,
        data: { person: name(record, key), paragrafer: paragraphRange(record, ids) },
      })),
  }),
  check({
    id: 'recusal.attests',
    severity: 'law',
    level: 'error',
    source: 'KL 5:47, 6:30',
    appliesTo: statutory,
    find: (record) =>
      signedParagraphs(record)
        .filter(({ key, paragraphId }) => servingAt(record, paragraphId).recused.has(key))
        .map(({ key, paragraphId }) => ({
          place: inParagraph(paragraphId),
          data: { person: name(record, key), paragraf: label(record, paragraphId) },
        })),
  }),
  check({
    id: 'justerare.tooFew',
    severity: 'local',
    level: 'warning',
    source: 'KL 5:69',
    appliesTo: statutory,
    find: (record) => {
      if (!hasReached(record.meeting, 'closed')) return []
      const needed = record.body.rules.justerareCount
      const short = handled(record).filter(({ id }) => attestorsOf(record, id) < needed)
      if (short.length === 0) return []
      const paragrafer = paragraphRange(
        record,
        short.map(({ id }) => id),
      )
      return [{ place: inMeeting, data: { paragrafer, antal: needed } }]
    },
  }),
]

/** Each justerare with each § to attest; those chosen in reserve attest only the §§ that they were given. */
function signedParagraphs(record: MeetingRecord) {
  return record.meeting.justerare
    .flatMap(({ personId, role, paragraphIds }) => {
      const all = role === 'substitute' ? [] : handled(record).map(({ id }) => id)
      return (paragraphIds ?? all).map((paragraphId) => ({ key: personId, paragraphId }))
    })
    .filter(({ paragraphId }) => handled(record).some(({ id }) => id === paragraphId))
}

function attestorsOf(record: MeetingRecord, paragraphId: string): number {
  const signs = ({ role, paragraphIds }: Justerare): boolean =>
    paragraphIds === null ? role === 'justerare' : paragraphIds.includes(paragraphId)
  return record.meeting.justerare.filter(signs).length
}
