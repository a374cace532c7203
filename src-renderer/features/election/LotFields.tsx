import type { ReactNode } from 'react'
import type { Election } from '#domain/election.ts'
import { countBallots } from '#domain/elections.ts'
import { electionTexts as texts } from '../../app/texts/election.sv.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { withLots } from './election-edits.ts'

interface LotFieldsProps {
  readonly election: Election
  readonly onChange: (change: (election: Election) => Election) => void
  /** Enter, once the lot has fallen on as many as there are places left. */
  readonly onEnter: () => void
}

/** Who the lot falls on where as many votes stand for more than there are places left (KL 5:56). */
export function LotFields({ election, onChange, onEnter }: LotFieldsProps): ReactNode {
  const { tied, left } = countBallots(election)
  if (left === 0) return null
  const drawn = election.elected.filter((name) => tied.includes(name))
  return (
    <div
      className="election-lot"
      data-lot=""
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || drawn.length !== left) return
        // The key has been used up: what takes the focus next must not feel it too.
        event.preventDefault()
        event.stopPropagation()
        onEnter()
      }}
    >
      <Notice kind="warning">{texts.tied(tied)}</Notice>
      {left === 1 ? (
        <RadioGroup
          label={texts.lot(left)}
          look="panel"
          value={drawn[0] ?? ''}
          choices={tied.map((name) => ({ value: name, text: name }))}
          onChange={(name) => onChange((now) => withLots(now, [name]))}
        />
      ) : (
        <fieldset>
          <legend className="field-label-small">{texts.lot(left)}</legend>
          {tied.map((name) => (
            <Checkbox
              key={name}
              label={name}
              isSelected={drawn.includes(name)}
              onChange={(isDrawn) =>
                onChange((now) =>
                  withLots(now, isDrawn ? [...drawn, name] : drawn.filter((other) => other !== name)),
                )
              }
            />
          ))}
        </fieldset>
      )}
    </div>
  )
}
