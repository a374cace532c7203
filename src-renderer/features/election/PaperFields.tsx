import type { ReactNode } from 'react'
import type { Election } from '#domain/election.ts'
import { countPapers, proportionalNeeds } from '#domain/elections.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { electionTexts as texts } from '../../app/texts/election.sv.ts'
import { CountField } from './CountField.tsx'

interface PaperFieldsProps {
  readonly election: Election
  readonly onChange: (change: (election: Election) => Election) => void
  readonly onEnter: (field: HTMLElement) => void
}

/** The papers handed in, the blank and the invalid; and how they stand against the votes and those who serve. */
export function PaperFields({ election, onChange, onEnter }: PaperFieldsProps): ReactNode {
  const record = useRecord()
  const count = countPapers(record, election)
  const field = (label: string, name: 'ballotsCast' | 'blankBallots' | 'invalidBallots'): ReactNode => (
    <CountField
      label={label}
      value={election[name]}
      onCommit={(number) => onChange((now) => ({ ...now, [name]: number }))}
      onEnter={onEnter}
    />
  )
  return (
    <>
      {election.method === 'proportional' && (
        <CountField
          label={texts.askedBy}
          value={election.proportionalRequestedBy}
          note={texts.askedNote(proportionalNeeds(record, election))}
          onCommit={(asked) => onChange((now) => ({ ...now, proportionalRequestedBy: asked }))}
          onEnter={onEnter}
        />
      )}
      <div className="election-papers">
        {field(texts.papers, 'ballotsCast')}
        {field(texts.blank, 'blankBallots')}
        {field(texts.invalid, 'invalidBallots')}
      </div>
      <p className="election-sum num" role="status" aria-label={texts.count}>
        {texts.votes(count)}
        <br />
        {texts.counted(count)}
      </p>
    </>
  )
}
