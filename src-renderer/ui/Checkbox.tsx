import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import './Checkbox.css'

export interface CheckboxProps {
  readonly label: string
  /** In a table cell the label is only read out: the column says it. */
  readonly hidesLabel?: boolean
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** Yes or no. */
export function Checkbox({ label, hidesLabel, isSelected, onChange }: CheckboxProps): ReactNode {
  return (
    <AriaCheckbox
      className="checkbox"
      isSelected={isSelected}
      onChange={onChange}
      {...(hidesLabel === true && { 'aria-label': label })}
    >
      <span className="checkbox-box" aria-hidden="true">
        {isSelected && <Check />}
      </span>
      {hidesLabel !== true && label}
    </AriaCheckbox>
  )
}
