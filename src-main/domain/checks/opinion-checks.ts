import { formatTime } from '../date-words.ts'
import type { Dissent } from '../dissent.ts'
import { dissentFaults, isAnnouncedTooLate, isTextMissing } from '../reservation.ts'
import type { Right } from '../rights.ts'
import { rightText } from '../rights-words.ts'
import type { MeetingRecord } from '../record.ts'
import { type Check, check } from './check.ts'
import { atFact, label, name, statutory } from './check-help.ts'

/** Reservations, notes and statements: who had the right, and when (domain.md §4.9). */
export const opinionChecks: readonly Check[] = [
  check({
    id: 'reservation.noRight',
    severity: 'law',
    level: 'error',
    source: 'KL 4:27',
    appliesTo: statutory,
    find: (record) => withoutRight(record, reservations(record)),
  }),
  check({
    id: 'reservation.late',
    severity: 'law',
    level: 'error',
    source: 'KL 4:27',
    appliesTo: statutory,
    find: (record) =>
      reservations(record).flatMap((dissent) => {
        const { announcedAt } = dissent
        if (announcedAt === null || !isAnnouncedTooLate(record, dissent)) return []
        const data = { paragraf: label(record, dissent.paragraphId), tid: formatTime(announcedAt) }
        return [{ place: atFact(dissent), data }]
      }),
  }),
  check({
    id: 'reservation.abstained',
    severity: 'custom',
    level: 'warning',
    source: 'KL 4:25, 4:27',
    appliesTo: statutory,
    find: (record) =>
      faults(record, reservations(record), 'doubtful').map(({ dissent, personId }) => ({
        place: atFact(dissent),
        data: { person: name(record, personId), paragraf: label(record, dissent.paragraphId) },
      })),
  }),
  check({
    id: 'reservation.textMissing',
    severity: 'custom',
    level: 'notice',
    source: 'KL 4:27',
    appliesTo: statutory,
    find: (record) =>
      reservations(record)
        .filter(isTextMissing)
        .map((dissent) => ({
          place: atFact(dissent),
          data: { paragraf: label(record, dissent.paragraphId) },
        })),
  }),
  check({
    id: 'opinion.noRight',
    severity: 'local',
    level: 'warning',
    source: 'KL 4:28, 6:17',
    appliesTo: statutory,
    find: (record) =>
      withoutRight(
        record,
        record.dissents.filter(({ kind }) => kind !== 'reservation'),
      ),
  }),
]

function reservations(record: MeetingRecord): readonly Dissent[] {
  return record.dissents.filter(({ kind }) => kind === 'reservation')
}

function withoutRight(record: MeetingRecord, dissents: readonly Dissent[]) {
  return faults(record, dissents, 'denied').map(({ dissent, personId, right }) => ({
    place: atFact(dissent),
    data: {
      person: name(record, personId),
      paragraf: label(record, dissent.paragraphId),
      skäl: rightText(right.kind === 'granted' ? right : { ...right, source: '' }),
    },
  }))
}

function faults(record: MeetingRecord, dissents: readonly Dissent[], kind: Right['kind']) {
  return dissents.flatMap((dissent) =>
    dissentFaults(record, dissent)
      .filter(({ right }) => right.kind === kind)
      .map(({ personId, right }) => ({ dissent, personId, right })),
  )
}
