import type { ReactNode } from 'react'
import type { Election } from '#domain/election.ts'
import { substituteOffice } from '#domain/election-office.ts'
import { act } from '../../app/meeting-store.ts'
import { electionTexts as texts } from '../../app/texts/election.sv.ts'
import { Button } from '../../ui/Button.tsx'

interface ElectionResultProps {
  readonly election: Election
  readonly onDone: () => void
  /** Sets up another election, of an office or of what is to be written. */
  readonly onNew: (office: string) => void
}

/** An election that has been held or put off, and what may follow upon it: its substitutes, another, a correction. */
export function ElectionResult({ election, onDone, onNew }: ElectionResultProps): ReactNode {
  const substitutes = election.outcome === 'elected' ? substituteOffice(election.office) : null
  const reopen = (): void => {
    const pending: Election = { ...election, elected: [], lotFavoured: null, outcome: 'pending' }
    void act({ kind: 'election.put', election: pending }, { merge: false })
  }
  return (
    <div className="election-form">
      {election.outcome === 'elected' ? (
        <>
          <p className="election-note">{texts.result.elected}</p>
          <ol className="election-elected">
            {election.elected.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        </>
      ) : (
        <p>{texts.result.postponed}</p>
      )}
      <div className="election-actions">
        <Button kind="primary" keys="↵" data-first="" onPress={onDone}>
          {texts.done}
        </Button>
        {substitutes !== null && (
          <Button kind="plain" onPress={() => onNew(substitutes)}>
            {texts.nextOf(substitutes)}
          </Button>
        )}
        <Button kind="plain" onPress={() => onNew('')}>
          {texts.next}
        </Button>
        <Button kind="quiet" onPress={reopen}>
          {texts.correct}
        </Button>
      </div>
    </div>
  )
}
