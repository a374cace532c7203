import type { ReactNode } from 'react'
import { voteTexts as texts } from '../../app/texts/vote.sv.ts'
import type { BallotRow } from './ballots.ts'

const columns = ['yes', 'no', 'abstain'] as const

/** One member's line in the roll: name, and the mark in its column. The letter in the mark says it without colour. */
export function BallotLine({ party, name, note, choice }: BallotRow): ReactNode {
  const other = choice === 'absent' || choice === 'notParticipating' ? texts.choice(choice) : ''
  return (
    <>
      <span className="party">{party}</span>
      <span>
        {name}
        {note !== '' && <span className="ballot-note"> {note}</span>}
      </span>
      {columns.map((column) => (
        <span key={column} className={`ballot-mark${choice === column ? ' on' : ''}`} aria-hidden="true">
          {texts.letter[column]}
        </span>
      ))}
      <span className="ballot-note">{other}</span>
    </>
  )
}
