import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import './Field.css'
import './Select.css'

export interface Choice<TValue extends string> {
  readonly value: TValue
  readonly text: string
}

export interface SelectProps<TValue extends string> {
  readonly label: string
  /** `panel`: a quiet label above · `form`: a label above · `cell`: no frame, the label is only read out · `action`: like a button. */
  readonly look: 'form' | 'panel' | 'cell' | 'action'
  readonly value: TValue
  readonly choices: readonly Choice<TValue>[]
  readonly onChange: (value: TValue) => void
  readonly isDisabled?: boolean
  /** Shown while nothing is chosen. */
  readonly placeholder?: string
}

/** One of a few values. */
export function Select<TValue extends string>(props: SelectProps<TValue>): ReactNode {
  const { label, look, value, choices, onChange, isDisabled, placeholder } = props
  const hasLabel = look === 'form' || look === 'panel'
  return (
    <AriaSelect
      className={hasLabel ? 'field' : `select-${look}`}
      value={value === '' ? null : value}
      placeholder={placeholder ?? '–'}
      onChange={(key) => onChange(key as TValue)}
      isDisabled={isDisabled === true}
      {...(!hasLabel && { 'aria-label': label })}
    >
      {hasLabel && <Label className={look === 'panel' ? 'field-label-small' : 'field-label'}>{label}</Label>}
      <AriaButton className="select-button">
        <SelectValue className="select-value" />
        <ChevronDown aria-hidden="true" />
      </AriaButton>
      <Popover className="popover">
        <ListBox className="list-box" items={choices.map((choice) => ({ ...choice, id: choice.value }))}>
          {(choice) => (
            <ListBoxItem className="list-box-item" textValue={choice.text}>
              {choice.text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
