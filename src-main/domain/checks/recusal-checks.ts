import type { ParagraphId, PersonId } from '../ids.ts'
import type { MeetingRecord } from '../record.ts'
import { isLive } from '../motions.ts'
import { servingAt } from '../serving.ts'
import { type Check, check } from './check.ts'
import { atFact, label, name, statutory } from './check-help.ts'

/**
 * What one who is jävig has done in the § all the same (KL 5:47, 6:28–30). Forgetting it is a classic error: JO
 * 2571-1999. Reservations are found with the others that nobody had a right to.
 */
export const recusalChecks: readonly Check[] = [
  check({
    id: 'recusal.serves',
    severity: 'law',
    level: 'error',
    source: 'KL 5:47, 6:30',
    appliesTo: statutory,
    find: (record) => events(record, 'serves'),
  }),
  check({
    id: 'recusal.chairs',
    severity: 'law',
    level: 'error',
    source: 'KL 5:47, 6:30',
    appliesTo: statutory,
    find: (record) => events(record, 'takesChair'),
  }),
  check({
    id: 'recusal.moves',
    severity: 'law',
    level: 'error',
    source: 'KL 5:47, 6:30',
    appliesTo: statutory,
    find: (record) =>
      record.motions
        .filter(isLive)
        .flatMap((motion) =>
          [...motion.movers, ...motion.seconders]
            .filter((personId) => isRecused(record, motion.paragraphId, personId))
            .map((personId) => ({ place: atFact(motion), data: who(record, motion.paragraphId, personId) })),
        ),
  }),
  check({
    id: 'recusal.votes',
    severity: 'law',
    level: 'error',
    source: 'KL 5:47, 6:30',
    appliesTo: statutory,
    find: (record) =>
      record.votes.flatMap((vote) =>
        vote.ballots
          .filter(({ personId }) => isRecused(record, vote.paragraphId, personId))
          .map(({ personId }) => ({ place: atFact(vote), data: who(record, vote.paragraphId, personId) })),
      ),
  }),
]

function events(record: MeetingRecord, kind: 'serves' | 'takesChair') {
  return record.attendance.flatMap((event) => {
    const { paragraphId, personId } = event
    if (event.kind !== kind || paragraphId === null || !isRecused(record, paragraphId, personId)) return []
    return [{ place: atFact(event), data: who(record, paragraphId, personId) }]
  })
}

function isRecused(record: MeetingRecord, paragraphId: ParagraphId, personId: PersonId): boolean {
  return servingAt(record, paragraphId).recused.has(personId)
}

function who(record: MeetingRecord, paragraphId: ParagraphId, personId: PersonId) {
  return { person: name(record, personId), paragraf: label(record, paragraphId) }
}
