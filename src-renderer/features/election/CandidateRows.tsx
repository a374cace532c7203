import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CandidateVotes, Election } from '#domain/election.ts'
import { moverNames } from '#domain/motion-names.ts'
import { withCandidates } from '#domain/nominations.ts'
import { timeNow } from '../../app/clock.ts'
import { useRecord } from '../../app/meeting-store.ts'
import { electionTexts as texts } from '../../app/texts/election.sv.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { CountField } from './CountField.tsx'
import { nominationsOf, withVotes, type ElectionActs } from './election-edits.ts'

interface CandidateRowsProps {
  readonly election: Election
  readonly onChange: (change: (election: Election) => Election) => void
  /** Does what removes a candidate, as one step. */
  readonly onRemove: (acts: ElectionActs) => void
  readonly onEnter: (field: HTMLElement) => void
}

/** The candidates, each with the votes or, where the chair finds among more than there are places, whether elected. */
export function CandidateRows({ election, onChange, onRemove, onEnter }: CandidateRowsProps): ReactNode {
  const record = useRecord()
  const { candidates, method, places } = election
  const chooses = method === 'acclamation' && candidates.length > places

  const remove = (candidate: CandidateVotes): void => {
    const others = candidates.filter(({ name }) => name !== candidate.name)
    const nominations = nominationsOf(record, election, candidate.name)
    onRemove([
      { kind: 'election.put', election: withCandidates(election, others) },
      ...nominations.map(({ id }) => ({ kind: 'motion.withdraw', motionId: id, time: timeNow() }) as const),
    ])
  }
  const choose = (name: string, isFound: boolean): void =>
    onChange((now) => {
      const found = new Set(isFound ? [...now.elected, name] : now.elected.filter((other) => other !== name))
      return { ...now, elected: now.candidates.map((one) => one.name).filter((one) => found.has(one)) }
    })

  if (candidates.length === 0) {
    const none = method === 'proportional' ? texts.noCandidates.lists : texts.noCandidates.people
    return <p className="election-note">{none}</p>
  }
  return (
    <ul className="candidates" aria-label={texts.candidates}>
      {candidates.map((candidate) => {
        const { name, votes } = candidate
        const nominators = nominationsOf(record, election, name).map((motion) => moverNames(record, motion))
        return (
          <li key={name} className="candidate">
            <div>
              {chooses ? (
                <Checkbox
                  label={name}
                  isSelected={election.elected.includes(name)}
                  onChange={(isFound) => choose(name, isFound)}
                />
              ) : (
                name
              )}
              {nominators.length > 0 && (
                <p className="election-note">{texts.nominatedBy(nominators.join(', '))}</p>
              )}
            </div>
            {method !== 'acclamation' && (
              <CountField
                label={texts.votesFor(name)}
                hidesLabel
                value={votes}
                onCommit={(count) => onChange((now) => withVotes(now, name, count))}
                onEnter={onEnter}
              />
            )}
            <Button kind="icon" aria-label={texts.remove(name)} onPress={() => remove(candidate)}>
              <X aria-hidden="true" />
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
