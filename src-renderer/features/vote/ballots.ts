import type { PersonId } from '#domain/ids.ts'
import { personOf } from '#domain/people.ts'
import { fullName } from '#domain/person-name.ts'
import type { BallotChoice, Vote } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { seatServedBy, servingAt } from '#domain/serving.ts'
import { votersOf } from '#domain/voters.ts'
import { voteTexts as texts } from '../../app/texts/vote.sv.ts'
import type { KeyListRow } from '../../ui/KeyList.tsx'

/** One key a choice: J ja, N nej, A avstår, F frånvarande, D deltar inte; Backspace takes the ballot back. */
const keys: Readonly<Record<string, BallotChoice | null>> = {
  j: 'yes',
  n: 'no',
  a: 'abstain',
  f: 'absent',
  d: 'notParticipating',
  Backspace: null,
  Delete: null,
}

/** The choice that a key means; null to take the ballot back, undefined for other keys. */
export function choiceOfKey(key: string): BallotChoice | null | undefined {
  return keys[key.length === 1 ? key.toLowerCase() : key]
}

/** A voter's line in the roll. */
export interface BallotRow extends KeyListRow {
  readonly party: string
  readonly name: string
  readonly note: string
  readonly choice: BallotChoice | null
}

/** Who votes, in roll-call order, and what each has said. */
export function ballotRows(record: MeetingRecord, vote: Vote): readonly BallotRow[] {
  const people = new Map(record.people.map((person) => [person.id, person]))
  const choices = new Map(vote.ballots.map(({ personId, choice }) => [personId, choice]))
  const noteOf = voterNotes(record, vote)
  return votersOf(record, vote).voters.map((id) => {
    const person = people.get(id)
    const choice = choices.get(id) ?? null
    const name = person ? fullName(person) : id
    const party = person?.party ?? ''
    const note = noteOf(id)
    const spoken = [name, party, texts.choice(choice), note].filter((part) => part !== '').join(', ')
    return { id, spoken, className: 'ballot', party, name, note, choice }
  })
}

/** What is said behind a name in the roll: the chair, or whom a substitute serves for. The roll is looked up once for all. */
function voterNotes(record: MeetingRecord, vote: Vote): (personId: PersonId) => string {
  const { chairId } = votersOf(record, vote)
  const serving = servingAt(record, vote.paragraphId)
  return (personId) => {
    if (personId === chairId) return texts.chair
    const seat = seatServedBy(serving, personId)
    if (seat?.occupancy.kind !== 'substitute') return ''
    const owner = personOf(record, seat.memberId)
    return owner ? texts.substituteFor(fullName(owner)) : texts.substitute
  }
}
