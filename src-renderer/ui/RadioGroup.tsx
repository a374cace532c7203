import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import './Field.css'
import './RadioGroup.css'
import type { Choice } from './Select.tsx'

export interface RadioGroupProps<TValue extends string> {
  readonly label: string
  readonly look: 'form' | 'panel'
  readonly value: TValue
  readonly choices: readonly Choice<TValue>[]
  readonly onChange: (value: TValue) => void
}

/** One of a few values, all in view. */
export function RadioGroup<TValue extends string>(props: RadioGroupProps<TValue>): ReactNode {
  const { label, look, value, choices, onChange } = props
  return (
    <AriaRadioGroup className="field" value={value} onChange={(next) => onChange(next as TValue)}>
      <Label className={look === 'panel' ? 'field-label-small' : 'field-label'}>{label}</Label>
      <div className="radios">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="radio">
            <span className="radio-mark" aria-hidden="true" />
            {choice.text}
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  )
}
