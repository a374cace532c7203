import type { ReactNode } from 'react'
import type { Body, BodyRules } from '#domain/body.ts'
import { DraftField } from '../../app/DraftFields.tsx'
import { texts } from '../../app/texts.sv.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { NumberField } from '../../ui/DateFields.tsx'
import { Select } from '../../ui/Select.tsx'
import { keepBody } from './register-store.ts'

const switches = [
  'minutesPosted',
  'remoteAllowed',
  'noReturn',
  'substitutesMaySpeak',
  'chairVotesLast',
] as const

/** What the municipality has decided for the body. */
export function BodyRulesPart({ body }: { readonly body: Body }): ReactNode {
  const words = texts.register.rules
  const { rules } = body
  const set = (changes: Partial<BodyRules>, field: string): void =>
    keepBody({ ...body, rules: { ...rules, ...changes } }, `${body.id}.${field}`)
  return (
    <div className="fields">
      <NumberField
        label={words.justerareCount}
        value={rules.justerareCount}
        min={0}
        max={99}
        mayBeEmpty={false}
        error={words.countError}
        onCommit={(count) => count !== null && set({ justerareCount: count }, 'justerareCount')}
      />
      <NumberField
        label={words.summonsDays}
        value={rules.summonsDays}
        min={0}
        max={99}
        mayBeEmpty
        note={words.summonsNote}
        error={words.countError}
        onCommit={(summonsDays) => set({ summonsDays }, 'summonsDays')}
      />
      <Select
        label={words.takeDownOffset}
        look="panel"
        value={rules.takeDownOffset === 0 ? '0' : '1'}
        choices={(['1', '0'] as const).map((value) => ({ value, text: words.takeDownOffsets[value] }))}
        onChange={(offset) => set({ takeDownOffset: Number(offset) }, 'takeDownOffset')}
      />
      <DraftField
        label={words.appealCourt}
        quietLabel
        value={rules.appealCourt}
        placeholder={words.appealCourtPlaceholder}
        onCommit={(appealCourt) => set({ appealCourt }, 'appealCourt')}
      />
      <div className="fields-wide fields-switches">
        {switches.map((name) => (
          <Checkbox
            key={name}
            label={words[name]}
            isSelected={rules[name]}
            onChange={(isSelected) => set({ [name]: isSelected }, '')}
          />
        ))}
      </div>
    </div>
  )
}
