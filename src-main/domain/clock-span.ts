import { formatTime } from './date-words.ts'
import type { PersonId } from './ids.ts'
import type { MeetingRecord } from './record.ts'

/**
 * When somebody came and went, as far as it was noted: "17.00–19.45", "18.40–", "–20.45", several parted by commas; ''
 * for one who neither came late nor left early, or of whom no time was noted (corpus 005, 066, 080).
 */
export function clockSpan(record: MeetingRecord, personId: PersonId): string {
  const spans: string[] = []
  let from: string | null = null
  for (const { kind, time, personId: who } of record.attendance) {
    if (who !== personId || time === null) continue
    if (kind === 'arrives') from = formatTime(time)
    if (kind === 'leaves') {
      spans.push(`${from ?? ''}–${formatTime(time)}`)
      from = null
    }
  }
  return (from === null ? spans : [...spans, `${from}–`]).join(', ')
}
