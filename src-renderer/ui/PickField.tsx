import { ChevronDown } from 'lucide-react'
import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react'
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
  /** The field was emptied and left. */
  readonly onEmpty?: () => void
  /** A text that is no option: what the list offers to do with it, and doing it; gives what the field shows then. */
  readonly create?: { readonly text: (typed: string) => string; readonly run: (typed: string) => string }
  /** Several lines were pasted; they do not go into the field. */
  readonly onPasteRows?: (text: string) => void
  readonly placeholder?: string
  /** Chosen texts go elsewhere and the field is empty again. */
  readonly clearsOnPick?: boolean
}

const createId = '*create'

/** One of many, found by typing; what is not there can be made. */
export function PickField(props: PickFieldProps): ReactNode {
  const { label, look, shown, onPick, onEmpty, create, placeholder, clearsOnPick } = props
  const [typed, setTyped] = useState<string | null>(null)
  const [picked, setPicked] = useState<string | null>(null)
  const items = itemsFor(props, typed?.trim() ?? '')
  const pick = (id: string): void => {
    const option = items.find((item) => item.id === id)
    if (option === undefined) return
    const text = id === createId ? create?.run(typed?.trim() ?? '') : option.text
    if (id !== createId) onPick(id)
    // The text and the choice change together: the list closes on a choice, and would open on a text alone.
    setPicked(id)
    setTyped(clearsOnPick === true ? '' : (text ?? ''))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Enter takes the first that answers to what is typed, when none has been gone to with the arrows.
    const isAtOption = event.currentTarget.getAttribute('aria-activedescendant') !== null
    const [first] = items
    if (event.key !== 'Enter' || isAtOption || first === undefined || (typed ?? '').trim() === '') return
    event.preventDefault()
    event.stopPropagation()
    pick(first.id)
  }
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
      inputValue={typed ?? shown}
      onInputChange={(text) => {
        setTyped(text)
        setPicked(null)
      }}
      value={picked}
      onChange={(key) => {
        if (key !== null && key !== picked) pick(String(key))
      }}
      onBlur={() => {
        if (typed !== null && typed.trim() === '' && shown !== '') onEmpty?.()
        setTyped(null)
      }}
      allowsCustomValue
      menuTrigger="input"
      {...(look === 'bare' && { 'aria-label': label })}
    >
      {look === 'panel' && <Label className="field-label-small">{label}</Label>}
      <Group className="pick-group">
        <Input
          className="field-input"
          onKeyDownCapture={onKeyDown}
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

/** The options that answer to what is typed, and the way to make what is not among them. */
function itemsFor({ options, matches, create }: PickFieldProps, wanted: string): readonly PickOption[] {
  if (wanted === '') return options
  const found = options.filter((option) => matches(option, wanted))
  if (create === undefined || options.some((option) => option.text === wanted)) return found
  return [...found, { id: createId, text: create.text(wanted), note: '' }]
}
