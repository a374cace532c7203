import { ChevronDown } from 'lucide-react'
import type { ClipboardEvent, ReactNode } from 'react'
import { useState } from 'react'
import {
  Button as AriaButton,
  ComboBox,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import './Field.css'
import './PickField.css'

export interface PickOption {
  readonly id: string
  readonly text: string
  /** Said beside it: a party, a title. */
  readonly note: string
}

export interface PickFieldProps {
  readonly label: string
  readonly look: 'panel' | 'bare'
  /** What is chosen, as text; '' when nothing is. */
  readonly shown: string
  readonly options: readonly PickOption[]
  /** Whether an option answers to what is typed. */
  readonly matches: (option: PickOption, typed: string) => boolean
  readonly onPick: (id: string) => void
  /** The field was emptied and left; nothing to pick when it cannot be. */
  readonly onEmpty?: () => void
  /** A text that is no option: what the list offers to do with it, and doing it. */
  readonly create?: { readonly text: (typed: string) => string; readonly run: (typed: string) => void }
  /** Several lines were pasted; they do not go into the field. */
  readonly onPasteRows?: (text: string) => void
  readonly placeholder?: string
  /** Chosen texts go elsewhere and the field is empty again. */
  readonly clearsOnPick?: boolean
}

const createId = '*create'

/** One of many, found by typing; what is not there can be made. */
export function PickField(props: PickFieldProps): ReactNode {
  const { label, look, shown, options, matches, onPick, onEmpty, create, placeholder, clearsOnPick } = props
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? shown
  const wanted = typed?.trim() ?? ''
  const found = wanted === '' ? options : options.filter((option) => matches(option, wanted))
  const isKnown = options.some((option) => option.text === wanted)
  const items: readonly PickOption[] =
    create !== undefined && wanted !== '' && !isKnown
      ? [...found, { id: createId, text: create.text(wanted), note: '' }]
      : found
  const finish = (): void => setTyped(clearsOnPick === true ? '' : null)
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain')
    if (props.onPasteRows === undefined || !/[\n\t]/.test(pasted.trim())) return
    event.preventDefault()
    props.onPasteRows(pasted)
  }
  return (
    <ComboBox
      className={look === 'panel' ? 'field' : 'pick-bare'}
      items={items}
      inputValue={text}
      onInputChange={(next) => setTyped(next === shown ? null : next)}
      value={null}
      onChange={(key) => {
        if (key === null) return
        finish()
        if (key === createId) create?.run(wanted)
        else onPick(String(key))
      }}
      onBlur={() => {
        if (typed !== null && typed.trim() === '' && shown !== '') onEmpty?.()
        setTyped(null)
      }}
      allowsEmptyCollection={false}
      allowsCustomValue
      menuTrigger="input"
      {...(look === 'bare' && { 'aria-label': label })}
    >
      {look === 'panel' && <Label className="field-label-small">{label}</Label>}
      <Group className="pick-group">
        <Input
          className="field-input"
          onPaste={onPaste}
          {...(placeholder !== undefined && { placeholder })}
        />
        <AriaButton className="pick-button">
          <ChevronDown aria-hidden="true" />
        </AriaButton>
      </Group>
      <Popover className="popover">
        <ListBox className="list-box">
          {(option: PickOption) => (
            <ListBoxItem className="list-box-item" textValue={option.text}>
              <span>{option.text}</span>
              {option.note !== '' && <span className="small muted">{option.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
