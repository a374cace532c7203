import { callInReasonText } from '#domain/call-in-words.ts'
import type { Seat } from '#domain/body.ts'
import { assertNever } from '#domain/errors.ts'
import { nameOf, personOf } from '#domain/people.ts'
import { fullName, personName } from '#domain/person-name.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { liveTexts as texts } from '../../app/texts/live.sv.ts'
import type { KeyListRow } from '../../ui/KeyList.tsx'
import type { RollCallRow } from './roll-call-rows.ts'

/** What a line says, column by column. */
interface RowWords {
  readonly party: string
  readonly name: string
  readonly standing: string
  readonly note: string
}

function rowWords(record: MeetingRecord, row: RollCallRow, choice: number): RowWords {
  switch (row.kind) {
    case 'member': {
      const role = texts.roles[row.seat.role]
      const name = role === '' ? fullName(row.person) : `${fullName(row.person)}, ${role}`
      return { party: row.seat.party, name, standing: texts.rollCallStatus[row.status], note: '' }
    }
    case 'vacant':
      return { party: row.seat.party, name: texts.vacantSeat, standing: '', note: '' }
    case 'serving':
      return { party: '', name: personName(row.person), standing: texts.serves, note: '' }
    case 'proposal': {
      const candidate = row.candidates[choice % row.candidates.length]
      const name = candidate ? nameOf(record, candidate.personId) : ''
      const note = candidate ? callInReasonText(candidate.reason) : ''
      return { party: '', name, standing: texts.proposed, note }
    }
    case 'substitute': {
      const standing = row.status === null ? texts.notPresent : texts.rollCallStatus[row.status]
      const owner = ownerName(record, row)
      const serving = owner === null ? standing : texts.serves
      return {
        party: row.seat.party,
        name: fullName(row.person),
        standing: serving,
        note: owner === null ? texts.substitute : texts.servesFor(owner),
      }
    }
    default:
      return assertNever(row)
  }
}

/** A line of the roll call as it is drawn and read out. */
export interface RollCallLineRow extends KeyListRow, RowWords {
  /** How many may be chosen between: none but in a proposal. */
  readonly candidates: number
}

/** The line of a row. `choice` is the candidate that is shown of a proposal. */
export function lineOf(record: MeetingRecord, row: RollCallRow, choice: number): RollCallLineRow {
  const words = rowWords(record, row, choice)
  const { party, name, standing, note } = words
  // Whose seat it is stands on the line above: those who do not see it are told.
  const seat = row.kind === 'serving' || row.kind === 'proposal' ? forOwner(record, row.seat) : ''
  return {
    ...words,
    id: row.key,
    spoken: [name, party, standing, seat, note].filter((part) => part !== '').join(', '),
    className: `roll-call-row ${row.kind}`,
    candidates: row.kind === 'proposal' ? row.candidates.length : 0,
  }
}

function forOwner(record: MeetingRecord, seat: Seat): string {
  const owner = personOf(record, seat.personId)
  return owner ? texts.servesFor(fullName(owner)) : ''
}

function ownerName(record: MeetingRecord, row: Extract<RollCallRow, { kind: 'substitute' }>): string | null {
  const seat = record.seats.find(({ id }) => id === row.servesFor)
  const owner = personOf(record, seat?.personId ?? null)
  return owner ? fullName(owner) : null
}
