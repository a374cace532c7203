import type { ReactNode } from 'react'
import { fullName } from '#domain/person-name.ts'
import type { Vote } from '#domain/question.ts'
import type { MeetingRecord } from '#domain/record.ts'
import { voteTexts as texts } from '../../app/texts/vote.sv.ts'

interface CorrectionListProps {
  readonly record: MeetingRecord
  readonly vote: Vote
}

/** What was changed after the vote was entered, and why: the trace stays (domain.md §7.3). */
export function CorrectionList({ record, vote }: CorrectionListProps): ReactNode {
  if (vote.corrections.length === 0) return null
  // The same vote may be changed to and fro, for the same reason: only the order tells one change from another.
  const corrections = vote.corrections.map((correction, i) => ({ ...correction, key: `${i}` }))
  return (
    <section className="vote-corrections" aria-label={texts.corrections}>
      <h3>{texts.corrections}</h3>
      <ul>
        {corrections.map(({ key, personId, from, to, reason }) => {
          const person = record.people.find(({ id }) => id === personId)
          const name = person ? fullName(person) : personId
          return (
            <li key={key}>
              {texts.corrected(name, from, to)}
              <span className="ballot-note">. {reason}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
