import type { ParagraphId, PersonId } from '#domain/ids.ts'
import { personOf } from '#domain/people.ts'
import { fullName } from '#domain/person-name.ts'
import type { MeetingRecord } from '#domain/record.ts'
import type { ServingState } from '#domain/serving.ts'
import { seatServedBy, servingAt } from '#domain/serving.ts'
import { attendanceTexts as texts } from '../../app/texts/attendance.sv.ts'
import type { KeyListRow } from '../../ui/KeyList.tsx'

/** Somebody of the body, and how they stand at a §. */
export interface AttendanceRow extends KeyListRow {
  readonly party: string
  readonly name: string
  readonly standing: string
  readonly note: string
}

/** Everybody of the body in roll-call order, substitutes last. */
export function attendanceRows(record: MeetingRecord, paragraphId: ParagraphId): readonly AttendanceRow[] {
  const state = servingAt(record, paragraphId)
  const seats = [
    ...record.seats.filter(({ kind }) => kind === 'member'),
    ...record.seats.filter(({ kind }) => kind === 'substitute'),
  ]
  return seats.flatMap(({ personId, party, kind }): readonly AttendanceRow[] => {
    const person = personOf(record, personId)
    if (!person) return []
    const standing = standingOf(state, person.id)
    const name = fullName(person)
    const fallback = kind === 'substitute' ? texts.substitute : ''
    const note = noteOf(record, state, person.id) || fallback
    const spoken = [name, party, standing, note].filter((part) => part !== '').join(', ')
    return [{ id: person.id, spoken, className: 'roll-call-row', party, name, standing, note }]
  })
}

function standingOf(state: ServingState, personId: PersonId): string {
  if (state.recused.has(personId)) return texts.standing.recused
  if (state.serving.has(personId)) {
    return state.remote.has(personId) ? texts.standing.servesRemotely : texts.standing.serves
  }
  return state.present.has(personId) ? texts.standing.present : texts.standing.absent
}

function noteOf(record: MeetingRecord, state: ServingState, personId: PersonId): string {
  if (state.chairId === personId) return texts.chair
  if (state.abstaining.has(personId)) return texts.abstains
  const seat = seatServedBy(state, personId)
  if (seat?.occupancy.kind !== 'substitute') return ''
  const owner = personOf(record, seat.memberId)
  return owner ? texts.servesFor(fullName(owner)) : ''
}
